/// Reads the cells of one sheet of an ODS workbook into rows.
///
/// A cell or row that is repeated stands once with a number: spreadsheets fill the rest of a sheet that way, so that
/// repeated empty ones only count, and repeated filled ones are bounded, each row and all of them together.
final class ODSPartReader: SheetPart {
  /// How many times a filled row is given when it is repeated; more is an error told at its place.
  private static let mostRepeats = 1000
  /// What a repeated cell counts beside its bytes.
  private static let cellCost = 8

  let arena = RowArena()
  private(set) var findings = SheetFindings()
  private(set) var emptyRows = 0
  private(set) var problems: [SheetProblem] = []
  /// How many columns rows are given with; what stands to the right is only counted.
  var columns: Int?
  /// The row of the head: rows down to it count for nothing.
  var headRow = 0

  private let limits: ContainerLimits
  private let sheet: Int
  private var sheetsSeen = 0
  private var depth = 0
  // The row being read.
  private var row = 0
  private var rowRepeats = 1
  private var isInRow = false
  private var isHidden = false
  private var firstSlice = 0
  private var firstByte = 0
  private var filledSlices = 0
  /// The bytes of the row's cells, each of the repeated ones counted for itself.
  private var rowBytes = 0
  /// The bytes given so far that stand in the file only once, with a few for each cell.
  private var repeatedBytes = 0
  private var trouble: SheetProblem.Kind?
  /// The column, from 1, of the cell that it begins with.
  private var troubledColumn: Int?
  // The cell being read.
  private var column = 0
  private var cellRepeats = 1
  private var isInCell = false
  private var kind = CellKind.text
  private var typed: [UInt8]?
  private var written: [UInt8] = []
  private var paragraphs = 0
  private var paragraphDepth = 0
  private var noteDepth = 0

  init(_ limits: ContainerLimits, sheet: Int) {
    self.limits = limits
    self.sheet = sheet
  }

  /// Forgets the problems and rows that were given; a row that is being read stays.
  func clear() {
    if isInRow {
      arena.clear(keepingSlices: firstSlice, bytes: firstByte)
      filledSlices -= firstSlice
    } else {
      arena.clear(keepingSlices: arena.sliceCount, bytes: arena.byteCount)
    }
    (firstSlice, firstByte) = (0, 0)
    problems.removeAll(keepingCapacity: true)
  }

  private var isInSheet: Bool { depth == 1 && sheetsSeen == sheet + 1 }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("table") {
      if depth == 0 { sheetsSeen += 1 }
      depth += 1
    } else if !isInSheet {
      return
    } else if isInCell {
      startWithinCell(name, attributes)
    } else if name.is("table-cell") || name.is("covered-table-cell") {
      startCell(attributes)
    } else if name.is("table-row") {
      startRow(attributes)
    }
  }

  private func startWithinCell(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("annotation") {
      noteDepth += 1
    } else if noteDepth > 0 {
      return
    } else if name.is("p") {
      if paragraphs > 0 { append([0x0A]) }
      paragraphs += 1
      paragraphDepth += 1
    } else if name.is("s") {
      let count = min(max(1, attributes.number("c") ?? 1), 1000)
      append([UInt8](repeating: 0x20, count: count))
    } else if name.is("tab") {
      append([0x09])
    } else if name.is("line-break") {
      append([0x0A])
    }
  }

  func end(_ name: XMLName) {
    if name.is("table") {
      depth -= 1
    } else if !isInSheet {
      return
    } else if name.is("annotation") {
      noteDepth = max(0, noteDepth - 1)
    } else if name.is("p"), noteDepth == 0 {
      paragraphDepth = max(0, paragraphDepth - 1)
    } else if name.is("table-cell") || name.is("covered-table-cell") {
      endCell()
    } else if name.is("table-row") {
      endRow()
    }
  }

  func text(_ bytes: FieldBytes) {
    if isInCell, paragraphDepth > 0, noteDepth == 0 { append(Array(bytes)) }
  }

  private func append(_ bytes: [UInt8]) {
    guard trouble == nil else { return }
    if written.count + bytes.count > limits.cellBytes {
      trouble = .fieldTooLong(limit: limits.cellBytes)
    } else {
      written += bytes
    }
  }

  private func startRow(_ attributes: XMLAttributes) {
    row += 1
    rowRepeats = min(max(1, attributes.number("number-rows-repeated") ?? 1), 1 << 30)
    isHidden = attributes["visibility"].map { !$0.elementsEqual("visible".utf8) } ?? false
    (firstSlice, firstByte) = (arena.sliceCount, arena.byteCount)
    (isInRow, trouble, troubledColumn) = (true, nil, nil)
    (column, filledSlices, rowBytes) = (0, arena.sliceCount, 0)
  }

  private func startCell(_ attributes: XMLAttributes) {
    cellRepeats = min(max(1, attributes.number("number-columns-repeated") ?? 1), 1 << 30)
    (isInCell, written, paragraphs, paragraphDepth, noteDepth) = (true, [], 0, 0, 0)
    (kind, typed) = value(attributes)
  }

  /// What the file says of a cell's value beside how it looks.
  private func value(_ attributes: XMLAttributes) -> (CellKind, [UInt8]?) {
    switch attributes.text("value-type") {
    case "float", "currency": return (.number, attributes["value"].map(number))
    case "percentage":
      guard let value = attributes.text("value").flatMap(Double.init), value.isFinite,
        let text = CellNumber.text(value, shift: 2)
      else { return (.text, nil) }
      noteRounding(text)
      return (.number, Array((text.text + "%").utf8))
    case "date": return (.dayNumber, attributes["date-value"].map { Array(SerialDay.withoutMidnight($0)) })
    case "boolean": return (.boolean, attributes.isTrue("boolean-value") ? [0x31] : [0x30])
    default: return (.text, nil)
    }
  }

  /// A number without the exponent that the file may write it with.
  private func number(_ bytes: FieldBytes) -> [UInt8] {
    if CellNumber.isPlain(bytes) { return Array(bytes) }
    guard let text = Double(String(decoding: bytes.prefix(400), as: UTF8.self)).flatMap({ CellNumber.text($0) }) else {
      return Array(bytes)
    }
    noteRounding(text)
    return Array(text.text.utf8)
  }

  private func noteRounding(_ number: (text: String, isRounded: Bool)) {
    if number.isRounded, row > headRow {
      SheetFindings.note(
        &findings.roundedNumbers, row: row, column: column + 1, times: rowRepeats * min(cellRepeats, limits.columns))
    }
  }

  private func endCell() {
    isInCell = false
    let content = typed ?? written
    // An error shows as text alone: #REF!, Err:502.
    let shown = kind == .text && written.starts(with: "Err:".utf8) ? Array("#REF!".utf8) : content
    defer {
      if trouble != nil, troubledColumn == nil { troubledColumn = column + 1 }
      column += cellRepeats
    }
    guard !shown.isEmpty, trouble == nil else { return }
    let most = columns ?? limits.columns
    if column >= most {
      if columns == nil {
        trouble = .tooManyColumns(limit: limits.columns)
      } else if row > headRow {
        SheetFindings.note(
          &findings.cellsBeyondHead, row: row, column: column + 1, times: rowRepeats * min(cellRepeats, limits.columns))
      }
      return
    }
    let times = min(cellRepeats, most - column)
    rowBytes += shown.count * times
    let repeated = (shown.count + Self.cellCost) * (times - 1)
    if shown.count > limits.cellBytes {
      trouble = .fieldTooLong(limit: limits.cellBytes)
    } else if rowBytes > limits.rowBytes {
      trouble = .rowTooLong(limit: limits.rowBytes)
    } else if repeatedBytes + repeated > limits.repeatedBytes {
      trouble = .repeatsTooLarge(limit: limits.repeatedBytes)
    }
    guard trouble == nil else { return }
    repeatedBytes += repeated
    if showsNothingForZero, row > headRow {
      SheetFindings.note(&findings.zerosShownBlank, row: row, column: column + 1, times: rowRepeats * times)
    }
    arena.fill(to: column, since: firstSlice)
    let start = arena.byteCount
    shown.withUnsafeBufferPointer { arena.append($0) }
    arena.endCells(times, from: start, kind == .dayNumber && showsMonth(of: shown) ? .monthNumber : kind)
    filledSlices = arena.sliceCount
  }

  private func endRow() {
    isInRow = false
    defer { row += rowRepeats - 1 }
    if let trouble {
      problems.append(SheetProblem(trouble, row: row, column: troubledColumn ?? max(1, column), rows: rowRepeats))
      return arena.dropCells(since: firstSlice, bytes: firstByte)
    }
    guard filledSlices > firstSlice else {
      if row > headRow { emptyRows += rowRepeats }
      return arena.dropCells(since: firstSlice, bytes: firstByte)
    }
    let repeated = (rowRepeats - 1) * (rowBytes + (arena.sliceCount - firstSlice) * Self.cellCost)
    let isOften = rowRepeats > Self.mostRepeats
    guard !isOften, repeatedBytes + repeated <= limits.repeatedBytes else {
      let kind: SheetProblem.Kind =
        isOften
        ? .rowRepeated(times: rowRepeats, limit: Self.mostRepeats) : .repeatsTooLarge(limit: limits.repeatedBytes)
      problems.append(SheetProblem(kind, row: row, rows: rowRepeats))
      return arena.dropCells(since: firstSlice, bytes: firstByte)
    }
    repeatedBytes += repeated
    if isHidden, row > headRow { SheetFindings.note(&findings.hiddenRows, row: row, times: rowRepeats) }
    if let columns { arena.fill(to: columns, since: firstSlice) }
    arena.endRow(row, since: firstSlice)
    if rowRepeats > 1 { arena.repeatLastRow(times: rowRepeats - 1) }
  }
}

extension ODSPartReader {
  /// Whether the cell is the number 0 and shows nothing: a program that shows a number writes what it shows.
  private var showsNothingForZero: Bool {
    kind == .number && paragraphs > 0 && written.allSatisfy { $0 == 0x20 }
      && typed?.allSatisfy { $0 == 0x30 || $0 == 0x2E || $0 == 0x2D || $0 == 0x25 } == true
  }

  /// Whether a cell shows a day as its year and month alone, such as `2019-04` or `apr-19`.
  private func showsMonth(of day: [UInt8]) -> Bool {
    guard day.count >= 10 else { return false }
    switch written.withUnsafeBufferPointer({ PeriodText.read($0) }) {
    case .period(.month(let month, let year)):
      return day.starts(with: "\(year)-\(month < 10 ? "0" : "")\(month)".utf8)
    case .failure(.twoDigitYear):
      // The month is a word, and the two digits beside it can be those of the day.
      return written.contains { $0 | 0x20 >= 0x61 } && written.suffix(2).elementsEqual(day[2..<4])
        && !day[8..<10].elementsEqual(day[2..<4])
    default: return false
    }
  }
}
