internal import GRDB
internal import ProgrammeModel

/// Finds the series of an extent and puts what was read of them together; the reading itself can be shared.
struct SeriesReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The series of an extent by table and number, in parts to be read apart from each other.
  func parts(of extent: Extent, _ periods: ClosedRange<Period>?) throws -> [SeriesPart] {
    var parts: [SeriesPart] = []
    for (table, identities) in try identities(of: extent) {
      for start in stride(from: 0, to: identities.count, by: Self.partSize) {
        parts.append(
          SeriesPart(
            table: table, identities: Array(identities[start..<min(start + Self.partSize, identities.count)]),
            window: extent.windows[table], periods: periods))
      }
    }
    return parts
  }

  /// The series of each table, in order of measure and dimensions.
  static func together(_ parts: [FoundSeries]) -> [TableName: [StoredSeries]] {
    var found: [TableName: [FoundSeries.Element]] = [:]
    for part in parts where !part.series.isEmpty { found[part.table, default: []] += part.series }
    return found.mapValues(inOrder)
  }

  // Small enough that two connections end at about the same time.
  private static let partSize = 2000

  /// What identifies the series of each table, in order of number.
  private func identities(of extent: Extent) throws -> [TableName: [SeriesIdentity]] {
    var identities: [TableName: [SeriesIdentity]] = [:]
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
      var found: [SeriesIdentity] = []
      let part = extent.part(of: table)
      for measure in try measures.names(.text(table.rawValue)).map({ FieldName($0) }) {
        for beginning in extent.beginnings(of: table) {
          let series = beginning == nil ? all : some
          let names = [Bound.text(table.rawValue), .text(measure.rawValue)]
          series.start(names + (beginning.map { [.text(Key($0).text)] } ?? []))
          while try series.step() {
            let identity = SeriesIdentity(number: series.integer(0), measure: measure, dimensions: series.text(1))
            if part?.holds(Key(text: identity.dimensions)) ?? true { found.append(identity) }
          }
        }
      }
      identities[table] = found.sorted { $0.number < $1.number }
    }
    return identities
  }

  private static func inOrder(_ series: [FoundSeries.Element]) -> [StoredSeries] {
    func isBefore(_ left: FoundSeries.Element, _ right: FoundSeries.Element) -> Bool {
      let (one, other) = (left.series.key.measure, right.series.key.measure)
      return one == other ? precedes(left.dimensions, right.dimensions) : precedes(one.rawValue, other.rawValue)
    }
    let isSorted = zip(series, series.dropFirst()).allSatisfy { !isBefore($1, $0) }
    return (isSorted ? series : series.sorted(by: isBefore)).map(\.series)
  }
}

/// A series' number and what identifies it within its table, as the register has it.
struct SeriesIdentity: Sendable {
  let number: Int64
  let measure: FieldName
  /// The text of the key: taken apart where the values are read, which two connections share.
  let dimensions: String
}
