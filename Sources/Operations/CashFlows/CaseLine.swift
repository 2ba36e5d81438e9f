import Appraisal

/// A case worked out as one line of JSON Lines, its keys in a fixed order.
///
/// Numbers are the shortest that read back the same; what is undefined is null.
public struct CaseLine: Sendable {
  private var bytes: [UInt8] = []

  /// No lines yet.
  public init() {}

  /// Adds a case, ended by a line feed.
  public mutating func append(_ found: AppraiseCashFlows.Case) {
    let result = found.result
    bytes += #"{"case":"#.utf8
    text(found.name)
    number("npv", result.netPresentValue)
    number("nnk_i", result.quotientOnInvestment.value)
    number("nnk_idu", result.quotientOnAllCosts.value)
    number("bcr", result.benefitCostRatio.value)
    number("irr", result.internalRateOfReturn.value)
    number("payback", result.payback.value)
    number("discounted_payback", result.discountedPayback.value)
    bytes += #","irr_sign_changes":"#.utf8
    bytes += String(result.internalRates.signChanges).utf8
    bytes += "}\n".utf8
  }

  /// How many bytes wait to be taken.
  public var count: Int { bytes.count }

  /// Takes the bytes and starts again.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func number(_ key: String, _ value: Double?) {
    bytes += ",\"".utf8
    bytes += key.utf8
    bytes += "\":".utf8
    guard let value, value.isFinite else {
      bytes += "null".utf8
      return
    }
    bytes += value.description.utf8
  }

  private mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
