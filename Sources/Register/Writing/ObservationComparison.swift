internal import GRDB
internal import ProgrammeModel

/// The values of one series as they stand, read in step with a delivery that is sorted by period.
private struct StandingValues {
  private let statement: Statement
  private var atRow = false
  private(set) var period: Int64 = -1
  private(set) var value: FixedDecimal?
  private(set) var missing: Int64 = 0
  private(set) var note = ""
  private(set) var change = Change.withdrawal.code

  init(_ database: Database) throws {
    statement = try Statement(
      database,
      """
      SELECT period, value, scale, missing, note, change FROM observation WHERE series = ? ORDER BY period, registration
      """)
  }

  mutating func start(_ series: Int64) throws {
    statement.start(.integer(series))
    atRow = try statement.step()
    period = -1
  }

  /// Goes on to a period; false if the series has no value that stands for it.
  mutating func advance(to wanted: Int64) throws -> Bool {
    while atRow, statement.integer(0) <= wanted {
      period = statement.integer(0)
      value =
        statement.isNull(1)
        ? nil : FixedDecimal(digits: statement.integer(1), scale: UInt8(truncatingIfNeeded: statement.integer(2)))
      missing = statement.integer(3)
      note = statement.text(4)
      change = statement.integer(5)
      atRow = try statement.step()
    }
    return period == wanted && change != Change.withdrawal.code
  }

  /// Whether a delivered row says what stands; a number may be written with more or fewer decimals.
  func states(_ row: ObservationBatch.Row, note: String) -> Bool {
    guard self.note == note else { return false }
    guard row.missing == 0 else { return missing == MissingValue.Reason.registerCodes[Int(row.missing)] }
    return value == FixedDecimal(digits: row.digits, scale: row.scale)
  }
}

/// Compares delivered observations with those that stand, by a merge in key order.
struct ObservationComparison {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// What a delivery's observations change; the series that are new and the tallies go into the plan.
  func compare(
    _ delivery: Delivery, sources: SourceNumbers, into plan: inout RegistrationPlan
  ) throws -> DeliveredObservations {
    let batch = delivery.observations
    for note in batch.notes { _ = try printable(note, in: batch.series.first?.table ?? TableName("")) }
    let numbers = try SeriesNumbers(database, batch)
    plan.series = numbers.new
    let withdrawn = try withdrawals(delivery, into: &plan)
    var observations = try DeliveredObservations(
      batch, numbers: numbers.numbers, withdrawals: withdrawn.map { ($0.series, $0.period) },
      changes: batch.series.map { (delivery.changeKinds[$0.table] ?? .newInformation).code }, sources: sources)
    var tables = Dictionary(withdrawn.map { ($0.series, $0.table) }) { first, _ in first }
    for (number, key) in zip(numbers.numbers, batch.series) { tables[number] = key.table }
    var counts = observations.series.map { TableTally(table: tables[$0] ?? TableName("")) }
    var standing = try StandingValues(database)
    var series: Int64 = -1
    try observations.keep { order, key in
      let rank = order.rank(key)
      let number = order.series[rank]
      if number != series {
        series = number
        if number < numbers.firstNew { try standing.start(number) }
      }
      let stands = try number < numbers.firstNew && standing.advance(to: Int64(order.period(key)))
      if order.isWithdrawal(key) {
        if stands { counts[rank].withdrawn += 1 } else { counts[rank].unchanged += 1 }
        return stands ? .new : .none
      }
      guard stands else {
        counts[rank].new += 1
        return .new
      }
      if let row = order.delivered(key), standing.states(row, note: batch.notes[Int(row.note)]) {
        counts[rank].unchanged += 1
        return .none
      }
      counts[rank].changed += 1
      return .replacing
    }
    for count in counts where count != TableTally(table: count.table) { plan.tallies[count.table].add(count) }
    return observations
  }

  /// The values to be ended, of series that the register has; others are counted as unchanged.
  private func withdrawals(
    _ delivery: Delivery, into plan: inout RegistrationPlan
  ) throws -> [(series: Int64, period: Int32, table: TableName)] {
    let lookup = try SeriesNumbers.lookup(database)
    var found: [(series: Int64, period: Int32, table: TableName)] = []
    for case .observation(let key, let period) in delivery.withdrawals {
      if let number = try SeriesNumbers.number(of: key, lookup) {
        found.append((number, period.code, key.table))
      } else {
        plan.tallies[key.table].unchanged += 1
      }
    }
    return found
  }
}
