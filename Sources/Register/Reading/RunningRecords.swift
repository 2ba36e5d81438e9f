internal import GRDB
internal import ProgrammeModel

/// Finds the records of a table that were not over before a day, such as the incidents of the last years.
struct RunningRecords {
  private let table: TableName
  private let known: RegistrationSet
  private let cells: Statement
  private let since: [UInt8]
  private let begin: Int64
  private let end: Int64

  /// - Parameters:
  ///   - begin: the number of the column for when a record begins; `nil` if nothing was ever stated in it.
  ///   - end: the number of the column for when it ends.
  init(
    _ database: Database, _ table: TableName, _ known: RegistrationSet, _ since: CalendarDay, _ begin: Int64?,
    _ end: Int64?
  ) throws {
    self.table = table
    self.known = known
    self.since = Array(since.description.utf8)
    self.begin = begin ?? -1
    self.end = end ?? -1
    cells = try Statement(
      database,
      """
      SELECT entity, field, registration, value, change FROM cell
      WHERE entity BETWEEN ?1 AND ?2 AND field IN (?3, ?4) ORDER BY entity, field, registration
      """)
  }

  /// Those of the records, in order of number, that begin or end on the day or later or do not say when, and the one that
  /// begins first of all: it tells since when records were kept.
  func among(_ identities: [RecordIdentity]) throws -> [RecordIdentity] {
    guard let first = identities.first, let last = identities.last else { return [] }
    var over: [Int64] = []
    var earliest: (entity: Int64, begin: [UInt8])?
    var (entity, hasBegun, hasEnded, isLate) = (Int64(-1), false, false, false)
    cells.start(.integer(first.number), .integer(last.number), .integer(begin), .integer(end))
    while try cells.step() {
      let number = cells.integer(0)
      if number != entity {
        if hasBegun, hasEnded, !isLate { over.append(entity) }
        (entity, hasBegun, hasEnded, isLate) = (number, false, false, false)
      }
      guard known.contains(cells.integer(2), change: cells.integer(4), { table }) else { continue }
      let value = cells.bytes(3)
      // A moment is written in ISO 8601, whose order is that of its bytes.
      if !value.isEmpty, !value.lexicographicallyPrecedes(since) { isLate = true }
      // The last row of the column counts; an end that was withdrawn or is missing is not known.
      if cells.integer(1) == end {
        hasEnded = !value.isEmpty
      } else {
        hasBegun = !value.isEmpty
        if hasBegun, earliest.map({ value.lexicographicallyPrecedes($0.begin) }) ?? true {
          earliest = (number, Array(value))
        }
      }
    }
    if hasBegun, hasEnded, !isLate { over.append(entity) }
    guard !over.isEmpty else { return identities }
    var next = 0
    return identities.filter { identity in
      while next < over.count, over[next] < identity.number { next += 1 }
      return next == over.count || over[next] != identity.number || identity.number == earliest?.entity
    }
  }
}
