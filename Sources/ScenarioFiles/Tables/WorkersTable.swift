internal import Conferences
internal import WorkingTime

extension TableLayout {
  static let workers = TableLayout(
    "workers.csv", cells: ["worker", "works"], columns: ["team"],
    optional: ["manager", "newly_qualified"])
}

/// `workers.csv`: social workers and their managers.
enum WorkersTable {
  static func worker(_ row: TableRow, references: References) -> Worker? {
    let name = row.newName("worker")
    let works = row.neededPattern("works")
    let manager: ID<Worker>? = row.reference("manager", to: references.workers)
    let isNew = row.optional("newly_qualified", CellForm.yes) ?? false
    guard let name, let works, references.workers.isDefined(name, by: row) else { return nil }
    if isNew, manager == nil {
      row.note(
        "manager",
        "\(name) is newly qualified and has no manager here, so nobody attends with them")
    }
    return Worker(
      id: ID(name), team: ID(row.text("team")), works: works, manager: manager,
      isNewlyQualified: isNew)
  }

  static func cells(_ worker: Worker) -> [String] {
    [
      worker.id.text, worker.works.text, worker.team.text, worker.manager?.text ?? "",
      CellWriter.yes(worker.isNewlyQualified),
    ]
  }
}
