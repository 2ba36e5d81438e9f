internal import GRDB
internal import ProgrammeModel

/// The numbers of a delivery's series, known and new; new ones get theirs in order of table, measure and dimensions.
struct SeriesNumbers {
  /// The number of each series of the batch.
  private(set) var numbers: [Int64]
  /// The new ones, in order of number.
  private(set) var new: [(number: Int64, key: SeriesKey)] = []
  /// The lowest new number: rows below it may have values that stand.
  let firstNew: Int64

  init(_ database: Database, _ batch: ObservationBatch) throws {
    let series = batch.series
    let lookup = try Self.lookup(database)
    firstNew = try database.next(.series)
    // The first delivery of a table need not be looked up series by series.
    var holdsAny: [TableName: Bool] = [:]
    numbers = []
    numbers.reserveCapacity(series.count)
    for key in series {
      let mayBeKnown = try holdsAny[key.table] ?? Self.hasSeries(of: key.table, database)
      holdsAny[key.table] = mayBeKnown
      numbers.append(mayBeKnown ? try Self.number(of: key, lookup) ?? 0 : 0)
    }
    var unknown = series.indices.filter { numbers[$0] == 0 && !batch.range(of: $0).isEmpty }
      .map { (index: $0, text: series[$0].dimensions.text) }
    unknown.sort { left, right in
      let (one, other) = (series[left.index], series[right.index])
      if one.table != other.table { return precedes(one.table.rawValue, other.table.rawValue) }
      if one.measure != other.measure { return precedes(one.measure.rawValue, other.measure.rawValue) }
      return precedes(left.text, right.text)
    }
    new.reserveCapacity(unknown.count)
    for (offset, (index, text)) in unknown.enumerated() {
      let key = series[index]
      for text in [key.table.rawValue, key.measure.rawValue, text] { _ = try printable(text, in: key.table) }
      numbers[index] = firstNew + Int64(offset)
      new.append((numbers[index], key))
    }
  }

  private static func hasSeries(of table: TableName, _ database: Database) throws -> Bool {
    try database.number("SELECT 1 FROM series WHERE table_name = ? LIMIT 1", .text(table.rawValue)) != nil
  }

  /// A statement that finds a series' number.
  static func lookup(_ database: Database) throws -> Statement {
    try Statement(database, "SELECT series FROM series WHERE table_name = ? AND measure = ? AND dimensions = ?")
  }

  /// The number of a series; `nil` if the register never had it.
  static func number(of key: SeriesKey, _ lookup: Statement) throws -> Int64? {
    lookup.start(.text(key.table.rawValue), .text(key.measure.rawValue), .text(key.dimensions.text))
    return try lookup.step() ? lookup.integer(0) : nil
  }
}
