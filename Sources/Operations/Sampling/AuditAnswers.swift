import Intake
import ProgrammeModel
import SheetReaders

/// The audited amounts of a filled-in sheet, one for each item of the sample.
struct AuditAnswers {
  /// What a sheet says of one item.
  struct Answer {
    /// The audited amount; `nil` where none is filled in yet.
    let amount: Money?
    /// The auditor's remark; empty if none.
    let remark: String
    /// The row of the file, from 1.
    let row: Int
  }

  /// The answers, in the order of the items.
  private(set) var answers: [Answer] = []
  /// The amounts; `nil` where none is filled in yet.
  var amounts: [Money?] { answers.map(\.amount) }

  /// Reads a sheet and holds it against the sample it should be of.
  ///
  /// - Throws: ``OperationError`` where the file cannot be read, is of another sample, or holds something that is no amount.
  init(_ path: String, of drawn: AuditSample.Drawn) throws(OperationError) {
    do {
      try read(try Self.open(path), path, drawn)
    } catch let error as OperationError {
      throw error
    } catch {
      let why = (error as? SheetReadingError)?.phrase ?? Phrase(sv: "", en: "")
      throw OperationError(
        Phrase(sv: "\(path) kan inte läsas. \(why.swedish)", en: "\(path) cannot be read. \(why.english)"))
    }
    guard answers.count == drawn.items.count else { throw Self.notThisSample(path) }
  }

  /// The registration that the sample of a filled-in sheet was drawn from, as its first row says; `nil` where the file
  /// cannot be read as a sheet, of which ``init(_:of:)`` tells more.
  static func drawnFrom(_ path: String) -> RegistrationNumber? {
    guard let sheet = try? open(path), isHeaded(sheet), let cursor = try? sheet.rows(),
      case .row(let row)? = try? cursor.next(), let number = Int64(row[8].string), number > 0
    else { return nil }
    return RegistrationNumber(rawValue: number)
  }

  private static func isHeaded(_ sheet: any SheetSource) -> Bool {
    sheet.header?.names.map { Heading($0).key } == AuditSheet.heads.map(Heading.folded)
  }

  private static func open(_ path: String) throws -> any SheetSource {
    let source = try SourceBytes(path: path, name: path)
    guard path.lowercased().hasSuffix(".xlsx") else { return try CSVSheet(source, delimiter: UInt8(ascii: ";")) }
    let workbook = try XLSXWorkbook(source)
    guard let sheet = workbook.sheets.first else { throw notThisSample(path) }
    return try XLSXSheet(sheet, of: workbook)
  }

  private mutating func read(_ sheet: any SheetSource, _ path: String, _ drawn: AuditSample.Drawn) throws {
    guard Self.isHeaded(sheet) else { throw Self.notThisSample(path) }
    let cursor = try sheet.rows()
    while true {
      switch try cursor.next() {
      case .end: return
      case .problem: throw Self.notThisSample(path)
      case .row(let row):
        let index = answers.count
        guard index < drawn.items.count else { throw Self.notThisSample(path) }
        let item = drawn.items[index]
        guard FormulaGuard.read(row[1].string) == item.what, row[2].string == item.period,
          try amount(row, 3, path) == item.amount, row[8].string == String(drawn.shows.rawValue)
        else {
          throw Self.notThisSample(path)
        }
        answers.append(
          Answer(amount: try amount(row, 9, path), remark: row[10].string, row: Int(row.number)))
      }
    }
  }

  private func amount(_ row: SheetRow, _ position: Int, _ path: String) throws -> Money? {
    let cell = row[position]
    switch NumberText.read(cell.bytes, decimalMark: cell.kind == .number ? .point : .comma) {
    case .empty: return nil
    case .number(let number) where !number.isPercent && number.unit == nil:
      guard case .ore(let ore) = Ore.exact(number.digits, scale: number.scale, unit: .kronor) else {
        throw Self.noAmount(cell.string, row, path)
      }
      return Money(ore: ore)
    default: throw Self.noAmount(cell.string, row, path)
    }
  }

  private static func noAmount(_ text: String, _ row: SheetRow, _ path: String) -> OperationError {
    OperationError(
      Phrase(
        sv: "\(path), rad \(row.number): \"\(text)\" är inget belopp i kronor med högst två decimaler.",
        en: "\(path), row \(row.number): \"\(text)\" is no amount in kronor with at most two decimals."))
  }

  private static func notThisSample(_ path: String) -> OperationError {
    OperationError(
      Phrase(
        sv: "\(path) är inte detta stickprov. Ange samma slag, metod, storlek, frö och period som när det drogs, "
          + "och ändra bara kolumnerna granskat_belopp och anmärkning. --as-of behövs inte: filen säger vad det drogs ur.",
        en: "\(path) is not this sample. State the same kind, method, size, seed and period as when it was "
          + "drawn, and change only the columns granskat_belopp and anmärkning. --as-of is not needed: the file says "
          + "what it was drawn from."))
  }
}
