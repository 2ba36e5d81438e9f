/// A closed set of words that a cell may hold. The raw value is the Swedish word in files.
public protocol Choice: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension Choice {
  /// The word in both languages: Swedish from the file word, English from the case's name.
  public var phrase: Phrase {
    Phrase(sv: rawValue.replacingUnderscores, en: String(describing: self).spacedWords)
  }
}

extension String {
  var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }

  /// `operatingCost` as `operating cost`.
  var spacedWords: String {
    reduce(into: "") { text, character in
      if character.isUppercase {
        text += " " + character.lowercased()
      } else {
        text.append(character)
      }
    }
  }
}
