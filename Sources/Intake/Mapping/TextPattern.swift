import SheetReaders

/// A text as a mapping writes it: the whole cell, or its beginning where it ends with `*`.
struct TextPattern: Hashable {
  private let text: String
  private let isBeginning: Bool

  init(_ written: String) {
    isBeginning = written.hasSuffix("*")
    text = Self.folded(isBeginning ? String(written.dropLast()) : written)
  }

  /// Whether a cell is like it; case and spaces at the ends do not count.
  func matches(_ cell: String) -> Bool {
    let cell = Self.folded(cell)
    return isBeginning ? cell.hasPrefix(text) : cell == text
  }

  /// Lower case, without spaces around it; hard spaces are spaces.
  static func folded(_ text: String) -> String {
    let plain = text.lowercased().map { $0.isWhitespace ? " " : $0 }
    guard let first = plain.firstIndex(where: { $0 != " " }), let last = plain.lastIndex(where: { $0 != " " }) else {
      return ""
    }
    return String(plain[first...last])
  }
}
