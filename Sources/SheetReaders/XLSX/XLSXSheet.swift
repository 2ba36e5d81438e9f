/// One sheet of a workbook as a table: a head, then rows.
public struct XLSXSheet: SheetSource {
  /// The file, as given.
  public let fileName: String
  /// The name on the tab.
  public let sheetName: String?
  /// The column heads.
  public let header: SheetHeader?
  /// At most how many rows there are, by the size of the sheet.
  public let mostRows: Int

  private let workbook: XLSXWorkbook
  private let entry: XLSXWorkbook.SheetEntry

  /// Opens a sheet.
  ///
  /// The head is the row near the top that `headRank` ranks highest, the first of equals; above it may stand titles. With
  /// no rank above 0 it is the first row that holds something.
  ///
  /// - Parameters:
  ///   - entry: the sheet.
  ///   - workbook: the workbook it is in.
  ///   - headRank: how well a row's texts look like the heads of the table.
  /// - Throws: ``SheetReadingError`` if the sheet cannot be read that far.
  public init(
    _ entry: XLSXWorkbook.SheetEntry, of workbook: XLSXWorkbook, headRank: ([String]) -> Int = { _ in 0 }
  ) throws(SheetReadingError) {
    self.workbook = workbook
    self.entry = entry
    fileName = workbook.fileName
    sheetName = entry.name
    let part = try workbook.open(entry)
    // The shortest row with something in it: <row><c><v>1</v></c></row>.
    mostRows = min(1 << 20, part.claimedBytes / 31 + 1)
    let cursor = XLSXCursor(part, workbook)
    var best: (rank: Int, header: SheetHeader)?
    reading: while true {
      switch try cursor.next() {
      case .end: break reading
      case .problem: continue
      case .row(let row):
        if best != nil, row.number > workbook.limits.headRows { break reading }
        var names = row.strings
        while let last = names.last, last.allSatisfy(\.isWhitespace) { names.removeLast() }
        let rank = headRank(names)
        if rank > best?.rank ?? -1, !names.isEmpty { best = (rank, SheetHeader(row: row.number, names: names)) }
      }
    }
    header = best?.header
  }

  /// A new reading of all rows, whatever is taken for the head; rows differ in length.
  public func allRows() throws(SheetReadingError) -> XLSXCursor { XLSXCursor(try workbook.open(entry), workbook) }

  /// A new reading of the rows after the header.
  public func rows() throws(SheetReadingError) -> XLSXCursor {
    let cursor = XLSXCursor(try workbook.open(entry), workbook)
    if let header { try cursor.skip(through: header) }
    return cursor
  }
}

/// Walks once through the rows of a sheet; memory is bounded by ``ContainerLimits``.
public final class XLSXCursor: RowCursor {
  private let xml: XMLPartReader
  private let reader: SheetPartReader
  private var position = 0
  private var problem = 0
  private var isExhausted = false
  private var given = SheetCounts()
  /// Problems below the head that were met while it was looked for.
  private var held: [SheetProblem] = []

  init(_ part: ZIPPart, _ workbook: XLSXWorkbook) {
    reader = SheetPartReader(workbook)
    xml = XMLPartReader(part, reader)
  }

  /// What was counted so far.
  public var counts: SheetCounts {
    var counts = given
    counts.emptyRows = reader.emptyRows
    return counts
  }

  /// What a person looking at the sheet would not see, complete once the end was given.
  public var findings: SheetFindings { reader.findings }

  /// The next row or problem.
  public func next() throws(SheetReadingError) -> RowEvent {
    if !held.isEmpty { return .problem(held.removeFirst()) }
    while true {
      if problem < reader.problems.count {
        problem += 1
        given.lostRows += 1
        return .problem(reader.problems[problem - 1])
      }
      if position < reader.arena.rows.count {
        let row = reader.arena.rows[position]
        position += 1
        given.rows += 1
        return .row(
          SheetRow(
            number: row.number, count: row.count, flaws: [], base: UnsafePointer(reader.arena.bytes),
            slices: UnsafePointer(reader.arena.slices + row.firstSlice)))
      }
      guard !isExhausted else { return .end }
      reader.clear()
      (position, problem) = (0, 0)
      isExhausted = try !xml.step()
    }
  }

  /// Goes on to the first row after the head, and from then on gives rows as wide as the head.
  func skip(through header: SheetHeader) throws(SheetReadingError) {
    (reader.columns, reader.headRow) = (header.names.count, header.row)
    var below: [SheetProblem] = []
    reading: while true {
      switch try next() {
      case .row(let row) where row.number >= header.row: break reading
      case .end: break reading
      case .problem(let problem) where problem.row > header.row: below.append(problem)
      case .row, .problem: continue
      }
    }
    given = SheetCounts()
    (held, given.lostRows) = (below, below.count)
  }
}
