/// Reads the part of one sheet into rows of cells.
final class SheetPartReader: SheetPart {
  /// How many ranges of joined cells are kept.
  private static let keptRanges = 50

  let arena = RowArena()
  private(set) var findings = SheetFindings()
  /// Rows with nothing in them.
  private(set) var emptyRows = 0
  /// What is wrong with rows that are not given.
  private(set) var problems: [SheetProblem] = []
  /// How many columns rows are given with; what stands to the right is only counted.
  var columns: Int?
  /// The row of the head: rows down to it count for nothing.
  var headRow = 0

  private let workbook: XLSXWorkbook
  private var isInData = false
  private var showsZeros = true
  // The row being read.
  private var row = 0
  private var isInRow = false
  private var isHidden = false
  private var firstSlice = 0
  private var firstByte = 0
  private var holdsSomething = false
  private var trouble: SheetProblem.Kind?
  // The cell being read.
  private var column = 0
  private var type: CellType = .number
  private var format = CellFormat.general
  private var hasFormula = false
  private var hasValue = false
  private var takesText = false
  private var pronunciation = 0
  private var value: [UInt8] = []

  /// What the text of a cell's value means.
  private enum CellType {
    case number, shared, text, boolean, error, day

    init(_ word: FieldBytes?) {
      guard let word else {
        self = .number
        return
      }
      switch String(decoding: word, as: UTF8.self) {
      case "s": self = .shared
      case "str", "inlineStr": self = .text
      case "b": self = .boolean
      case "e": self = .error
      case "d": self = .day
      default: self = .number
      }
    }
  }

  init(_ workbook: XLSXWorkbook) { self.workbook = workbook }

  /// Forgets the problems and rows that were given; a row that is being read stays.
  func clear() {
    if isInRow {
      arena.clear(keepingSlices: firstSlice, bytes: firstByte)
    } else {
      arena.clear(keepingSlices: arena.sliceCount, bytes: arena.byteCount)
    }
    (firstSlice, firstByte) = (0, 0)
    problems.removeAll(keepingCapacity: true)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if isInData {
      if name.is("c") {
        startCell(attributes)
      } else if name.is("v") {
        takesText = true
        hasValue = true
      } else if name.is("t") {
        takesText = pronunciation == 0
        hasValue = true
      } else if name.is("f") {
        hasFormula = true
      } else if name.is("row") {
        startRow(attributes)
      } else if name.is("rPh") {
        pronunciation += 1
      }
    } else if name.is("sheetData") {
      isInData = true
    } else if name.is("sheetView") {
      if let zeros = attributes["showZeros"], zeros.elementsEqual("0".utf8) || zeros.elementsEqual("false".utf8) {
        showsZeros = false
      }
    } else if name.is("col") {
      noteHidden(attributes)
    } else if name.is("mergeCell"), findings.mergedCells.count < Self.keptRanges, let range = attributes["ref"] {
      findings.mergedCells.append(String(decoding: range.prefix(40), as: UTF8.self))
    }
  }

  func end(_ name: XMLName) {
    guard isInData else { return }
    if name.is("c") {
      endCell()
    } else if name.is("v") || name.is("t") {
      takesText = false
    } else if name.is("row") {
      endRow()
    } else if name.is("rPh") {
      pronunciation -= 1
    } else if name.is("sheetData") {
      isInData = false
    }
  }

  func text(_ bytes: FieldBytes) {
    guard takesText, trouble == nil else { return }
    if value.count + bytes.count > workbook.limits.cellBytes {
      trouble = .fieldTooLong(limit: workbook.limits.cellBytes)
    } else {
      value += bytes
    }
  }

  private func noteHidden(_ attributes: XMLAttributes) {
    guard attributes.isTrue("hidden"), let first = attributes.number("min"), let last = attributes.number("max"),
      first > 0, first <= last
    else { return }
    findings.hiddenColumns += first...min(last, first + 99, workbook.limits.columns)
    findings.hiddenColumns = Array(findings.hiddenColumns.prefix(200))
  }

  private func startRow(_ attributes: XMLAttributes) {
    // Rows are numbered upwards: a number that goes back would put a problem where nobody looks for it.
    row = max(row + 1, min(attributes.number("r") ?? 0, 1 << 30))
    isHidden = attributes.isTrue("hidden")
    (firstSlice, firstByte) = (arena.sliceCount, arena.byteCount)
    (isInRow, holdsSomething, trouble, column) = (true, false, nil, 0)
  }

  private func endRow() {
    isInRow = false
    if let trouble {
      problems.append(SheetProblem(trouble, row: row, column: max(1, column)))
      arena.dropCells(since: firstSlice, bytes: firstByte)
    } else if holdsSomething {
      if isHidden, row > headRow { SheetFindings.note(&findings.hiddenRows, row: row) }
      if let columns { arena.fill(to: columns, since: firstSlice) }
      arena.endRow(row, since: firstSlice)
    } else {
      if row > headRow { emptyRows += 1 }
      arena.dropCells(since: firstSlice, bytes: firstByte)
    }
  }

  private func startCell(_ attributes: XMLAttributes) {
    column = attributes["r"].flatMap(Self.column) ?? column + 1
    if column > workbook.limits.columns { trouble = .tooManyColumns(limit: workbook.limits.columns) }
    type = CellType(attributes["t"])
    format = attributes.number("s").flatMap { workbook.format($0) } ?? .general
    (hasFormula, hasValue, takesText, pronunciation) = (false, false, false, 0)
    value.removeAll(keepingCapacity: true)
  }

  /// The column of a reference such as `D14`, from 1.
  private static func column(_ reference: FieldBytes) -> Int? {
    var column = 0
    for byte in reference {
      let letter = byte | 0x20
      guard (0x61...0x7A).contains(letter) else { break }
      column = column * 26 + Int(letter - 0x60)
      if column > 1 << 20 { return column }
    }
    return column > 0 ? column : nil
  }

  private func endCell() {
    guard trouble == nil, hasValue || hasFormula else { return }
    // A formula can give an empty text; any other result that is empty was never worked out.
    let isUncalculated = hasFormula && value.isEmpty && !(hasValue && type == .text)
    if !isUncalculated {
      if hasFormula, row > headRow { findings.calculatedCells += 1 }
      if value.isEmpty { return }
    }
    if let columns, column > columns {
      if row > headRow { SheetFindings.note(&findings.cellsBeyondHead, row: row, column: column) }
      return
    }
    // No spreadsheet writes a cell twice or out of order: which of two values counts would be a guess.
    guard column > arena.sliceCount - firstSlice else {
      trouble = .cellsOutOfOrder
      return
    }
    arena.fill(to: column - 1, since: firstSlice)
    let start = arena.byteCount
    let kind = write(isUncalculated: isUncalculated)
    arena.endCell(from: start, kind)
    if arena.byteCount > start { holdsSomething = true }
    if arena.byteCount - firstByte > workbook.limits.rowBytes {
      trouble = .rowTooLong(limit: workbook.limits.rowBytes)
    }
  }

  /// Puts the cell's content in the arena, and gives its kind.
  private func write(isUncalculated: Bool) -> CellKind {
    if isUncalculated {
      append(SpreadsheetDamage.uncalculated)
      return .error
    }
    return value.withUnsafeBufferPointer { bytes in
      switch type {
      case .shared:
        let number = Int(String(decoding: bytes, as: UTF8.self)) ?? -1
        let limit = workbook.limits.cellBytes
        let isShort = workbook.texts.with(number) { text in
          if text.count <= limit { arena.append(text) }
          return text.count <= limit
        }
        if isShort != true { trouble = isShort == nil ? .sharedTextMissing : .fieldTooLong(limit: limit) }
        return .text
      case .text:
        appendDecoded(bytes)
        return .text
      case .boolean:
        arena.append(bytes)
        return .boolean
      case .error:
        arena.append(bytes)
        return .error
      case .day:
        arena.append(SerialDay.withoutMidnight(bytes))
        return format.isMonth ? .monthNumber : .dayNumber
      case .number: return writeNumber(bytes)
      }
    }
  }

  private func writeNumber(_ bytes: FieldBytes) -> CellKind {
    if !format.isDay, !format.isPercent, CellNumber.isPlain(bytes) {
      if bytes.count == 1, bytes[0] == UInt8(ascii: "0") { noteZero() }
      arena.append(bytes)
      return .number
    }
    guard let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite else {
      arena.append(bytes)
      return .text
    }
    if number == 0 { noteZero() }
    if format.isDay, let day = SerialDay.text(number, from1904: workbook.isFrom1904) {
      append(day)
      return format.isMonth ? .monthNumber : .dayNumber
    }
    guard let written = CellNumber.text(number, shift: format.isPercent ? 2 : 0) else { return .number }
    if written.isRounded { SheetFindings.note(&findings.roundedNumbers, row: row, column: column) }
    append(written.text)
    if format.isPercent { append("%") }
    return .number
  }

  private func noteZero() {
    if format.hidesZero || !showsZeros { SheetFindings.note(&findings.zerosShownBlank, row: row, column: column) }
  }

  private func append(_ text: String) {
    var text = text
    text.withUTF8 { arena.append($0) }
  }

  private func appendDecoded(_ bytes: FieldBytes) {
    guard bytes.contains(0x5F) else { return arena.append(bytes) }
    var decoded = Array(bytes)
    EscapedText.decode(&decoded, from: 0)
    decoded.withUnsafeBufferPointer { arena.append($0) }
  }
}
