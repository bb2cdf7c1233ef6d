internal import Conferences
internal import WorkingTime

/// A made-up family on its way through the conferences: what stays the same from one to the next.
struct FamilyCase {
  let id: ID<Family>
  var worker: ID<Worker>
  /// The worker of the team that the family is moving to, at one conference (S19).
  var secondWorker: ID<Worker>?
  let children: Int
  var circumstances: Circumstances
  /// Whoever chaired last.
  var chair: ID<Chair>?
  /// When that was.
  var lastConference: Day?
  var lastKind: Conference.Kind?
  var conferencesHeld = 0

  /// What a conference about the family asks for.
  struct Circumstances {
    var venues: [ID<Venue>] = []
    var attendees = 10
    var slots: Int?
    var needs: Set<Facility> = []
    var isSplit = false
    var isHarmOutsideHome = false
    var needsInterpreter = false
    var barredChairs: Set<ID<Chair>> = []
    var unavailable = WeeklyPattern.never
    var prefers = WeeklyPattern.never
    /// Agencies that know the family.
    var agencies: [ID<Agency>] = []
  }

  /// The family's next conference, without agencies and dates.
  func conference(_ id: ID<Conference>, kind: Conference.Kind) -> Conference {
    var conference = Conference(id: id, family: self.id, kind: kind, worker: worker)
    conference.secondWorker = secondWorker
    conference.children = children
    conference.lastKind = lastKind
    conference.dates.lastConference = lastConference
    conference.previousChair = chair
    conference.venues = circumstances.venues
    conference.attendees = circumstances.attendees
    conference.slots = circumstances.slots
    conference.needs = circumstances.needs
    conference.isSplit = circumstances.isSplit
    conference.isHarmOutsideHome = circumstances.isHarmOutsideHome
    conference.barredChairs = circumstances.barredChairs
    conference.familyUnavailable = circumstances.unavailable
    conference.familyPrefers = circumstances.prefers
    return conference
  }
}
