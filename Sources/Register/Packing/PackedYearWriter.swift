internal import GRDB

/// Packs what a registration writes, while it is written.
struct PackedYearWriter {
  private let database: Database
  private let registration: Int64
  private var packer: BlockPacker
  private var isEmpty = true
  // None where what is packed is not current, and everything is packed at the end.
  private let insert: Statement?
  /// Years of blocks of which all rows have to be read.
  private var unclear: [(block: Int64, years: Set<Int64>)] = []
  // Written many at a time, so that they lie beside each other in the file and not between rows.
  private var waiting: [(block: Int64, years: [Int64: PackedYear])] = []
  private var waitingBytes = 0
  private static let together = 4 << 20

  /// - Parameter registration: the one that writes; its leaves are yet to be written.
  init(_ database: Database, registration: Int64) throws {
    self.database = database
    self.registration = registration
    let areCurrent = try PackedYears.areCurrent(database)
    insert = areCurrent ? try Self.insertion(database) : nil
    let older = areCurrent ? try Statement(database, PackedYears.packed) : nil
    packer = BlockPacker { block, year in
      guard let older else { return [] }
      older.start(.integer(block), .integer(year))
      return try older.step() ? older.blob(1) : []
    }
  }

  /// Packs a row, which comes after all before it in key order.
  mutating func add(_ row: ObservationRow) throws {
    isEmpty = false
    if insert != nil, let block = try packer.add(StatedValue(row, registration)) { try write(block) }
  }

  /// Packs what is left when all rows are in the table; everything where what there was is not current.
  mutating func finish() throws {
    guard let insert else {
      if !isEmpty { try Self.packAll(database) }
      return
    }
    if let block = try packer.finish() { try write(block) }
    try writeWaiting()
    if unclear.isEmpty { return }
    let rows = try Statement(database, PackedYears.rows + " WHERE series BETWEEN ? AND ?" + PackedYears.ordering)
    for (block, years) in unclear {
      let first = block * PackedYear.blockSize
      rows.start(.integer(first), .integer(first + PackedYear.blockSize - 1))
      var packer = BlockPacker()
      while try rows.step() { _ = try packer.add(StatedValue(rows)) }
      if let whole = try packer.finish() {
        try Self.write(block, whole.years.filter { years.contains($0.key) }, insert)
      }
    }
  }

  /// Packs everything anew.
  static func packAll(_ database: Database) throws {
    if try database.number("SELECT 1 FROM sqlite_schema WHERE name = ?", .text(PackedYears.name)) == nil {
      try database.execute(sql: PackedYears.sql)
    }
    // Something else of that name is not ours to change; `verify` tells of it.
    guard try PackedYears.areThere(database) else { return }
    try database.execute(sql: "DELETE FROM \(PackedYears.name)")
    let insert = try insertion(database)
    let rows = try Statement(database, PackedYears.rows + PackedYears.ordering)
    var packer = BlockPacker()
    while try rows.step() {
      if let block = try packer.add(StatedValue(rows)) { try write(block.number, block.years, insert) }
    }
    if let block = try packer.finish() { try write(block.number, block.years, insert) }
  }

  private mutating func write(_ block: BlockPacker.Block) throws {
    if !block.unclear.isEmpty { unclear.append((block.number, block.unclear)) }
    let clear = block.years.filter { !block.unclear.contains($0.key) }
    waiting.append((block.number, clear))
    waitingBytes += clear.values.reduce(0) { $0 + $1.bytes.count }
    if waitingBytes >= Self.together { try writeWaiting() }
  }

  private mutating func writeWaiting() throws {
    guard let insert else { return }
    for (block, years) in waiting { try Self.write(block, years, insert) }
    (waiting, waitingBytes) = ([], 0)
  }

  private static func insertion(_ database: Database) throws -> Statement {
    try Statement(database, "INSERT OR REPLACE INTO \(PackedYears.name) VALUES (?, ?, ?, ?)")
  }

  private static func write(_ block: Int64, _ years: [Int64: PackedYear], _ insert: Statement) throws {
    for (year, packed) in years.sorted(by: { $0.key < $1.key }) {
      insert.bind([.integer(block), .integer(year), .integer(packed.registration)])
      insert.bind(packed.bytes, at: 4)
      try insert.runBound()
    }
  }
}
