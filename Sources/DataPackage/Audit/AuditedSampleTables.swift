public import ProgrammeModel

/// The tables of audited samples. They lie beside the data package: boards do not deliver them.
public enum AuditedSampleTables {
  /// The samples; the key is the number of the sample, from 1.
  public static let samples = TableName("stickprov")
  /// Their items; the key is the numbers of the sample and of the item.
  public static let items = TableName("stickprovsposter")

  /// Both.
  public static let names: Set<TableName> = [samples, items]

  static func assemble(_ snapshot: Snapshot) -> [AuditedSample] {
    let items = Dictionary(grouping: snapshot.records[items] ?? []) { $0.key.parts.first ?? "" }
    return (snapshot.records[samples] ?? []).compactMap { record in
      guard let number = Int(record.key.text), let count = record.whole("antal_belopp"),
        let confidence = record.whole("säkerhet")
      else { return nil }
      return AuditedSample(
        number: number, interval: record.money("intervall"), populationCount: count, confidence: confidence,
        period: record.fields[FieldName("period")]?.value.flatMap { ReportPeriod($0) },
        items: (items[record.key.text] ?? []).compactMap(item).sorted { $0.number < $1.number },
        origin: record.origin(in: samples))
    }.sorted { $0.number < $1.number }
  }

  private static func item(_ record: StoredRecord) -> AuditedSample.Item? {
    guard let number = record.key.parts.last.flatMap({ Int($0) }), let amount = record.money("belopp") else {
      return nil
    }
    return AuditedSample.Item(
      number: number, amount: amount, audited: record.money("granskat_belopp"), origin: record.origin(in: items))
  }
}

extension StoredRecord {
  fileprivate func whole(_ field: String) -> Int? { fields[FieldName(field)]?.value.flatMap { Int($0) } }

  fileprivate func money(_ field: String) -> Money? {
    guard let number = fields[FieldName(field)]?.value.flatMap({ FixedDecimal(text: $0) }), number.scale == 2 else {
      return nil
    }
    return Money(ore: number.digits)
  }

  fileprivate func origin(in table: TableName) -> RecordOrigin {
    RecordOrigin(table: table, key: key, registration: registration, place: place)
  }
}
