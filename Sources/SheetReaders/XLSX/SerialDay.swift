/// The day and time that a spreadsheet keeps as a number.
enum SerialDay {
  /// Writes a serial number as people write days: `2013-04-19`, `2013-04-19 14:30:00`, `14:30:00`.
  ///
  /// 1900-02-29, a day that spreadsheets have and the calendar lacks, and day 0 are written as the spreadsheet shows them,
  /// so that no reader takes them for days. `nil` for what no spreadsheet shows as a day.
  ///
  /// - Parameters:
  ///   - serial: days since 1899-12-31, or since 1904-01-01.
  ///   - from1904: which of the two the workbook counts from.
  static func text(_ serial: Double, from1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var day = Int(serial)
    var second = Int(((serial - Double(day)) * 86_400).rounded())
    if second == 86_400 { (day, second) = (day + 1, 0) }
    let time = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
    if day == 0, second > 0 { return time }
    let date: String
    switch (from1904, day) {
    case (false, 0): date = "1900-01-00"
    case (false, 60): date = "1900-02-29"
    case (false, ..<60): date = calendarDay(day - 25_568)
    case (false, _): date = calendarDay(day - 25_569)
    case (true, _): date = calendarDay(day - 24_107)
    }
    return second == 0 ? date : date + " " + time
  }

  /// A day in the form of ISO 8601 as a workbook states it; midnight is no time of day.
  static func withoutMidnight(_ bytes: FieldBytes) -> FieldBytes {
    let hasMidnight = bytes.count >= 19 && bytes[10..<19].elementsEqual("T00:00:00".utf8)
    return hasMidnight ? FieldBytes(rebasing: bytes[..<10]) : bytes
  }

  /// A day by its number from 1970-01-01 in the Gregorian calendar (after Hinnant's `civil_from_days`).
  private static func calendarDay(_ daysSinceEpoch: Int) -> String {
    let shifted = daysSinceEpoch + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(padded)-\(two(month))-\(two(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))"
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
