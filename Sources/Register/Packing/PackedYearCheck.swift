internal import GRDB

/// Packs everything once more and compares it with what the register has.
enum PackedYearCheck {
  static func problems(_ database: Database) throws -> [VerificationProblem] {
    guard try PackedYears.areThere(database) else { return [] }
    let packer = try BlockPacker(database)
    let stored = try Statement(
      database, "SELECT year, registration, content FROM \(PackedYears.name) WHERE block = ? ORDER BY year")
    var differing = 0
    for block in try PackedYears.blocks(database) {
      var expected = try packer.years(of: block)
      stored.start(.integer(block))
      while try stored.step() {
        let packed = expected.removeValue(forKey: stored.integer(0))
        if packed?.registration != stored.integer(1) || packed?.bytes != stored.blob(2) { differing += 1 }
      }
      differing += expected.count
    }
    return differing == 0 ? [] : [.packed(years: differing)]
  }
}
