internal import ArgumentParser
internal import Conferences
internal import ScenarioFiles
internal import Synthetic
internal import WorkingTime

/// `quorate generate`: writes a made-up scenario of an authority's size.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make up a scenario of an authority's size, from published figures only.",
    discussion: """
      The same authority, kind, seed and options give the same files, to the byte. Nobody in them \
      exists.
      """)

  @Option(help: "The authority: \(Self.authorities).", transform: authority)
  var like: Authority
  @Option(help: "A whole number; another seed gives another scenario.")
  var seed: UInt64 = 1
  @Option(help: "week, a running calendar; season, from nothing; or crisis.")
  var kind: KindName = .week
  @Option(
    parsing: .unconditional, help: "How many weeks a season lasts. (default: 26)",
    transform: Numbers.whole(1...104))
  var weeks: Int = 26
  @Option(
    name: .customLong("as-of"), help: "The day the plan is made, such as 2026-12-04.",
    transform: day)
  var asOf: Day = Options.usualDay
  @Option(
    name: .customLong("without-chairs"), parsing: .unconditional,
    help: "Chairs long-term absent from that day on.")
  var withoutChairs: Int?
  @Flag(
    name: .customLong("close-room"), inversion: .prefixedNo,
    help: "Close a meeting room for twelve weeks.")
  var closesRoom: Bool?
  @Option(
    name: .customLong("demand"),
    help: "Requests compared with the ordinary number, such as 1.25.", transform: percent)
  var demandPercent: Int?
  @Option(
    parsing: .unconditional, help: "So many times the authority's size. (default: 1)",
    transform: Numbers.whole(1...16))
  var times: Int = 1
  @Option(
    help:
      "The folder to write: new, empty, or an earlier made-up scenario's that nobody has worked in."
  )
  var out: String

  func validate() throws {
    try checkChairs()
    guard Self.days.contains(asOf) else {
      throw ValidationError("--as-of is from \(Self.days.lowerBound) to \(Self.days.upperBound)")
    }
  }

  private func checkChairs() throws {
    let authority = like.times(times)
    guard (0...authority.mostChairsAway).contains(withoutChairs ?? 0) else {
      throw ValidationError(
        "--without-chairs is from 0 to \(authority.mostChairsAway): there are "
          + "\(authority.chairsInUnit) chairs, and one has to be left")
    }
  }

  func run() throws {
    guard let policy = BuiltInPolicies.policy(named: like.policyName) else {
      preconditionFailure("no built-in policy \(like.policyName)")
    }
    let generator = Generator(
      authority: like.times(times), kind: kind.kind(weeks: weeks), seed: seed, options: options)
    let folder = try OutputFolder(forScenario: out, madeBy: .generate)
    try folder.checkWritable()
    try folder.write(generator.scenario(policy: policy))
  }

  /// What was said, over what a crisis is by itself.
  private var options: Options {
    var options = kind == .crisis ? Options.crisis(of: like.times(times)) : Options()
    options.asOf = asOf
    options.chairsAway = withoutChairs ?? options.chairsAway
    options.closesRoom = closesRoom ?? options.closesRoom
    options.demandPercent = demandPercent ?? options.demandPercent
    return options
  }

  static let authorities = Authority.published.map(\.name).joined(separator: ", ")

  static func authority(_ text: String) throws -> Authority {
    guard let authority = Authority(named: text) else {
      throw ValidationError("\(text) is no authority known here; choose one of \(authorities)")
    }
    return authority
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(reading: text) else {
      throw ValidationError("\(text) is no date; write 2026-12-04 or 04/12/2026")
    }
    return day
  }

  /// A factor from 0.1 to 5, to the nearest hundredth.
  private static func percent(_ text: String) throws -> Int {
    guard let factor = Double(text), (0.1...5).contains(factor) else {
      throw ValidationError("\(text) is no factor from 0.1 to 5; write 1.25 for a quarter more")
    }
    return Int((factor * 100).rounded())
  }

  /// Days far enough inside the years whose bank holidays are known.
  static let days = Day(reading: "2016-01-01")!...Day(reading: "2040-12-31")!
}

/// `--kind`.
enum KindName: String, CaseIterable, ExpressibleByArgument {
  case week, season, crisis

  func kind(weeks: Int) -> Kind {
    switch self {
    case .week: .week
    case .season: .season(weeks: weeks)
    case .crisis: .crisis
    }
  }
}
