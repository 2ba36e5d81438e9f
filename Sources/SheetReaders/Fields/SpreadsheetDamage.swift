/// What a spreadsheet has probably made of an id that was meant as text.
public enum SpreadsheetDamage: Hashable, Sendable {
  /// `2013-01-12` or `12-jan`: the id was taken for a day.
  case date
  /// `1,2E+11`: the id was taken for a large number and shortened.
  case scientific
  /// Fewer digits than ids have: zeros at the front are gone.
  case zerosStripped(expected: Int)
  /// `4711,0`: the id was taken for a number with decimals.
  case decimals
  /// `#REF!`, `#SAKNAS!`, `#####`: an error value, or a column that was too narrow.
  case errorValue

  /// Looks at a cell that should hold an id; `nil` if nothing points to damage.
  ///
  /// - Parameters:
  ///   - bytes: the cell.
  ///   - digits: how many digits such ids have, if all have as many.
  public static func inID(_ bytes: FieldBytes, digits: Int? = nil) -> SpreadsheetDamage? {
    let cell = FieldSpaces.trimmed(bytes)
    guard !cell.isEmpty else { return nil }
    if isErrorValue(cell) { return .errorValue }
    if cell.allSatisfy(NumberText.isDigit) {
      guard let digits, cell.count < digits else { return nil }
      return .zerosStripped(expected: digits)
    }
    if looksLikeDate(cell) { return .date }
    switch NumberText.read(cell) {
    case .scientific: return .scientific
    case .number(let number) where number.scale > 0 && hasOnlyZeroDecimals(number): return .decimals
    default: return nil
    }
  }

  /// Looks at a text.
  public static func inID(_ text: String, digits: Int? = nil) -> SpreadsheetDamage? {
    text.withFieldBytes { inID($0, digits: digits) }
  }

  /// Whether a cell is an error value of a spreadsheet, English or Swedish, or a column too narrow to show its number.
  public static func isErrorValue(_ bytes: FieldBytes) -> Bool {
    let cell = FieldSpaces.trimmed(bytes)
    guard cell.count >= 3, cell.count <= 64, cell[0] == UInt8(ascii: "#") else { return false }
    if cell.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
    return errorValues.contains(String(decoding: cell, as: UTF8.self).uppercased())
  }

  private static let errorValues: Set<String> = [
    "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#REFERENS!", "#SAKNAS!",
    "#NAMN?", "#VÄRDEFEL!", "#DIVISION/0!", "#OGILTIGT!", "#SKÄRNING!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!",
    "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#PYTHON!", "#EXTERNAL!", uncalculated,
  ]

  /// What a cell reads as whose formula has no result in the file.
  public static let uncalculated = "#UNCALCULATED!"

  private static func hasOnlyZeroDecimals(_ number: WrittenNumber) -> Bool {
    var divisor: Int64 = 1
    for _ in 0..<number.scale { divisor *= 10 }
    return number.digits % divisor == 0
  }

  /// A whole day, or a day and a month's short name as spreadsheets show them: `12-jan`, `jan-12`.
  private static func looksLikeDate(_ cell: FieldBytes) -> Bool {
    switch DayText.read(cell) {
    case .day, .ambiguous: return true
    default: break
    }
    guard let tokens = TextTokens(cell)?.tokens, tokens.count == 3, case .sign(let sign) = tokens[1],
      sign == 0x2D || sign == 0x20
    else { return false }
    switch (tokens[0], tokens[2]) {
    case (.number(1...31, 1...2), .word(let word)), (.word(let word), .number(0...99, 2)):
      return word.utf8.count <= 4 && TextTokens.month(named: word) != nil
    default: return false
    }
  }
}
