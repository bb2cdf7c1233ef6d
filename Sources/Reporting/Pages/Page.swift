internal import Mustache

/// The frame of every page that answers one question: it loads nothing and needs no script. The
/// rota, which has more to frame, has a template of its own.
struct Page {
  /// What kind of answer it is, such as "comparison".
  let kicker: String
  let title: String
  /// Lines below the title.
  let subtitles: [String]
  /// Sections, each with its heading.
  let body: HTMLText

  var bytes: [UInt8] {
    let text = String(decoding: PackageResources.page_mustache, as: UTF8.self)
    guard let template = try? MustacheTemplate(string: text) else {
      preconditionFailure("the page's template does not parse")
    }
    return Array(template.render(context).utf8)
  }

  private var context: [String: Any] {
    [
      "kicker": kicker, "title": title, "subtitles": subtitles, "body": body.string,
      "css": String(decoding: PackageResources.page_css, as: UTF8.self),
      "symbols": Symbols.definitions,
    ]
  }
}

/// How every page that answers one question begins, so that whoever writes files can tell one from
/// somebody's own.
public enum PageMark {
  public static let text = "<!DOCTYPE html>\n<!-- A page written by quorate. -->\n"
}
