package import ProgrammeModel

extension Array<String> {
  /// The texts as a list in running text: `a, b och c`.
  package func listed(_ language: Language) -> String {
    guard let last, count > 1 else { return first ?? "" }
    let conjunction = language == .swedish ? "och" : "and"
    return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// The first few texts as a list, and how many more there are.
  package func listed(_ language: Language, atMost limit: Int) -> String {
    guard count > limit else { return listed(language) }
    let rest = count - limit
    return "\(prefix(limit).joined(separator: ", ")) "
      + (language == .swedish ? "och \(rest) till" : "and \(rest) more")
  }
}

extension Array<Phrase> {
  /// The phrases as a list in running text.
  func listed(atMost limit: Int = .max) -> Phrase {
    Phrase(
      sv: map(\.swedish).listed(.swedish, atMost: limit), en: map(\.english).listed(.english, atMost: limit))
  }
}
