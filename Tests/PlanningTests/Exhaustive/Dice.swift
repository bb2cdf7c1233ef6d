/// Chance that repeats: SplitMix64 (Steele, Lea and Flood, 2014), and the throws a generator needs.
struct Dice {
  private var state: UInt64

  /// Seeds in a row would give one stream, shifted, if they were not mixed first.
  init(seed: Int) { state = Self.mixed(UInt64(seed) &+ Self.step) }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ count: Int) -> Int {
    state &+= Self.step
    return Int(Self.mixed(state) % UInt64(count))
  }

  mutating func pick<Option>(_ options: [Option]) -> Option { options[below(options.count)] }

  /// True in so many of a hundred throws.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func shuffled<Option>(_ options: [Option]) -> [Option] {
    var rest = options
    var mixed: [Option] = []
    while !rest.isEmpty { mixed.append(rest.remove(at: below(rest.count))) }
    return mixed
  }
}
