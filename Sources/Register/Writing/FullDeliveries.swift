internal import GRDB
public import ProgrammeModel

extension Register {
  /// What a full delivery has left out: records and values that stand, were brought in by the same organisation, and are
  /// not in the delivery, in key order.
  ///
  /// They are to be shown and, once confirmed, given as withdrawals. Who brought in a record is
  /// who registered it since it last was gone, whoever has changed it since.
  /// - Parameter tables: the tables of which the delivery is to hold everything.
  public func absent(
    from delivery: Delivery, organisation: String, tables: Set<TableName>
  ) throws(RegisterError) -> [Withdrawal] {
    try reading { database in
      let senders = try registrations(of: organisation, database)
      var absent: [Withdrawal] = []
      var delivered = try DeliveredKeys(delivery.records)
      for table in tables.sorted(by: { precedes($0.rawValue, $1.rawValue) }) {
        absent += try absentRecords(table, &delivered, senders, database)
        absent += try absentObservations(table, delivery, senders, database)
      }
      return absent
    }
  }

  private func registrations(of organisation: String, _ database: Database) throws -> Set<Int64> {
    var numbers: Set<Int64> = []
    let statement = try Statement(database, "SELECT registration FROM registration WHERE organisation = ?")
    statement.start(.text(organisation))
    while try statement.step() { numbers.insert(statement.integer(0)) }
    return numbers
  }

  private func absentRecords(
    _ table: TableName, _ delivered: inout DeliveredKeys, _ senders: Set<Int64>, _ database: Database
  ) throws -> [Withdrawal] {
    var absent: [Withdrawal] = []
    // The key at hand, and whether what stands of it was brought in by the sender.
    var standing: (key: String, isTheirs: Bool)?
    func finish() throws {
      guard let standing, standing.isTheirs, try !delivered.have(standing.key, in: table) else { return }
      absent.append(.record(table: table, key: Key(text: standing.key)))
    }
    let presence = try Statement(
      database,
      """
      SELECT e.key, c.registration, c.change FROM entity e
        JOIN field f ON f.table_name = e.table_name AND f.name = ''
        JOIN cell c ON c.entity = e.entity AND c.field = f.field
      WHERE e.table_name = ? ORDER BY e.key, c.registration
      """)
    presence.start(.text(table.rawValue))
    while try presence.step() {
      let key = presence.text(0)
      if standing?.key != key { try finish() }
      standing = (key, senders.contains(presence.integer(1)) && presence.integer(2) != Change.withdrawal.code)
    }
    try finish()
    return absent
  }

  private func absentObservations(
    _ table: TableName, _ delivery: Delivery, _ senders: Set<Int64>, _ database: Database
  ) throws -> [Withdrawal] {
    var observations = delivery.observations
    try observations.order()
    let list = observations.series
    // In the order in which the register gives its own.
    var ahead = list.indices.filter { list.table($0) == table }.sorted(by: list.isBefore)[...]
    var delivered = observations.reading
    var absent: [Withdrawal] = []
    let series = try Statement(
      database, "SELECT series, measure, dimensions FROM series WHERE table_name = ? ORDER BY measure, dimensions")
    let values = try Statement(
      database, "SELECT period, registration, change FROM observation WHERE series = ? ORDER BY period, registration")
    series.start(.text(table.rawValue))
    while try series.step() {
      let (measure, text) = (series.text(1), series.text(2))
      while let number = ahead.first, Self.isBefore(list, number, measure, text) { ahead.removeFirst() }
      let number = ahead.first.flatMap { list.measure($0).rawValue == measure && list.text($0) == text ? $0 : nil }
      let key = SeriesKey(table: table, measure: FieldName(measure), dimensions: Key(text: text))
      // Who brought in each value that stands, in period order.
      var standing: [(period: Int32, bringer: Int64?)] = []
      values.start(.integer(series.integer(0)))
      while try values.step() {
        let (period, number) = (Int32(truncatingIfNeeded: values.integer(0)), values.integer(1))
        let isWithdrawn = values.integer(2) == Change.withdrawal.code
        if standing.last?.period != period { standing.append((period, nil)) }
        let bringer = standing[standing.count - 1].bringer
        standing[standing.count - 1].bringer = isWithdrawn ? nil : bringer ?? number
      }
      let told = Set(try number.map { try delivered.rows(of: $0).map(\.period) } ?? [])
      for (code, bringer) in standing {
        guard let bringer, senders.contains(bringer), !told.contains(code),
          let period = Period(code: code)
        else { continue }
        absent.append(.observation(series: key, period: period))
      }
    }
    return absent
  }
}

extension Register {
  private static func isBefore(_ list: SeriesList, _ number: Int, _ measure: String, _ text: String) -> Bool {
    let own = list.measure(number).rawValue
    return own == measure ? precedes(list.text(number), text) : precedes(own, measure)
  }
}

/// Tells which records a delivery has, asked for in the order of tables and keys.
private struct DeliveredKeys {
  private var reading: RecordReading
  private var next: PackedRecord?

  init(_ records: RecordBatch) throws {
    var records = records
    try records.order()
    reading = try records.orderedReading()
    next = try reading.next()
  }

  mutating func have(_ key: String, in table: TableName) throws -> Bool {
    while let record = next {
      let isOfTable = record.table == table
      if isOfTable, record.keyText == key { return true }
      let isBefore =
        isOfTable ? precedes(record.keyText, key) : precedes(record.table.rawValue, table.rawValue)
      guard isBefore else { return false }
      next = try reading.next()
    }
    return false
  }
}
