/// A table for a terminal: aligned columns, long cells wrapped, nothing in them that could steer the terminal.
public struct TextTable: Sendable {
  /// A column of a text table.
  public struct Column: Hashable, Sendable {
    /// The head.
    public let head: String
    /// Whether cells stand to the right, as numbers do.
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
  /// Columns give way in steps until the table fits (``fitted(_:_:_:)``). One that still does not fit is written row by
  /// row: its first cell, then each other cell after its head. The head of a group goes across.
  public func text(width: Int = 80) -> String {
    let heads = columns.map { Terminal.printable($0.head) }
    let cells = rows.map { row in columns.indices.map { $0 < row.count ? Terminal.printable(row[$0]) : "" } }
    guard let widths = fitted(heads, cells, width) else { return stacked(heads, cells, width) }
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

  /// The widths of the columns; `nil` where they cannot be fitted in.
  ///
  /// First wide text gives way between its words, then columns of numbers between those of their heads and of what stands
  /// in the place of a number, then narrow text, then text at its hyphens, and last of all words are cut, down to fourteen
  /// characters. Numbers are kept whole, as there is no plain space in them.
  private func fitted(_ heads: [String], _ cells: [[String]], _ limit: Int) -> [Int]? {
    let body = cells.filter { !isAcross($0) }
    func most(_ measure: (String) -> Int) -> [Int] {
      columns.indices.map { index in body.map { measure($0[index]) }.max() ?? 0 }
    }
    func withHeads(_ least: [Int], _ measure: (String) -> Int) -> [Int] {
      zip(heads, least).map { max(measure($0), $1) }
    }
    var widths = withHeads(most(\.count), \.count)
    var excess = widths.reduce(0, +) + 2 * max(widths.count - 1, 0) - limit
    let text = columns.indices.filter { !columns[$0].isNumeric }
    let numbers = columns.indices.filter { columns[$0].isNumeric }
    let words = withHeads(most(Self.longestWord), Self.longestWord)
    for (giving, least) in [
      (text, words.map { max($0, 20) }), (numbers, words), (text, words.map { max($0, 8) }),
      (text, withHeads(most(Self.longestPart), Self.longestPart).map { max($0, 8) }),
      (text, columns.map { _ in 14 }),
    ] {
      Self.narrow(&widths, by: &excess, giving, to: least)
    }
    return excess <= 0 ? widths : nil
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

  private static func longestWord(_ text: String) -> Int { text.split(separator: " ").map(\.count).max() ?? 0 }

  private static func longestPart(_ text: String) -> Int {
    text.split(separator: " ").flatMap { Terminal.parts(of: $0) }.map(\.count).max() ?? 0
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
