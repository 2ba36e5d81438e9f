import SheetReaders

/// A row of a foreign table.
struct ForeignRow {
  /// The line or sheet row; of a transposed table the number of the column.
  let number: Int
  /// The cells, by position of their head.
  let cells: [RowBuffer.Cell]
}

/// The rows of a file as it is, before anything is known of heads.
struct ForeignSource {
  let fileName: String
  let sheetName: String?
  /// A new reading from the first row.
  let open: () throws -> any RowCursor
}

/// A foreign table: its heads found, its rows to be read as a stream.
struct ForeignTable {
  /// A column.
  struct Column: Hashable {
    /// The head; of two header rows `2013 / Budget`.
    let name: String
    /// The lower of two heads alone.
    let lowerName: String
    /// The position in the rows, from 0.
    let position: Int
  }

  /// The most cells of a transposed table, which must lie in memory.
  static let mostTransposedCells = 2_000_000
  /// How far down a head is looked for.
  private static let headSearch = 25

  let source: ForeignSource
  let form: ForeignForm
  let columns: [Column]
  /// The rows of the head; of a transposed table the first column.
  let headRow: Int
  /// How many rows of the file the head takes, with what stands above it.
  let rowsThroughHead: Int
  /// The rows of the file where each head of a transposed table stands.
  let transposed: TransposedTable?

  /// Finds the heads.
  ///
  /// - Parameter wanted: the heads that a mapping names: where it does not say which row is the head, the one that has
  ///   most of them is.
  /// - Throws: ``SheetReadingError``.
  init(_ source: ForeignSource, _ form: ForeignForm, wanted: [String]) throws {
    self.source = source
    self.form = form
    if form.isTransposed {
      let turned = try TransposedTable(source, form)
      transposed = turned
      columns = turned.heads.enumerated().map { Column(name: $1, lowerName: $1, position: $0) }
      (headRow, rowsThroughHead) = (1, 0)
      return
    }
    transposed = nil
    let opening = try Self.opening(of: source, rows: max(Self.headSearch, form.headRows.last ?? 0))
    let rows: [(number: Int, texts: [String])]
    if form.headRows.isEmpty {
      let folded = Set(wanted.map(Heading.folded))
      let ranked = opening.map { row in row.texts.count { folded.contains(Heading.folded($0)) } }
      let best = ranked.indices.max { (ranked[$0], -$0) < (ranked[$1], -$1) } ?? 0
      rows = opening.indices.contains(best) ? [opening[best]] : []
    } else {
      rows = opening.filter { form.headRows.contains($0.number) }
    }
    headRow = rows.last?.number ?? 1
    rowsThroughHead = rows.last?.number ?? 0
    columns = Self.columns(rows.map(\.texts))
  }

  /// The first rows of a file.
  static func opening(of source: ForeignSource, rows: Int) throws -> [(number: Int, texts: [String])] {
    var found: [(number: Int, texts: [String])] = []
    let cursor = try source.open()
    while found.count < rows {
      switch try cursor.next() {
      case .row(let row): found.append((row.number, row.strings))
      case .problem: continue
      case .end: return found
      }
    }
    return found
  }

  /// Heads from one row, or from two of which the upper one may span several columns.
  private static func columns(_ rows: [[String]]) -> [Column] {
    guard let lower = rows.last else { return [] }
    guard rows.count == 2 else {
      return lower.enumerated().map { Column(name: tidy($1), lowerName: tidy($1), position: $0) }
    }
    var upper = ""
    return (0..<max(lower.count, rows[0].count)).map { position in
      let above = rows[0].indices.contains(position) ? tidy(rows[0][position]) : ""
      let below = lower.indices.contains(position) ? tidy(lower[position]) : ""
      if !above.isEmpty { upper = above }
      let name = upper.isEmpty ? below : below.isEmpty ? upper : upper + " / " + below
      return Column(name: name, lowerName: below, position: position)
    }
  }

  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What came of looking for a head.
  enum Found {
    case position(Int)
    case none
    case several(Int)
  }

  /// The column that a mapping means: by its whole head, else by the lower head alone.
  func find(_ head: ForeignHead) -> Found {
    let folded = Heading.folded(head.name)
    for name in [\Column.name, \Column.lowerName] {
      let found = columns.filter { Heading.folded($0[keyPath: name]) == folded }
      if found.isEmpty { continue }
      if let occurrence = head.occurrence {
        return occurrence <= found.count ? .position(found[occurrence - 1].position) : .none
      }
      return found.count == 1 ? .position(found[0].position) : .several(found.count)
    }
    return .none
  }
}
