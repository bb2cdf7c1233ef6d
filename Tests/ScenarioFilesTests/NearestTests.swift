import ScenarioFiles
import Testing

/// Which name is offered for a mistyped one.
@Suite struct NearestTests {
  private let known = [
    "C-0499", "C-0944", "Chair 01", "Chair 02", "Main Centre/Room 1", "Main Centre/Room 2",
    "Annexe/Room 2", "closures", "horizon_end", "max_per_week", "plan",
  ]

  @Test(arguments: [
    ("C-9999", nil), ("C-0498", nil), ("C-04999", "C-0499"), ("C-0949", "C-0499"),
    ("Chiar 01", "Chair 01"), ("Chair 1", "Chair 01"), ("Chair 03", nil),
    ("Room 1", "Main Centre/Room 1"), ("room 1", "Main Centre/Room 1"), ("Room 2", nil),
    ("closure", "closures"), ("horizon", "horizon_end"), ("max_per_weak", "max_per_week"),
    ("paln", "plan"), ("breakfast", nil), ("", nil),
  ])
  func itIsNearOrNone(word: String, near: String?) {
    #expect(Nearest.name(to: word, among: known) == near)
  }
}
