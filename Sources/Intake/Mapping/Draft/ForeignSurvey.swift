import DataPackage
import ProgrammeModel
import SheetReaders

/// What a draft needs to know of a foreign file: where the head is, what the columns hold, what is no row.
struct ForeignSurvey {
  private static let searched = 25
  private static let sampledRows = 2000
  private static let mostComparedColumns = 200
  /// How many heads must be known before a table is taken for turned.
  private static let leastKnownHeads = 3

  let headRows: [Int]
  /// Whether each column is a record, with the heads in the first.
  let isTransposed: Bool
  private(set) var columns: [ColumnProfile]
  /// Rows that look like footnotes or sums: their first filled cell.
  private(set) var asides: [String] = []
  private(set) var evidence = DecimalMarkEvidence()
  /// The first rows, to see which columns tell them apart; empty where there are too many columns.
  private(set) var rows: [[String]] = []

  init(_ source: ForeignSource) throws {
    let opening = try ForeignTable.opening(of: source, rows: Self.searched)
    let table: ForeignTable
    if let turned = Self.turned(opening, source) {
      table = turned
      headRows = []
      isTransposed = true
    } else {
      headRows = Self.headIndex(opening).map { opening[$0].number }
      isTransposed = false
      table = try ForeignTable(source, ForeignForm(), headRows: headRows)
    }
    var seen: [String: Int] = [:]
    columns = table.columns.map { column in
      let folded = Heading.folded(column.name)
      defer { seen[folded, default: 0] += 1 }
      return ColumnProfile(head: column.name, lowerHead: column.lowerName, earlierAlike: seen[folded] ?? 0)
    }
    try survey(table)
    // A line of text under a turned table is a head without cells.
    if isTransposed { asides += columns.filter { $0.filled == 0 }.prefix(20).map { String($0.head.prefix(40)) } }
  }

  /// The table with its first column as heads, where more heads are known there than in any row.
  private static func turned(
    _ opening: [(number: Int, texts: [String])], _ source: ForeignSource
  ) -> ForeignTable? {
    let down = ForeignNames.mostKnown(opening.compactMap { $0.texts.first })
    guard down >= leastKnownHeads, opening.allSatisfy({ ForeignNames.mostKnown($0.texts) < down }) else { return nil }
    var form = ForeignForm()
    form.isTransposed = true
    return try? ForeignTable(source, form, wanted: [])
  }

  private mutating func survey(_ table: ForeignTable) throws {
    let cursor = try ForeignCursor(table, positions: Set(table.columns.indices))
    var count = 0
    while count < Self.sampledRows {
      switch try cursor.next() {
      case .end: return
      case .problem: continue
      case .row(let row):
        count += 1
        let filled = row.cells.indices.filter { !row.cells[$0].text.allSatisfy(\.isWhitespace) }
        guard let first = filled.first else { continue }
        let text = row.cells[first].text
        if columns.count > 2, filled.count == 1 || Self.isSum(text) {
          if asides.count < 20 { asides.append(String(text.prefix(40))) }
          continue
        }
        if columns.count <= Self.mostComparedColumns {
          rows.append(row.cells.map { String(ColumnProfile.trimmed($0.text).prefix(80)) })
        }
        for position in filled {
          columns[position].note(row.cells[position])
          if row.cells[position].kind != .number { evidence.note(row.cells[position].text) }
        }
      }
    }
  }

  /// What two rows of the sample share that are alike in some columns; `nil` if all differ.
  func rowsAlike(in positions: [Int]) -> [String]? {
    var seen: Set<[String]> = []
    return rows.lazy.map { row in positions.map { row.indices.contains($0) ? row[$0] : "" } }
      .first { !seen.insert($0).inserted }
  }

  /// What a column says in all the rows of the sample that have another number than nought in another; `nil` where it
  /// says several things, or there are no such rows.
  func onlyText(in position: Int, where number: Int) -> String? {
    var found: Set<String> = []
    for row in rows where row.indices.contains(position) && row.indices.contains(number) {
      if row[number].contains(where: { ("1"..."9").contains($0) }) { found.insert(row[position]) }
      if found.count > 1 { return nil }
    }
    return found.first.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func isYear(_ text: String) -> Bool {
    let bare = text.filter { !$0.isWhitespace }
    return bare.count == 4 && Int(bare).map { (1990...2100).contains($0) } ?? false
  }

  /// The row that has most texts that are no numbers, the first of equals, with the row above it where that groups it.
  private static func headIndex(_ rows: [(number: Int, texts: [String])]) -> [Int] {
    func isHead(_ text: String) -> Bool {
      let bare = text.filter { !$0.isWhitespace }
      if bare.isEmpty { return false }
      if isYear(text) { return true }
      if case .number = NumberText.read(text) { return false }
      return true
    }
    let counts = rows.map { $0.texts.count(where: isHead) }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(where: { $0 * 10 >= most * 8 }) else {
      return []
    }
    let names = rows[index].texts.map(Heading.folded).filter { !$0.isEmpty }
    // A row of fewer texts above heads that are alike: it says what the heads are of.
    if index > 0, Set(names).count < names.count, counts[index - 1] > 1 { return [index - 1, index] }
    if index + 1 < rows.count, counts[index + 1] == counts[index] || counts[index + 1] > most * 6 / 10 {
      let below = rows[index + 1].texts
      let filled = below.filter { !$0.allSatisfy(\.isWhitespace) }
      let isGrouping = Set(filled.map(Heading.folded)).count < counts[index + 1]
      // The same head over several columns, with the years under it.
      let isYearByYear = Set(names).count < names.count && filled.allSatisfy(isYear)
      if isGrouping, isYearByYear || rows[index].texts.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
        return [index, index + 1]
      }
    }
    return [index]
  }

  private static func isSum(_ text: String) -> Bool {
    let folded = Heading.folded(text)
    return ["summa", "totalt", "total", "sum", "delsumma", "summatotalt"].contains(folded) || folded.hasPrefix("summa")
  }
}

extension ForeignTable {
  /// The table under heads that are known.
  init(_ source: ForeignSource, _ form: ForeignForm, headRows: [Int]) throws {
    var form = form
    form.headRows = headRows
    try self.init(source, form, wanted: [])
  }
}
