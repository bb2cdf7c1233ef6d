import Foundation
import Recordings
import Testing

@Suite struct ResultsPageTests {
  private let before = Recordings.recording(
    [Recordings.run("york-week", 74, seconds: 4)], date: "2026-12-03")
  private let after = Recordings.recording([
    Recordings.run("york-week", 74, seconds: 2), Recordings.run("leeds-week", 380, seconds: 9),
    Run(name: "kent-week", kind: "week", ending: .failed, load: 2, measured: nil),
  ])

  @Test func nothingIsLoadedFromElsewhere() {
    let html = ResultsPage(after, before: before).html
    for loading in ["http:", "https:", "src=", "url(", "<script", "<link", "@import"] {
      #expect(!html.contains(loading), "\(loading) is in the page")
    }
  }

  @Test func everyCaseAndItsChangeAreShown() {
    let html = ResultsPage(after, before: before).html
    #expect(html.contains("<th scope=\"row\">york-week</th><td>0.50 ×</td>"))
    #expect(html.contains("<td>failed</td>"))
    #expect(html.contains("leeds-week: 380 conferences, 9 seconds"))
    #expect(html.contains("Before: 2026-12-03"))
    #expect(html.contains("A &lt;fast&gt; one"))
  }

  @Test func theFirstRecordingIsComparedWithNothing() {
    let html = ResultsPage(after, before: nil).html
    #expect(!html.contains("Against the last recording"))
    #expect(html.contains("a load of 1.5 to 2 as"))
  }

  @Test func aRecordingComesBackFromItsShelf() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("recordings-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let shelf = Shelf(folder: folder)
    _ = try shelf.keep(after)
    _ = try shelf.keep(before)
    #expect(try shelf.recordings() == [before, after])
  }
}
