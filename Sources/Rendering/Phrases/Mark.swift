public import ProgrammeModel
import ReportContent

/// A status as a reader meets it: a symbol of its own shape and words that stand without colour.
public struct Mark: Hashable, Sendable {
  /// The tones that a mark is coloured in; the symbol and the words say the same.
  public enum Tone: String, Sendable, CaseIterable {
    case good, caution, bad, quiet
  }

  /// A symbol whose shape tells the tones apart without colour.
  public let symbol: String
  /// The words.
  public let phrase: Phrase
  /// The tone.
  public let tone: Tone
}

extension Mark {
  /// How a status is shown.
  public init(_ status: TrafficLight) {
    switch status {
    case .green: self.init(.good, Phrase(sv: "Grön: enligt plan", en: "Green: as planned"))
    case .yellow: self.init(.caution, Phrase(sv: "Gul: avviker", en: "Yellow: deviates"))
    case .red: self.init(.bad, Phrase(sv: "Röd: avviker mycket", en: "Red: deviates much"))
    case .notAssessed: self.init(.quiet, Phrase(sv: "Ej bedömd", en: "Not assessed"))
    }
  }

  /// How it is shown how far a goal is met.
  public init(_ rating: Rating) {
    let tone: Tone =
      switch rating {
      case .met: .good
      case .partlyMet: .caution
      case .notMet: .bad
      case .notAssessed: .quiet
      }
    self.init(tone, rating.words)
  }

  /// How the seriousness of a finding is shown.
  public init(_ severity: Severity) {
    switch severity {
    case .notice: self.init(.quiet, Phrase(sv: "Upplysning", en: "Notice"))
    case .warning: self.init(.caution, Phrase(sv: "Varning", en: "Warning"))
    case .error: self.init(.bad, Phrase(sv: "Fel", en: "Error"))
    }
  }

  private init(_ tone: Tone, _ phrase: Phrase) {
    self.tone = tone
    self.phrase = phrase
    switch tone {
    case .good: symbol = "●"
    case .caution: symbol = "▲"
    case .bad: symbol = "◆"
    case .quiet: symbol = "○"
    }
  }
}
