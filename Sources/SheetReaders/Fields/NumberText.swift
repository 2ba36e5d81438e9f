/// Reads numbers as Swedish and English writers write them; strict, over bytes, nothing is guessed.
///
/// Decimal comma or point; thousands grouped by space, hard space (U+00A0, U+202F), thin space (U+2009), apostrophe, point
/// or comma; minus as U+002D, U+2212, U+2013 or parentheses; a percent sign or a unit of money beside the number.
public enum NumberText {
  /// Reads one cell.
  ///
  /// - Parameters:
  ///   - bytes: the cell, UTF-8.
  ///   - decimalMark: the mark that the file is known to use; settles `1.234` and `1,234` and nothing else.
  public static func read(_ bytes: FieldBytes, decimalMark: DecimalMark? = nil) -> NumberReading {
    if let number = plain(bytes) { return .number(number) }
    let cell = FieldSpaces.trimmed(bytes)
    if cell.isEmpty { return .empty }
    if isDash(cell) { return .dash }
    // Where the trimmed cell starts in the given one, so that positions in failures are those of the reader.
    let offset = FieldSpaces.leadingLength(bytes)
    switch parts(of: cell) {
    case .failure(.unexpected(let position)): return .failure(.unexpected(at: position + offset))
    case .failure(let failure): return .failure(failure)
    case .success(let parts): return read(parts, of: cell, offset: offset, decimalMark)
    }
  }

  /// Reads a text, such as a value in a mapping file.
  public static func read(_ text: String, decimalMark: DecimalMark? = nil) -> NumberReading {
    text.withFieldBytes { read($0, decimalMark: decimalMark) }
  }

  /// The common case, at speed: digits with at most a hyphen before and one mark that is followed by 1, 2 or 4-9 digits.
  private static func plain(_ bytes: FieldBytes) -> WrittenNumber? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value: Int64 = 0
    var markAt = -1
    var index = bytes[0] == UInt8(ascii: "-") ? 1 : 0
    let first = index
    while index < bytes.count {
      let digit = bytes[index] &- 0x30
      if digit <= 9 {
        value = value &* 10 &+ Int64(digit)
      } else if markAt < 0, index > first, bytes[index] == 0x2C || bytes[index] == 0x2E {
        markAt = index
      } else {
        return nil
      }
      index += 1
    }
    if first == 1 { value = -value }
    if markAt < 0 { return index > first ? WrittenNumber(digits: value) : nil }
    let decimals = bytes.count - markAt - 1
    guard decimals > 0, decimals <= 9, decimals != 3 else { return nil }
    return WrittenNumber(digits: value, scale: UInt8(decimals), proves: DecimalMark(rawValue: bytes[markAt]))
  }

  /// Whether a cell is one dash of any length.
  private static func isDash(_ cell: FieldBytes) -> Bool {
    if cell.count == 1 { return cell[0] == UInt8(ascii: "-") }
    guard cell.count == 3, cell[0] == 0xE2 else { return false }
    return (cell[1] == 0x80 && (0x90...0x95).contains(cell[2])) || (cell[1] == 0x88 && cell[2] == 0x92)
  }

  private static func read(
    _ parts: Parts, of cell: FieldBytes, offset: Int, _ known: DecimalMark?
  ) -> NumberReading {
    let core = FieldBytes(rebasing: cell[parts.core])
    var groups: DigitGroups
    switch DigitGroups.read(core) {
    case .success(let found): groups = found
    case .failure(.unexpected(let position)):
      if isScientific(core) { return .scientific }
      return .failure(.unexpected(at: position + parts.core.lowerBound + offset))
    case .failure(let failure): return .failure(failure)
    }
    groups.isNegative = parts.isNegative
    func finished(_ number: Result<WrittenNumber, NumberFailure>) -> NumberReading {
      switch number {
      case .failure(let failure): return .failure(failure)
      case .success(var number):
        number.unit = parts.unit
        number.isPercent = parts.isPercent
        return .number(number)
      }
    }
    switch groups.shape {
    case .whole(let proved): return finished(groups.number(scale: 0, proves: proved))
    case .decimal(let mark): return finished(groups.number(scale: groups.lastLength, proves: mark))
    case .uneven: return .failure(.unevenGroups)
    case .either(let mark):
      if known == mark { return finished(groups.number(scale: 3, proves: nil)) }
      if known != nil { return finished(groups.number(scale: 0, proves: nil)) }
      guard case .number(let whole) = finished(groups.number(scale: 0, proves: nil)),
        case .number(let decimal) = finished(groups.number(scale: 3, proves: nil))
      else { return .failure(.tooLarge) }
      return .ambiguous(grouped: whole, decimal: decimal, mark: mark)
    }
  }

  /// Whether digits, a mark and an exponent stand there: `1,2E+11`.
  private static func isScientific(_ core: FieldBytes) -> Bool {
    guard let letter = core.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), letter > 0 else { return false }
    let mantissa = core[..<letter]
    var exponent = core[(letter + 1)...]
    if let sign = exponent.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      exponent = exponent.dropFirst()
    }
    return mantissa.allSatisfy { isDigit($0) || $0 == 0x2C || $0 == 0x2E } && isDigit(mantissa[0])
      && mantissa.count { !isDigit($0) } <= 1 && (1...3).contains(exponent.count) && exponent.allSatisfy(isDigit)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }
}

extension FieldSpaces {
  /// How many bytes of white space come first.
  static func leadingLength(_ bytes: FieldBytes) -> Int {
    var index = 0
    while index < bytes.count {
      let length = length(bytes, at: index)
      if length == 0 { break }
      index += length
    }
    return index
  }
}
