/// Working days between a conference and its limit, in bands; negative when late.
enum MarginBand: String, CaseIterable {
  case longLate = "more_than_10_late"
  case weeksLate = "6_to_10_late"
  case daysLate = "1_to_5_late"
  case onTheLimit = "0"
  case thin = "1_to_2"
  case days = "3_to_5"
  case weeks = "6_to_10"
  case long = "more_than_10"

  init(margin: Int) {
    switch margin {
    case ..<(-10): self = .longLate
    case ..<(-5): self = .weeksLate
    case ..<0: self = .daysLate
    case 0: self = .onTheLimit
    case ...2: self = .thin
    case ...5: self = .days
    case ...10: self = .weeks
    default: self = .long
    }
  }

  var words: String {
    switch self {
    case .longLate: "more than 10 late"
    case .weeksLate: "6 to 10 late"
    case .daysLate: "1 to 5 late"
    case .onTheLimit: "on the limit"
    case .thin: "1 or 2 in hand"
    case .days: "3 to 5 in hand"
    case .weeks: "6 to 10 in hand"
    case .long: "more than 10 in hand"
    }
  }
}
