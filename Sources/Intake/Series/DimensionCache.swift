import SheetReaders

/// Recognises the dimensions of a row by their bytes, so that no text is made for a row whose dimensions were seen before.
///
/// A hash table with open addressing over the raw cells; what the cells mean is worked out once by the caller.
struct DimensionCache {
  private struct Entry {
    let hash: UInt64
    /// Where the cells begin in ``arena``.
    let start: Int
  }

  /// The entry of each slot; -1 is free.
  private var slots = [Int32](repeating: -1, count: 1024)
  private var entries: [Entry] = []
  /// The cells of all entries: for each its length in four bytes, then its bytes.
  private var arena: [UInt8] = []

  /// The number of the row's dimensions, and whether they are new.
  mutating func number(of row: SheetRow, at positions: [Int]) -> (number: Int, isNew: Bool) {
    var hash = CellBytes.start
    for position in positions { hash = CellBytes.mix(row[position].bytes, into: hash) }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      let entry = entries[number]
      if entry.hash == hash, isSame(row, positions, entry.start) { return (number, false) }
      slot = (slot + 1) & mask
    }
    let number = entries.count
    slots[slot] = Int32(number)
    entries.append(Entry(hash: hash, start: arena.count))
    for position in positions {
      let bytes = row[position].bytes
      withUnsafeBytes(of: UInt32(bytes.count)) { arena.append(contentsOf: $0) }
      arena.append(contentsOf: bytes)
    }
    if entries.count * 2 > slots.count { grow() }
    return (number, true)
  }

  private func isSame(_ row: SheetRow, _ positions: [Int], _ start: Int) -> Bool {
    arena.withUnsafeBytes { known in
      var offset = start
      for position in positions {
        let bytes = row[position].bytes
        let length = Int(known.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        guard length == bytes.count, CellBytes.areSame(bytes, known, at: offset + 4) else { return false }
        offset += 4 + length
      }
      return true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
