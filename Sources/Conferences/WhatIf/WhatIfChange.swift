extension WhatIf {
  /// One change. A venue or an agency can be changed and never taken away: conferences are booked and
  /// agencies asked by its name. Who wants to see it closed makes it unavailable.
  public enum Change: Sendable {
    case chair(Edit<Chair>)
    case minuteTaker(Edit<MinuteTaker>)
    case room(Edit<Room>)
    case addVenue(Venue)
    case changeVenue(Venue)
    case changeAgency(Agency)
    /// Leave, a course, a repair: for anybody and anything.
    case absence(Absence)
    case closure(Closure)
    case demand(DemandChange)
    case policy([PolicyKey: Policy.Entry])

    /// - Throws: ``WhatIfFault``; the scenario is then as it was.
    public func apply(to scenario: inout Scenario) throws(WhatIfFault) {
      switch self {
      case .chair(let edit): try edit.apply(to: &scenario)
      case .minuteTaker(let edit): try edit.apply(to: &scenario)
      case .room(let edit):
        try Self.checkVenue(of: edit, scenario)
        try edit.apply(to: &scenario)
      case .addVenue(let venue): try Edit.add(venue).apply(to: &scenario)
      case .changeVenue(let venue): try Edit.change(to: venue).apply(to: &scenario)
      case .changeAgency(let agency): try Edit.change(to: agency).apply(to: &scenario)
      case .absence(let absence):
        guard scenario.knows(absence.subject) else { throw .notThere(absence.subject) }
        scenario.absences.append(absence)
      case .closure(let closure): scenario.closures.append(closure)
      case .demand(let change): change.apply(to: &scenario)
      case .policy(let entries): scenario = try Self.changed(scenario, policy: entries)
      }
    }

    private static func changed(
      _ scenario: Scenario, policy entries: [PolicyKey: Policy.Entry]
    ) throws(WhatIfFault) -> Scenario {
      var changed = scenario
      changed.change(policy: entries)
      do {
        _ = try Deadlines.limits(of: changed)
      } catch {
        throw .noLimit(error)
      }
      return changed
    }

    private static func checkVenue(of edit: Edit<Room>, _ scenario: Scenario) throws(WhatIfFault) {
      guard case .add(let room) = edit else { return }
      if !scenario.venues.contains(where: { $0.id == room.venue }) {
        throw .noSuchVenue(room.venue, of: room.id)
      }
    }
  }

  /// What happens to one line of a table.
  public enum Edit<Line: Editable>: Sendable {
    case add(Line)
    /// The whole line as it would be; what bears the same name goes.
    case change(to: Line)
    case remove(ID<Line>)

    fileprivate func apply(to scenario: inout Scenario) throws(WhatIfFault) {
      switch self {
      case .add(let line):
        guard place(of: line.id, scenario) == nil else {
          throw .alreadyThere(Line.subject(line.id))
        }
        scenario[keyPath: Line.table].append(line)
      case .change(let line):
        guard let place = place(of: line.id, scenario) else {
          throw .notThere(Line.subject(line.id))
        }
        scenario[keyPath: Line.table][place] = line
      case .remove(let id):
        guard let place = place(of: id, scenario) else { throw .notThere(Line.subject(id)) }
        scenario[keyPath: Line.table].remove(at: place)
        scenario.forget(Line.subject(id))
      }
    }

    private func place(of id: ID<Line>, _ scenario: Scenario) -> Int? {
      scenario[keyPath: Line.table].firstIndex { $0.id == id }
    }
  }
}

/// A line of a table that what-ifs can change.
public protocol Editable: Sendable {
  var id: ID<Self> { get }
  static var table: WritableKeyPath<Scenario, [Self]> { get }
  static func subject(_ id: ID<Self>) -> Subject
}

extension Chair: Editable {
  public static var table: WritableKeyPath<Scenario, [Chair]> { \.chairs }
  public static func subject(_ id: ID<Chair>) -> Subject { .chair(id) }
}

extension MinuteTaker: Editable {
  public static var table: WritableKeyPath<Scenario, [MinuteTaker]> { \.minuteTakers }
  public static func subject(_ id: ID<MinuteTaker>) -> Subject { .minuteTaker(id) }
}

extension Room: Editable {
  public static var table: WritableKeyPath<Scenario, [Room]> { \.rooms }
  public static func subject(_ id: ID<Room>) -> Subject { .room(id) }
}

extension Venue: Editable {
  public static var table: WritableKeyPath<Scenario, [Venue]> { \.venues }
  public static func subject(_ id: ID<Venue>) -> Subject { .venue(id) }
}

extension Agency: Editable {
  public static var table: WritableKeyPath<Scenario, [Agency]> { \.agencies }
  public static func subject(_ id: ID<Agency>) -> Subject { .agency(id) }
}
