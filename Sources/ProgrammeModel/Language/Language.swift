/// The language of what a reader sees; Swedish comes first.
public enum Language: String, Sendable, CaseIterable, Codable {
  case swedish = "sv"
  case english = "en"
}

/// A text in both languages.
public struct Phrase: Hashable, Sendable {
  /// The Swedish text.
  public let swedish: String
  /// The English text.
  public let english: String

  /// The same thing said in both languages.
  public init(sv swedish: String, en english: String) {
    self.swedish = swedish
    self.english = english
  }

  /// The text in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}
