/// Collects errors and notes while a folder is read, so that all of them are told at once.
///
/// A class, since every table of one reading adds to the same list; it never leaves that reading.
final class Findings {
  private(set) var errors: [InputError] = []
  private(set) var notes: [InputNote] = []

  func error(_ place: Place, _ message: String) {
    errors.append(InputError(place: place, message: message))
  }

  func note(_ place: Place, _ message: String) {
    notes.append(InputNote(place: place, message: message))
  }

  /// - Throws: ``InputErrors`` when there are any.
  func throwIfAny() throws(InputErrors) {
    if !errors.isEmpty { throw InputErrors(errors) }
  }
}
