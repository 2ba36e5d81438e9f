/// A time of day with an optional distance from UTC.
struct ClockTime {
  var hour = 0
  var minute = 0
  var second = 0
  var nanosecond = 0
  var offsetMinutes: Int?

  var isMidnight: Bool { hour == 0 && minute == 0 && second == 0 && nanosecond == 0 }

  /// Takes `[T ]14:30[:00[.000]][Z|±02[[:]00]]` off the end of tokens; `nil`, and nothing taken, if there is none.
  static func take(from tokens: inout [TextTokens.Token]) -> ClockTime? {
    guard let colon = tokens.firstIndex(of: .sign(0x3A)), colon >= 2 else { return nil }
    let hourAt = colon - 1
    guard case .number(let hour, 1...2) = tokens[hourAt], hour < 24 else { return nil }
    let separator = tokens[hourAt - 1]
    guard separator == .sign(0x20) || separator == .word("t") else { return nil }
    var rest = tokens[(colon + 1)...]
    guard case .number(let minute, 2)? = rest.popFirst(), minute < 60 else { return nil }
    var time = ClockTime(hour: hour, minute: minute)
    guard time.readSeconds(&rest), time.readOffset(&rest), rest.isEmpty else { return nil }
    tokens.removeSubrange((hourAt - 1)...)
    return time
  }

  private mutating func readSeconds(_ rest: inout ArraySlice<TextTokens.Token>) -> Bool {
    guard rest.first == .sign(0x3A) else { return true }
    rest.removeFirst()
    guard case .number(let value, 2)? = rest.popFirst(), value < 60 else { return false }
    second = value
    guard rest.first == .sign(0x2E) || rest.first == .sign(0x2C) else { return true }
    rest.removeFirst()
    guard case .number(var fraction, let length)? = rest.popFirst() else { return false }
    for _ in length..<9 { fraction *= 10 }
    nanosecond = fraction
    return true
  }

  private mutating func readOffset(_ rest: inout ArraySlice<TextTokens.Token>) -> Bool {
    if rest.first == .sign(0x20) { rest.removeFirst() }
    switch rest.popFirst() {
    case nil: return true
    case .word("z"), .word("utc"), .word("gmt"):
      offsetMinutes = 0
      return true
    case .sign(0x2B): return readOffset(&rest, sign: 1)
    case .sign(0x2D): return readOffset(&rest, sign: -1)
    default: return false
    }
  }

  private mutating func readOffset(_ rest: inout ArraySlice<TextTokens.Token>, sign: Int) -> Bool {
    guard case .number(let value, let length)? = rest.popFirst(), length == 2 || length == 4 else { return false }
    var (hours, minutes) = length == 4 ? (value / 100, value % 100) : (value, 0)
    if length == 2, rest.first == .sign(0x3A) {
      rest.removeFirst()
      guard case .number(let value, 2)? = rest.popFirst() else { return false }
      minutes = value
    }
    guard hours <= 14, minutes < 60 else { return false }
    hours *= 60
    offsetMinutes = sign * (hours + minutes)
    return true
  }
}
