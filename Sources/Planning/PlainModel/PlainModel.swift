public import Conferences
public import LinearModels
internal import WorkingTime

/// The whole planning problem as one integer model for any solver, with every chair, minute-taker and
/// room in it: a second telling of the rules, beside the search's own.
///
/// The values of its tiers are those of the contract, fixed bookings included. Columns are whole
/// numbers, mostly 0 or 1.
public struct PlainModel: Sendable {
  /// The tiers in the policy's order.
  public let tiers: [Tier]
  let scenario: Scenario
  let conferences: [Conference]
  let days: [Day]
  let slots: [Slot]
  let dutyDays: [Day]
  let chairGroup: [Int]
  let roomGroup: [Int?]
  let columns: [PlainColumn]
  private let ranges: [LinearModels.Range]
  private let costs: [TierCosts]
  let rows: [PlainRow]

  public var columnCount: Int { columns.count }
  /// Without the rows of settled tiers.
  public var rowCount: Int { rows.count }

  /// - Throws: ``LimitFault`` for a conference whose limit cannot be worked out.
  public init(_ scenario: Scenario) throws(LimitFault) {
    let scenario = scenario.withPromisesAsTheyCount
    let setting = try PlainSetting(scenario)
    let chairGroups = ChairGroups(setting)
    let roomGroups = RoomGroups(setting)
    let draft = Self.draft(setting, chairGroups, roomGroups)
    self.scenario = scenario
    tiers = scenario.policy.tiers
    conferences = setting.tasks.map(\.conference)
    days = setting.ground.days
    slots = setting.slots
    dutyDays = setting.facts.needs.map(\.day)
    chairGroup = chairGroups.ofConference
    roomGroup = roomGroups.ofConference
    columns = draft.columns
    ranges = draft.ranges
    costs = draft.costs
    rows = draft.rows
  }

  private static func draft(
    _ setting: PlainSetting, _ chairGroups: ChairGroups, _ roomGroups: RoomGroups
  ) -> PlainDraft {
    var draft = PlainDraft()
    draft.addGiven(costs: setting.given)
    let booked = BookedColumns(setting, &draft)
    AttendingRows(setting: setting, booked: booked).add(to: &draft)
    let duty = DutyColumns(setting, &draft)
    let chairs = ChairColumns(setting, chairGroups, booked, duty, &draft)
    CaseloadColumns(setting: setting, groups: chairGroups, chairs: chairs).add(to: &draft)
    _ = MinuteTakerColumns(setting, booked, &draft)
    _ = RoomColumns(setting, roomGroups, booked, &draft)
    return draft
  }

  /// The model that minimises one tier.
  /// - Parameter settled: the most that other tiers may be worth, a row each after all others.
  public func model(minimising tier: Tier, settled: [(tier: Tier, value: Weight)] = [])
    -> LinearModel
  {
    var model = LinearModel()
    for (column, range) in ranges.enumerated() {
      model.addVariable(range, cost: cost(of: column, tier), isWhole: true)
    }
    for row in rows { model.addConstraint(row.terms, row.range) }
    for (tier, value) in settled {
      let terms = columns.indices.map { Term(VariableIndex($0), cost(of: $0, tier)) }
      model.addConstraint(
        terms.filter { $0.coefficient != 0 }, .atMost(Double(value.thousandths) / 1000))
    }
    return model
  }

  /// What one of a column adds to a tier's value; standards are counted in thousandths.
  private func cost(of column: Int, _ tier: Tier) -> Double {
    guard let position = tiers.firstIndex(of: tier) else { return 0 }
    let cost = Double(costs[column][position])
    return tier == .standards ? cost / 1000 : cost
  }
}
