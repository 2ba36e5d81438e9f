import DataPackage
import ProgrammeModel
import Testing

/// A record or series with every column set gives a typed row with every value.
@Suite struct AssemblyTests {
  static let registration = RegistrationNumber(rawValue: 7)
  static let place = SourcePlace(source: 3, row: 11)

  /// A text that a column of a kind can hold, different for each column as far as the kind allows.
  static func sample(_ kind: ColumnKind, _ index: Int) -> FieldValue {
    let last = (0...index).reduce(0) { number, _ in (number + 1) % 28 }
    return switch kind {
    case .text, .longText, .identifier, .reference: .text("text-\(index)")
    case .personal: .personal("person-\(index)")
    case .choice(let words): .text(words[index % words.count])
    case .money: .money(Money(ore: 100_000 + Int64(index)))
    case .decimal, .percent: .decimal(FixedDecimal(digits: 1000 + Int64(index), scale: 2))
    case .integer: .integer(40 + Int64(index))
    case .day: CalendarDay(year: 2014, month: 1, day: last + 1).map(FieldValue.day) ?? .flag(false)
    case .instant: .instant(Instant(secondsSinceEpoch: 1_400_000_000 + Int64(index)))
    case .period: .period(.year(2000 + index))
    case .reportPeriod: .text(ReportPeriod(year: 2000 + index, occasion: .second).description)
    case .flag: .flag(true)
    }
  }

  static func record(of table: TableDefinition) -> StoredRecord {
    var fields: [FieldName: Reported<String>] = [:]
    var keys: [String] = []
    for (index, column) in table.columns.enumerated() {
      let text = sample(column.kind, index).canonicalText
      if column.isKey { keys.append(text) } else { fields[column.name] = .value(text) }
    }
    return StoredRecord(key: Key(keys), fields: StatedFields(fields), registration: registration, place: place)
  }

  static func programme(of table: TableDefinition, _ record: StoredRecord) -> Programme {
    Programme(
      Snapshot(
        registration: registration, statedAt: Instant(secondsSinceEpoch: 0), records: [table.name: [record]],
        series: [:]))
  }

  /// Every value within a typed row, as texts, whatever the row's type.
  static func leaves(_ value: Any) -> [String] {
    switch value {
    case let text as String: return [text]
    case let number as Int: return [String(number)]
    case let flag as Bool: return [flag ? "ja" : "nej"]
    case let money as Money: return [FixedDecimal(digits: money.ore, scale: 2).text]
    case let number as FixedDecimal: return [number.text]
    case let day as CalendarDay: return [day.description]
    case let instant as Instant: return [instant.description]
    case let period as Period: return [period.description]
    case let period as ReportPeriod: return [period.description]
    case let choice as any Choice: return [choice.rawValue]
    case is RecordOrigin: return []
    default: return Mirror(reflecting: value).children.flatMap { leaves($0.value) }
    }
  }

  /// The rows of the one list of a programme that is not empty.
  static func rows(_ programme: Programme) -> [Any] {
    Mirror(reflecting: programme).children.flatMap { child in
      Mirror(reflecting: child.value).displayStyle == .collection
        ? Mirror(reflecting: child.value).children.map(\.value) : []
    }
  }

  @Test(arguments: [
    // Down from 02.50 in the first of the two hours to 02.10 in the second; and to 02.10 in the first, which is no end.
    ("2014-10-26T00:50:00Z", "2014-10-26T01:10:00Z"), ("2014-10-26T01:50:00Z", "2014-10-26T00:10:00Z"),
    ("2014-10-25T22:00:00Z", "2014-10-26T00:10:00Z"),
  ])
  func `an incident over the hour that the clock shows twice ends in the second`(_ start: String, _ end: String) throws
  {
    let record = StoredRecord(
      key: Key(["I1"]),
      fields: [
        FieldName("tjänst"): .value("T1"), FieldName("start"): .value(start),
        FieldName("slut"): .value("2014-10-26T00:10:00Z"),
      ], registration: Self.registration, place: Self.place)
    let incident = try #require(Self.programme(of: IncidentTable.table, record).incidents.first)
    #expect(incident.end.value?.description == end)
  }

  @Test(arguments: DataPackage.tables.filter { !$0.isSeries }.map(\.name))
  func `a record with every column gives a row with every value`(_ name: TableName) throws {
    let table = try TableTests.table(name)
    let record = Self.record(of: table)
    let rows = Self.rows(Self.programme(of: table, record))
    #expect(rows.count == 1)
    let row = try #require(rows.first)
    let found = Self.leaves(row).sorted()
    let expected = (record.key.parts + record.fields.compactMap(\.1.value)).sorted()
    #expect(found == expected)
    // Rows of many fields share them.
    let fields = Mirror(reflecting: row).descendant("fields", 0) ?? row
    let origin = Mirror(reflecting: fields).descendant("origin") as? RecordOrigin
    #expect(origin == RecordOrigin(table: name, key: record.key, registration: Self.registration, place: Self.place))
  }

  @Test(arguments: DataPackage.tables.filter { !$0.isSeries }.map(\.name))
  func `a record with its key alone gives a row without values`(_ name: TableName) throws {
    let table = try TableTests.table(name)
    let full = Self.record(of: table)
    let bare = StoredRecord(key: full.key, fields: [:], registration: Self.registration, place: Self.place)
    let row = try #require(Self.rows(Self.programme(of: table, bare)).first)
    // Texts are empty and numbers of required columns are 0 where a record never stated them.
    let stated = Self.leaves(row).filter { !$0.isEmpty && $0 != MissingValue.Reason.unstated.rawValue && $0 != "0" }
    #expect(Set(stated).subtracting(full.key.parts).subtracting(["nej"]) == [])
  }

  @Test(arguments: DataPackage.tables.filter { !$0.isSeries }.map(\.name))
  func `a record without a key is left out`(_ name: TableName) throws {
    let table = try TableTests.table(name)
    let none = StoredRecord(key: Key([]), fields: [:], registration: Self.registration, place: Self.place)
    #expect(Self.rows(Self.programme(of: table, none)).isEmpty)
  }

  @Test(arguments: DataPackage.tables.filter(\.isSeries).map(\.name))
  func `a series keeps its dimensions and observations`(_ name: TableName) throws {
    let table = try TableTests.table(name)
    guard case .series(_, let measures, _) = table.shape else { return }
    let dimensions = table.keys.enumerated().map { Self.sample($1.kind, $0).canonicalText }
    for measure in measures {
      let key = SeriesKey(table: name, measure: measure, dimensions: Key(dimensions))
      let observation = StoredObservation(
        period: .year(2014), value: .value(FixedDecimal(digits: 123_456, scale: 2)), registration: Self.registration,
        place: Self.place, note: "anmärkning")
      let programme = Programme(
        Snapshot(
          registration: Self.registration, statedAt: Instant(secondsSinceEpoch: 0), records: [:],
          series: [name: [StoredSeries(key: key, observations: [observation])]]))
      let row = try #require(Self.rows(programme).first, "\(measure.rawValue)")
      let parts = Self.fields(of: row)
      #expect(parts.first { $0.label == "key" }?.value as? SeriesKey == key)
      let kept = try #require(parts.first { $0.label == "observations" }?.value as? [StoredObservation])
      #expect(kept.map(\.value) == [observation.value])
      let typed = parts.filter { !["key", "observations", "measure"].contains($0.label) }.flatMap {
        Self.leaves($0.value)
      }
      #expect(typed.sorted() == dimensions.sorted())
    }
  }

  /// The fields of a series, with those that its copies share.
  private static func fields(of row: Any) -> [Mirror.Child] {
    Mirror(reflecting: row).children.flatMap { $0.label == "identity" ? fields(of: $0.value) : [$0] }
  }

  @Test func `what a programme cannot read as its type is missing, never zero`() throws {
    let record = StoredRecord(
      key: Key(["R1"]),
      fields: [
        FrameTable.amount.name: .value("tolv"), FrameTable.status.name: .value("kanske"),
        FrameTable.decidedOn.name: .missing(MissingValue(.notInSource)),
      ], registration: Self.registration, place: Self.place)
    let frame = try #require(Self.programme(of: FrameTable.table, record).frames.first)
    #expect(frame.amount == .missing(MissingValue(.unstated)))
    #expect(frame.status == nil)
    #expect(frame.decidedOn == nil)
  }

  @Test func `thousands of rows come in the order of their records, without those whose key cannot be read`() {
    let records = (0..<3_456).map { number in
      StoredRecord(
        key: Key(number % 100 == 99 ? [] : ["M\(number)"]), fields: [FieldName("namn"): .value("mål \(number)")],
        registration: Self.registration, place: Self.place)
    }
    let snapshot = Snapshot(
      registration: Self.registration, statedAt: Instant(secondsSinceEpoch: 0), records: [TableName("mål"): records],
      series: [:])
    let expected = (0..<3_456).filter { $0 % 100 != 99 }
    #expect(Programme(snapshot).goals.map(\.id.rawValue) == expected.map { "M\($0)" })
    #expect(Programme(snapshot).goals.map(\.name) == expected.map { "mål \($0)" })
  }
}
