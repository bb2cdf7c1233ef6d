internal import LinearModels
internal import WorkingTime

/// The part of an integer model that says what open duty days cost, whoever chairs what: on each day
/// with duty to fill, who could still be on duty beside the conferences that are held.
///
/// It asks less than a naming of chairs does: what is held in weeks without duty is left out, and what
/// caseloads cost beyond the least. So every plan keeps it, and what it misses, naming the chairs
/// finds out.
struct DutyModel {
  let facts: ChairingFacts
  let pool: ResourcePool

  /// What a choice asks of the chairs, and the variable that says whether it is made; nil for one
  /// that is certain.
  typealias Asked = (item: StaffItem, variable: VariableIndex?)

  /// What no cost and no row tells apart is counted together.
  private struct Group: Hashable {
    let eligible: [Int]
    let start: Int
    let end: Int
    let venue: Int?

    init(_ item: StaffItem) {
      eligible = item.eligible
      start = item.span.start.minutes
      end = item.span.end.minutes
      venue = item.venue
    }
  }

  /// Choices that are counted together, and who chairs how many of them.
  private typealias Served = (item: StaffItem, byChair: [Int: VariableIndex])

  /// - Parameters:
  ///   - chairing: what caseloads and duty cost, counted in `step` thousandths.
  func add(_ asked: [Asked], to model: inout LinearModel, chairing: VariableIndex, step: Int) {
    var byChair: [Int: [Term]] = [:]
    var duty: [Int: [Int: VariableIndex]] = [:]
    var open: [Term] = []
    for need in facts.needs {
      let variables = need.possible.map { _ in
        model.addVariable(.between(0, 1), cost: 0, isWhole: true)
      }
      let left = model.addVariable(.between(0, Double(need.want)), cost: 0)
      model.addConstraint(
        variables.map { Term($0, 1) } + [Term(left, 1)], .exactly(Double(need.want)))
      open.append(Term(left, -Double(facts.dutyWeight)))
      for (chair, variable) in zip(need.possible, variables) {
        byChair[chair, default: []].append(Term(variable, 1))
        if let day = need.index { duty[day, default: [:]][chair] = variable }
      }
    }
    for (_, terms) in byChair.sorted(by: { $0.key < $1.key })
    where terms.count > facts.mostPerChair {
      model.addConstraint(terms, .atMost(Double(facts.mostPerChair)))
    }
    model.addConstraint(
      [Term(chairing, Double(step))] + open, .atLeast(Double(facts.leastCaseloads)))
    addWeeks(asked, duty, to: &model)
  }

  /// The weeks in which there is duty to fill.
  private func addWeeks(
    _ asked: [Asked], _ duty: [Int: [Int: VariableIndex]], to model: inout LinearModel
  ) {
    let weeks = Set(asked.filter { duty[$0.item.day] != nil }.map(\.item.week))
    let byDay = Dictionary(grouping: asked.filter { weeks.contains($0.item.week) }, by: \.item.day)
    var served: [Int: [Served]] = [:]
    for (day, held) in byDay.sorted(by: { $0.key < $1.key }) {
      let groups = serve(held, in: &model)
      served[held[0].item.week, default: []] += groups
      addDay(day, groups, duty[day] ?? [:], to: &model)
    }
    for (week, groups) in served.sorted(by: { $0.key < $1.key }) {
      for chair in 0..<pool.memberCount {
        let terms = groups.compactMap { $0.byChair[chair].map { Term($0, 1) } }
        guard !terms.isEmpty, let limit = pool.weekLimit(chair, week) else { continue }
        model.addConstraint(terms, .atMost(Double(limit)))
      }
    }
  }

  private func serve(_ held: [Asked], in model: inout LinearModel) -> [Served] {
    let groups = Dictionary(grouping: held) { Group($0.item) }.map(\.value).sorted {
      order($0[0].item).lexicographicallyPrecedes(order($1[0].item))
    }
    return groups.map { asked in
      let eligible = asked[0].item.eligible
      let variables = eligible.map { _ in
        model.addVariable(.between(0, Double(asked.count)), cost: 0, isWhole: true)
      }
      let chosen = asked.compactMap { $0.variable.map { Term($0, -1) } }
      model.addConstraint(
        variables.map { Term($0, 1) } + chosen,
        .exactly(Double(asked.count { $0.variable == nil })))
      return (asked[0].item, Dictionary(uniqueKeysWithValues: zip(eligible, variables)))
    }
  }

  /// A chair's times, and the day's limit, which is another for who is on duty.
  private func addDay(
    _ day: Int, _ served: [Served], _ duty: [Int: VariableIndex], to model: inout LinearModel
  ) {
    let cliques = Clique.all(over: served.map(\.item), travel: pool.travel)
    for chair in 0..<pool.memberCount {
      let mine = served.filter { $0.byChair[chair] != nil }
      if mine.isEmpty { continue }
      let onDuty = duty[chair]
      let allowed = facts.allowedOnDuty[chair][day]
      let limit = pool.dayLimit(chair, day) ?? 0
      for clique in cliques {
        let terms = mine.filter { clique.contains($0.item) }.map { Term($0.byChair[chair]!, 1) }
        if terms.isEmpty { continue }
        let alone = allowed == 0 ? onDuty.map { [Term($0, 1)] } ?? [] : []
        model.addConstraint(terms + alone, .atMost(1))
      }
      let takenUp = onDuty.map { [Term($0, Double(limit - allowed))] } ?? []
      model.addConstraint(
        mine.map { Term($0.byChair[chair]!, 1) } + takenUp, .atMost(Double(limit)))
    }
  }

  private func order(_ item: StaffItem) -> [Int] {
    [item.span.start.minutes, item.span.end.minutes, item.venue ?? -1] + item.eligible
  }
}
