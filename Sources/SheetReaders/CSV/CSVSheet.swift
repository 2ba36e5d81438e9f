/// A text file that holds one table: comma, semicolon or tab between cells (RFC 4180 and the habits of spreadsheets).
///
/// Opening reads the whole file once, for the encoding and the caller's digest, and the header; ``rows()`` reads it again.
/// Doubled quotes, line breaks in quotes, LF, CR and CRLF, a byte order mark, a first line `sep=;`, blank lines, empty
/// columns after the last head and a last line without line break are all read as a spreadsheet reads them.
public struct CSVSheet: SheetSource, Sendable {
  /// The file, as given.
  public let fileName: String
  /// Always `nil`: a text file is one table.
  public let sheetName: String? = nil
  /// The column heads.
  public let header: SheetHeader?
  /// What was found out about the characters.
  public let encoding: EncodingReport
  /// What separates the cells, and how that is known.
  public let dialect: CSVDialect
  /// What is wrong with the header itself; rows are given without being held against it if it is lost.
  public let headerProblems: [SheetProblem]

  private let source: SourceBytes
  private let limits: CSVLimits
  private let blockBytes: Int
  /// How many steps of a cursor lie before the first row after the header.
  private let stepsBeforeRows: Int

  /// Opens a table.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - delimiter: what separates cells, where the caller knows; detected otherwise.
  ///   - hasHeader: false if the first row is a row like the others; rows then may differ in length.
  ///   - limits: how much is read at most.
  ///   - digest: called with each block of the raw file in order, to hash it.
  /// - Throws: ``SheetReadingError``, and what `digest` throws.
  public init(
    _ source: SourceBytes, delimiter: UInt8? = nil, hasHeader: Bool = true, limits: CSVLimits = CSVLimits(),
    digest: (UnsafeRawBufferPointer) throws -> Void = { _ in }
  ) throws {
    try self.init(
      source, delimiter: delimiter, hasHeader: hasHeader, limits: limits, blockBytes: SourceBytes.blockBytes,
      digest: digest)
  }

  init(
    _ source: SourceBytes, delimiter: UInt8? = nil, hasHeader: Bool = true, limits: CSVLimits = CSVLimits(),
    blockBytes: Int, digest: (UnsafeRawBufferPointer) throws -> Void = { _ in }
  ) throws {
    self.source = source
    self.limits = limits
    self.blockBytes = blockBytes
    fileName = source.name
    encoding = try EncodingDetector.survey(source, blockBytes: blockBytes, digest: digest)
    let detected = try Self.detectDialect(source, encoding)
    dialect = delimiter.map { CSVDialect(delimiter: $0) } ?? detected
    let cursor = CSVCursor(source, encoding, dialect, limits: limits, blockBytes: blockBytes)
    let opening = try Opening(cursor, skipsStatedLine: detected.hasStatedLine, hasHeader: hasHeader)
    header = opening.header
    headerProblems = opening.problems
    stepsBeforeRows = opening.steps
  }

  /// A new reading of the rows after the header.
  public func rows() throws(SheetReadingError) -> CSVCursor {
    let cursor = CSVCursor(source, encoding, dialect, limits: limits, blockBytes: blockBytes)
    for _ in 0..<stepsBeforeRows { _ = try cursor.next() }
    if let header { cursor.expect(columns: header.names.count) }
    cursor.restartCounts()
    return cursor
  }

  private static func detectDialect(
    _ source: SourceBytes, _ report: EncodingReport
  ) throws(SheetReadingError) -> CSVDialect {
    let size = DialectDetector.sampleBytes
    let feed = TextFeed(source, report)
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { block.deallocate() }
    var count = 0
    while size - count >= TextFeed.leastCapacity {
      let more = try feed.fill(block + count, capacity: size - count)
      if more == 0 { break }
      count += more
    }
    let sample = Array(UnsafeBufferPointer(start: UnsafePointer(block), count: count))
    return DialectDetector.detect(sample, isWhole: size - count >= TextFeed.leastCapacity)
  }

  /// What lies before the rows: a line `sep=;`, problems, the header.
  private struct Opening {
    var header: SheetHeader?
    var problems: [SheetProblem] = []
    var steps = 0

    init(_ cursor: CSVCursor, skipsStatedLine: Bool, hasHeader: Bool) throws(SheetReadingError) {
      if skipsStatedLine {
        _ = try cursor.next()
        steps += 1
      }
      guard hasHeader else { return }
      while true {
        let event = try cursor.next()
        steps += 1
        switch event {
        case .problem(let problem):
          problems.append(problem)
          if problem.losesRow { return }
        case .row(let row):
          var names = row.strings
          while let last = names.last, last.allSatisfy(\.isWhitespace) { names.removeLast() }
          header = SheetHeader(row: row.number, names: names)
          return
        case .end: return
        }
      }
    }
  }
}
