/// A closed set of words that a cell may hold. The raw value is the Swedish word in files.
public protocol Choice: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension Choice {
  /// The word in both languages: Swedish from the file word, English from the case's name; one word for both where
  /// they differ in capitals alone, such as `B3`.
  public var phrase: Phrase {
    let name = String(describing: self)
    return Phrase(
      sv: rawValue.replacingUnderscores, en: rawValue.lowercased() == name ? rawValue : name.spacedWords)
  }
}

extension String {
  var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }

  /// `operatingCost` as `operating cost`, and `itCost` as `IT cost`.
  var spacedWords: String {
    let words = reduce(into: "") { text, character in
      if character.isUppercase {
        text += " " + character.lowercased()
      } else {
        text.append(character)
      }
    }
    return words.hasPrefix("it ") ? "IT " + words.dropFirst(3) : words
  }
}
