import Foundation
import Testing

@testable import Reporting

/// WCAG 2.2, 1.4.3: text has a contrast of at least 4.5 to 1, in light and in dark.
@Suite struct ContrastTests {
  static let pairs = [
    ("ink", "bg"), ("ink", "card"), ("soft", "bg"), ("soft", "card"), ("accent", "bg"),
    ("accent", "card"), ("bg", "accent"), ("ink", "tint"), ("soft", "tint"), ("late", "late-bg"),
    ("thin", "thin-bg"), ("ok", "ok-bg"), ("new", "new-bg"), ("late", "card"), ("thin", "card"),
    ("ok", "card"), ("ok", "bg"), ("ink", "late-bg"), ("ink", "thin-bg"),
  ]

  @Test(arguments: [0, 1]) func textIsReadable(theme: Int) throws {
    let colours = try palette(theme)
    for (text, ground) in Self.pairs {
      let contrast = try Self.contrast(
        #require(colours[text], "\(text)"), #require(colours[ground], "\(ground)"))
      #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
    }
  }

  @Test(arguments: [0, 1]) func chartsStandOutFromTheirGround(theme: Int) throws {
    let colours = try palette(theme)
    let contrast = try Self.contrast(
      #require(colours["bar"]), #require(colours["card"]))
    #expect(contrast >= 3)
  }

  private func palette(_ theme: Int) throws -> [String: String] {
    let css = String(decoding: PackageResources.page_css, as: UTF8.self)
    let blocks = css.components(separatedBy: ":root{").dropFirst().map { $0.prefix { $0 != "}" } }
    let block = try #require(blocks.dropFirst(theme).first)
    return block.split(separator: ";").reduce(into: [:]) { colours, line in
      let parts = line.split(separator: ":")
      guard parts.count == 2, parts[0].hasPrefix("--") else { return }
      colours[String(parts[0].dropFirst(2))] = String(parts[1].dropFirst())
    }
  }

  private static func contrast(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private static func luminance(_ hex: String) -> Double {
    let digits = hex.count == 3 ? hex.map { "\($0)\($0)" }.joined() : hex
    let value = Int(digits, radix: 16) ?? 0
    let channels = [16, 8, 0].map { shift -> Double in
      let channel = Double(value >> shift & 255) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
