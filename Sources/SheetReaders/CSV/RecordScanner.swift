/// Finds the cells of one record after another in a buffer that its owner refills.
///
/// All positions are indexes into the buffer. The byte after the last is always a line feed, so that the inner loops
/// need no test for the end.
struct RecordScanner {
  enum Step {
    /// A record ends; its cells are in `slices`.
    case record
    /// A record was given up and its rest skipped to the end of the line.
    case skipped
    /// The buffer ends before the record does.
    case needMore
  }

  private enum Mode {
    case recordStart, fieldStart, plain, quoted, quoteSeen, tail, skip
  }

  var buffer: UnsafeMutablePointer<UInt8>
  private(set) var slices: UnsafeMutablePointer<CellSlice>
  private var sliceCapacity = 64
  private(set) var count = 0
  /// Where the record starts.
  private(set) var start = 0
  /// The next byte to look at.
  private(set) var position = 0
  /// Where the bytes end; a line feed stands there.
  private(set) var limit = 0
  /// The line of `position`, from 1.
  private(set) var line = 1
  /// The line where the record starts.
  private(set) var recordLine = 1
  /// Problems of the record.
  private(set) var problems: [SheetProblem] = []
  /// How many problems the record has; kept apart, because a row seldom has any.
  private(set) var problemCount = 0
  private(set) var flaws: RowFlaws = []
  /// How many bytes the cells have together, and whether quotes are to be taken out of any.
  private(set) var contentBytes = 0
  private(set) var hasQuotes = false
  /// How many bytes were gone back over after quotes left open.
  private(set) var repeatedBytes = 0

  private var mode = Mode.recordStart
  private var fieldStart = 0
  private var afterReturn = false
  private var quoteLine = 0
  private var firstBreakInQuotes: Int?
  private let limits: CSVLimits
  private let classes: UnsafeMutablePointer<UInt8>
  private let finder: ByteFinder

  init(delimiter: UInt8, limits: CSVLimits, buffer: UnsafeMutablePointer<UInt8>) {
    self.limits = limits
    self.buffer = buffer
    slices = .allocate(capacity: sliceCapacity)
    classes = ByteClass.table(delimiter: delimiter)
    finder = ByteFinder(delimiter: delimiter)
  }

  func deallocate() {
    slices.deallocate()
    classes.deallocate()
  }

  /// Whether the bytes end between records.
  var isBetweenRecords: Bool { mode == .recordStart }
  /// Whether the bytes end within quotes.
  var isInQuotes: Bool { mode == .quoted }

  /// How many bytes a buffer needs beside its text: the line feed that ends it, and room to look at eight bytes at once.
  static let slack = 16

  /// Says where the bytes end now.
  mutating func endBuffer(at end: Int) {
    limit = end
    for index in 0..<Self.slack { buffer[end + index] = ByteClass.lineFeed }
  }

  /// Tells the scanner that the owner moved the record to the front of the buffer.
  mutating func moveToFront() {
    position -= start
    fieldStart -= start
    limit -= start
    start = 0
  }

  /// Begins a new record at the current position.
  mutating func beginRecord() {
    start = position
    fieldStart = position
    recordLine = line
    count = 0
    contentBytes = 0
    hasQuotes = false
    flaws = []
    if problemCount > 0 {
      problems.removeAll(keepingCapacity: true)
      problemCount = 0
    }
    mode = .recordStart
  }

  mutating func scan() -> Step {
    while true {
      switch mode {
      case .recordStart:
        if position == limit { return .needMore }
        if afterReturn {
          afterReturn = false
          if buffer[position] == ByteClass.lineFeed {
            position += 1
            start = position
            fieldStart = position
            continue
          }
        }
        mode = .fieldStart
      case .fieldStart:
        if position == limit { return .needMore }
        if buffer[position] == ByteClass.quoteByte { openQuote() } else { mode = .plain }
      case .plain, .tail:
        if let step = scanPlain() { return step }
      case .quoted:
        if !scanQuoted() { return .needMore }
      case .quoteSeen:
        if position == limit { return .needMore }
        if let step = afterQuote() { return step }
      case .skip:
        return skipLine()
      }
    }
  }

  private mutating func openQuote() {
    mode = .quoted
    quoteLine = line
    firstBreakInQuotes = nil
    position += 1
  }

  /// Scans cells outside quotes; `nil` to go on in another mode.
  private mutating func scanPlain() -> Step? {
    let bytes = buffer
    let classes = classes
    var index = position
    while true {
      index = finder.next(in: bytes, from: index)
      switch classes[Int(bytes[index])] {
      case ByteClass.delimiter:
        let length = index - fieldStart
        if mode == .plain, length <= limits.fieldBytes, count < sliceCapacity, count < limits.columns {
          slices[count] = CellSlice(
            start: UInt32(truncatingIfNeeded: fieldStart - start), length: UInt32(truncatingIfNeeded: length),
            kind: .text, isRaw: false)
          count += 1
          contentBytes += length
        } else {
          guard store(endingAt: index) else { return nil }
          mode = .plain
        }
        index += 1
        fieldStart = index
        if bytes[index] == ByteClass.quoteByte || index == limit {
          position = index
          mode = .fieldStart
          return nil
        }
      case ByteClass.lineBreak:
        position = index
        if index == limit { return .needMore }
        return endRecord()
      case ByteClass.plain, ByteClass.quote: index += 1
      default:
        note(bytes[index])
        index += 1
      }
    }
  }

  /// Scans within quotes; false if the buffer ends first.
  private mutating func scanQuoted() -> Bool {
    let bytes = buffer
    var index = position
    while true {
      let byte = bytes[index]
      switch classes[Int(byte)] {
      case ByteClass.plain, ByteClass.delimiter: index += 1
      case ByteClass.quote:
        position = index + 1
        mode = .quoteSeen
        return true
      case ByteClass.lineBreak:
        if index == limit {
          position = index
          return false
        }
        if firstBreakInQuotes == nil { firstBreakInQuotes = index - fieldStart }
        if byte == 0x0D || bytes[index - 1] != 0x0D { line += 1 }
        index += 1
      default:
        note(byte)
        index += 1
      }
    }
  }

  /// Decides what the byte after a quote within quotes means; `nil` to go on in another mode.
  private mutating func afterQuote() -> Step? {
    switch classes[Int(buffer[position])] {
    case ByteClass.quote:
      hasQuotes = true
      position += 1
      mode = .quoted
    case ByteClass.delimiter:
      guard store(endingAt: position) else { return nil }
      position += 1
      fieldStart = position
      mode = .fieldStart
    case ByteClass.lineBreak: return endRecord()
    default:
      // A quote that closes lines below and is followed by text was never meant to close: the next cell's opens there.
      if firstBreakInQuotes != nil {
        giveUpQuote()
      } else {
        flag(.textAfterQuote, .textAfterQuote)
        hasQuotes = true
        mode = .tail
      }
    }
    return nil
  }

  /// Ends the record at a line break.
  private mutating func endRecord() -> Step? {
    guard store(endingAt: position) else { return nil }
    afterReturn = buffer[position] == 0x0D
    position += 1
    line += 1
    if position - start > limits.rowBytes {
      lose(.rowTooLong(limit: limits.rowBytes), column: nil)
      return .skipped
    }
    return .record
  }

  /// Stores the cell that ends at an index; false if the record is given up.
  private mutating func store(endingAt end: Int) -> Bool {
    let length = end - fieldStart
    if length > limits.fieldBytes {
      position = end
      refuseLongField()
      return false
    }
    if count == sliceCapacity { growSlices() }
    if count == limits.columns {
      position = end
      lose(.tooManyColumns(limit: limits.columns), column: count + 1)
      return false
    }
    contentBytes += length
    let offset = UInt32(truncatingIfNeeded: fieldStart - start)
    let size = UInt32(truncatingIfNeeded: length)
    switch mode {
    case .quoteSeen where !hasQuotes:
      slices[count] = CellSlice(start: offset + 1, length: size - 2, kind: .quoted, isRaw: false)
    case .quoteSeen, .tail: slices[count] = CellSlice(start: offset, length: size, kind: .quoted, isRaw: true)
    default: slices[count] = CellSlice(start: offset, length: size, kind: .text, isRaw: false)
    }
    count += 1
    return true
  }

  private mutating func growSlices() {
    let larger = UnsafeMutablePointer<CellSlice>.allocate(capacity: sliceCapacity * 4)
    larger.update(from: slices, count: count)
    slices.deallocate()
    slices = larger
    sliceCapacity *= 4
  }

  private mutating func note(_ byte: UInt8) {
    if byte == 0 {
      flag(.nulByte, .nulByte)
    } else {
      flag(.controlCharacter, .controlCharacter(byte))
    }
  }

  /// Notes a flaw once a record, so that a hostile row cannot pile up problems.
  private mutating func flag(_ flaw: RowFlaws, _ kind: SheetProblem.Kind) {
    if !flaws.contains(flaw) { add(flaw, SheetProblem(kind, row: line, column: count + 1)) }
  }

  /// Adds a flaw that only the whole row shows.
  mutating func add(_ flaw: RowFlaws, _ problem: SheetProblem) {
    flaws.insert(flaw)
    problems.append(problem)
    problemCount += 1
  }

  // MARK: Giving up

  /// Looks, at the end of the buffer, whether cell or row are longer than is read.
  mutating func refuseIfTooLong() {
    guard mode != .skip else { return }
    if position - fieldStart > limits.fieldBytes {
      refuseLongField()
    } else if position - start > limits.rowBytes {
      lose(.rowTooLong(limit: limits.rowBytes), column: nil)
    }
  }

  private mutating func refuseLongField() {
    let isQuoted = buffer[fieldStart] == ByteClass.quoteByte && mode != .plain
    if isQuoted, let first = firstBreakInQuotes, first <= limits.fieldBytes {
      giveUpQuote()
    } else {
      lose(.fieldTooLong(limit: limits.fieldBytes), column: count + 1)
    }
  }

  /// Takes the quote of the current cell as never closed: reading goes on at the line after it.
  mutating func giveUpQuote() {
    repeatedBytes += position - fieldStart
    let column = count + 1
    position = fieldStart + 1
    line = quoteLine
    lose(.unclosedQuote(limit: limits.fieldBytes), column: column)
  }

  /// Drops the record for one reason and skips to the end of the line.
  private mutating func lose(_ kind: SheetProblem.Kind, column: Int?) {
    let place = column == nil ? recordLine : kind == .fieldTooLong(limit: limits.fieldBytes) ? fieldLine : line
    problems.removeAll(keepingCapacity: true)
    problems.append(SheetProblem(kind, row: place, column: column))
    problemCount = 1
    mode = .skip
  }

  /// The line where the current cell starts.
  private var fieldLine: Int { mode == .plain ? line : quoteLine }

  /// Skips to the end of the line, keeping nothing.
  private mutating func skipLine() -> Step {
    var index = position
    while classes[Int(buffer[index])] != ByteClass.lineBreak { index += 1 }
    position = index
    start = index
    fieldStart = index
    count = 0
    if index == limit { return .needMore }
    afterReturn = buffer[index] == 0x0D
    position += 1
    line += 1
    return .skipped
  }
}
