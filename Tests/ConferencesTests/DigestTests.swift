import Conferences
import Testing

/// The values that FNV-1a's authors give for 64 bits.
struct DigestTests {
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func isThatOfItsAuthors(text: String, number: UInt64) {
    #expect(Digest.number(of: text.utf8) == number)
  }
}
