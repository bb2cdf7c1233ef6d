internal import Conferences
internal import WorkingTime

/// The agencies that the made-up conferences ask.
enum Agencies {
  static let police = ID<Agency>("Police")
  static let interpreters = ID<Agency>("Interpreters")
  static let school = ID<Agency>("School")
  static let healthVisiting = ID<Agency>("Health visiting")
  static let schoolNursing = ID<Agency>("School nursing")
  static let midwifery = ID<Agency>("Midwifery")
  static let others = [
    ID<Agency>("Adult mental health"), ID<Agency>("Drug and alcohol service"),
    ID<Agency>("Housing"), ID<Agency>("Probation"), ID<Agency>("Domestic abuse service"),
  ]
}

extension Unit {
  /// The police can come to one to three conferences at once, by size (a known cause of delay in
  /// the West Midlands); the school cannot come in the holidays.
  mutating func addAgencies(_ authority: Authority) {
    let dayHours = WeeklyPattern("Mon-Fri 09:00-17:00")
    agencies = [
      Agency(id: Agencies.police, works: .workingWeek, atOnce: authority.policeAtOnce),
      Agency(id: Agencies.interpreters, works: .workingWeek, atOnce: authority.policeAtOnce),
      Agency(id: Agencies.school, works: WeeklyPattern("Mon-Fri 08:30-16:30")),
      Agency(id: Agencies.healthVisiting, works: dayHours),
      Agency(id: Agencies.schoolNursing, works: dayHours),
      Agency(id: Agencies.midwifery, works: .workingWeek),
    ]
    agencies += Agencies.others.enumerated().map { index, id in
      Agency(id: id, works: index == 1 ? WeeklyPattern("Mon-Thu 09:00-17:00") : dayHours)
    }
  }
}
