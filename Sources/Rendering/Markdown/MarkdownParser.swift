/// Splits Markdown into blocks, line by line.
struct MarkdownParser {
  private var blocks: [MarkdownBlock] = []
  private var paragraph: [Substring] = []
  private var items: [[Substring]] = []
  private var start: Int?

  /// The blocks of a text; time grows linearly with its length.
  static func blocks(of text: String) -> [MarkdownBlock] {
    var parser = MarkdownParser()
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) { parser.read(line) }
    parser.close()
    return parser.blocks
  }

  private mutating func read(_ line: Substring) {
    let content = line.drop { $0 == " " || $0 == "\t" }
    if content.isEmpty {
      close()
    } else if let (level, title) = heading(content) {
      close()
      blocks.append(.heading(level: level, MarkdownInlineParser.inlines(of: title)))
    } else if let (number, item) = listItem(content) {
      if !items.isEmpty, (start == nil) != (number == nil) { closeList() }
      closeParagraph()
      if items.isEmpty { start = number }
      items.append([item])
    } else if !items.isEmpty {
      items[items.count - 1].append(content)
    } else {
      paragraph.append(content)
    }
  }

  private func heading(_ line: Substring) -> (level: Int, title: Substring)? {
    let marks = line.prefix { $0 == "#" }
    let rest = line.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.first == " " else { return nil }
    let title = rest.drop { $0 == " " }
    return title.isEmpty ? nil : (marks.count, title)
  }

  /// The number (`nil` for a bullet) and the text of a list item.
  private func listItem(_ line: Substring) -> (number: Int?, text: Substring)? {
    if let mark = line.first, mark == "-" || mark == "*" || mark == "+", line.dropFirst().first == " " {
      return (nil, line.dropFirst(2).drop { $0 == " " })
    }
    let digits = line.prefix { $0.isASCII && $0.isWholeNumber }
    let rest = line.dropFirst(digits.count)
    guard (1...6).contains(digits.count), let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first == " ", let number = Int(digits)
    else { return nil }
    return (number, rest.dropFirst(2).drop { $0 == " " })
  }

  private mutating func close() {
    closeParagraph()
    closeList()
  }

  private mutating func closeParagraph() {
    guard !paragraph.isEmpty else { return }
    blocks.append(.paragraph(MarkdownInlineParser.inlines(of: joined(paragraph))))
    paragraph = []
  }

  private mutating func closeList() {
    guard !items.isEmpty else { return }
    blocks.append(.list(items.map { MarkdownInlineParser.inlines(of: joined($0)) }, start: start))
    items = []
    start = nil
  }

  private func joined(_ lines: [Substring]) -> Substring { Substring(lines.joined(separator: "\n")) }
}
