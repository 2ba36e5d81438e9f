internal import GRDB

/// Packs the years that registrations wrote to.
struct PackedYearWriter {
  private let packer: BlockPacker
  private let insert: Statement

  private init(_ database: Database) throws {
    packer = try BlockPacker(database)
    insert = try Statement(database, "INSERT OR REPLACE INTO \(PackedYears.name) VALUES (?, ?, ?, ?)")
  }

  /// Packs the years that a registration wrote to, whose leaves are yet to be written; everything where the table is not
  /// there or was left behind.
  static func pack(_ touched: TouchedYears, _ database: Database) throws {
    if touched.isEmpty { return }
    guard try PackedYears.areCurrent(database) else { return try packAll(database) }
    let writer = try PackedYearWriter(database)
    for (block, years) in touched.inOrder { try writer.pack(block, years) }
  }

  /// Packs everything anew.
  static func packAll(_ database: Database) throws {
    if try database.number("SELECT 1 FROM sqlite_schema WHERE name = ?", .text(PackedYears.name)) == nil {
      try database.execute(sql: PackedYears.definition)
    }
    // Something else of that name is not ours to change; `verify` tells of it.
    guard try PackedYears.areThere(database) else { return }
    try database.execute(sql: "DELETE FROM \(PackedYears.name)")
    let writer = try PackedYearWriter(database)
    for block in try PackedYears.blocks(database) { try writer.write(block, try writer.packer.years(of: block)) }
  }

  private func pack(_ block: Int64, _ years: Set<Int64>) throws {
    guard let first = years.min(), let last = years.max() else { return }
    let packed = try packer.years(of: block, periods: PackedYear.periods(of: first, through: last))
    try write(block, packed.filter { years.contains($0.key) })
  }

  private func write(_ block: Int64, _ years: [Int64: PackedYear]) throws {
    for (year, packed) in years.sorted(by: { $0.key < $1.key }) {
      insert.bind([.integer(block), .integer(year), .integer(packed.registration)])
      insert.bind(packed.bytes, at: 4)
      try insert.runBound()
    }
  }
}
