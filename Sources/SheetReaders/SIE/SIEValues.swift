/// Reads the values of SIE fields from their bytes.
enum SIEValues {
  /// An amount in öre: digits with at most two decimals after a point, a leading minus sign allowed.
  ///
  /// A comma for the point and a plus sign, which some programs write, are read as well; nothing else is. `nil` for
  /// everything else, and for what does not fit.
  static func ore(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    var index = 0
    var isNegative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      index = 1
    }
    var value: Int64 = 0
    var digits = 0
    var decimals = -1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        if decimals >= 0 || digits == 0 { return nil }
        decimals = 0
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      if decimals >= 2 {
        // More decimals than two are allowed only where they say nothing.
        if byte != 0x30 { return nil }
        continue
      }
      let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, tooMuch) = product.addingReportingOverflow(Int64(byte - 0x30))
      if tooLarge || tooMuch { return nil }
      value = sum
      digits += 1
      if decimals >= 0 { decimals += 1 }
    }
    if digits == 0 || decimals == 0 { return nil }
    for _ in max(0, decimals)..<2 {
      let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
      if tooLarge { return nil }
      value = product
    }
    return isNegative ? -value : value
  }

  /// A day, `YYYYMMDD`, as the number it is written with; `nil` for no day.
  static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard bytes.count == 8, let number = number(bytes) else { return nil }
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    guard WrittenDay(year, month, day) != nil else { return nil }
    return Int32(number)
  }

  /// A month, `YYYYMM`, as the number it is written with; `nil` for no month.
  static func month(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard bytes.count == 6, let number = number(bytes), (1...12).contains(number % 100), number >= 100_000 else {
      return nil
    }
    return Int32(number)
  }

  /// A whole number of at most nine digits.
  static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
