/// Names and ids, to be looked for in texts as whole words.
struct CalledNames {
  /// Those of letters and digits alone.
  private var words: Set<String> = []
  /// Those with spaces or signs in them.
  private var phrases: Set<String> = []
  /// A shorter name would be found in any text.
  private static let shortestName = 5

  mutating func add(name: String) {
    if name.count >= Self.shortestName { add(id: name) }
  }

  mutating func add(id: String) {
    let text = id.lowercased()
    if text.isEmpty { return }
    if text.allSatisfy(Self.isOfWord) { words.insert(text) } else { phrases.insert(text) }
  }

  mutating func formUnion(_ other: CalledNames) {
    words.formUnion(other.words)
    phrases.formUnion(other.phrases)
  }

  /// Whether any of them stands in a text, with no letter or digit beside it but the s of a genitive.
  func stand(in text: String) -> Bool {
    if words.isEmpty && phrases.isEmpty { return false }
    let said = text.lowercased()
    let isWord = said.split { !Self.isOfWord($0) }.contains { word in
      words.contains(String(word)) || word.last == "s" && words.contains(String(word.dropLast()))
    }
    return isWord || phrases.contains { Self.stands($0, in: said) }
  }

  private static func stands(_ phrase: String, in text: String) -> Bool {
    text.ranges(of: phrase).contains { range in
      let before = text[..<range.lowerBound].last
      var after = text[range.upperBound...]
      if after.first == "s" { after = after.dropFirst() }
      return !(before.map(isOfWord) ?? false) && !(after.first.map(isOfWord) ?? false)
    }
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
