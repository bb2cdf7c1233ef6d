public import Conferences
internal import WorkingTime

/// What a manager has to report of a calendar (S35): on time by DfE's two figures, by kind, team,
/// month and cause, who kept the chair, what moved, how much room was left, who carried what.
public struct ComplianceReport: Sendable {
  private let view: PlanView
  private let late: [LateReason]
  private let period: Period

  /// - Parameters:
  ///   - plan: the calendar; proofs, mid-way meetings and reasons are not looked at.
  ///   - late: the main cause of every conference after its limit or without a booking.
  public init(scenario: Scenario, plan: Plan, late: [LateReason], period: Period = Period()) {
    view = PlanView(scenario: scenario, plan: plan)
    self.late = late
    self.period = period
  }

  /// What every such table begins with, so that whoever writes files can tell one from another.
  public static let tableMark =
    "\u{FEFF}" + ComplianceTable.header.prefix(3).joined(separator: ",")

  private var compliance: Compliance { Compliance(view, late: late, period: period) }

  /// For the terminal.
  public var text: String { ComplianceText(compliance: compliance).text }
  /// For programs.
  public var json: String {
    String(decoding: ComplianceJSON(compliance: compliance).bytes.dropLast(), as: UTF8.self)
  }
  /// For Excel.
  public var csv: [UInt8] { ComplianceTable(compliance: compliance).bytes }
  /// To look at.
  public var page: [UInt8] { CompliancePage(compliance: compliance).bytes }
}
