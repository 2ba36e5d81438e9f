import Intake
import ProgrammeModel

extension Snapshot {
  /// What a delivery states, as if it were all that is known: for looking at a case before it is registered.
  ///
  /// A key that comes twice counts with its last row, and a period that comes twice with its last value. The delivery
  /// must have been read without scratch space.
  init(_ read: IntakeResult, at now: Instant) {
    let number = RegistrationNumber(rawValue: 0)
    var records: [TableName: [Key: StoredRecord]] = [:]
    for record in read.records.rows {
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
    for row in read.observations.rows {
      guard let period = Period(code: row.period) else { continue }
      let note = read.observations.notes[Int(row.note)]
      let value: Reported<FixedDecimal> =
        MissingValue.Reason(code: row.missing).map { .missing(MissingValue($0, note: note)) }
        ?? .value(FixedDecimal(digits: row.digits, scale: row.scale))
      values[row.series, default: [:]][row.period] = StoredObservation(
        period: period, value: value, registration: number,
        place: SourcePlace(source: Int64(row.source), row: row.row), note: row.missing == 0 ? note : "")
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
