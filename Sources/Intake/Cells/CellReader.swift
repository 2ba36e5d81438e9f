import DataPackage
import ProgrammeModel
import SheetReaders

/// Reads the cells of one column, as its definition and its head demand.
struct CellReader {
  /// The longest id, in characters.
  static let longestIdentifier = 200

  /// The column.
  let definition: ColumnDefinition
  /// The unit that the head states; `nil` where it states none.
  let unit: MoneyUnit?

  /// Folded words to file words, for a column of choices.
  private let words: [String: String]
  /// The file words as they are written in files, which most cells hold.
  private let exact: Set<String>
  /// Whether cells can be written in several ways that mean one thing.
  private let hasForms: Bool

  init(_ definition: ColumnDefinition, unit: MoneyUnit? = nil) {
    self.definition = definition
    self.unit = unit
    switch definition.kind {
    case .day, .choice, .period, .reportPeriod: hasForms = true
    default: hasForms = false
    }
    guard case .choice(let choices) = definition.kind else {
      (words, exact) = ([:], [])
      return
    }
    var words: [String: String] = [:]
    for choice in choices {
      let folded = Heading.folded(choice)
      words[folded] = choice
      // The project model writes decision points BP0-BP5, the programme B0-B4.
      if folded.count == 2, folded.first == "b", folded.last?.isNumber == true {
        words["bp" + folded.dropFirst()] = choice
      }
    }
    self.words = words
    exact = Set(choices)
  }

  /// Reads a cell.
  ///
  /// - Parameter mark: the decimal mark that the file is known to use.
  func read(_ bytes: FieldBytes, mark: DecimalMark?, notes: inout ReadingNotes) -> CellReading {
    if bytes.isEmpty { return .blank }
    let reading = readKind(bytes, mark: mark, notes: &notes)
    guard case .refused(let code, let details) = reading else {
      if hasForms, case .value(let value) = reading { note(bytes, as: value.canonicalText, &notes) }
      return reading
    }
    if SpreadsheetDamage.isErrorValue(bytes) { return .refused(Self.errorCode(bytes), details) }
    guard code != .controlCharacter, code != .invisibleCharacter, let missing = missing(bytes) else { return reading }
    if !details.found.lowercased().hasPrefix(missing.reason.rawValue) {
      note(bytes, as: missing.reason.rawValue, &notes)
    }
    return keep(missing, details)
  }

  /// Notes that a cell was read as something else than it says by the letter.
  private func note(_ bytes: FieldBytes, as read: String, _ notes: inout ReadingNotes) {
    guard !bytes.elementsEqual(read.utf8) else { return }
    let written = String(String(decoding: bytes.prefix(400), as: UTF8.self)[...].trimmingSpaces)
    guard written != read else { return }
    notes.interpretations.note(definition.name.rawValue, written, as: read, row: notes.row)
  }

  /// Reads a cell of a sheet: a number that a workbook types as such has a decimal point, whatever its texts have.
  func read(_ cell: SheetCell, mark: DecimalMark?, notes: inout ReadingNotes) -> CellReading {
    if cell.kind == .boolean, let code = codeOfTruth {
      // A workbook holds TRUE as 1, which is nobody's krona.
      let found = CellWords.truth(cell.bytes.elementsEqual("1".utf8))
      return .refused(code, ProblemDetails(found: found, column: definition.name.rawValue))
    }
    if isPeriod, cell.kind == .dayNumber || cell.kind == .monthNumber { return readPeriod(of: cell, notes: &notes) }
    guard cell.kind == .number else { return read(cell.bytes, mark: mark, notes: &notes) }
    // It proves nothing of how texts are written.
    let proved = notes.decimals
    defer { notes.decimals = proved }
    return read(cell.bytes, mark: .point, notes: &notes)
  }

  private var isPeriod: Bool { definition.kind == .period || definition.kind == .reportPeriod }

  /// Reads a day of a workbook as the month that it shows; a day that is shown as such is no period.
  private func readPeriod(of cell: SheetCell, notes: inout ReadingNotes) -> CellReading {
    if cell.kind == .monthNumber {
      let month = FieldBytes(rebasing: cell.bytes.prefix(7))
      let reading = readKind(month, mark: nil, notes: &notes)
      if case .value(let value) = reading {
        note(cell.bytes, as: value.canonicalText, &notes)
        return reading
      }
    }
    let reading = read(cell.bytes, mark: nil, notes: &notes)
    guard case .refused(let code, var details) = reading else { return reading }
    details.expected = CellWords.periodIsDate
    return .refused(code, details)
  }

  /// What a truth value of a workbook is in the column; `nil` where it can be meant.
  private var codeOfTruth: IntakeCode? {
    switch definition.kind {
    case .money: .amountNotANumber
    case .decimal, .percent, .integer: .numberNotANumber
    case .period: .periodNotAPeriod
    case .reportPeriod: .reportPeriodNotKnown
    case .day, .instant, .flag, .choice, .text, .personal, .longText, .identifier, .reference: nil
    }
  }

  private func readKind(_ bytes: FieldBytes, mark: DecimalMark?, notes: inout ReadingNotes) -> CellReading {
    switch definition.kind {
    case .money: readMoney(bytes, mark, &notes)
    case .decimal: readDecimal(bytes, mark, &notes)
    case .percent: readPercent(bytes, mark, &notes)
    case .integer: readInteger(bytes, mark, &notes)
    case .day: readDay(bytes)
    case .instant: readInstant(bytes)
    case .period: readPeriod(bytes)
    case .reportPeriod: readReportPeriod(bytes)
    case .flag: readFlag(bytes)
    case .choice: readChoice(bytes)
    case .text, .personal, .longText, .identifier, .reference: readText(bytes)
    }
  }

  /// A formula without a result is mended otherwise than one whose result is an error.
  static func errorCode(_ bytes: FieldBytes) -> IntakeCode {
    bytes.elementsEqual(SpreadsheetDamage.uncalculated.utf8) ? .formulaNotCalculated : .spreadsheetError
  }

  private func missing(_ bytes: FieldBytes) -> MissingValue? {
    guard bytes.count <= 2000, case .text(let text) = FieldText.read(bytes) else { return nil }
    return MissingWords.read(text)
  }

  /// A missing value is a value, but not in a key.
  func keep(_ missing: MissingValue, _ details: ProblemDetails) -> CellReading {
    if definition.isKey { return .refused(.keyBlank, details) }
    if missing.reason == .secret, missing.note.isEmpty {
      return .questioned(.missing(missing), .secrecyWithoutGround, details)
    }
    return .value(.missing(missing))
  }

  /// The details of a diagnostic about a cell.
  func details(_ bytes: FieldBytes, expected: Phrase? = nil, suggestion: String = "") -> ProblemDetails {
    ProblemDetails(
      found: String(decoding: bytes.prefix(400), as: UTF8.self), column: definition.name.rawValue, expected: expected,
      suggestion: suggestion)
  }

  private func readFlag(_ bytes: FieldBytes) -> CellReading {
    switch AnswerText.read(bytes) {
    case .yes: .value(.flag(true))
    case .no: .value(.flag(false))
    case .empty: .blank
    case .failure: .refused(.flagNotYesOrNo, details(bytes))
    }
  }

  private func readChoice(_ bytes: FieldBytes) -> CellReading {
    let text = String(decoding: bytes.prefix(200), as: UTF8.self)
    if exact.contains(text) { return .value(.text(text)) }
    let folded = Heading.folded(text)
    if folded.isEmpty, case .empty = FieldText.read(bytes) { return .blank }
    if bytes.count <= 200, let word = words[folded] { return .value(.text(word)) }
    guard case .choice(let choices) = definition.kind else { return .refused(.choiceNotKnown, details(bytes)) }
    let list = choices.joined(separator: ", ")
    return .refused(
      .choiceNotKnown,
      details(
        bytes, expected: Phrase(sv: "Möjliga: \(list).", en: "Possible: \(list)."),
        suggestion: Suggestion.nearest(to: text, among: choices) ?? ""))
  }
}
