/// Turns scanned records into rows and problems, one at a time.
///
/// A value of its own, so that a step costs the cursor one access to its state.
struct RecordSteps {
  var scanner: RecordScanner
  var counts = SheetCounts()
  /// How many cells a row shall have; `nil` before the header is known.
  var expected: Int?

  private var nextProblem = 0
  private var isRowReady = false
  private var hasRecord = false

  init(_ scanner: RecordScanner) { self.scanner = scanner }

  /// The next row or problem; `nil` if the buffer ends before it.
  mutating func next() -> RowEvent? {
    // Problems of a record that is not whole yet wait: it may turn out otherwise.
    if hasRecord, nextProblem < scanner.problemCount { return problem() }
    if isRowReady { return row() }
    while true {
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
        if let expected, scanner.count != expected { compareCount(with: expected) }
        isRowReady = true
        return scanner.problemCount == 0 ? row() : problem()
      case .skipped:
        hasRecord = true
        counts.lostRows += 1
        if scanner.problemCount > 0 { return problem() }
      case .needMore: return nil
      }
    }
  }

  private mutating func problem() -> RowEvent {
    nextProblem += 1
    return .problem(scanner.problems[nextProblem - 1])
  }

  private mutating func row() -> RowEvent {
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

  private mutating func compareCount(with expected: Int) {
    let found = scanner.count
    if found < expected {
      scanner.add(
        .tooFewFields, SheetProblem(.tooFewFields(found: found, expected: expected), row: scanner.recordLine))
      return
    }
    let base = scanner.buffer + scanner.start
    guard let extra = (expected..<found).first(where: { !isBlank(scanner.slices[$0], base) }) else { return }
    scanner.add(
      .tooManyFields,
      SheetProblem(.tooManyFields(found: found, expected: expected), row: scanner.recordLine, column: extra + 1))
  }
}
