internal import GRDB
internal import ProgrammeModel

/// Finds the series of an extent and puts what was read of them together; the reading itself can be shared.
struct SeriesReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The series of an extent by table and number, in parts to be read apart from each other.
  func parts(of extent: Extent, _ periods: ClosedRange<Period>?) throws -> [SeriesPart] {
    var parts: [SeriesPart] = []
    let arePacked = try PackedYears.areCurrent(database)
    for (table, identities) in try identities(of: extent) {
      for start in stride(from: 0, to: identities.count, by: Self.partSize) {
        parts.append(
          SeriesPart(
            table: table, identities: identities, range: start..<min(start + Self.partSize, identities.count),
            window: extent.windows[table], periods: periods, arePacked: arePacked))
      }
    }
    return parts
  }

  /// The series of each table, in order of measure and dimensions.
  static func together(_ parts: [FoundSeries]) -> [TableName: [StoredSeries]] {
    Dictionary(grouping: parts.filter { !$0.series.isEmpty }, by: \.table).mapValues { parts in
      let count = parts.reduce(0) { count, part in part.series.reduce(count) { max($0, $1.place + 1) } }
      var inOrder = [StoredSeries?](repeating: nil, count: count)
      for part in parts { for (place, series) in part.series { inOrder[place] = series } }
      return inOrder.compactMap(\.self)
    }
  }

  // Small enough that two connections end at about the same time.
  private static let partSize = 2000

  /// What identifies the series of each table, in order of number.
  private func identities(of extent: Extent) throws -> [TableName: SeriesIdentities] {
    var identities: [TableName: SeriesIdentities] = [:]
    let all = try Statement(
      database, "SELECT series, dimensions FROM series WHERE table_name = ?1 AND measure = ?2 ORDER BY dimensions")
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
      var found = SeriesIdentities()
      let (beginnings, part) = (extent.beginnings(of: table), extent.part(of: table))
      for measure in try measures.names(.text(table.rawValue)).map({ FieldName($0) }) {
        for beginning in beginnings {
          let series = beginning == nil ? all : some
          let names = [Bound.text(table.rawValue), .text(measure.rawValue)]
          series.start(names + (beginning.map { [.text(Key($0).text)] } ?? []))
          while try series.step() {
            let dimensions = series.bytes(1)
            if part?.holds(Key(text: dimensions)) ?? true { found.add(series.integer(0), measure, dimensions) }
          }
        }
      }
      found.putInOrderOfNumber(arePlaced: beginnings == [nil])
      identities[table] = found
    }
    return identities
  }
}
