internal import GRDB
internal import ProgrammeModel

/// Finds the series of an extent and puts what was read of them together; the reading itself can be shared.
struct SeriesReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The series of an extent by table and number, in parts to be read apart from each other.
  func parts(of extent: Extent, _ periods: ClosedRange<Period>?) throws -> [SeriesPart] {
    var parts: [SeriesPart] = []
    for (table, keys) in try keys(of: extent) {
      for start in stride(from: 0, to: keys.count, by: Self.partSize) {
        parts.append(
          SeriesPart(
            table: table, keys: Array(keys[start..<min(start + Self.partSize, keys.count)]),
            window: extent.windows[table],
            periods: periods))
      }
    }
    return parts
  }

  /// The series of each table, in order of measure and dimensions.
  static func together(_ parts: [FoundSeries]) -> [TableName: [StoredSeries]] {
    var found: [TableName: [StoredSeries]] = [:]
    for part in parts where !part.series.isEmpty { found[part.table, default: []] += part.series }
    return found.mapValues(inOrder)
  }

  // Small enough that two connections end at about the same time.
  private static let partSize = 2000

  /// The numbers and keys of the series of each table, in order of number.
  private func keys(of extent: Extent) throws -> [TableName: [(number: Int64, key: SeriesKey)]] {
    var keys: [TableName: [(number: Int64, key: SeriesKey)]] = [:]
    let all = try Statement(
      database, "SELECT series, dimensions FROM series WHERE table_name = ?1 AND measure = ?2")
    // One range of the index for each; a condition that may also be true of all would go through every series.
    let some = try Statement(
      database,
      """
      SELECT series, dimensions FROM series WHERE table_name = ?1 AND measure = ?2 AND dimensions = ?3
      UNION ALL SELECT series, dimensions FROM series WHERE table_name = ?1 AND measure = ?2
        AND dimensions BETWEEN ?3 || '|' AND ?3 || '|\u{10FFFF}'
      """)
    let measures = try DistinctNames(
      database, "SELECT min(measure) FROM series WHERE table_name = ?2 AND measure > ?1")
    for table in try extent.standingTables(database, of: "series") {
      var found: [(number: Int64, key: SeriesKey)] = []
      for measure in try measures.names(.text(table.rawValue)).map({ FieldName($0) }) {
        for beginning in extent.beginnings(of: table) {
          let series = beginning == nil ? all : some
          let names = [Bound.text(table.rawValue), .text(measure.rawValue)]
          series.start(names + (beginning.map { [.text(Key($0).text)] } ?? []))
          while try series.step() {
            let dimensions = Key(text: series.text(1))
            guard extent.parts[table]?.holds(dimensions) ?? true else { continue }
            found.append((series.integer(0), SeriesKey(table: table, measure: measure, dimensions: dimensions)))
          }
        }
      }
      keys[table] = found.sorted { $0.number < $1.number }
    }
    return keys
  }

  private static func inOrder(_ series: [StoredSeries]) -> [StoredSeries] {
    let texts = series.map { ($0.key.measure.rawValue, $0.key.dimensions.text) }
    func isBefore(_ left: Int, _ right: Int) -> Bool {
      let (one, other) = (texts[left], texts[right])
      return one.0 == other.0 ? precedes(one.1, other.1) : precedes(one.0, other.0)
    }
    if series.indices.dropFirst().allSatisfy({ !isBefore($0, $0 - 1) }) { return series }
    return series.indices.sorted(by: isBefore).map { series[$0] }
  }
}
