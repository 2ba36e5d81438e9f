import Intake
import ProgrammeModel
import SheetReaders

/// Reads a file of cash flows: `fall;år;nytta;investering;drift`, many cases, rows in any order.
///
/// The file is walked through once; only numbers are kept. A second walk settles whether `1.234` is a thousand or a
/// little more than one, and is made only where a cell asks for it.
struct CashFlowFile {
  /// The last year that a case may have.
  static let lastYear = 200

  private(set) var rows = CashFlowRows()
  private(set) var diagnostics = DiagnosticList()
  private let name: String
  private var numbers: [String: Int32] = [:]
  private var mark: DecimalMark?
  private var current: Int32?
  private var currentName: [UInt8] = []

  /// Reads the file.
  ///
  /// - Throws: ``OperationError`` where it cannot be read at all.
  init(path: String) throws(OperationError) {
    name = path
    do {
      try read(CSVSheet(SourceBytes(path: path, name: path)))
    } catch let error as SheetReadingError {
      throw OperationError(
        Phrase(
          sv: "\(path) kan inte läsas. \(error.phrase.swedish) Ange en CSV-fil.",
          en: "\(path) cannot be read. \(error.phrase.english) Name a CSV file."))
    } catch {
      throw OperationError(Phrase(sv: "\(path) kan inte läsas: \(error)", en: "\(path) cannot be read: \(error)"))
    }
  }

  private mutating func read(_ sheet: CSVSheet) throws {
    let columns = CashFlowColumns(sheet.header, file: name)
    for diagnostic in columns.diagnostics { diagnostics.add(diagnostic) }
    for problem in sheet.headerProblems { diagnostics.add(CashFlowTrouble.form(problem, file: name)) }
    let positions = columns.positions.compactMap(\.self)
    guard columns.isComplete, positions.count == CashFlowColumns.names.count else { return }
    if try !take(sheet, positions) {
      mark = try Self.decimalMark(sheet, positions)
      (rows, numbers, current) = (CashFlowRows(), [:], nil)
      diagnostics = DiagnosticList()
      for diagnostic in columns.diagnostics { diagnostics.add(diagnostic) }
      _ = try take(sheet, positions, settled: true)
    }
  }

  /// Takes in every row; false as soon as a number can be read in two ways and the file's decimal mark is not settled.
  private mutating func take(_ sheet: CSVSheet, _ positions: [Int], settled: Bool = false) throws -> Bool {
    let cursor = try sheet.rows()
    while true {
      switch try cursor.next() {
      case .row(let row): if try !take(row, positions, settled) { return false }
      case .problem(let problem): diagnostics.add(CashFlowTrouble.form(problem, file: name))
      case .end: return true
      }
    }
  }

  private mutating func take(_ row: SheetRow, _ positions: [Int], _ settled: Bool) throws -> Bool {
    guard let number = caseNumber(row, positions[0]) else { return true }
    var isGood = row.flaws.isDisjoint(with: [.tooFewFields, .tooManyFields])
    let year = NumberText.read(row[positions[1]].bytes)
    var index: UInt8 = 0
    if case .number(let written) = year, written.scale == 0, (0...Int64(Self.lastYear)).contains(written.digits) {
      index = UInt8(written.digits)
    } else {
      diagnostics.add(
        CashFlowTrouble.year(
          row[positions[1]].string, Place(file: name, row: row.number, column: positions[1] + 1)))
      isGood = false
    }
    var amounts = SIMD3<Double>.zero
    for column in 0..<3 {
      let position = positions[column + 2]
      switch CashFlowAmount.read(row[position], mark) {
      case .value(let amount): amounts[column] = amount
      case .ambiguous where !settled: return false
      case .ambiguous: isGood = refuse(.ambiguous, row, position)
      case .trouble(let trouble): isGood = refuse(trouble, row, position)
      }
    }
    if isGood {
      rows.cases.append(number)
      rows.years.append(index)
      rows.amounts.append(amounts)
      rows.lines.append(Int32(clamping: row.number))
    } else {
      rows.isSpoiled[Int(number)] = true
    }
    return true
  }

  private mutating func refuse(_ trouble: CashFlowTrouble, _ row: SheetRow, _ position: Int) -> Bool {
    diagnostics.add(
      trouble.diagnostic(row[position].string, Place(file: name, row: row.number, column: position + 1)))
    return false
  }

  /// The number of a row's case; a case without a name is refused.
  private mutating func caseNumber(_ row: SheetRow, _ position: Int) -> Int32? {
    let bytes = row[position].bytes
    if let current, bytes.elementsEqual(currentName) { return current }
    guard case .text(let text) = FieldText.read(bytes) else {
      diagnostics.add(
        CashFlowTrouble.name.diagnostic(
          row[position].string, Place(file: name, row: row.number, column: position + 1)))
      return nil
    }
    let number = numbers[text] ?? Int32(rows.names.count)
    if number == rows.names.count {
      numbers[text] = number
      rows.names.append(text)
      rows.isSpoiled.append(false)
    }
    current = number
    currentName.removeAll(keepingCapacity: true)
    currentName.append(contentsOf: bytes)
    return number
  }

  /// The decimal mark that the amounts of the file prove.
  private static func decimalMark(_ sheet: CSVSheet, _ positions: [Int]) throws -> DecimalMark? {
    var evidence = DecimalMarkEvidence()
    try sheet.forEachRow { row in
      for position in positions.suffix(3) { evidence.note(row[position].bytes) }
    } problem: { _ in
    }
    return evidence.conclusion
  }
}
