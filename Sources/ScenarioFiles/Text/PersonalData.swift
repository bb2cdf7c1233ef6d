/// Columns that would hold personal data. The planner works on references only, and refuses them
/// rather than ignoring them, so that nobody keeps such a file by mistake.
enum PersonalData {
  private static let words: Set<String> = [
    "name", "names", "surname", "forename", "forenames", "firstname", "lastname", "initials",
    "address", "addresses", "postcode", "dob", "birth", "birthday", "birthdate", "born", "nhs",
    "upn", "gender", "sex", "ethnicity", "religion", "nationality", "disability", "diagnosis",
    "category", "categories", "abuse", "neglect", "allegation", "allegations", "offence",
    "offences", "mother", "mothers", "father", "fathers", "parent",
    "parents", "carer", "carers", "child", "sibling", "siblings", "phone", "telephone", "mobile",
    "email", "school", "age",
  ]

  /// Whether a heading that no table knows asks for personal data.
  static func isAskedFor(by heading: String) -> Bool {
    let parts = parts(of: heading)
    return parts.contains { words.contains($0) } || words.contains(parts.joined())
  }

  /// The words of a heading, in lower case: `childName`, `Child Name` and `child_name` are the
  /// same two.
  private static func parts(of heading: String) -> [String] {
    var spaced = ""
    var wasLower = false
    for letter in heading {
      if letter.isUppercase, wasLower { spaced.append(" ") }
      spaced.append(letter.isLetter ? letter : " ")
      wasLower = letter.isLowercase
    }
    return spaced.lowercased().split(separator: " ").map(String.init)
  }
}
