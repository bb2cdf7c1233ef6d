/// The seed of one run's year.
enum RunSeed {
  /// Depends on nothing but the question's seed and the run's number: SplitMix64's mixing (Steele, Lea
  /// and Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
  static func of(_ run: Int, _ seed: UInt64) -> UInt64 {
    var mixed = seed &+ UInt64(run) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
