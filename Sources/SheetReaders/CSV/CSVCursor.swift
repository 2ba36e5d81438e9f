/// Walks once through the records of a text file; memory is bounded by ``CSVLimits``.
public final class CSVCursor: RowCursor {
  /// What was counted so far.
  public private(set) var counts = SheetCounts()

  private let source: SourceBytes
  private let feed: TextFeed
  private let limits: CSVLimits
  private var scanner: RecordScanner
  private(set) var capacity: Int
  private var isExhausted = false
  private var hasEnded = false
  private var totalBytes = 0
  private var nextProblem = 0
  private var isRowReady = false
  private var hasRecord = false
  /// How many cells a row shall have; `nil` before the header is known.
  private var expected: Int?

  init(_ source: SourceBytes, _ report: EncodingReport, _ dialect: CSVDialect, limits: CSVLimits, blockBytes: Int) {
    self.source = source
    self.limits = limits
    feed = TextFeed(source, report, blockBytes: blockBytes)
    capacity = max(blockBytes, TextFeed.leastCapacity) * 2
    // One byte more for the line feed that ends every buffer.
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + 1)
    buffer[0] = ByteClass.lineFeed
    scanner = RecordScanner(delimiter: dialect.delimiter, limits: limits, buffer: buffer)
  }

  deinit {
    scanner.buffer.deallocate()
    scanner.deallocate()
  }

  /// From now on rows are held against a header of that many columns.
  func expect(columns: Int) { expected = columns }

  /// Forgets what was counted before the first row after the header.
  func restartCounts() { counts = SheetCounts() }

  /// The next row or problem.
  public func next() throws(SheetReadingError) -> RowEvent {
    if nextProblem < scanner.problems.count { return giveProblem() }
    if isRowReady { return giveRow() }
    while !hasEnded {
      if hasRecord { scanner.beginRecord() }
      hasRecord = false
      nextProblem = 0
      switch scanner.scan() {
      case .record:
        hasRecord = true
        if isEmptyRecord {
          counts.emptyRows += 1
          continue
        }
        checkCount()
        isRowReady = true
        return scanner.problems.isEmpty ? giveRow() : giveProblem()
      case .skipped:
        hasRecord = true
        counts.lostRows += 1
        if !scanner.problems.isEmpty { return giveProblem() }
      case .needMore:
        if let problem = try refill() { return .problem(problem) }
      }
    }
    return .end
  }

  private func giveProblem() -> RowEvent {
    nextProblem += 1
    return .problem(scanner.problems[nextProblem - 1])
  }

  private func giveRow() -> RowEvent {
    isRowReady = false
    counts.rows += 1
    let base = scanner.buffer + scanner.start
    if scanner.hasQuotes {
      for index in 0..<scanner.count where scanner.slices[index].isRaw {
        QuoteRemoval.apply(base, &scanner.slices[index])
      }
    }
    return .row(
      SheetRow(
        number: scanner.recordLine, count: scanner.count, flaws: scanner.flaws, base: UnsafePointer(base),
        slices: UnsafePointer(scanner.slices)))
  }

  /// Whether the record is a blank line, or delimiters and spaces only, as spreadsheets leave them below a table.
  private var isEmptyRecord: Bool {
    if scanner.contentBytes == 0 { return true }
    guard scanner.contentBytes <= scanner.count * 4 else { return false }
    let base = scanner.buffer + scanner.start
    return (0..<scanner.count).allSatisfy { isBlank(scanner.slices[$0], base) }
  }

  private func isBlank(_ slice: CellSlice, _ base: UnsafeMutablePointer<UInt8>) -> Bool {
    if slice.length == (slice.isRaw ? 2 : 0) { return true }
    guard slice.kind == .text else { return false }
    return (0..<Int(slice.length)).allSatisfy { base[Int(slice.start) + $0] == UInt8(ascii: " ") }
  }

  private func checkCount() {
    guard let expected, scanner.count != expected else { return }
    let found = scanner.count
    if found < expected {
      scanner.flaws.insert(.tooFewFields)
      scanner.problems.append(
        SheetProblem(.tooFewFields(found: found, expected: expected), row: scanner.recordLine))
      return
    }
    let base = scanner.buffer + scanner.start
    guard let extra = (expected..<found).first(where: { !isBlank(scanner.slices[$0], base) }) else { return }
    scanner.flaws.insert(.tooManyFields)
    scanner.problems.append(
      SheetProblem(.tooManyFields(found: found, expected: expected), row: scanner.recordLine, column: extra + 1))
  }

  /// Brings more bytes, or ends the reading; gives a problem if the rest of the file is given up.
  private func refill() throws(SheetReadingError) -> SheetProblem? {
    scanner.refuseIfTooLong()
    if scanner.repeatedBytes > limits.repeatedBytes + 2 * totalBytes {
      hasEnded = true
      return SheetProblem(.gaveUp, row: scanner.line)
    }
    if isExhausted {
      try finish()
      return nil
    }
    makeRoom()
    let room = capacity - scanner.limit
    let count = try feed.fill(scanner.buffer + scanner.limit, capacity: room)
    totalBytes += count
    scanner.limit += count
    if count == 0 {
      isExhausted = true
      // The last line may lack its line break: it gets one, so that every record ends alike.
      if !scanner.isBetweenRecords {
        scanner.buffer[scanner.limit] = ByteClass.lineFeed
        scanner.limit += 1
      }
    }
    scanner.buffer[scanner.limit] = ByteClass.lineFeed
    return nil
  }

  private func makeRoom() {
    let kept = scanner.limit - scanner.start
    if scanner.start > 0 {
      scanner.buffer.update(from: scanner.buffer + scanner.start, count: kept)
      scanner.moveToFront()
    }
    guard capacity - kept < capacity / 2 || capacity - kept < TextFeed.leastCapacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + 1)
    larger.update(from: scanner.buffer, count: kept)
    scanner.buffer.deallocate()
    scanner.buffer = larger
    capacity *= 2
  }

  private func finish() throws(SheetReadingError) {
    if scanner.isInQuotes {
      scanner.giveUpQuote()
      return
    }
    hasEnded = true
    try source.requireUnchanged()
  }
}
