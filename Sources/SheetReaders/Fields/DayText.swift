/// Reads days as they are written in Swedish offices and exported by systems.
///
/// `2012-12-21`, `20121221`, `2012/12/21`, `2012.12.21`, `21.12.2012`, `21 december 2012`, `den 21 dec. 2012`, and these
/// followed by midnight, as spreadsheets export days.
public enum DayText {
  /// Reads one cell.
  public static func read(_ bytes: FieldBytes) -> DayReading {
    if let day = plain(bytes) { return day }
    let cell = FieldSpaces.trimmed(bytes)
    if cell.isEmpty { return .empty }
    guard var tokens = TextTokens(cell)?.tokens else { return .failure(.notADay) }
    let time = ClockTime.take(from: &tokens)
    let reading = read(tokens)
    switch (time, reading) {
    case (.some(let time), .day) where !time.isMidnight, (.some(let time), .ambiguous) where !time.isMidnight:
      return .failure(.hasTime)
    case (.some, .serialNumber): return .failure(.notADay)
    default: return reading
    }
  }

  /// Reads a text.
  public static func read(_ text: String) -> DayReading { text.withFieldBytes { read($0) } }

  /// The common case, at speed: `2012-12-21`.
  private static func plain(_ bytes: FieldBytes) -> DayReading? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    var digits = (0, 0, 0)
    for index in 0..<10 where index != 4 && index != 7 {
      let digit = Int(bytes[index]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      if index < 4 {
        digits.0 = digits.0 * 10 + digit
      } else if index < 7 {
        digits.1 = digits.1 * 10 + digit
      } else {
        digits.2 = digits.2 * 10 + digit
      }
    }
    guard let day = WrittenDay(digits.0, digits.1, digits.2) else { return .failure(.noSuchDay) }
    return .day(day)
  }

  static func read(_ tokens: [TextTokens.Token]) -> DayReading {
    if tokens.count == 1, case .number(let value, let length) = tokens[0] { return readDigits(value, length) }
    if tokens.count == 5, case .number(let first, let firstLength) = tokens[0], case .sign(let sign) = tokens[1],
      case .number(let second, let secondLength) = tokens[2], case .sign(sign) = tokens[3],
      case .number(let third, let thirdLength) = tokens[4], secondLength <= 2
    {
      guard [0x2D, 0x2E, 0x2F].contains(sign) else { return .failure(.notADay) }
      switch (firstLength, thirdLength) {
      case (4, 1...2): return day(first, second, third)
      case (1...2, 4): return sign == 0x2E ? day(third, second, first) : readEither(first, second, year: third)
      case (1...2, 1...2): return .failure(.twoDigitYear)
      default: return .failure(.notADay)
      }
    }
    return readNamed(tokens)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> DayReading {
    WrittenDay(year, month, day).map { .day($0) } ?? .failure(.noSuchDay)
  }

  private static func readDigits(_ value: Int, _ length: Int) -> DayReading {
    switch length {
    case 8: return day(value / 10_000, value / 100 % 100, value % 100)
    case 6:
      return WrittenDay(2000 + value / 10_000, value / 100 % 100, value % 100) == nil
        ? .failure(.notADay)
        : .failure(.twoDigitYear)
    case 5:
      // 1 January 1950 to 31 December 2099: outside, five digits are hardly a day.
      guard (18_264...73_050).contains(value), let day = WrittenDay(serial: value) else { return .failure(.notADay) }
      return .serialNumber(day)
    default: return .failure(.notADay)
    }
  }

  /// Two small numbers and a year, with strokes or hyphens: which is the day shows only if one is above 12.
  private static func readEither(_ first: Int, _ second: Int, year: Int) -> DayReading {
    switch (WrittenDay(year, second, first), WrittenDay(year, first, second)) {
    case (let dayFirst?, let monthFirst?):
      return dayFirst == monthFirst ? .day(dayFirst) : .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst)
    case (let only?, nil), (nil, let only?): return .day(only)
    case (nil, nil): return .failure(.noSuchDay)
    }
  }

  /// `21 december 2012`, `den 21 dec. 2012`, `21-dec-2012`.
  private static func readNamed(_ tokens: [TextTokens.Token]) -> DayReading {
    let parts = tokens.filter { token in
      if case .sign(let sign) = token { return ![0x20, 0x2D, 0x2E].contains(sign) }
      return token != .word("den")
    }
    guard parts.count == 3, case .number(let number, let length) = parts[0], length <= 2,
      case .word(let word) = parts[1],
      let month = TextTokens.month(named: word), case .number(let year, let yearLength) = parts[2]
    else { return .failure(.notADay) }
    if yearLength == 2 { return .failure(.twoDigitYear) }
    return yearLength == 4 ? day(year, month, number) : .failure(.notADay)
  }
}
