public import WorkingTime

/// Why a conference is where it is, or is nowhere, question by question.
public struct Explanation: Sendable {
  public let conference: ID<Conference>
  public let kind: Conference.Kind
  /// Its booking in the calendar that was asked about.
  public let booking: Booking?
  /// From start to end of that booking.
  public let span: Span?
  public let limit: Limit
  /// What that booking breaks as it stands; nil where it breaks nothing.
  public let broken: BrokenBooking?
  /// What else there is to know of that booking, in sentences; none where a place was asked about.
  public let notes: [String]
  /// The gravest first.
  public let answers: [ExplainedQuestion]

  public init(
    conference: ID<Conference>, kind: Conference.Kind, booking: Booking?, span: Span?,
    limit: Limit, broken: BrokenBooking?, notes: [String], answers: [ExplainedQuestion]
  ) {
    self.conference = conference
    self.kind = kind
    self.booking = booking
    self.span = span
    self.limit = limit
    self.broken = broken
    self.notes = notes
    self.answers = answers
  }

  /// Whether there is nothing to say against its booking.
  public var isAsItShouldBe: Bool { broken == nil && notes.isEmpty && answers.isEmpty }
}

/// One question about a conference's place, with its answer while the rest of the calendar stays as
/// it is.
public struct ExplainedQuestion: Sendable {
  /// "Why is it not in time, by Thu 17 Dec?"
  public let question: String
  /// Every slot that the question is about, in order of time.
  public let slots: [ExplainedSlot]
  /// "Of 44 slots: 18 no chair free, 12 family cannot."
  public let summary: String
  /// What together makes it impossible; empty where it is possible, or where there is no slot at all.
  public let facts: [ExplainedFact]
  /// How many facts those are; the others alone would not make it impossible without any one of them.
  public let factCount: Int
  /// The best place there is where it is possible after all, and what that would cost; nil where it
  /// is there already.
  public let possible: Suggestion?
  /// Why that place was not chosen, in a sentence; nil where the question is no complaint.
  public let objection: String?
  /// What would be done about it, after "What would": "bring it back in time".
  public let remedy: String
  /// Whether something is wrong, so that only what makes the calendar no worse is offered.
  public let isComplaint: Bool
  /// What would make it possible, the best first; each was tried. Where no one thing would, two
  /// things each that have to be done together. Nil where none was looked for.
  public let fixes: [Fix]?

  public init(
    question: String, slots: [ExplainedSlot], summary: String, facts: [ExplainedFact],
    factCount: Int, possible: Suggestion?, objection: String?, remedy: String, isComplaint: Bool,
    fixes: [Fix]?
  ) {
    self.question = question
    self.slots = slots
    self.summary = summary
    self.facts = facts
    self.factCount = factCount
    self.possible = possible
    self.objection = objection
    self.remedy = remedy
    self.isComplaint = isComplaint
    self.fixes = fixes
  }
}

/// A slot, and the first thing that refuses a conference there.
public struct ExplainedSlot: Sendable, Hashable {
  public let day: Day
  public let span: Span
  /// Nil when remote.
  public let venue: ID<Venue>?
  /// Nil where nothing refuses it.
  public let refusal: Refusal?
  /// Whether it is there now.
  public let isOwn: Bool

  /// In a few words for counting, and in a clause.
  public struct Refusal: Sendable, Hashable {
    public let words: String
    public let clause: String
    public init(words: String, clause: String) {
      self.words = words
      self.clause = clause
    }
  }

  public init(day: Day, span: Span, venue: ID<Venue>?, refusal: Refusal?, isOwn: Bool) {
    self.day = day
    self.span = span
    self.venue = venue
    self.refusal = refusal
    self.isOwn = isOwn
  }
}

/// What somebody could do so that a conference has a place, and the place it then has.
public struct Fix: Sendable, Hashable {
  public let kind: Kind
  /// What else has to be done with it; nil where one thing is enough.
  public let second: Kind?
  /// What to do, in a sentence.
  public let sentence: String
  /// The booking it makes possible, with what it costs in every tier.
  public let suggestion: Suggestion

  /// In the order in which they are told where they cost the same.
  public enum Kind: String, CaseIterable, Sendable, Comparable {
    case anotherChair = "another_chair"
    case moveOthers = "move_others"
    case standIn = "stand_in"
    case borrowedRoom = "borrowed_room"
    case borrowedMinuteTaker = "borrowed_minute_taker"
    case dutySwapped = "duty_swapped"
    case leaveGivenUp = "leave_given_up"
    case oneMore = "one_more"
    case longerDay = "longer_day"
    case askFamily = "ask_family"
    case askAgency = "ask_agency"
    case dutyWorker = "duty_worker"

    public static func < (a: Self, b: Self) -> Bool { a.position < b.position }
    private var position: Int { Kind.allCases.firstIndex(of: self)! }
  }

  public init(kind: Kind, second: Kind? = nil, sentence: String, suggestion: Suggestion) {
    self.kind = kind
    self.second = second
    self.sentence = sentence
    self.suggestion = suggestion
  }
}
