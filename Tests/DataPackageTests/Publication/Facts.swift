import DataPackage
import ProgrammeModel

/// Small snapshots for trying what may be made public.
enum Facts {
  static let registration = RegistrationNumber(rawValue: 1)
  static let place = SourcePlace(source: 1, row: 2)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day) ?? Instant(secondsSinceEpoch: 0).swedishDay
  }

  static func record(_ key: String, _ fields: [String: String]) -> StoredRecord {
    StoredRecord(
      key: Key(text: key),
      fields: StatedFields(Dictionary(uniqueKeysWithValues: fields.map { (FieldName($0), .value($1)) })),
      registration: registration, place: place)
  }

  static func series(
    _ table: String, _ dimensions: [String], _ measure: String, _ values: KeyValuePairs<String, String>
  ) -> StoredSeries {
    StoredSeries(
      key: SeriesKey(table: TableName(table), measure: FieldName(measure), dimensions: Key(dimensions)),
      observations: values.compactMap { period, text in
        guard let period = Period(period), let value = FixedDecimal(text: text) else { return nil }
        return StoredObservation(
          period: period, value: .value(value), registration: registration, place: place, note: "från Anna")
      })
  }

  static func snapshot(
    _ records: [String: [StoredRecord]] = [:], _ series: [String: [StoredSeries]] = [:]
  ) -> Snapshot {
    Snapshot(
      registration: registration, statedAt: Instant(secondsSinceEpoch: 0),
      records: Dictionary(uniqueKeysWithValues: records.map { (TableName($0), $1) }),
      series: Dictionary(uniqueKeysWithValues: series.map { (TableName($0), $1) }))
  }

  static func mark(_ table: String, _ column: String, _ object: String, _ period: String = "") -> SecrecyMark {
    var mark = SecrecyMark(id: "S1")
    (mark.table, mark.column, mark.object, mark.ground) = (table, column, object, "OSL 19 kap. 3 §")
    mark.period = Period(period)
    return mark
  }

  /// What is public of a snapshot under one mark.
  static func open(_ snapshot: Snapshot, _ marks: SecrecyMark...) -> Snapshot {
    Disclosure(marks, on: Facts.day(2015, 1, 1)).publicPart(of: snapshot)
  }
}

extension Snapshot {
  /// The values of a table as texts: key and period before each, `–` for one that is missing.
  func values(_ table: String, _ column: String) -> [String] {
    let name = TableName(table)
    let lines = (series[name] ?? []).filter { $0.key.measure.rawValue == column }.flatMap { line in
      line.observations.map { "\(line.key.dimensions.text) \($0.period) \($0.value.value?.text ?? "–")" }
    }
    return lines
      + (records[name] ?? []).map { "\($0.key.text) \($0.fields[FieldName(column)]?.value ?? "–")" }
  }
}
