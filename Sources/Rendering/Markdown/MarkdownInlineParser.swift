/// Splits running Markdown text into bold, italic, links, breaks and text.
///
/// A mark without its partner is text. Nesting goes at most two deep (bold in italic or the reverse), and each partner
/// is sought once, so that no text makes the work grow faster than its length times a small constant.
struct MarkdownInlineParser {
  private let characters: [Character]
  private var inlines: [MarkdownInline] = []
  private var pending = ""
  private var index = 0
  private let depth: Int
  /// The marks that have no partner in the rest of the text, so that they are not sought again.
  private var hopeless: Set<String> = []
  /// Where the next closing bracket of each kind stands.
  private var places: [Character: Int] = [:]

  private init(_ characters: [Character], depth: Int) {
    self.characters = characters
    self.depth = depth
  }

  /// The pieces of a text.
  static func inlines(of text: Substring) -> [MarkdownInline] {
    var parser = MarkdownInlineParser(Array(text), depth: 0)
    return parser.parse()
  }

  private mutating func parse() -> [MarkdownInline] {
    while index < characters.count { step() }
    flush()
    return inlines
  }

  private mutating func step() {
    let character = characters[index]
    switch character {
    case "\\":
      readEscape()
    case "\n":
      readLineEnd()
    case "*", "_":
      if !readEmphasis(character) { keep(character) }
    case "[":
      if !readLink() { keep(character) }
    default:
      keep(character)
    }
  }

  private mutating func keep(_ character: Character) {
    pending.append(character)
    index += 1
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    inlines.append(.text(pending))
    pending = ""
  }

  private mutating func readEscape() {
    let next = index + 1
    if next < characters.count, characters[next] == "\n" {
      breakLine()
      index += 2
    } else if next < characters.count, characters[next].isASCII,
      characters[next].isPunctuation || characters[next].isSymbol
    {
      pending.append(characters[next])
      index += 2
    } else {
      keep("\\")
    }
  }

  private mutating func readLineEnd() {
    if pending.hasSuffix("  ") {
      breakLine()
    } else {
      pending.append(" ")
    }
    index += 1
  }

  private mutating func breakLine() {
    while pending.last == " " { pending.removeLast() }
    flush()
    inlines.append(.lineBreak)
  }

  private mutating func readEmphasis(_ mark: Character) -> Bool {
    guard depth < 2 else { return false }
    let isStrong = index + 1 < characters.count && characters[index + 1] == mark
    let width = isStrong ? 2 : 1
    let key = String(repeating: mark, count: width)
    let first = index + width
    guard first < characters.count, !characters[first].isWhitespace, !hopeless.contains(key), isOpening(mark) else {
      return false
    }
    guard let end = closing(mark, width: width, from: first) else {
      hopeless.insert(key)
      return false
    }
    var inner = MarkdownInlineParser(Array(characters[first..<end]), depth: depth + 1)
    let content = inner.parse()
    flush()
    inlines.append(isStrong ? .strong(content) : .emphasis(content))
    index = end + width
    return true
  }

  /// An underscore inside a word, as in `projekt_id`, is no mark.
  private func isOpening(_ mark: Character) -> Bool {
    mark != "_" || index == 0 || !(characters[index - 1].isLetter || characters[index - 1].isNumber)
  }

  private func closing(_ mark: Character, width: Int, from first: Int) -> Int? {
    var position = first + 1
    while position + width <= characters.count {
      let run = characters[position..<position + width]
      if run.allSatisfy({ $0 == mark }), !characters[position - 1].isWhitespace {
        let after = position + width
        let isLonger = after < characters.count && characters[after] == mark
        if !isLonger { return position }
        position += width == 2 ? 1 : 2
      } else {
        position += 1
      }
    }
    return nil
  }

  private mutating func readLink() -> Bool {
    guard let close = next("]"), close > index + 1, close + 1 < characters.count, characters[close + 1] == "(",
      let end = next(")"), end > close, let address = SafeAddress(String(characters[(close + 2)..<end]))
    else { return false }
    flush()
    inlines.append(.link(String(characters[(index + 1)..<close]), address))
    index = end + 1
    return true
  }

  /// Where a character next stands; found places are remembered, so that all searches together pass the text once.
  private mutating func next(_ character: Character) -> Int? {
    if let known = places[character], known > index { return known < characters.count ? known : nil }
    let place = characters[index...].firstIndex(of: character) ?? characters.count
    places[character] = place
    return place < characters.count ? place : nil
  }
}
