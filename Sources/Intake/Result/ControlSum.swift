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

extension ControlSum {
  /// What is added together.
  private struct Kind: Hashable {
    let table: TableName
    let measure: FieldName
    let part: String
    let year: Int
  }

  /// The sums of a batch that is in order.
  ///
  /// A sum that 64 bits do not hold is left out.
  /// - Throws: what reading from scratch space throws.
  static func all(_ batch: ObservationBatch) throws -> [ControlSum] {
    var sums: [Kind: (amount: Money?, count: Int, missing: Int)] = [:]
    var reading = batch.reading
    var amounts = Amounts()
    for (series, key) in batch.series.enumerated() {
      guard let part = amounts.part(key) else { continue }
      for row in try reading.rows(of: series) {
        guard let period = Period(code: row.period) else { continue }
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

  /// Tells amounts from other values, and what must never be added together.
  private struct Amounts {
    private static let apart: Set<FieldName> = Set(["slag", "version", "tillfälle"].map { FieldName($0) })
    /// The table and column asked for last; series of one column mostly come together.
    private var last: (table: TableName, measure: FieldName, definition: TableDefinition?)?

    /// What a series of amounts belongs to that must not be added to others; `nil` for a series of no amounts.
    mutating func part(_ key: SeriesKey) -> String? {
      if last?.table != key.table || last?.measure != key.measure {
        let table = DataPackage.tables.first { $0.name == key.table }
        last = (key.table, key.measure, table?.column(key.measure)?.kind == .money ? table : nil)
      }
      guard let table = last?.definition else { return nil }
      return zip(table.keys, key.dimensions.parts).filter { Self.apart.contains($0.0.name) && !$0.1.isEmpty }
        .map { $0.1 }.joined(separator: ", ")
    }
  }
}

extension Money {
  fileprivate func adding(_ amount: FixedDecimal) -> Money? {
    guard amount.scale == 2 else { return nil }
    let (sum, overflow) = ore.addingReportingOverflow(amount.digits)
    return overflow ? nil : Money(ore: sum)
  }
}
