public import ProgrammeModel

/// What of a snapshot may be made public.
///
/// A public output is a function of this part alone, so that no sum in it holds a secret value and none can be had by
/// subtracting: the sums are made from what is shown. The steps, in order: rows whose very existence is secret go, with
/// what refers to them; secret values go; values from which a secret one could be worked out go; and what is not on the
/// list of ``PublicColumns`` goes.
public struct Disclosure: Sendable {
  /// The marks that hold.
  public let marks: [SecrecyMark]

  /// What stands instead of a secret text.
  public static let maskedText = "[sekretess]"

  /// What stands instead of a text that is not on the list: that something was written, and no more.
  static let withheldText = "[utelämnat]"

  /// The public part under marks of secrecy.
  ///
  /// - Parameters:
  ///   - marks: every registered mark, by the latest knowledge: what was open when it was registered may be secret now.
  ///   - day: marks whose last day lies before it no longer hold.
  public init(_ marks: [SecrecyMark], on day: CalendarDay) {
    self.marks = marks.filter { $0.holds(on: day) }
  }

  /// Whether a row is left out, so that which marks may be told depends on what goes with it.
  public var leavesOutRows: Bool { marks.contains(where: \.hidesRows) }

  /// The marks that the public may be told of: none that hides a row, and none that names what is left out with one.
  public func tellable(of snapshot: Snapshot) -> [SecrecyMark] {
    var part = PartialSnapshot(snapshot)
    let gone = part.leaveOut(marks)
    let rows = marks.filter(\.hidesRows).flatMap { [$0.object] + $0.object.split(separator: "|").map(String.init) }
    let hidden = gone.ids.values.reduce(Set(rows.filter { !$0.isEmpty })) { $0.union($1) }
    func isHidden(_ name: String) -> Bool { hidden.contains(name) || gone.hasCode(name) }
    return marks.filter { mark in
      !mark.hidesRows && !isHidden(mark.object)
        && mark.object.split(separator: "|").allSatisfy { !isHidden(String($0)) }
    }
  }

  /// The marks that name a table or column that does not exist: they protect nothing, so nothing may be published.
  public var unusable: [SecrecyMark] {
    marks.filter { mark in
      guard let table = DataPackage.table(TableName(mark.table)) else { return true }
      guard !mark.column.isEmpty else { return false }
      return table.column(FieldName(mark.column)).map { $0.isKey || $0.name == table.period } ?? true
    }
  }

  /// The part of a snapshot that may be made public.
  public func publicPart(of snapshot: Snapshot) -> Snapshot {
    var part = PartialSnapshot(snapshot)
    part.leaveOut(marks)
    part.hide(marks)
    part.hideWhatTells(marks)
    part.keepOnlyListed()
    return Snapshot(
      registration: snapshot.registration, statedAt: snapshot.statedAt, records: part.records, series: part.series)
  }
}

extension DataPackage {
  private static let byName = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })

  /// The table with that name; `nil` if there is none.
  public static func table(_ name: TableName) -> TableDefinition? { byName[name] }
}

extension TableDefinition {
  /// The column that holds the period of a series; `nil` for records.
  var period: FieldName? {
    if case .series(let period, _, _) = shape { period } else { nil }
  }
}

/// A snapshot from which facts are being taken away.
struct PartialSnapshot {
  var records: [TableName: [StoredRecord]]
  var series: [TableName: [StoredSeries]]
  /// The records as they were: what a mark covers is asked of these, since another mark may have hidden the very value
  /// by which a record is known.
  let stated: [TableName: [Key: StoredRecord]]
  /// The series as they were.
  let statedSeries: [TableName: [StoredSeries]]

  init(_ snapshot: Snapshot) {
    records = snapshot.records
    series = snapshot.series
    statedSeries = snapshot.series
    stated = snapshot.records.mapValues { Dictionary($0.map { ($0.key, $0) }) { first, _ in first } }
  }

  /// Whether a mark covers a record: the one with the id it names, or where there is none those about it, in its period.
  func covered(by mark: SecrecyMark, in table: TableDefinition) -> (StoredRecord) -> Bool {
    let stated = stated[table.name] ?? [:]
    let isRow = stated.keys.contains { $0.text == mark.object }
    return { record in
      mark.covers(stated[record.key] ?? record, of: table) && (!isRow || record.key.text == mark.object)
    }
  }

  /// Hides the columns of the records that are asked for; nothing where no record has one.
  mutating func hide(
    in table: TableDefinition, because mark: SecrecyMark, _ columns: (StoredRecord) -> Set<FieldName>
  ) {
    records[table.name] = records[table.name]?.map { record in
      let hidden = columns(record).filter { record.fields[$0] != nil }
      guard !hidden.isEmpty else { return record }
      var fields = record.fields
      for name in hidden { fields[name] = table.column(name)?.masked(because: mark) }
      return StoredRecord(key: record.key, fields: fields, registration: record.registration, place: record.place)
    }
  }

  /// Hides the values that are asked for, with their remarks.
  mutating func hideValues(
    in table: TableDefinition, because mark: SecrecyMark, _ isHidden: (StoredSeries, StoredObservation) -> Bool
  ) {
    series[table.name] = series[table.name]?.map { line in
      let hidden = line.observations.map { isHidden(line, $0) }
      guard hidden.contains(true) else { return line }
      return StoredSeries(
        key: line.key, observations: zip(line.observations, hidden).map { $1 ? $0.masked(because: mark) : $0 })
    }
  }
}

extension SecrecyMark {
  /// What stands instead of a value.
  fileprivate var missing: MissingValue { MissingValue(.secret, note: ground) }
}

extension ColumnDefinition {
  /// What stands instead of a secret value: a text says so, everything else is missing with the legal ground.
  func masked(because mark: SecrecyMark) -> Reported<String> {
    switch kind {
    case .text, .longText, .personal: .value(Disclosure.maskedText)
    default: .missing(mark.missing)
    }
  }
}

extension StoredObservation {
  fileprivate func masked(because mark: SecrecyMark) -> StoredObservation {
    StoredObservation(period: period, value: .missing(mark.missing), registration: registration, place: place)
  }

  /// The value with no more than that there is a remark beside it.
  func withoutRemark() -> StoredObservation {
    guard !note.isEmpty else { return self }
    return StoredObservation(
      period: period, value: value, registration: registration, place: place, note: Disclosure.withheldText)
  }
}
