/// A folder or file that cannot be written.
struct OutputFault: Error, CustomStringConvertible {
  /// As it was named.
  let place: String
  /// The operating system's words.
  let cause: String
  /// What to do besides making room: "Name another folder with --out".
  let remedy: String

  var description: String {
    "Nothing was written: \(place) cannot be written (\(cause)). \(remedy), or make room."
  }
}
