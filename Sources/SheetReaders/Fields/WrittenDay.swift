/// A day of the calendar as somebody wrote it; it exists.
public struct WrittenDay: Hashable, Comparable, Sendable {
  /// The year, 1000 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day; `nil` if the calendar has none such.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that a spreadsheet means by a serial number.
  ///
  /// - Parameters:
  ///   - serial: days; in the epoch of 1900, 60 is a day that never was and gives `nil`.
  ///   - startsIn1904: whether the workbook counts from 1 January 1904 as day 0.
  public init?(serial: Int, startsIn1904: Bool = false) {
    guard (startsIn1904 ? 0 : 1) <= serial, serial <= 2_958_465, startsIn1904 || serial != 60 else { return nil }
    // The epoch of 1900 believes in 29 February 1900, so that days before it lie one off.
    var days = startsIn1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
    var year = 1899
    days += 364 - 1
    while days >= Self.days(inYear: year) {
      days -= Self.days(inYear: year)
      year += 1
    }
    var month = 1
    while days >= Self.days(inMonth: month, of: year) {
      days -= Self.days(inMonth: month, of: year)
      month += 1
    }
    self.init(year, month, days + 1)
  }

  /// The earlier day is less.
  public static func < (left: WrittenDay, right: WrittenDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func isLeap(_ year: Int) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }

  static func days(inYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }
}

/// What a cell says, read as a day.
public enum DayReading: Hashable, Sendable {
  case day(WrittenDay)
  case empty
  /// `03/04/2013`: two days are possible.
  case ambiguous(dayFirst: WrittenDay, monthFirst: WrittenDay)
  /// Five digits: a spreadsheet's number of a day, counted from 1900.
  case serialNumber(WrittenDay)
  case failure(DayFailure)
}

/// Why a cell is no day.
public enum DayFailure: Error, Hashable, Sendable {
  case notADay
  /// Formed as a day, but the calendar has none such: `2013-02-30`.
  case noSuchDay
  /// The century is missing: `21/12/12`.
  case twoDigitYear
  /// A time of day other than midnight follows.
  case hasTime
}
