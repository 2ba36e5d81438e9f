import DataPackage
import Foundation
import ProgrammeModel
import Register
import TestSupport

/// A register with random facts in most tables, made from their definitions, in several registrations.
struct RandomRegister {
  let path: String
  private var generator: SeededGenerator

  private static let ids = ["P1", "Ö 3", "a|b", "räkning \"x\" & <y>"]

  init(seed: UInt64, at path: String) throws {
    self.path = path
    generator = SeededGenerator(seed: seed)
    let created = Instant(secondsSinceEpoch: 1_400_000_000)
    let register = try Register.create(at: path, authority: "Staden & <byn>", created: created)
    for number in 0..<4 {
      let now = Instant(secondsSinceEpoch: 1_400_000_000 + Int64(number) * 86_400)
      var entropy = generator
      _ = try register.register(
        delivery(number), under: RegistrationHeader(statedAt: now, actor: "Åsa \"Ö\"", reason: "varför\n& så"),
        clock: ClockReading(.system, now: now), entropy: &entropy)
    }
  }

  /// Transitions made at random are impossible lives, which no import lets in.
  private static let tables = DataPackage.tables.filter { $0.name != TransitionTable.table.name }

  private mutating func delivery(_ number: Int) -> Delivery {
    var records: [Record] = []
    var batch = ObservationBatch()
    for table in Self.tables {
      if table.isSeries {
        add(to: &batch, table, number)
      } else {
        for (row, key) in keys(of: table).enumerated() { records.append(record(table, key, row)) }
      }
    }
    return Delivery(
      sources: [
        SourceFile(
          name: "slump.csv", sha256: String(repeating: "0", count: 64), table: TableName("projekt"), encoding: "UTF-8",
          rows: records.count, columns: [])
      ], records: records, observations: batch)
  }

  private mutating func keys(of table: TableDefinition) -> [Key] {
    if table.keys.count == 1, table.keys[0].kind == .identifier { return Self.ids.map { Key([$0]) } }
    var seen: Set<Key> = []
    for row in 0..<3 { seen.insert(Key(table.keys.map { value($0, row).canonicalText })) }
    return seen.sorted()
  }

  private mutating func record(_ table: TableDefinition, _ key: Key, _ row: Int) -> Record {
    var fields: [FieldName: FieldValue] = [:]
    for column in table.columns where !column.isKey {
      if column.isRequired || Bool.random(using: &generator) {
        fields[column.name] = value(column, row)
      } else if Bool.random(using: &generator) {
        fields[column.name] = .missing(
          MissingValue(.notReported, note: Bool.random(using: &generator) ? "dnr 1 & 2" : ""))
      }
    }
    return Record(table: table.name, key: key, fields: fields, place: SourcePlace(source: 0, row: Int32(row + 2)))
  }

  private mutating func add(to batch: inout ObservationBatch, _ table: TableDefinition, _ number: Int) {
    guard case .series(_, let measures, _) = table.shape else { return }
    for row in 0..<3 {
      let key = Key(table.keys.map { value($0, row).canonicalText })
      guard let period = Period.month(number * 3 + row + 1, of: 2014) else { continue }
      for measure in measures {
        guard let column = table.column(measure) else { continue }
        let observed: Reported<FixedDecimal> =
          switch value(column, row) {
          case .money(let amount): .value(FixedDecimal(digits: amount.ore, scale: 2))
          case .decimal(let decimal): .value(decimal)
          case .integer(let whole): .value(FixedDecimal(digits: whole, scale: 0))
          default: .missing(MissingValue(.notYetDue, note: "i maj"))
          }
        batch.append(
          Observation(
            period: period, value: observed, note: Bool.random(using: &generator) ? "se \"bilaga\" <3>" : "",
            place: SourcePlace(source: 0, row: Int32(row + 2))),
          to: SeriesKey(table: table.name, measure: measure, dimensions: key), source: 0)
      }
    }
  }

  private mutating func value(_ column: ColumnDefinition, _ row: Int) -> FieldValue {
    func pick<Value>(_ values: [Value], _ fallback: Value) -> Value {
      values.randomElement(using: &generator) ?? fallback
    }
    let words = ["E-arkiv", "ökad nytta", "<b>fet</b>", "\"färre\" & 'köer'", "2 % ]]>", "\u{1F600}"]
    switch column.kind {
    case .text: return .text("\(row) " + pick(words, ""))
    case .longText: return .text(pick(words, "") + "\n\n\t" + pick(words, ""))
    case .personal: return .personal(pick(["Åsa Öberg", "Bo & Co"], ""))
    case .identifier, .reference: return .text(pick(Self.ids, ""))
    case .choice(let choices): return .text(pick(choices, ""))
    case .money: return .money(Money(ore: Int64.random(in: -1_000_000_000...1_000_000_000, using: &generator)))
    case .decimal, .percent:
      let scale = UInt8(pick([0, 1, 2, 4], 0))
      return .decimal(FixedDecimal(digits: Int64.random(in: 0...9_999, using: &generator), scale: scale))
    case .integer: return .integer(Int64.random(in: -100...100, using: &generator))
    case .day: return .day(CalendarDay(daysSinceEpoch: Int.random(in: 10_000...20_000, using: &generator)))
    case .instant: return .instant(Instant(secondsSinceEpoch: Int64.random(in: 0...2_000_000_000, using: &generator)))
    case .period: return .period(Period.month(Int.random(in: 1...12, using: &generator), of: 2014) ?? .year(2014))
    case .reportPeriod: return .text(pick(["2013T1", "2014T2", "2014VB"], ""))
    case .flag: return .flag(Bool.random(using: &generator))
    }
  }
}
