internal import ProgrammeModel

/// What is kept of a series whose values come the latest first: those since a day, and back from it to the last value other
/// than zero.
struct WantedValues {
  // Where each of millions of values was stated is asked of the register when somebody wants to know.
  static let unread = SourcePlace(source: 0, row: 0)

  private let first: Int64
  private let isLastWanted: Bool
  private var hasLater = false
  // Kept from series to series, so that each gets an array of its own size.
  private(set) var found: [StoredObservation] = []

  /// - Parameter isLastWanted: whether what stood last before the day is wanted of a series that has later values too.
  init(since day: CalendarDay, isLastWanted: Bool) {
    first = Int64(day.year * 1000 + day.month * 10)
    self.isLastWanted = isLastWanted
  }

  /// Begins another series.
  mutating func begin() {
    found.removeAll(keepingCapacity: true)
    hasLater = false
  }

  /// Whether a value is wanted of a period with that code, or of one before it.
  func wants(_ code: Int64) -> Bool { code >= first || isLastWanted || !hasLater }

  /// Takes a value of a period with that code; false where none before it is wanted.
  mutating func take(_ code: Int64, _ stated: StoredObservation) -> Bool {
    found.append(stated)
    if code >= first {
      hasLater = true
      return true
    }
    return stated.value.value.map { $0.digits == 0 } ?? true
  }

  /// Takes a number and nothing beside it.
  mutating func take(_ code: Int64, _ period: Period, _ number: FixedDecimal) -> Bool {
    take(
      code,
      StoredObservation(
        period: period, value: .value(number), registration: RegistrationNumber(rawValue: 0), place: Self.unread))
  }

  /// What was taken, in order of period.
  func inOrder() -> [StoredObservation] {
    let count = found.count
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count { buffer.initializeElement(at: index, to: found[count - 1 - index]) }
      initialized = count
    }
  }
}
