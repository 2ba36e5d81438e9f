internal import GRDB
internal import ProgrammeModel

/// The different names in the first column of an index, found by stepping from one to the next.
///
/// `SELECT DISTINCT` would go through the whole index: every measurement series and incident of a city.
struct DistinctNames {
  private let next: Statement

  /// - Parameter query: gives the least name after `?1`, or null.
  init(_ database: Database, _ query: String) throws { next = try Statement(database, query) }

  /// The names in order; other parameters of the query follow the name.
  func names(_ others: Bound...) throws -> [String] {
    var found: [String] = []
    while true {
      next.start([.text(found.last ?? "")] + others)
      guard try next.step(), let name = next.optionalText(0) else { return found }
      found.append(name)
    }
  }
}

extension Extent {
  /// The tables of the extent that a table of the register, `entity` or `series`, has anything of.
  func standingTables(_ database: Database, of source: String) throws -> [TableName] {
    try DistinctNames(database, "SELECT min(table_name) FROM \(source) WHERE table_name > ?1").names()
      .map { TableName($0) }.filter(holds)
  }
}
