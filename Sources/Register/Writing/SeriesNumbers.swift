internal import GRDB
internal import ProgrammeModel

/// Series that the register does not have yet, numbered from the first in order.
struct NewSeries {
  let series: SeriesList
  /// Their numbers in the batch.
  let order: [Int32]
  let first: Int64
}

/// The numbers of a delivery's series, known and new; new ones get theirs in order of table, measure and dimensions.
struct SeriesNumbers {
  /// The number of each series of the batch.
  let numbers: [Int64]
  /// The new ones.
  let new: NewSeries
  /// The lowest new number: rows below it may have values that stand.
  var firstNew: Int64 { new.first }

  init(_ database: Database, _ batch: ObservationBatch) throws {
    let series = batch.series
    let lookup = try Self.lookup(database)
    let firstNew = try database.next(.series)
    // The first delivery of a table need not be looked up series by series.
    var holdsAny: [TableName: Bool] = [:]
    var numbers: [Int64] = []
    numbers.reserveCapacity(series.count)
    for index in series.indices {
      let table = series.table(index)
      let mayBeKnown = try holdsAny[table] ?? Self.hasSeries(of: table, database)
      holdsAny[table] = mayBeKnown
      numbers.append(mayBeKnown ? try Self.number(of: series[index], lookup) ?? 0 : 0)
    }
    var unknown: [Int32] = []
    for index in series.indices where numbers[index] == 0 && !batch.range(of: index).isEmpty {
      unknown.append(Int32(index))
    }
    unknown.sort { series.isBefore(Int($0), Int($1)) }
    for (offset, index) in unknown.enumerated() {
      let table = series.table(Int(index))
      for text in [table.rawValue, series.measure(Int(index)).rawValue, series.text(Int(index))] {
        _ = try printable(text, in: table)
      }
      numbers[Int(index)] = firstNew + Int64(offset)
    }
    self.numbers = numbers
    new = NewSeries(series: series, order: unknown, first: firstNew)
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
