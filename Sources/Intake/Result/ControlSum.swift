import DataPackage
public import ProgrammeModel

/// The sum of the amounts of a table for one year, as read: for who sent the file to hold against their own sum.
public struct ControlSum: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// The column of amounts.
  public let measure: FieldName
  /// The year the amounts concern.
  public let year: Int
  /// What tells the sums of a table apart, such as the budget version; empty where nothing does.
  public let part: String
  /// The sum of the amounts that have a value.
  public internal(set) var amount: Money
  /// How many amounts have a value.
  public internal(set) var count: Int
  /// How many lack one.
  public internal(set) var missing: Int
}

extension IntakeResult {
  /// The sums of every column of amounts over time, by table, year and what must never be added together.
  ///
  /// A sum that 64 bits do not hold is left out.
  public var controlSums: [ControlSum] {
    struct Kind: Hashable {
      let table: TableName
      let measure: FieldName
      let part: String
      let year: Int
    }
    let parts = observations.series.map(Self.part)
    var sums: [Kind: (amount: Money?, count: Int, missing: Int)] = [:]
    for row in observations.rows {
      guard let part = parts[Int(row.series)], let period = Period(code: row.period) else { continue }
      let key = observations.series[Int(row.series)]
      let kind = Kind(table: key.table, measure: key.measure, part: part, year: period.year)
      var sum = sums[kind] ?? (amount: Optional(Money(ore: 0)), count: 0, missing: 0)
      if row.missing == 0 {
        sum.amount = sum.amount.flatMap { $0.adding(FixedDecimal(digits: row.digits, scale: row.scale)) }
        sum.count += 1
      } else {
        sum.missing += 1
      }
      sums[kind] = sum
    }
    return sums.compactMap { kind, sum in
      sum.amount.map {
        ControlSum(
          table: kind.table, measure: kind.measure, year: kind.year, part: kind.part, amount: $0, count: sum.count,
          missing: sum.missing)
      }
    }.sorted {
      ($0.table.rawValue, $0.part, $0.measure.rawValue, $0.year)
        < ($1.table.rawValue, $1.part, $1.measure.rawValue, $1.year)
    }
  }

  /// What a series of amounts belongs to that must not be added to others; `nil` for a series of no amounts.
  private static func part(_ key: SeriesKey) -> String? {
    guard let table = DataPackage.tables.first(where: { $0.name == key.table }),
      table.column(key.measure)?.kind == .money
    else { return nil }
    let apart: Set<FieldName> = Set(["slag", "version", "tillfälle"].map { FieldName($0) })
    return zip(table.keys, key.dimensions.parts).filter { apart.contains($0.0.name) && !$0.1.isEmpty }.map { $0.1 }
      .joined(separator: ", ")
  }
}

extension Money {
  fileprivate func adding(_ amount: FixedDecimal) -> Money? {
    guard amount.scale == 2 else { return nil }
    let (sum, overflow) = ore.addingReportingOverflow(amount.digits)
    return overflow ? nil : Money(ore: sum)
  }
}
