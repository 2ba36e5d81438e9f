/// A period as somebody wrote it.
public enum WrittenPeriod: Hashable, Sendable {
  case year(Int)
  /// A tertial, 1 to 3, of a year.
  case tertial(Int, year: Int)
  /// A month, 1 to 12, of a year.
  case month(Int, year: Int)
  /// The annual report of a year: `VB 2014`, verksamhetsberättelse.
  case annualReport(year: Int)

  /// The calendar year.
  public var year: Int {
    switch self {
    case .year(let year), .tertial(_, let year), .month(_, let year), .annualReport(let year): year
    }
  }
}

/// What a cell says, read as a period.
public enum PeriodReading: Hashable, Sendable {
  case period(WrittenPeriod)
  case empty
  case failure(PeriodFailure)
}

/// Why a cell is no period.
public enum PeriodFailure: Error, Hashable, Sendable {
  case notAPeriod
  /// Quarters are no periods of the programme, and cannot be turned into tertials: `2014K3`, `Q3 2014`.
  case quarter
  case noSuchMonth(Int)
  case noSuchTertial(Int)
  /// The century is missing: `T2 14`, `aug-14`.
  case twoDigitYear
  /// The year is missing: `T2`, `augusti`.
  case noYear
  /// A single day: `2014-08-31`.
  case isDay
}

/// Reads periods: `2014`, `2014T2`, `T2 2014`, `tertial 2 2014`, `VB 2014`, `2014-08`, `201408`, `augusti 2014`.
public enum PeriodText {
  /// Reads one cell.
  public static func read(_ bytes: FieldBytes) -> PeriodReading {
    if let period = plain(bytes) { return .period(period) }
    let cell = FieldSpaces.trimmed(bytes)
    if cell.isEmpty { return .empty }
    if case .day = DayText.read(cell) { return .failure(.isDay) }
    guard let tokens = TextTokens(cell)?.tokens, let parts = PeriodParts(tokens) else { return .failure(.notAPeriod) }
    return parts.reading
  }

  /// Reads a text.
  public static func read(_ text: String) -> PeriodReading { text.withFieldBytes { read($0) } }

  /// A period written as the register writes it, at speed: `2014`, `2014T2`, `2014-08`; `nil` for anything else.
  public static func plain(_ bytes: FieldBytes) -> WrittenPeriod? {
    guard (4...7).contains(bytes.count), bytes[0] != 0x30 else { return nil }
    var year = 0
    for index in 0..<4 {
      guard bytes[index] &- 0x30 <= 9 else { return nil }
      year = year * 10 + Int(bytes[index] &- 0x30)
    }
    if bytes.count == 4 { return .year(year) }
    if bytes.count == 6, bytes[4] == UInt8(ascii: "T"), (0x31...0x33).contains(bytes[5]) {
      return .tertial(Int(bytes[5] - 0x30), year: year)
    }
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), bytes[5] &- 0x30 <= 1, bytes[6] &- 0x30 <= 9 else {
      return nil
    }
    let month = Int(bytes[5] - 0x30) * 10 + Int(bytes[6] - 0x30)
    return (1...12).contains(month) ? .month(month, year: year) : nil
  }
}
