internal import LinearModels

/// What a row of the plain model says, with the rule of the contract that it keeps.
enum PlainRule: String, Sendable {
  case oneBooking = "H0: a conference has one booking or none"
  case worker = "H2: a worker is at one conference at a time"
  case agency = "H9: a required agency is at no more conferences at once than it can"
  case dutyPlaces = "D1: a duty place is filled or uncovered"
  case dutyShare = "D1: no chair takes more than a share of duty"
  case oneChair = "H4: a conference has one chair, who may take it"
  case chair =
    "H2, H3, H4: a chair is at one conference at a time, with the way between, or on duty"
  case chairDay = "H4: a chair's conferences a day, fewer on duty"
  case chairWeek = "H4: a chair's conferences a week"
  case familyTaken = "tier standards: who chairs a family without a previous chair takes it"
  case caseload = "tier standards: families over a chair's limit"
  case oneMinuteTaker = "H5: a conference has one minute-taker"
  case minuteTaker = "H2, H3: a minute-taker is at one conference at a time, with the way between"
  case minuteTakerDay = "H5: a minute-taker's conferences a day"
  case oneMeetingRoom = "H6: a conference has one meeting room that suits it"
  case familyRooms = "H7: a conference has its family rooms"
  case professionalsRoom = "H8: a conference has a professionals' room or goes without"
  case room = "H6, H7, H8: a room holds one conference at a time"
}

/// One row: what it says, and the sum and range that say it.
struct PlainRow: Sendable {
  let rule: PlainRule
  let terms: [Term]
  let range: LinearModels.Range
}
