internal import GRDB
internal import ProgrammeModel

/// Finds the records of a table that were not over before a day, such as the incidents of the last years.
struct RunningRecords {
  private let database: Database
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
    self.database = database
    self.table = table
    self.known = known
    self.since = Array(since.description.utf8)
    self.begin = begin ?? -1
    self.end = end ?? -1
    cells = try Statement(
      database,
      """
      SELECT entity, field, value\(known.isEverything ? "" : ", registration, change") FROM cell
      WHERE entity BETWEEN ?1 AND ?2 AND field IN (?3, ?4) ORDER BY entity, field, registration
      """)
  }

  /// The records, in order of number, that begin or end on the day or later or do not say when, and the one that begins
  /// first of all: it tells since when records were kept. `nil` where some record never said anything of either.
  func running() throws -> [Int64]? {
    let range = try Statement(
      database, "SELECT min(entity), max(entity), count(*) FROM entity WHERE table_name = ?")
    range.start(.text(table.rawValue))
    guard try range.step(), let first = range.optionalInteger(0), let last = range.optionalInteger(1) else { return [] }
    var (running, met): ([Int64], Int64) = ([], 0)
    var earliest: (entity: Int64, begin: [UInt8])?
    var (entity, hasBegun, hasEnded, isLate) = (Int64(-1), false, false, false)
    func finish() {
      if entity >= 0, isLate || !hasBegun || !hasEnded { running.append(entity) }
    }
    cells.start(.integer(first), .integer(last), .integer(begin), .integer(end))
    while try cells.step() {
      let number = cells.integer(0)
      if number != entity {
        finish()
        (entity, hasBegun, hasEnded, isLate) = (number, false, false, false)
        met += 1
      }
      let counts = known.isEverything || known.contains(cells.integer(3), change: cells.integer(4)) { table }
      guard counts else { continue }
      let value = cells.bytes(2)
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
    finish()
    guard met == range.integer(2) else { return nil }
    if let earliest, !running.contains(earliest.entity) {
      running.insert(earliest.entity, at: running.firstIndex { $0 > earliest.entity } ?? running.endIndex)
    }
    return running
  }
}
