/// Walks once through the records of a text file; memory is bounded by ``CSVLimits``.
public final class CSVCursor: RowCursor {
  private let source: SourceBytes
  private let feed: TextFeed
  private let limits: CSVLimits
  private var records: RecordSteps
  /// How many bytes of text the buffer holds.
  private(set) var capacity: Int
  private var isExhausted = false
  private var hasEnded = false
  private var totalBytes = 0

  init(_ source: SourceBytes, _ report: EncodingReport, _ dialect: CSVDialect, limits: CSVLimits, blockBytes: Int) {
    self.source = source
    self.limits = limits
    feed = TextFeed(source, report, blockBytes: blockBytes)
    capacity = max(blockBytes, TextFeed.leastCapacity) * 2
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + RecordScanner.slack + 1)
    records = RecordSteps(RecordScanner(delimiter: dialect.delimiter, limits: limits, buffer: buffer))
    records.scanner.endBuffer(at: 0)
  }

  deinit {
    records.scanner.buffer.deallocate()
    records.scanner.deallocate()
  }

  /// What was counted so far.
  public var counts: SheetCounts { records.counts }

  /// From now on rows are held against a header of that many columns.
  func expect(columns: Int) { records.expected = columns }

  /// Forgets what was counted before the first row after the header.
  func restartCounts() { records.counts = SheetCounts() }

  /// The next row or problem.
  public func next() throws(SheetReadingError) -> RowEvent {
    while !hasEnded {
      if let event = records.next() { return event }
      if let problem = try refill() { return .problem(problem) }
    }
    return .end
  }

  /// Brings more bytes, or ends the reading; gives a problem if the rest of the file is given up.
  private func refill() throws(SheetReadingError) -> SheetProblem? {
    records.scanner.refuseIfTooLong()
    if records.scanner.repeatedBytes > limits.repeatedBytes + 2 * totalBytes {
      hasEnded = true
      return SheetProblem(.gaveUp, row: records.scanner.line)
    }
    if isExhausted {
      try finish()
      return nil
    }
    makeRoom()
    let room = capacity - records.scanner.limit
    let count = try feed.fill(records.scanner.buffer + records.scanner.limit, capacity: room)
    totalBytes += count
    records.scanner.endBuffer(at: records.scanner.limit + count)
    if count == 0 {
      isExhausted = true
      // The last line may lack its line break: it gets one, so that every record ends alike.
      if !records.scanner.isBetweenRecords { records.scanner.endBuffer(at: records.scanner.limit + 1) }
    }
    return nil
  }

  private func makeRoom() {
    let kept = records.scanner.limit - records.scanner.start
    if records.scanner.start > 0 {
      records.scanner.buffer.update(from: records.scanner.buffer + records.scanner.start, count: kept)
      records.scanner.moveToFront()
    }
    guard capacity - kept < capacity / 2 || capacity - kept < TextFeed.leastCapacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + RecordScanner.slack + 1)
    larger.update(from: records.scanner.buffer, count: kept)
    records.scanner.buffer.deallocate()
    records.scanner.buffer = larger
    capacity *= 2
  }

  private func finish() throws(SheetReadingError) {
    if records.scanner.isInQuotes {
      records.scanner.giveUpQuote()
      return
    }
    hasEnded = true
    try source.requireUnchanged()
  }
}
