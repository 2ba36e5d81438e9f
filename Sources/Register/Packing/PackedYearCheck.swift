internal import GRDB

/// Packs every row once more, while the rows are checked, and compares that with what the register has.
struct PackedYearCheck {
  private let stored: Statement?
  private var packer = BlockPacker()
  private var differing = 0
  private var packedYears = 0
  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    stored = try PackedYears.areThere(database) ? Statement(database, PackedYears.packed) : nil
  }

  /// Takes a row, in order of key.
  mutating func add(_ row: Statement) throws {
    if stored != nil, let block = try packer.add(StatedValue(row)) { try compare(block) }
  }

  /// What does not say what the rows say; every row was given.
  mutating func problems() throws -> [VerificationProblem] {
    if stored == nil { return [] }
    if let block = try packer.finish() { try compare(block) }
    let all = try database.number("SELECT count(*) FROM \(PackedYears.name)") ?? 0
    // Years that no row is of.
    differing += max(0, Int(all) - packedYears)
    return differing == 0 ? [] : [.packed(years: differing)]
  }

  private mutating func compare(_ block: BlockPacker.Block) throws {
    guard let stored else { return }
    for (year, packed) in block.years {
      stored.start(.integer(block.number), .integer(year))
      let isThere = try stored.step()
      if isThere { packedYears += 1 }
      if !isThere || stored.integer(0) != packed.registration || stored.blob(1) != packed.bytes { differing += 1 }
    }
  }
}
