import DataPackage
import ProgrammeModel
import SheetReaders

/// Turns the cells of a foreign row into cells as the data package has them, and notes what was made of them.
struct ForeignCells {
  /// A cell that the mapping does not explain.
  struct Trouble {
    let code: IntakeCode
    let row: Int
    let position: Int
    let details: ProblemDetails
  }

  private let words: [ForeignWord]
  /// The decimal mark, stated or proved.
  private let mark: DecimalMark?
  /// Whether the mapping states the mark, so that it settles numbers that could be read in two ways.
  private let isMarkStated: Bool

  private(set) var interpretations = InterpretationLog()
  private(set) var troubles: [Trouble] = []
  private(set) var troubleCount = 0
  private var isFull = false

  init(words: [ForeignWord], stated: DecimalMark?, proved: DecimalMark?) {
    self.words = words
    mark = stated ?? proved
    isMarkStated = stated != nil
  }

  /// The text that a field takes from a row.
  func text(_ field: BoundMapping.Field, of row: ForeignRow) -> RowBuffer.Cell {
    if let constant = field.constant { return RowBuffer.Cell(constant) }
    if field.positions.count == 1 { return row.cells[field.positions[0]] }
    let texts = field.positions.map { String(row.cells[$0].text.trimmingPrefix(while: \.isWhitespace)) }
    return RowBuffer.Cell(texts.filter { !$0.isEmpty }.joined(separator: field.separator))
  }

  /// What a cell becomes; `nil` if the mapping does not say.
  mutating func cell(_ written: RowBuffer.Cell, _ field: BoundMapping.Field, at position: Int, row: Int) -> RowBuffer
    .Cell?
  {
    if field.constant != nil { return written }
    var cell = written
    let head = field.definition.name.rawValue
    if let translation = field.translation {
      if let meant = translation.values[TextPattern.folded(cell.text)] {
        interpretations.note(head, cell.text, as: meant, row: row)
        return RowBuffer.Cell(meant)
      }
      switch translation.otherwise {
      case .keep: break
      case .blank:
        interpretations.note(head, cell.text, as: "", row: row)
        return RowBuffer.Cell()
      case .refuse:
        if cell.text.allSatisfy(\.isWhitespace) { return cell }
        note(.mappingValueNotKnown, row, position, cell.text, field)
        return nil
      }
    }
    guard field.takesWords, !cell.text.isEmpty, cell.kind == .text || cell.kind == .quoted else { return cell }
    if let word = words.first(where: { $0.pattern.matches(cell.text) }) {
      cell = meaning(word, cell.text)
      interpretations.note(head, written.text, as: cell.text, row: row)
      return cell
    }
    if field.definition.kind == .day, let day = day(cell.text, field.dayForms) {
      if day != cell.text { interpretations.note(head, cell.text, as: day, row: row) }
      return RowBuffer.Cell(day)
    }
    if field.holdsNumbers, isMarkStated, cell.kind != .boolean { return number(cell, head, row) }
    return cell
  }

  /// What a word stands for: a number, or a reason with the word itself as its note.
  private func meaning(_ word: ForeignWord, _ written: String) -> RowBuffer.Cell {
    if case .number(let number) = NumberText.read(word.meaning, decimalMark: .point) {
      return RowBuffer.Cell(FixedDecimal(number).text, .number)
    }
    // A note of its own tells where the reason comes from; a dash tells nothing.
    let note = TextPattern.folded(written)
    let saysMore = note.count > 1 && !word.meaning.contains(":") && note != TextPattern.folded(word.meaning)
    return RowBuffer.Cell(saysMore ? "\(word.meaning): \(written)" : word.meaning)
  }

  private func day(_ text: String, _ forms: [DayForm]) -> String? {
    if case .day(let written) = DayText.read(text) { return written.text }
    return forms.lazy.compactMap { $0.day(text) }.first
  }

  /// A number under a stated mark, typed; the text as it is where it is no plain number.
  private mutating func number(_ cell: RowBuffer.Cell, _ head: String, _ row: Int) -> RowBuffer.Cell {
    guard case .number(let number) = NumberText.read(cell.text, decimalMark: mark), number.unit == nil,
      !number.isPercent
    else { return cell }
    let text = FixedDecimal(number).text
    if case .ambiguous = NumberText.read(cell.text) { interpretations.note(head, cell.text, as: text, row: row) }
    return RowBuffer.Cell(text, .number)
  }

  /// The number of a cell whose amounts are added; `nil` if it is none, which is noted.
  mutating func addend(_ cell: RowBuffer.Cell, _ field: BoundMapping.Field, at position: Int, row: Int) -> FixedDecimal?
  {
    let reading = NumberText.read(cell.text, decimalMark: cell.kind == .number ? .point : mark)
    switch reading {
    case _ where cell.kind == .boolean:
      note(.amountNotANumber, row, position, CellWords.truth(cell.text == "1"), field)
    case .number(let number) where number.unit == nil && !number.isPercent: return FixedDecimal(number)
    case .ambiguous: note(.numberAmbiguous, row, position, cell.text, field)
    default: note(.amountNotANumber, row, position, cell.text, field)
    }
    return nil
  }

  /// Notes that there are more rows to be told apart and added than are kept; told once.
  mutating func noteTooMany(_ most: Int, _ row: Int) {
    defer { isFull = true }
    guard !isFull else { return }
    troubleCount += 1
    let details = ProblemDetails(expected: CellWords.tooManySums(most))
    troubles.append(Trouble(code: .tooLarge, row: row, position: 0, details: details))
  }

  /// Notes something wrong with a cell.
  mutating func note(_ code: IntakeCode, _ row: Int, _ position: Int, _ found: String, _ field: BoundMapping.Field) {
    troubleCount += 1
    guard troubles.count < 1000 else { return }
    troubles.append(
      Trouble(
        code: code, row: row, position: position,
        details: ProblemDetails(found: String(found.prefix(400)), column: field.definition.name.rawValue)))
  }
}

extension BoundMapping.Field {
  /// Whether words may stand where a value is expected: not in text, and never in what identifies a row.
  var takesWords: Bool {
    if definition.isKey { return definition.kind == .day }
    switch definition.kind {
    case .text, .longText, .personal, .identifier: return false
    default: return true
    }
  }

  /// Whether cells are numbers.
  var holdsNumbers: Bool {
    switch definition.kind {
    case .money, .decimal, .percent, .integer: true
    default: false
    }
  }
}
