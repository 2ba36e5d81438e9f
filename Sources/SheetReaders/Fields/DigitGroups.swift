/// The digits of a number with the marks between them, and what the marks can mean.
struct DigitGroups {
  private enum Separator: Hashable { case space, apostrophe, comma, point }

  /// What the marks can mean.
  enum Shape: Hashable {
    /// No decimals; the decimal mark is proved where the other mark groups.
    case whole(proves: DecimalMark?)
    /// The last mark divides off decimals.
    case decimal(DecimalMark)
    /// One mark with three digits after it: groups or divides.
    case either(DecimalMark)
    case uneven
  }

  var isNegative = false
  /// How many digits follow the last mark.
  private(set) var lastLength = 0

  private var magnitude: UInt64 = 0
  private var isTooLarge = false
  private var firstLength = 0
  private var beginsWithZero = false
  private var marks = 0
  private var last: Separator?
  /// The marks before the last one, where they are all the same.
  private var earlier: Separator?
  private var areEarlierMixed = false
  private var areMiddlesOfThree = true

  private init() {}

  /// Reads digits and marks; anything else is a failure at its position.
  static func read(_ core: FieldBytes) -> Result<DigitGroups, NumberFailure> {
    var groups = DigitGroups()
    var index = 0
    while index < core.count {
      let byte = core[index]
      if byte &- 0x30 <= 9 {
        groups.append(byte &- 0x30)
        index += 1
      } else if let (separator, length) = separator(core, at: index) {
        groups.append(separator)
        index += length
      } else {
        return .failure(.unexpected(at: index))
      }
    }
    return .success(groups)
  }

  private static func separator(_ core: FieldBytes, at index: Int) -> (Separator, Int)? {
    switch core[index] {
    case 0x2C: return (.comma, 1)
    case 0x2E: return (.point, 1)
    case 0x27: return (.apostrophe, 1)
    case 0xE2 where index + 2 < core.count && core[index + 1] == 0x80 && core[index + 2] == 0x99:
      return (.apostrophe, 3)
    // Line breaks and tabs may stand around a number, not in it.
    case 0x09, 0x0A, 0x0D: return nil
    default:
      let length = FieldSpaces.length(core, at: index)
      return length > 0 ? (.space, length) : nil
    }
  }

  private mutating func append(_ digit: UInt8) {
    let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
    if overflow || carry { isTooLarge = true } else { magnitude = sum }
    if marks == 0 {
      if firstLength == 0 { beginsWithZero = digit == 0 }
      firstLength += 1
    }
    lastLength += 1
  }

  private mutating func append(_ separator: Separator) {
    if marks > 0 {
      if lastLength != 3 { areMiddlesOfThree = false }
      if marks > 1, earlier != last { areEarlierMixed = true }
      earlier = last
    }
    marks += 1
    last = separator
    lastLength = 0
  }

  var shape: Shape {
    guard let last else { return .whole(proves: nil) }
    let canGroup = (1...3).contains(firstLength) && !beginsWithZero && areMiddlesOfThree && !areEarlierMixed
    let mark: DecimalMark? = last == .comma ? .comma : last == .point ? .point : nil
    if marks == 1 {
      guard let mark else { return canGroup && lastLength == 3 ? .whole(proves: nil) : .uneven }
      if lastLength == 0 { return .uneven }
      return canGroup && lastLength == 3 ? .either(mark) : .decimal(mark)
    }
    guard canGroup else { return .uneven }
    if earlier == last { return lastLength == 3 ? .whole(proves: mark?.other) : .uneven }
    guard let mark, lastLength > 0 else { return .uneven }
    return .decimal(mark)
  }

  /// The number with the last digits as decimals.
  func number(scale: Int, proves: DecimalMark?) -> Result<WrittenNumber, NumberFailure> {
    guard scale <= 9 else { return .failure(.tooManyDecimals(scale)) }
    guard !isTooLarge, magnitude <= UInt64(Int64.max) else { return .failure(.tooLarge) }
    let value = Int64(magnitude)
    return .success(WrittenNumber(digits: isNegative ? -value : value, scale: UInt8(scale), proves: proves))
  }
}
