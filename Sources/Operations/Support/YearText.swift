import ProgrammeModel

/// Reads a year that somebody wrote.
enum YearText {
  /// The year.
  ///
  /// - Parameter option: the option that it was written after, for the message; empty for an argument.
  /// - Throws: ``OperationError`` for what is no year of a city's programme.
  static func read(_ text: String, option: String = "") throws(OperationError) -> Int {
    if let year = Int(text), (1990...2100).contains(year) { return year }
    let before = option.isEmpty ? "" : option + " "
    throw OperationError(
      Phrase(
        sv: "\(before)\"\(text)\" är inget år. Skriv till exempel \(before)2016.",
        en: "\(before)\"\(text)\" is no year. Write for example \(before)2016."),
      isUsage: true)
  }
}
