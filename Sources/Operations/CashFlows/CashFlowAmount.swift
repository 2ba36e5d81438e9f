import Appraisal
import SheetReaders

/// What a cell with an amount of a cash flow says.
enum CashFlowAmount {
  /// An amount, in the file's unit.
  case value(Double)
  /// One of two amounts, depending on the file's decimal mark.
  case ambiguous
  /// No amount.
  case trouble(CashFlowTrouble)

  private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  /// Reads a cell; more than nine decimals, as programs write them, are read to the nearest floating point number.
  static func read(_ cell: SheetCell, _ mark: DecimalMark?) -> CashFlowAmount {
    switch NumberText.read(cell.bytes, decimalMark: mark) {
    case .number(let number):
      if number.unit != nil || number.isPercent { return .trouble(.unit) }
      let value = Double(number.digits) / powers[Int(number.scale)]
      return value.magnitude <= CashFlow.largestAmount ? .value(value) : .trouble(.tooLarge)
    case .ambiguous: return .ambiguous
    case .empty, .dash: return .trouble(.empty)
    case .scientific: return .trouble(.scientific)
    case .failure(.tooManyDecimals), .failure(.tooLarge): return long(cell.string)
    case .failure: return .trouble(.notANumber)
    }
  }

  /// A number of many digits: a sign, digits and at most one decimal mark.
  private static func long(_ text: String) -> CashFlowAmount {
    let bare = text.filter { !$0.isWhitespace }
    let isPlain = bare.allSatisfy { $0.isASCII && ($0.isNumber || "-.,".contains($0)) }
    guard isPlain, bare.count(where: { $0 == "." || $0 == "," }) <= 1,
      let value = Double(String(bare.map { $0 == "," ? "." : $0 }))
    else { return .trouble(.notANumber) }
    return value.magnitude <= CashFlow.largestAmount ? .value(value) : .trouble(.tooLarge)
  }
}
