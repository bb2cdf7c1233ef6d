/// The page's small pictures, defined once and used by reference. Every state has a shape of its
/// own, so that nothing is said by colour alone.
enum Symbols {
  /// Working days in hand at which the strip ends.
  static let mostInHand = 14
  /// Working days late at which the strip ends.
  static let mostLate = 3

  static func strip(margin: Int) -> String {
    margin >= 0 ? "m\(min(margin, mostInHand))" : "l\(min(-margin, mostLate))"
  }

  static let definitions: String = {
    let icons = [
      ("i-ok", #"<path d="M6.5 12.6 2 8.1l1.6-1.6 2.9 2.9 6-6L14.1 5z"/>"#),
      ("i-late", #"<path d="M1 2h14L8 15z"/>"#),
      ("i-thin", #"<path d="M8 1l7 7-7 7-7-7z"/>"#),
      ("i-new", #"<path d="M6.5 2h3v4.5H14v3H9.5V14h-3V9.5H2v-3h4.5z"/>"#),
      ("i-moved", #"<path d="M9 2.5 15 8l-6 5.5V10H1V6h8z"/>"#),
      ("i-kept", #"<path d="M2 4h12v3H2zm0 5h12v3H2z"/>"#),
      ("i-fixed", #"<path d="M4 7V5a4 4 0 0 1 8 0v2h1.5v7.5h-11V7zm2 0h4V5a2 2 0 0 0-4 0z"/>"#),
      ("i-critical", #"<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zm2 3v5h2V4zm0 6v2h2v-2z"/>"#),
      ("i-urgent", #"<path d="M8 1l7.5 14H.5zM7 6v4.5h2V6zm0 5.5v2h2v-2z"/>"#),
      (
        "i-warning",
        #"<path fill-rule="evenodd" d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.6a5.4 5.4 0 1 1 0 "#
          + #"10.8A5.4 5.4 0 0 1 8 2.6z"/><path d="M7.2 4.6h1.6v4.2H7.2zm0 5.2h1.6v1.6H7.2z"/>"#
      ),
    ].map { #"<symbol id="\#($0.0)" viewBox="0 0 16 16">\#($0.1)</symbol>"# }
    let strips =
      (0...mostInHand).map { symbol("m\($0)", inHand: $0) }
      + (1...mostLate).map { symbol("l\($0)", late: $0) }
    return #"<svg width="0" height="0" style="position:absolute" aria-hidden="true">"#
      + (icons + strips).joined() + "</svg>"
  }()

  /// Time runs to the right; the tall line is the limit, the dot the conference, four units a
  /// working day.
  private static func symbol(_ id: String, inHand: Int) -> String {
    let x = 58 - 4 * inHand
    return frame(
      id,
      #"<path d="M\#(x) 6H58" stroke-width="2"/><circle cx="\#(x)" cy="6" r="2.5" stroke="none"/>"#
    )
  }

  /// A square after the line.
  private static func symbol(_ id: String, late: Int) -> String {
    let x = 58 + 4 * late
    return frame(
      id,
      #"<path d="M58 6H\#(x)" stroke-width="2" stroke-dasharray="2 1"/>"#
        + #"<path d="M\#(x - 2) 3h5v6h-5z" stroke="none"/>"#)
  }

  private static func frame(_ id: String, _ content: String) -> String {
    #"<symbol id="\#(id)" viewBox="0 0 74 12"><path d="M1 6H72" opacity=".3" stroke-width="1"/>"#
      + #"<path d="M58 0V12" stroke-width="1.5"/>\#(content)</symbol>"#
  }
}
