/// A moment by the clock, in whole seconds of Coordinated Universal Time.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSinceEpoch: Int64

  /// The moment so many seconds after 1970-01-01T00:00:00Z.
  public init(secondsSinceEpoch: Int64) { self.secondsSinceEpoch = secondsSinceEpoch }

  /// Whether the left comes before the right.
  public static func < (left: Instant, right: Instant) -> Bool { left.secondsSinceEpoch < right.secondsSinceEpoch }

  /// Reads `2014-09-20T10:00:00Z`; `nil` for anything else.
  public init?(_ text: String) {
    var text = text
    guard let seconds = text.withUTF8(Self.seconds) else { return nil }
    secondsSinceEpoch = seconds
  }

  private static func seconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"), let day = CalendarDay(begins: bytes)
    else { return nil }
    func two(_ index: Int) -> Int64? {
      guard (48...57).contains(bytes[index]), (48...57).contains(bytes[index + 1]) else { return nil }
      return Int64(bytes[index] - 48) * 10 + Int64(bytes[index + 1] - 48)
    }
    guard let hour = two(11), let minute = two(14), let second = two(17), hour < 24, minute < 60, second < 60 else {
      return nil
    }
    return Int64(day.daysSinceEpoch) * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// The day in Swedish time (CET, or CEST from the last Sunday of March to the last Sunday of October, by EU rule).
  public var swedishDay: CalendarDay {
    CalendarDay(daysSinceEpoch: Int((secondsSinceEpoch + swedishOffset).flooredDivision(by: 86_400)))
  }

  /// The last second of a day in Swedish time.
  public init(endOf day: CalendarDay) {
    let midnight = Int64(day.daysSinceEpoch + 1) * 86_400
    let winter = Instant(secondsSinceEpoch: midnight - 3600 - 1)
    let summer = Instant(secondsSinceEpoch: midnight - 7200 - 1)
    self = summer.swedishOffset == 7200 ? summer : winter
  }

  /// The moment so many seconds after midnight by a Swedish clock on a day.
  ///
  /// The hour that the clock shows twice in October is taken as the first; the hour skipped in March as the one after it.
  public init(swedishDay day: CalendarDay, secondsAfterMidnight seconds: Int) {
    let shown = Int64(day.daysSinceEpoch) * 86_400 + Int64(seconds)
    let summer = Instant(secondsSinceEpoch: shown - 7200)
    self = summer.swedishOffset == 7200 ? summer : Instant(secondsSinceEpoch: shown - 3600)
  }

  /// The later of the two moments that a Swedish clock shows alike in October; `nil` for what it shows once, and for the
  /// later one itself.
  public var repeated: Instant? {
    let later = Instant(secondsSinceEpoch: secondsSinceEpoch + 3600)
    return swedishOffset == 7200 && later.swedishOffset == 3600 ? later : nil
  }

  /// Seconds that Swedish time is ahead of UTC.
  private var swedishOffset: Int64 {
    let year = CalendarDay(daysSinceEpoch: Int(secondsSinceEpoch.flooredDivision(by: 86_400))).year
    func changeover(_ month: Int) -> Int64 {
      let last = CalendarDay(unchecked: year, month, 31).daysSinceEpoch
      let weekday = ((last + 4) % 7 + 7) % 7  // 1970-01-01 was a Thursday; Sunday is 0
      return Int64(last - weekday) * 86_400 + 3600
    }
    return (changeover(3)..<changeover(10)).contains(secondsSinceEpoch) ? 7200 : 3600
  }
}

extension Instant: CustomStringConvertible {
  /// ISO 8601 in UTC: `2014-09-20T10:00:00Z`.
  public var description: String {
    let days = secondsSinceEpoch.flooredDivision(by: 86_400)
    let rest = Int(secondsSinceEpoch - days * 86_400)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(CalendarDay(daysSinceEpoch: Int(days)))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}

extension Int64 {
  func flooredDivision(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
