/// A day and a time of day as somebody wrote them.
public struct WrittenMoment: Hashable, Sendable {
  /// The day.
  public let day: WrittenDay
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int
  /// The fraction of the second, in billionths.
  public let nanosecond: Int
  /// Minutes ahead of UTC; `nil` if the writing does not say, so that local time is meant.
  public let offsetMinutes: Int?
}

/// What a cell says, read as a day with a time.
public enum MomentReading: Hashable, Sendable {
  case moment(WrittenMoment)
  /// A day without a time.
  case dayOnly(WrittenDay)
  case empty
  case failure(MomentFailure)
}

/// Why a cell is no day with a time.
public enum MomentFailure: Error, Hashable, Sendable {
  case notAMoment
  /// The time is right, the day is not, or not certainly.
  case day(DayReading)
}

/// Reads days with a time: `2013-05-02 14:30`, `2013-05-02T14:30:00Z`, `2013-05-02 14:30:00+02:00`.
public enum MomentText {
  /// Reads one cell.
  public static func read(_ bytes: FieldBytes) -> MomentReading {
    let cell = FieldSpaces.trimmed(bytes)
    if cell.isEmpty { return .empty }
    guard var tokens = TextTokens(cell)?.tokens else { return .failure(.notAMoment) }
    let time = ClockTime.take(from: &tokens)
    let reading = DayText.read(tokens)
    switch (reading, time) {
    case (.day(let day), nil): return .dayOnly(day)
    case (.day(let day), let time?):
      return .moment(
        WrittenMoment(
          day: day, hour: time.hour, minute: time.minute, second: time.second, nanosecond: time.nanosecond,
          offsetMinutes: time.offsetMinutes))
    case (.failure(.notADay), _): return .failure(.notAMoment)
    default: return .failure(.day(reading))
    }
  }

  /// Reads a text.
  public static func read(_ text: String) -> MomentReading { text.withFieldBytes { read($0) } }
}
