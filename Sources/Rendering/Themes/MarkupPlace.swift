/// Where in HTML a template is, character by character; what a value may stand for depends on it.
struct MarkupPlace {
  /// The kinds of place.
  enum Kind: Hashable {
    case text, comment, tag, style, script
    /// The value of an attribute in quotes.
    case attribute(String)
    /// The value of an attribute without quotes.
    case bareAttribute(String)
  }

  /// The place reached; what follows `<` is the name of an element.
  var here: Kind { kind == .text && recent.hasSuffix("<") ? .tag : kind }
  /// The attributes met, with the lines they stand on.
  private(set) var attributes: [(name: String, line: Int)] = []
  /// The elements that begin, with the lines they stand on.
  private(set) var elements: [(name: String, line: Int)] = []

  private var kind = Kind.text
  private var element = ""
  private var name = ""
  private var quote: Character = "\""
  private var isElementName = false
  private var isEnd = false
  private var recent = ""

  /// Goes one character on.
  mutating func advance(_ character: Character, line: Int) {
    recent = String((recent + character.lowercased()).suffix(8))
    switch kind {
    case .text: text(character)
    case .comment: if recent.hasSuffix("-->") { kind = .text }
    case .style, .script: raw()
    case .tag: tag(character, line)
    case .attribute:
      guard character == quote else { return }
      kind = .tag
      name = ""
    case .bareAttribute: bare(character, line)
    }
  }

  private mutating func text(_ character: Character) {
    if recent.hasSuffix("<!--") {
      kind = .comment
    } else if recent.dropLast().hasSuffix("<"), character.isLetter || character == "/" {
      kind = .tag
      isElementName = true
      isEnd = character == "/"
      element = isEnd ? "" : character.lowercased()
      name = ""
    }
  }

  private mutating func raw() {
    let end = kind == .style ? "</style" : "</script"
    if recent.hasSuffix(end) {
      kind = .tag
      isElementName = false
      isEnd = true
      element = ""
    }
  }

  private mutating func tag(_ character: Character, _ line: Int) {
    if character == ">" {
      finishName(line)
      kind = isEnd ? .text : element == "style" ? .style : element == "script" ? .script : .text
    } else if isElementName {
      if character.isWhitespace || character == "/" { finishName(line) } else { element += character.lowercased() }
    } else if character == "\"" || character == "'" {
      quote = character
      kind = .attribute(name)
    } else if character == "=" {
      finishName(line)
    } else if character.isWhitespace || character == "/" {
      finishName(line)
    } else if recent.dropLast().hasSuffix("=") {
      kind = .bareAttribute(name)
    } else {
      if recent.dropLast().last.map({ $0.isWhitespace || $0 == "/" || $0 == "\"" || $0 == "'" }) ?? true { name = "" }
      name += character.lowercased()
    }
  }

  private mutating func bare(_ character: Character, _ line: Int) {
    guard character.isWhitespace || character == ">" else { return }
    kind = .tag
    name = ""
    if character == ">" { tag(character, line) }
  }

  private mutating func finishName(_ line: Int) {
    if isElementName {
      isElementName = false
      if !isEnd { elements.append((element, line)) }
    } else if !name.isEmpty, attributes.last.map({ $0.name != name || $0.line != line }) ?? true {
      attributes.append((name, line))
    }
  }
}
