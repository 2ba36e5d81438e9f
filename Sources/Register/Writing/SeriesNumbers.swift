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
    var isUsed = [Bool](repeating: false, count: series.count)
    for row in batch.rows { isUsed[Int(row.series)] = true }
    let lookup = try Self.lookup(database)
    firstNew = try database.next(.series)
    numbers = try series.map { try Self.number(of: $0, lookup) ?? 0 }
    let texts = series.map(\.dimensions.text)
    let unknown = series.indices.filter { numbers[$0] == 0 && isUsed[$0] }.sorted { left, right in
      let (one, other) = (series[left], series[right])
      if one.table != other.table { return precedes(one.table.rawValue, other.table.rawValue) }
      if one.measure != other.measure { return precedes(one.measure.rawValue, other.measure.rawValue) }
      return precedes(texts[left], texts[right])
    }
    for (offset, index) in unknown.enumerated() {
      let key = series[index]
      for text in [key.table.rawValue, key.measure.rawValue, texts[index]] { _ = try printable(text, in: key.table) }
      numbers[index] = firstNew + Int64(offset)
      new.append((numbers[index], key))
    }
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
