internal import ProgrammeModel

/// Makes the rows to be written of delivered observations, a lot at a time.
///
/// Only ever used by one piece of work after the other.
final class DeliveredRows: @unchecked Sendable {
  private let observations: DeliveredObservations
  private var reading: DeliveredReading
  /// How many observations of known series have passed.
  private var known = 0
  private var part = -1
  private var number: Int64 = 0
  private var isKnown = false
  /// What a changed value of the current part is.
  private var change: Int64 = 0

  init(_ observations: DeliveredObservations) {
    self.observations = observations
    reading = DeliveredReading(observations) { .writing($0) }
  }

  /// The next rows, at most so many; none after the last.
  func next(_ most: Int) throws -> [ObservationRow] {
    var rows: [ObservationRow] = []
    rows.reserveCapacity(most)
    while rows.count < most, let entry = try reading.next() {
      if entry.part != part { enter(entry.part) }
      var change = ObservationChange.new
      if isKnown {
        change = observations.changes[known]
        known += 1
      }
      if change == .none { continue }
      guard let row = entry.row else {
        rows.append(ObservationRow(withdrawing: number, period: Int64(entry.period)))
        continue
      }
      let source = try observations.sources.number(Int64(row.source))
      rows.append(
        ObservationRow(
          series: number, period: Int64(row.period), value: row.digits, scale: Int64(row.scale),
          missing: MissingValue.Reason.registerCodes[Int(row.missing)], note: observations.batch.notes[Int(row.note)],
          change: change == .replacing ? self.change : Change.first.code, source: source ?? 0,
          row: source == nil ? 0 : Int64(row.row)))
    }
    return rows
  }

  private func enter(_ part: Int) {
    self.part = part
    let entered = observations.parts[part]
    number = entered.number
    isKnown = observations.isKnown(entered)
    guard entered.series >= 0 else { return }
    let table = observations.batch.series.table(Int(entered.series))
    change = (observations.delivery.changeKinds[table] ?? .newInformation).code
  }
}

extension ObservationRow {
  /// A value that is to stand no longer.
  init(withdrawing series: Int64, period: Int64) {
    self.init(
      series: series, period: period, value: 0, scale: 0, missing: 0, note: "", change: Change.withdrawal.code,
      source: 0, row: 0)
  }
}
