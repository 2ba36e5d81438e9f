/// Reads the part of one sheet into rows, which a ``WorkbookCursor`` gives.
protocol SheetPart: XMLPartHandler {
  /// The rows read and not given yet.
  var arena: RowArena { get }
  /// What a person looking at the sheet would not see.
  var findings: SheetFindings { get }
  /// Rows with nothing in them.
  var emptyRows: Int { get }
  /// What is wrong with rows that are not given.
  var problems: [SheetProblem] { get }
  /// How many columns rows are given with; what stands to the right is only counted.
  var columns: Int? { get set }
  /// The row of the head: rows down to it count for nothing.
  var headRow: Int { get set }

  /// Forgets the problems and rows that were given; a row that is being read stays.
  func clear()
}

/// Walks once through the rows of a sheet; memory is bounded by ``ContainerLimits``.
public final class WorkbookCursor: RowCursor {
  private let xml: XMLPartReader
  private let reader: any SheetPart
  private var position = 0
  private var problem = 0
  private var isExhausted = false
  private var given = SheetCounts()
  /// Problems below the head that were met while it was looked for.
  private var held: [SheetProblem] = []

  init(_ part: ZIPPart, _ reader: some SheetPart) {
    self.reader = reader
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
        given.lostRows += reader.problems[problem - 1].lostRows
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
    (held, given.lostRows) = (below, below.reduce(0) { $0 + $1.lostRows })
  }
}

extension SheetHeader {
  /// The row near the top that a function ranks highest, the first of equals; `nil` where all rows are empty.
  ///
  /// - Parameter problems: takes what is wrong with rows that were looked at.
  static func find(
    _ cursor: WorkbookCursor, _ limits: ContainerLimits, _ rank: ([String]) -> Int, _ problems: inout [SheetProblem]
  ) throws(SheetReadingError) -> SheetHeader? {
    var best: (rank: Int, header: SheetHeader)?
    while true {
      switch try cursor.next() {
      case .end: return best?.header
      case .problem(let problem): if problems.count < 100 { problems.append(problem) }
      case .row(let row):
        if best != nil, row.number > limits.headRows { return best?.header }
        var names = row.strings
        while let last = names.last, last.allSatisfy(\.isWhitespace) { names.removeLast() }
        let found = rank(names)
        if found > best?.rank ?? -1, !names.isEmpty { best = (found, SheetHeader(row: row.number, names: names)) }
      }
    }
  }
}
