internal import ProgrammeModel

/// A delivery's observations by series of the register, in its order, with what is to be done with each.
///
/// The observations themselves stay where the batch has them; what is kept here is 2 bits for each of a known series.
struct DeliveredObservations: Sendable {
  /// The observations of one series.
  struct Part: Sendable {
    /// The number of the series in the register.
    let number: Int64
    /// Its number in the batch; -1 where the delivery only withdraws.
    let series: Int32
  }

  let batch: ObservationBatch
  /// The delivery that they are of.
  let delivery: Delivery
  let sources: SourceNumbers
  /// The series, by number in the register.
  let parts: [Part]
  /// Series from this number on have no values that stand.
  let firstNew: Int64
  /// The periods to withdraw, ascending, by number of series.
  let withdrawals: [Int64: [Int32]]
  /// What each observation of a known series does, in order.
  var changes = ObservationChanges()

  /// The parts of an ordered batch, whose series have `numbers`, and of withdrawals.
  init(
    _ batch: ObservationBatch, _ numbers: SeriesNumbers, withdrawals: [(series: Int64, period: Int32)],
    of delivery: Delivery, sources: SourceNumbers
  ) throws {
    self.batch = batch
    self.delivery = delivery
    self.sources = sources
    firstNew = numbers.firstNew
    self.withdrawals = Dictionary(grouping: withdrawals, by: \.series).mapValues { $0.map(\.period).sorted() }
    var parts: [Part] = []
    parts.reserveCapacity(numbers.numbers.count)
    for (series, number) in numbers.numbers.enumerated() where !batch.range(of: series).isEmpty {
      parts.append(Part(number: number, series: Int32(series)))
    }
    let stated = Set(withdrawals.isEmpty ? [] : parts.map(\.number))
    for number in self.withdrawals.keys where !stated.contains(number) {
      parts.append(Part(number: number, series: -1))
    }
    parts.sort { $0.number < $1.number }
    self.parts = parts
    if batch.hasEqualKeys {
      var reading = DeliveredReading(self)
      while try reading.next() != nil {}
    }
  }

  /// Whether a part's series may have values that stand.
  func isKnown(_ part: Part) -> Bool { part.number < firstNew }
}

/// Goes through delivered observations in the order of the register, part by part.
struct DeliveredReading {
  /// An observation to state, or without row a period to withdraw.
  struct Entry {
    let part: Int
    let period: Int32
    let row: ObservationBatch.Row?
  }

  private let observations: DeliveredObservations
  private var reading: ObservationReading
  private var part = -1
  private let end: Int
  private var rows: ArraySlice<ObservationBatch.Row> = []
  private var withdrawals: ArraySlice<Int32> = []
  private var last: Entry?
  private var passing: PassingCount

  /// A reading of the first so many parts, or of all; with a stage it tells how far it has come.
  init(
    _ observations: DeliveredObservations, parts: Int? = nil,
    _ stage: (@Sendable (Int) -> DeliveryProgress)? = nil
  ) {
    self.observations = observations
    reading = observations.batch.reading
    let delivery = observations.delivery
    passing = PassingCount(from: delivery.records.count, stage.flatMap { delivery.telling($0) })
    end = parts ?? observations.parts.count
  }

  /// The next; `nil` after the last.
  ///
  /// - Throws: `duplicateObservation` for a series and period that comes twice, and what scratch space throws.
  mutating func next() throws -> Entry? {
    while rows.isEmpty, withdrawals.isEmpty {
      guard part + 1 < end else { return nil }
      part += 1
      let (number, series) = (observations.parts[part].number, observations.parts[part].series)
      rows = series < 0 ? [] : try reading.rows(of: Int(series))
      passing.add(rows.count)
      if !observations.withdrawals.isEmpty { withdrawals = (observations.withdrawals[number] ?? [])[...] }
      last = nil
    }
    let entry: Entry
    if let period = withdrawals.first, rows.first.map({ period < $0.period }) ?? true {
      withdrawals.removeFirst()
      entry = Entry(part: part, period: period, row: nil)
    } else {
      let row = rows[rows.startIndex]
      rows = rows[(rows.startIndex + 1)...]
      entry = Entry(part: part, period: row.period, row: row)
    }
    if let last, last.period == entry.period { throw duplicate(last, entry) }
    last = entry
    return entry
  }

  private func duplicate(_ one: Entry, _ next: Entry) -> RegisterError {
    let rows = [one, next].compactMap(\.row)
    guard let row = rows.first, let period = Period(code: row.period) else {
      return .unexpected(detail: "a value is withdrawn twice")
    }
    return .duplicateObservation(
      series: observations.batch.series[Int(row.series)], period: period,
      rows: rows.map { SourcePlace(source: Int64($0.source), row: $0.row) })
  }
}
