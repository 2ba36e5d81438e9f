/// A table for a terminal: aligned columns, long cells wrapped, nothing in them that could steer the terminal.
public struct TextTable: Sendable {
  /// A column of a text table.
  public struct Column: Hashable, Sendable {
    /// The head.
    public let head: String
    /// Whether cells stand to the right, as numbers do; such a column is never wrapped.
    public let isNumeric: Bool

    /// A column of text.
    public static func text(_ head: String) -> Column { Column(head: head, isNumeric: false) }

    /// A column of numbers.
    public static func numbers(_ head: String) -> Column { Column(head: head, isNumeric: true) }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows; a row may have fewer cells than there are columns.
  public var rows: [[String]]

  /// A table for a terminal.
  public init(columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The table in lines of at most `width` characters, each ended by a line feed; two spaces between columns.
  ///
  /// Columns of text give way first, the widest before the others, first down to their longest words and then to eight
  /// characters; numbers are kept whole. Where that is not enough, heads of numbers are wrapped between words if this leaves names fourteen characters. A table that
  /// still does not fit is written row by row: its first cell, then each other cell after its head. The head of a group goes
  /// across.
  public func text(width: Int = 80) -> String {
    let heads = columns.map { Terminal.printable($0.head) }
    let cells = rows.map { row in columns.indices.map { $0 < row.count ? Terminal.printable(row[$0]) : "" } }
    func fits(_ widths: [Int]) -> Bool { widths.reduce(0, +) + 2 * max(widths.count - 1, 0) <= width }
    let choices = [fitted(heads, cells, width), withWrappedHeads(heads, cells, width)]
    guard let widths = choices.first(where: fits) else { return stacked(heads, cells, width) }
    let hasHeads = heads.contains { !$0.isEmpty }
    var lines: [String] = []
    if hasHeads {
      lines += wrapped(heads, widths)
      lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    }
    for row in cells { lines += isAcross(row) ? Terminal.wrap(row[0], width: width) : wrapped(row, widths) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Whether a row has nothing but its first cell, as the head of a group has.
  private func isAcross(_ row: [String]) -> Bool {
    row.count > 1 && !row[0].isEmpty && row.dropFirst().allSatisfy(\.isEmpty)
  }

  /// Each row as its first cell on a line and the others below, each after its head.
  private func stacked(_ heads: [String], _ cells: [[String]], _ width: Int) -> String {
    var lines: [String] = []
    for row in cells {
      lines += Terminal.wrap(row.first ?? "", width: width)
      let parts = zip(heads, row).dropFirst().filter { !$0.1.isEmpty }.map { head, cell in
        head.isEmpty ? cell : "\(head): \(cell)"
      }
      guard !parts.isEmpty else { continue }
      lines += Terminal.wrap(parts.joined(separator: "; "), width: width - 2).map { "  " + $0 }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func fitted(_ heads: [String], _ cells: [[String]], _ limit: Int) -> [Int] {
    var widths = heads.map(\.count)
    for row in cells where !isAcross(row) {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.count) }
    }
    let flexible = columns.indices.filter { !columns[$0].isNumeric }
    let longest = longestWords(heads, cells)
    var excess = widths.reduce(0, +) + 2 * max(widths.count - 1, 0) - limit
    // A word is cut only when no column has room left between its words.
    for least in [longest.map { max($0, 8) }, columns.map { _ in 8 }] {
      Self.narrow(&widths, by: &excess, flexible, to: least)
    }
    return widths
  }

  /// Takes one character at a time from the widest of some columns, until the excess is gone or none has more to give.
  private static func narrow(_ widths: inout [Int], by excess: inout Int, _ giving: [Int], to least: [Int]) {
    while excess > 0,
      let widest = giving.filter({ widths[$0] > least[$0] }).max(by: { (widths[$0], -$0) < (widths[$1], -$1) })
    {
      widths[widest] -= 1
      excess -= 1
    }
  }

  /// How long the longest word of each column is.
  private func longestWords(_ heads: [String], _ cells: [[String]]) -> [Int] {
    columns.indices.map { index in
      ([heads[index]] + cells.filter { !isAcross($0) }.map { $0[index] }).reduce(0) { longest, text in
        max(longest, text.split(separator: " ").map(\.count).max() ?? 0)
      }
    }
  }

  /// The widths with heads of numbers down to their longest word or widest number, and then text to fourteen characters.
  private func withWrappedHeads(_ heads: [String], _ cells: [[String]], _ limit: Int) -> [Int] {
    var widths = heads.map(\.count)
    var least = zip(heads, columns).map { head, column in
      column.isNumeric ? head.split(separator: " ").map(\.count).max() ?? 0 : 0
    }
    for row in cells where !isAcross(row) {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], cell.count)
        least[index] = max(least[index], columns[index].isNumeric ? cell.count : min(cell.count, 14))
      }
    }
    var excess = widths.reduce(0, +) + 2 * max(widths.count - 1, 0) - limit
    for numbers in [true, false] {
      let giving = columns.indices.filter { columns[$0].isNumeric == numbers }
      Self.narrow(&widths, by: &excess, giving, to: least)
    }
    return widths
  }

  private func wrapped(_ cells: [String], _ widths: [Int]) -> [String] {
    let parts = zip(cells, widths).map { Terminal.wrap($0, width: $1) }
    return (0..<(parts.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for index in columns.indices {
        let part = line < parts[index].count ? parts[index][line] : ""
        let padding = String(repeating: " ", count: max(widths[index] - part.count, 0))
        text += (index == 0 ? "" : "  ") + (columns[index].isNumeric ? padding + part : part + padding)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
