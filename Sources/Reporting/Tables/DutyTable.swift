internal import Conferences
internal import WorkingTime

/// `duty.csv`: the contract's table of duty days, given and planned.
enum DutyTable {
  static func bytes(_ plan: Plan) -> [UInt8] {
    var table = CSVText(header: ["date", "chair"])
    for day in plan.duty.sorted() { table.add([day.day.description, day.chair.text]) }
    return table.bytes
  }
}
