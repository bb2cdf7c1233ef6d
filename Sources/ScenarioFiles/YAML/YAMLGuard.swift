/// Looks over the bytes of a YAML file for what would make composing it costly: aliases, which can
/// multiply, and nesting, which the composer follows by calling itself.
///
/// It cannot tell quoted text from other text, so it errs on the side of refusing.
struct YAMLGuard {
  private(set) var fault: (line: Int, message: String)?

  /// Brackets that may be open at once, and columns a line may be indented by.
  private static let deepest = 64
  /// Brackets a file may have; those inside quotes hide how deep the others are.
  private static let mostBrackets = 1000

  private var line = 1
  private var open = 0
  private var brackets = 0
  private var leading = 0
  private var isLeading = true
  private var startsValue = true

  init(_ bytes: [UInt8]) {
    for (index, byte) in bytes.enumerated() where fault == nil {
      take(byte, before: index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " "))
    }
  }

  private mutating func take(_ byte: UInt8, before next: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      if byte == UInt8(ascii: "\n") { line += 1 }
      (leading, isLeading, startsValue) = (0, true, true)
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      if isLeading { leading += 1 }
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      if isLeading { leading += 1 }
      startsValue = true
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      open += 1
      brackets += 1
      (isLeading, startsValue) = (false, true)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      open = max(0, open - 1)
      (isLeading, startsValue) = (false, false)
    case UInt8(ascii: ","):
      (isLeading, startsValue) = (false, true)
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      if startsValue, next > 0x20 {
        fault = (line, "\"&\" and \"*\" before a name are not read; write the value out")
      }
      isLeading = false
    case _:
      (isLeading, startsValue) = (false, false)
    }
    if leading > Self.deepest || open > Self.deepest || brackets > Self.mostBrackets {
      fault = (line, "nested too deeply; two levels are all that is needed")
    }
  }
}
