/// The number of a cell, from the text that a workbook holds to the digits that a person sees.
enum CellNumber {
  /// Spreadsheets show 15 digits and write up to 17: the rest is noise of binary fractions.
  private static let digitsShown = 15
  /// As many decimals as numbers have elsewhere.
  private static let mostDecimals = 9

  /// Whether the text can be taken as it stands: digits, at most one point, no exponent, few enough of both.
  static func isPlain(_ bytes: FieldBytes) -> Bool {
    guard !bytes.isEmpty, bytes.count <= 16 else { return false }
    var point = -1
    var index = bytes[0] == UInt8(ascii: "-") ? 1 : 0
    let first = index
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "."), point < 0, index > first {
        point = index
      } else if bytes[index] &- 0x30 > 9 {
        return false
      }
      index += 1
    }
    guard index > first, point < 0 || (point < index - 1 && index - 1 - point <= mostDecimals) else { return false }
    return index - first - (point < 0 ? 0 : 1) <= digitsShown
  }

  /// A number in digits: 15 significant ones, at most 9 decimals, no exponent, decimal point.
  ///
  /// - Parameter shift: how many places the decimal point moves to the right; 2 makes a percentage.
  /// - Returns: the text, and whether decimals fell away that a person would see; `nil` for a number that is not finite.
  static func text(_ value: Double, shift: Int = 0) -> (text: String, isRounded: Bool)? {
    guard value.isFinite else { return nil }
    var (digits, point) = parts(value.magnitude)
    if digits.count > digitsShown { point += round(&digits, to: digitsShown) }
    point += shift
    var isRounded = false
    if digits.count - point > mostDecimals {
      isRounded = true
      if point + mostDecimals < 0 { digits = [] } else { point += round(&digits, to: point + mostDecimals) }
    }
    while digits.count > max(point, 0), digits.last == 0 { digits.removeLast() }
    let sign = value < 0 && digits.contains { $0 != 0 } ? "-" : ""
    return (sign + written(digits, point), isRounded)
  }

  /// The shortest digits that name the number, and how many of them stand before the decimal point.
  private static func parts(_ value: Double) -> (digits: [UInt8], point: Int) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    let halves = value.description.split(separator: "e")
    if halves.count == 2 { exponent = Int(halves[1]) ?? 0 }
    for byte in (halves.first ?? "0").utf8 {
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - 0x30) }
    }
    var place = (point ?? digits.count) + exponent
    while digits.count > 1, digits.first == 0 {
      digits.removeFirst()
      place -= 1
    }
    return (digits, place)
  }

  /// Rounds half away from zero; gives 1 if the number gained a digit at the front, else 0.
  private static func round(_ digits: inout [UInt8], to count: Int) -> Int {
    guard count < digits.count else { return 0 }
    let goesUp = digits[count] >= 5
    digits.removeSubrange(count...)
    guard goesUp else { return 0 }
    var index = count - 1
    while index >= 0 {
      if digits[index] < 9 {
        digits[index] += 1
        return 0
      }
      digits[index] = 0
      index -= 1
    }
    digits.insert(1, at: 0)
    return 1
  }

  private static func written(_ digits: [UInt8], _ point: Int) -> String {
    var bytes: [UInt8] = []
    let before = max(0, point)
    for index in 0..<before { bytes.append(0x30 + (index < digits.count ? digits[index] : 0)) }
    if bytes.isEmpty { bytes.append(0x30) }
    let zeros = max(0, -point)
    let after = digits.dropFirst(min(before, digits.count))
    if !after.isEmpty {
      bytes.append(UInt8(ascii: "."))
      bytes += [UInt8](repeating: 0x30, count: zeros)
      bytes += after.map { 0x30 + $0 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
