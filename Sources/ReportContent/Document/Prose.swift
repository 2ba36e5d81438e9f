public import ProgrammeModel

/// Running text made of pieces, so that figures in sentences stay figures.
public typealias Prose = [Run]

/// A piece of running text.
public enum Run: Hashable, Sendable {
  /// Plain text.
  case text(String)
  /// A figure within the sentence, printed with its unit.
  case figure(Figure)
  /// Text that matters more.
  case strong(String)
  /// A link to a section of the same report, by its id.
  case link(String, section: String)
  /// Text in another language than the report.
  case foreign(String, Language)
}

extension [Run] {
  /// Running text without figures.
  public static func plain(_ text: String) -> Prose { [.text(text)] }
}
