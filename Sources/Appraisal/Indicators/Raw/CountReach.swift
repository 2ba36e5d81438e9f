import ProgrammeModel

/// How far the raw counts of a group reach in a stretch of time, and whether one of them falls short of the others.
///
/// A month without a row is not a month without cases: a group that one of its series is silent in has no sum.
struct CountReach: Sendable {
  /// Of what happened the months of all series together; of what there is the number of sexes, a series on everybody
  /// being both.
  private(set) var parts = 0
  /// The last month that any of the series reaches, counted from the year 0.
  private(set) var through = Int.min
  private var earliestEnd = Int.max
  private var isBroken = false

  /// Whether a series has months without a row, or ends before another.
  var hasGap: Bool { isBroken || earliestEnd < through }

  /// Whether a series, taken in by itself, ends before the others of its group although it goes on.
  func isShort(of group: CountReach) -> Bool { earliestEnd < group.through }

  /// Takes in a series with its values within the stretch of time, in order of their ends; none where it is silent.
  mutating func add(
    _ within: [StoredObservation], of series: DeliveryBook.Series, isStock: Bool, in request: IndicatorRequest
  ) {
    guard let last = within.last else {
      if request.awaits(series) { isBroken = true }
      return
    }
    if isStock {
      parts += (series.sex ?? .all) == .all ? 2 : 1
      return
    }
    let begin = within.reduce(Int.max) { min($0, $1.period.monthsInAll.lowerBound) }
    let end = last.period.monthsInAll.upperBound
    let months = within.reduce(0) { $0 + $1.period.monthCount }
    parts += months
    through = max(through, end)
    if months < end - begin + 1 || begin > request.first.monthInAll && request.awaits(series) { isBroken = true }
    if end == request.last.monthInAll || !request.hasEnded(series, by: end) { earliestEnd = min(earliestEnd, end) }
  }
}

extension IndicatorRequest {
  /// Whether a series reported something before the stretch of time, and nobody has said that it came to an end: by 0, by
  /// "not applicable", or with its board or service.
  fileprivate func awaits(_ series: DeliveryBook.Series) -> Bool {
    guard let before = series.observations.last(where: { $0.period.last < first }),
      !hasEnded(series, by: first.monthInAll - 1)
    else { return false }
    switch before.value {
    case .value(let number): return number.digits != 0
    case .missing(let why): return why.reason != .notApplicable
    }
  }

  /// Whether the board or the service of a series has ceased in a month or before it.
  fileprivate func hasEnded(_ series: DeliveryBook.Series, by month: Int) -> Bool {
    let ends = [
      series.organisation.flatMap { book.organisations[$0]?.to }, series.service.flatMap { book.services[$0]?.to },
    ]
    return ends.contains { end in end.map { $0.monthInAll <= month } ?? false }
  }
}

extension CalendarDay {
  /// The month counted from the year 0, as periods count theirs.
  var monthInAll: Int { year * 12 + month }
}
