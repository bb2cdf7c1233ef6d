internal import ArgumentParser
internal import Conferences
internal import LinearModels
internal import Planning
internal import ScenarioFiles

/// `quorate export`: writes a scenario as an integer model for any solver.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a scenario as an integer model that any solver reads.",
    discussion: """
      The model is whole and plain: every conference at every slot, every chair, minute-taker and \
      room, nothing of the planner's own search. Its least value is the best value of one tier. To \
      go through all six, minimise the first, settle it at what was found, minimise the second, and \
      so on.

      Exit codes: 0 written; 64 wrong use; 65 bad input, with every error listed; 70 an internal \
      fault, or a file that cannot be written.
      """)

  @Argument(help: "The scenario's folder.") var scenario: String

  @Option(
    help: "The model's file to write, in free MPS: new, or an earlier export, which is replaced.")
  var mps: String

  @Option(help: "A table to write, CSV, of what each column of the model means.")
  var columns: String?

  @Option(
    help: "The tier to minimise: \(Self.names). Without it, the policy's first.", transform: tier)
  var tier: Tier?

  @Option(
    help: "A tier and the most it may be worth, such as moved=12. May be given again.",
    transform: settled)
  var settled: [SettledTier] = []

  func validate() throws {
    let repeated = Dictionary(grouping: settled, by: \.tier).filter { $0.value.count > 1 }
    if let twice = repeated.keys.min() {
      throw ValidationError("--settled gives \(twice.rawValue) twice; give it once")
    }
  }

  func run() throws {
    let files = try OutputFiles(targets)
    let read = try Input.scenario(scenario)
    let objective = tier ?? read.scenario.policy.tiers[0]
    if settled.contains(where: { $0.tier == objective }) {
      throw ValidationError(
        "\(objective.rawValue) is the tier to minimise, and cannot be settled; name another "
          + "with --tier")
    }
    for note in read.notes { Terminal.note("note: \(note)") }
    try files.checkWritable()
    let model = try PlainModel(read.scenario)
    let text = model.text(
      minimising: objective, settled: settled.map { ($0.tier, $0.value) })
    let table = columns.map { _ in Array(ColumnsTable.text(of: model).utf8) }
    try files.write([text.bytes] + (table.map { [$0] } ?? []))
    print(
      "Minimise \(objective.rawValue): \(Count.of(model.columnCount, "column")), "
        + "\(Count.of(model.rowCount, "row")). Written to \(mps).")
  }

  private var targets: [OutputFiles.Target] {
    let model = OutputFiles.Target(option: "--mps", path: mps, mark: "* \(PlainModel.mark)\n")
    let table = columns.map {
      OutputFiles.Target(option: "--columns", path: $0, mark: ColumnsTable.mark)
    }
    return [model] + (table.map { [$0] } ?? [])
  }

  private static let names = Tier.allCases.map(\.rawValue).joined(separator: ", ")

  private static func tier(_ text: String) throws -> Tier {
    if let tier = Tier(rawValue: text) { return tier }
    let hint = Nearest.name(to: text, among: Tier.allCases.map(\.rawValue)).map {
      "did you mean \($0)?"
    }
    throw ValidationError("\(text) is no tier; \(hint ?? "the tiers are \(names)")")
  }

  private static func settled(_ text: String) throws -> SettledTier {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw ValidationError("\(text) is no tier and value; write \(Tier.moved.rawValue)=12")
    }
    guard let value = Weight(reading: parts[1]) else {
      throw ValidationError(
        "\(parts[1]) is no value of a tier; write a number of 0 or more with at most three decimals"
      )
    }
    return SettledTier(tier: try tier(String(parts[0])), value: value)
  }
}

/// `--settled`.
struct SettledTier {
  let tier: Tier
  let value: Weight
}

extension Weight {
  /// Reads "12" and "61.5", exactly.
  fileprivate init?(reading text: some StringProtocol) {
    guard let match = String(text).wholeMatch(of: /(\d{1,12})(?:\.(\d{1,3}))?/),
      let ones = Int(match.1),
      let parts = Int("\(match.2 ?? "")000".prefix(3))
    else { return nil }
    self.init(thousandths: ones * 1000 + parts)
  }
}
