/// A stretch of time that a value is stated for: a year, a tertial (four months) or a month.
///
/// A tertial here is the four months alone; what a report covers, cumulative from 1 January, is a ``ReportPeriod``.
public struct Period: Hashable, Comparable, Sendable {
  /// How long a period is.
  public enum Length: Int, Sendable, CaseIterable {
    case year = 0
    case tertial = 1
    case month = 2
  }

  /// The calendar year.
  public var year: Int { Int(packedYear) }
  /// Year, tertial or month.
  public let length: Length
  /// Which tertial (1-3) or month (1-12) of the year; 0 for a year.
  public var number: Int { Int(packedNumber) }

  // Four bytes instead of 24: a city has millions of values, each with its period.
  private let packedYear: Int16
  private let packedNumber: Int8

  private init(_ year: Int, _ length: Length, _ number: Int) {
    packedYear = Int16(clamping: year)
    self.length = length
    packedNumber = Int8(clamping: number)
  }

  /// A whole calendar year.
  public static func year(_ year: Int) -> Period { Period(year, .year, 0) }

  /// One of the three tertials of a year; `nil` outside 1-3.
  public static func tertial(_ number: Int, of year: Int) -> Period? {
    (1...3).contains(number) ? Period(year, .tertial, number) : nil
  }

  /// One of the twelve months of a year; `nil` outside 1-12.
  public static func month(_ number: Int, of year: Int) -> Period? {
    (1...12).contains(number) ? Period(year, .month, number) : nil
  }

  /// The first day.
  public var first: CalendarDay { CalendarDay(unchecked: year, firstMonth, 1) }

  /// The last day.
  public var last: CalendarDay {
    CalendarDay(unchecked: year, lastMonth, CalendarDay.days(inMonth: lastMonth, of: year))
  }

  /// Whether the two have a day in common.
  public func overlaps(_ other: Period) -> Bool {
    year == other.year && firstMonth <= other.lastMonth && other.firstMonth <= lastMonth
  }

  /// The first month, 1-12.
  public var firstMonth: Int {
    switch length {
    case .year: 1
    case .tertial: number * 4 - 3
    case .month: number
    }
  }

  /// The last month, 1-12.
  public var lastMonth: Int {
    switch length {
    case .year: 12
    case .tertial: number * 4
    case .month: number
    }
  }

  /// The months counted from the year 0, by which periods are told apart without a calendar.
  public var monthsInAll: ClosedRange<Int> { year * 12 + firstMonth...year * 12 + lastMonth }

  /// How many months the period has: 12, 4 or 1.
  public var monthCount: Int { lastMonth - firstMonth + 1 }

  /// Ordered by last day, then the longer period first.
  public static func < (left: Period, right: Period) -> Bool {
    (left.year, left.lastMonth, left.length.rawValue) < (right.year, right.lastMonth, right.length.rawValue)
  }

  /// A whole number that orders periods within the register: year × 1000 + last month × 10 + length.
  public var code: Int32 { Int32(year * 1000 + lastMonth * 10 + length.rawValue) }

  /// The period with that ``code``; `nil` if there is none.
  public init?(code: Int32) {
    let (year, rest) = (Int(code) / 1000, Int(code) % 1000)
    let month = rest / 10
    guard let length = Length(rawValue: rest % 10), (1...12).contains(month), (1...9999).contains(year) else {
      return nil
    }
    switch length {
    case .year where month == 12: self.init(year, .year, 0)
    case .tertial where month % 4 == 0: self.init(year, .tertial, month / 4)
    case .month: self.init(year, .month, month)
    default: return nil
    }
  }
}

extension Period: CustomStringConvertible {
  /// `2014`, `2014T2` or `2014-08`.
  public var description: String {
    switch length {
    case .year: "\(year)"
    case .tertial: "\(year)T\(number)"
    case .month: "\(year)-" + (number < 10 ? "0\(number)" : "\(number)")
    }
  }

  /// Reads `2014`, `2014T2` or `2014-08`; `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    // `Int` reads "+1", which no period is written with.
    guard bytes.count >= 4, !bytes.contains(UInt8(ascii: "+")), let year = Int(text.prefix(4)), year >= 1000 else {
      return nil
    }
    if bytes.count == 4 {
      self = .year(year)
    } else if bytes.count == 6, bytes[4] == UInt8(ascii: "T"), let number = Int(text.suffix(1)),
      let tertial = Period.tertial(number, of: year)
    {
      self = tertial
    } else if bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let number = Int(text.suffix(2)),
      let month = Period.month(number, of: year)
    {
      self = month
    } else {
      return nil
    }
  }
}
