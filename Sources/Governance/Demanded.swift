public import ProgrammeModel

/// Whether something that is asked for is there, and what shows it or what is lacking.
public enum Demanded: Hashable, Sendable {
  /// It is there; what shows it.
  case met(Phrase)
  /// It is not there; what is to be done, in words to whoever owes it.
  case missing(Phrase)
  /// Nothing is asked, with the reason.
  case notAsked(Phrase)

  /// Whether it is lacking.
  public var isMissing: Bool { if case .missing = self { true } else { false } }

  /// What shows it, what is to be done, or why nothing is asked.
  public var words: Phrase {
    switch self {
    case .met(let words), .missing(let words), .notAsked(let words): words
    }
  }

  /// Met with what a text says; missing where the text is empty.
  static func stated(_ text: String, else remedy: Phrase) -> Demanded {
    text.isEmpty ? .missing(remedy) : .met(Phrase(sv: text, en: text))
  }
}
