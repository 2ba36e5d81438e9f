import SheetReaders

/// Recognises the dimensions of a row by their bytes, so that no text is made for a row whose dimensions were seen before.
///
/// A hash table with open addressing over the raw cells; what the cells mean is worked out once by the caller.
struct DimensionCache {
  /// The entry of each slot; -1 is free.
  private var slots = [Int32](repeating: -1, count: 1024)
  private var hashes: [Int] = []
  /// Where each entry's cells begin in ``arena``.
  private var starts: [Int] = []
  /// The cells of all entries: for each its length in four bytes, then its bytes.
  private var arena: [UInt8] = []

  /// How many different dimensions were seen.
  var count: Int { hashes.count }

  /// The number of the row's dimensions, and whether they are new.
  mutating func number(of row: SheetRow, at positions: [Int]) -> (number: Int, isNew: Bool) {
    var hasher = Hasher()
    for position in positions {
      let bytes = row[position].bytes
      hasher.combine(bytes.count)
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    let hash = hasher.finalize()
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash, isSame(row, positions, starts[entry]) { return (entry, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let entry = hashes.count
    slots[slot] = Int32(entry)
    hashes.append(hash)
    starts.append(arena.count)
    for position in positions {
      let bytes = row[position].bytes
      withUnsafeBytes(of: UInt32(bytes.count)) { arena.append(contentsOf: $0) }
      arena.append(contentsOf: bytes)
    }
    if hashes.count * 2 > slots.count { grow() }
    return (entry, true)
  }

  private func isSame(_ row: SheetRow, _ positions: [Int], _ start: Int) -> Bool {
    arena.withUnsafeBytes { known in
      var offset = start
      for position in positions {
        let bytes = UnsafeRawBufferPointer(row[position].bytes)
        let length = Int(known.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        offset += 4
        guard length == bytes.count, bytes.elementsEqual(known[offset..<offset + length]) else { return false }
        offset += length
      }
      return true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (entry, hash) in hashes.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(entry)
    }
  }
}
