import Conferences
import GLPKSolver
import Testing
import WorkingTime

@testable import Planning

/// What is said of C-1, an initial conference that W-1 brings, in a small unit: it is asked about
/// Tue 15 Dec, in time and four days before its target day, unless a test says otherwise.
struct ToldPlace {
  var scene = Scene()
  var date: String? = "2026-12-15"
  var start: String?
  var chair: String?
  var venue: String?
  var asksWhatIsWrong = false

  /// - Parameter venues: those it may be at, where not both.
  init(venues: [String] = [], _ change: (inout ToldPlace) -> Void) {
    scene.addConference("C-1") { $0.venues = venues.map { ID($0) } }
    change(&self)
  }

  var conference: Conference {
    get { scene.scenario.conferences.first { $0.id == ID("C-1") }! }
    set {
      let index = scene.scenario.conferences.firstIndex { $0.id == ID("C-1") }!
      scene.scenario.conferences[index] = newValue
    }
  }

  /// Only one chair, who works whole weeks.
  mutating func onlyChair(perDay: Int = 2, perWeek: Int = 5, at venues: Set<ID<Venue>> = []) {
    scene.scenario.chairs = [
      Chair(
        id: ID("Chair 1"), works: .workingWeek, maximumPerDay: perDay, maximumPerWeek: perWeek,
        venues: venues)
    ]
  }

  private var query: SlotQuery? {
    if asksWhatIsWrong { return nil }
    var query = SlotQuery()
    query.days = date.map { day($0)...day($0) }
    query.start = start.map { time($0) }
    query.chair = chair.map { ID($0) }
    query.venue = venue.map { ID($0) }
    return query
  }

  func answers() throws -> [ExplainedQuestion] {
    let explainer = Explainer(try scene.calendar(), solver: GLPKSolver())
    return try #require(try explainer.explanation(of: ID("C-1"), query)).answers
  }

  func answer() throws -> ExplainedQuestion { try #require(try answers().first) }

  /// The kinds of the facts of the first answer.
  func kinds() throws -> Set<FactKind> {
    let calendar = try scene.calendar()
    let asked = AskedQuestions(
      calendar: calendar, conference: conference, limit: calendar.register.limits[ID("C-1")]!)
    let entry = calendar.entries.first { $0.conference.id == ID("C-1") }
    let question = try #require(query.map(asked.about) ?? asked.whatIsWrong(entry).first).question
    let facts = try ConflictSet.find(
      Standings(question, Refusals(calendar)), solver: GLPKSolver())
    return Set((facts ?? []).map(FactKind.init))
  }
}
