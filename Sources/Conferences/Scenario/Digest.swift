/// A number for bytes that is the same everywhere: FNV-1a, 64 bits (Fowler, Noll and Vo). For what
/// should look like chance, and against mishaps; not against malice.
public enum Digest {
  public static func number(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
