/// A section of a page that is said in sentences.
extension HTMLText {
  mutating func section(_ title: String, _ sentences: [String]) {
    markup("<section><h2>")
    text(title)
    markup("</h2>\n")
    for sentence in sentences { paragraph(sentence) }
    markup("</section>\n")
  }

  mutating func paragraph(_ sentence: String) {
    markup("<p>")
    text(sentence)
    markup("</p>\n")
  }
}
