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
    var batch = delivery.observations
    try batch.order()
    let first = batch.series.isEmpty ? TableName("") : batch.series.table(0)
    for note in batch.notes { _ = try printable(note, in: first) }
    let numbers = try SeriesNumbers(database, batch)
    plan.series = numbers.new
    let withdrawn = try withdrawals(delivery, into: &plan)
    var observations = try DeliveredObservations(
      batch, numbers, withdrawals: withdrawn.map { ($0.series, $0.period) }, of: delivery, sources: sources)
    if observations.parts.isEmpty { return observations }
    let tables = Dictionary(withdrawn.map { ($0.series, $0.table) }) { first, _ in first }
    try compare(&observations, into: &plan) { part in
      part.series < 0 ? tables[part.number] ?? TableName("") : batch.series.table(Int(part.series))
    }
    return observations
  }

  /// Compares the parts that may have values that stand, and notes their changes; counts those of all parts.
  private func compare(
    _ observations: inout DeliveredObservations, into plan: inout RegistrationPlan,
    _ table: (DeliveredObservations.Part) -> TableName
  ) throws {
    let known = observations.parts.prefix(while: observations.isKnown).count
    for part in observations.parts.dropFirst(known) where part.series >= 0 {
      plan.tallies[table(part)].new += observations.batch.range(of: Int(part.series)).count
    }
    var reading = DeliveredReading(observations, parts: known) { .comparing($0) }
    var standing = try StandingValues(database)
    var changes = ObservationChanges()
    var part = -1
    var tally: TableTally?
    while let entry = try reading.next() {
      if entry.part != part {
        part = entry.part
        if let tally { plan.tallies[tally.table].add(tally) }
        tally = TableTally(table: table(observations.parts[part]))
        try standing.start(observations.parts[part].number)
      }
      let stands = try standing.advance(to: Int64(entry.period))
      switch entry.row {
      case nil:
        if stands { tally?.withdrawn += 1 } else { tally?.unchanged += 1 }
        changes.append(stands ? .new : .none)
      case .some where !stands:
        tally?.new += 1
        changes.append(.new)
      case .some(let row) where standing.states(row, note: observations.batch.notes[Int(row.note)]):
        tally?.unchanged += 1
        changes.append(.none)
      case .some:
        tally?.changed += 1
        changes.append(.replacing)
      }
    }
    if let tally { plan.tallies[tally.table].add(tally) }
    observations.changes = changes
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
