/// A column head, taken apart.
public struct Heading: Hashable, Sendable {
  /// The unit that a head can name.
  public enum Unit: Hashable, Sendable {
    case money(MoneyUnit)
    case percent
  }

  /// The name without unit and footnote marks, as written otherwise.
  public let name: String
  /// The unit named in the head: `Belopp (tkr)`, `Belopp, mnkr`, `belopp tkr`, `Budget [mkr]`, `Andel %`.
  public let unit: Unit?

  /// Takes a head apart.
  public init(_ text: String) {
    let bare = Self.withoutFootnotes(text)
    if let (name, unit) = Self.splitBrackets(bare) ?? Self.splitLastWords(bare) {
      self.name = name
      self.unit = unit
    } else {
      name = bare
      unit = nil
    }
  }

  /// The name folded for comparison: see ``folded(_:)``.
  public var key: String { Self.folded(name) }

  /// Folds a head so that spellings of one name meet: lower case, no spaces, hyphens, underscores or full stops, å and ä
  /// as a, ö as o, é as e, no footnote marks, no quotes around it.
  public static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in withoutFootnotes(text).lowercased().unicodeScalars {
      switch scalar {
      case "å", "ä", "æ", "à", "á": result.append("a")
      case "ö", "ø", "ó": result.append("o")
      case "é", "è", "ë": result.append("e")
      case "ü": result.append("u")
      case "-", "_", ".", ":", "\"", "'", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", "\u{AD}", "\u{FEFF}",
        "\u{200B}":
        continue
      case "\u{300}"..."\u{36F}": continue
      default: if !scalar.properties.isWhitespace { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// The head without spaces around it and without `*`, `†`, `¹` and the like at its end.
  private static func withoutFootnotes(_ text: String) -> String {
    func isSpace(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
    var bare = text.drop(while: isSpace)
    while let last = bare.last, isSpace(last) || "*†‡¹²³⁴⁵⁶⁷⁸⁹⁰".contains(last) { bare.removeLast() }
    return String(bare)
  }

  private static func splitBrackets(_ text: String) -> (String, Unit)? {
    let pairs: [Character: Character] = [")": "(", "]": "["]
    guard let close = text.last, let open = pairs[close], let start = text.lastIndex(of: open) else { return nil }
    guard let unit = unit(named: text[text.index(after: start)...].dropLast()) else { return nil }
    let name = trimmedEnd(text[..<start])
    return name.isEmpty ? nil : (name, unit)
  }

  /// Splits `belopp tkr`, `Belopp, milj. kr`, `belopp_tkr` and `Belopp i mnkr` at the last place that leaves a unit.
  private static func splitLastWords(_ text: String) -> (String, Unit)? {
    let places = text.indices.filter { " ,;_-\u{A0}/".contains(text[$0]) }.suffix(3)
    for place in places {
      guard let unit = unit(named: text[text.index(after: place)...]) else { continue }
      let name = trimmedEnd(text[..<place])
      if !name.isEmpty { return (name, unit) }
    }
    if text.last == "%", text.count > 1 { return (trimmedEnd(text.dropLast()), .percent) }
    return nil
  }

  private static func unit(named word: Substring) -> Unit? {
    let word = word.trimmingPrefix(while: \.isWhitespace)
    if let money = MoneyUnit.read(String(word)) { return .money(money) }
    return ["%", "procent", "percent"].contains(word.lowercased()) ? .percent : nil
  }

  /// A name without what led over to its unit: spaces, comma, hyphen, the word `i`.
  private static func trimmedEnd(_ name: Substring) -> String {
    var name = name
    while let last = name.last, last.isWhitespace || ",;_-/:".contains(last) { name.removeLast() }
    if name.count > 2, name.hasSuffix(" i") || name.hasSuffix("_i") { return trimmedEnd(name.dropLast(2)) }
    return String(name)
  }
}
