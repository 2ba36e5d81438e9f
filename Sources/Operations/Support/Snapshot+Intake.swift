import Intake
import ProgrammeModel

extension Snapshot {
  /// What a delivery states, as if it were all that is known: for looking at a case before it is registered.
  ///
  /// A key that comes twice counts with its last row, and a period that comes twice with its last value.
  ///
  /// - Throws: ``OperationError`` where rows that wait in scratch space cannot be read.
  init(_ read: IntakeResult, at now: Instant) throws(OperationError) {
    let number = RegistrationNumber(rawValue: 0)
    var records: [TableName: [Key: StoredRecord]] = [:]
    for record in try onScratch({ try read.records.rows }) {
      var fields = records[record.table]?[record.key]?.fields ?? [:]
      for (name, value) in record.fields {
        if case .missing(let missing) = value {
          fields[name] = .missing(missing)
        } else {
          fields[name] = .value(value.canonicalText)
        }
      }
      records[record.table, default: [:]][record.key] = StoredRecord(
        key: record.key, fields: fields, registration: number, place: record.place)
    }
    var values: [Int32: [Int32: StoredObservation]] = [:]
    try onScratch {
      try read.observations.forEach { row in
        guard let period = Period(code: row.period) else { return }
        let note = read.observations.notes[Int(row.note)]
        let value: Reported<FixedDecimal> =
          MissingValue.Reason(code: row.missing).map { .missing(MissingValue($0, note: note)) }
          ?? .value(FixedDecimal(digits: row.digits, scale: row.scale))
        values[row.series, default: [:]][row.period] = StoredObservation(
          period: period, value: value, registration: number,
          place: SourcePlace(source: Int64(row.source), row: row.row), note: row.missing == 0 ? note : "")
      }
    }
    var series: [TableName: [StoredSeries]] = [:]
    for index in values.keys.sorted() {
      let key = read.observations.series[Int(index)]
      let observations = (values[index] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
      series[key.table, default: []].append(StoredSeries(key: key, observations: observations))
    }
    self.init(
      registration: number, statedAt: now,
      records: records.mapValues { $0.values.sorted { $0.key < $1.key } }, series: series)
  }
}
