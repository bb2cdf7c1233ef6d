/// A number for a name that looks like chance and is the same everywhere: the name's digest, mixed with
/// the seed as SplitMix64 does (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", 2014).
enum Draw {
  static func number(seed: UInt64, name: String) -> UInt64 {
    mixed(mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ Digest.number(of: name.utf8))
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
