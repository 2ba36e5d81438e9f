public import ProgrammeModel

/// Something in a city's own theme that keeps it from being used, with its place.
public struct ThemeProblem: Hashable, Sendable {
  /// The file within the theme, such as `page.mustache`.
  public let file: String
  /// The line, from 1; `nil` where the whole file lacks something.
  public let line: Int?
  /// What is wrong and what to do.
  public let words: Phrase

  init(_ file: String, _ line: Int?, _ swedish: String, _ english: String) {
    self.file = file
    self.line = line
    words = Phrase(sv: swedish, en: english)
  }

  /// The place and the words: `page.mustache:12: ...`.
  public func text(_ language: Language) -> String {
    (line.map { "\(file):\($0): " } ?? "\(file): ") + words(language)
  }
}
