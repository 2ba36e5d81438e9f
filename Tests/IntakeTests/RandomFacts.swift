import DataPackage
import Intake
import ProgrammeModel

/// Random facts of any table, from its definition alone.
enum RandomFacts {
  /// A row of a table of values: its cells and what must be read from them.
  struct Row {
    let cells: [FieldName: String]
    let values: [String]
  }

  /// Ids that references may point at, in every table.
  static let targets = ["P1040", "N-7", "Ö 3", "a|b", "räkning \"x\""]

  static let knownTargets = KnownFacts(
    keys: Dictionary(uniqueKeysWithValues: DataPackage.tables.map { ($0.name, Set(targets.map { Key([$0]) })) }))

  static func records(
    of table: TableDefinition, count: Int, _ generator: inout some RandomNumberGenerator
  ) -> [Record] {
    var seen: Set<Key> = []
    var records: [Record] = []
    for row in 0..<count {
      let key = Key(table.keys.map { value($0, row, &generator).canonicalText })
      guard seen.insert(key).inserted else { continue }
      var fields: [FieldName: FieldValue] = [:]
      for column in table.columns where !column.isKey {
        fields[column.name] =
          column.isRequired || Bool.random(using: &generator)
          ? value(column, row, &generator) : missing(column, &generator)
      }
      let place = SourcePlace(source: 0, row: Int32(row + 2))
      records.append(Record(table: table.name, key: key, fields: fields, place: place))
    }
    return records
  }

  static func rows(of table: TableDefinition, count: Int, _ generator: inout some RandomNumberGenerator) -> [Row] {
    guard case .series(let period, let measures, let note) = table.shape else { return [] }
    return (0..<count).map { number in
      var cells: [FieldName: String] = [:]
      for column in table.keys { cells[column.name] = value(column, number, &generator).canonicalText }
      // A period of its own for each row, so that no value is there twice.
      let when = Period.year(2000 + number).description
      cells[period] = when
      let remark = Bool.random(using: &generator) ? text(&generator) : ""
      cells[note] = remark
      let key = Key(table.keys.map { cells[$0.name] ?? "" }).text
      let values = measures.compactMap { name in
        table.column(name).map { column in
          let value = value(column, number, &generator).canonicalText
          cells[name] = value
          return "\(name.rawValue) \(key) \(when) = \(value)" + (remark.isEmpty ? "" : " # \(remark)")
        }
      }
      return Row(cells: cells, values: values)
    }
  }

  private static func missing(
    _ column: ColumnDefinition, _ generator: inout some RandomNumberGenerator
  ) -> FieldValue {
    // A word of the column goes before the same word as a reason; secrecy without ground is warned about.
    let reasons = MissingValue.Reason.allCases.filter { reason in
      guard case .choice(let words) = column.kind, reason == .notApplicable else { return reason != .secret }
      return !words.contains("ej_tillämpligt")
    }
    let reason = reasons.randomElement(using: &generator) ?? .unstated
    if reason != .unstated, Bool.random(using: &generator) {
      return .missing(MissingValue(reason, note: "dnr \(Int.random(in: 1...99, using: &generator))/2014"))
    }
    return .missing(MissingValue(reason))
  }

  private static func value(
    _ column: ColumnDefinition, _ row: Int, _ generator: inout some RandomNumberGenerator
  ) -> FieldValue {
    switch column.kind {
    case .text where column.name.rawValue == "organisationsnummer": return .text(organisationNumber(&generator))
    case .text where column.name.rawValue == "avsnitt": return .text("projekt/P\(row)/bakgrund")
    case .text: return .text("\(column.isKey ? "\(row) " : "")" + text(&generator))
    case .longText: return .text(text(&generator) + "\n" + text(&generator))
    case .personal: return .personal(text(&generator))
    case .identifier: return .text("ID-\(row)-" + String(Int.random(in: 0...999, using: &generator), radix: 16) + "x")
    case .reference: return .text(targets.randomElement(using: &generator) ?? "")
    case .choice(let words): return .text(words.randomElement(using: &generator) ?? "")
    case .money: return .money(Money(ore: Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &generator)))
    case .decimal:
      let scale = [0, 1, 2, 4].randomElement(using: &generator) ?? 0
      return .decimal(
        FixedDecimal(digits: Int64.random(in: -9_999_999...9_999_999, using: &generator), scale: UInt8(scale)))
    case .percent: return .decimal(FixedDecimal(digits: Int64.random(in: 20...10_000, using: &generator), scale: 2))
    case .integer: return .integer(Int64.random(in: -10_000...10_000, using: &generator))
    case .day: return .day(CalendarDay(daysSinceEpoch: Int.random(in: 10_000...20_000, using: &generator)))
    case .instant: return .instant(Instant(secondsSinceEpoch: Int64.random(in: 0...2_000_000_000, using: &generator)))
    case .period: return .period(Period.month(Int.random(in: 1...12, using: &generator), of: 2014) ?? .year(2014))
    case .reportPeriod: return .text(["2013T1", "2014T2", "2014VB"].randomElement(using: &generator) ?? "")
    case .flag: return .flag(Bool.random(using: &generator))
    }
  }

  /// A number with the check digit of Luhn's algorithm; its third digit tells it from a personal number.
  private static func organisationNumber(_ generator: inout some RandomNumberGenerator) -> String {
    let digits = (0..<9).map { Int.random(in: $0 == 2 ? 2...9 : $0 == 0 ? 1...9 : 0...9, using: &generator) }
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let weighed = digit.offset.isMultiple(of: 2) ? 2 * digit.element : digit.element
      return sum + weighed / 10 + weighed % 10
    }
    let text = (digits + [(10 - sum % 10) % 10]).map(String.init).joined()
    return text.prefix(6) + "-" + text.suffix(4)
  }

  private static func text(_ generator: inout some RandomNumberGenerator) -> String {
    let words = [
      "E-arkiv", "ökad", "nytta;", "\"färre\"", "köer,", "=1+1", "2 %", "Ålund", "—", "\u{1F600}", "a\u{323}",
    ]
    return (0..<Int.random(in: 1...6, using: &generator))
      .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
  }
}
