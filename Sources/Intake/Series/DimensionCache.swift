import SheetReaders

/// Recognises the dimensions of a row by their bytes, so that no text is made for a row whose dimensions were seen before.
///
/// A hash table with open addressing over the raw cells; what the cells mean is worked out once by the caller.
struct DimensionCache {
  /// The length that says that the length follows in four bytes.
  private static let long: UInt8 = 255

  /// The entry of each slot; -1 is free.
  private var slots = [Int32](repeating: -1, count: 1024)
  /// The half of each entry's hash that finds its slot.
  private var hashes: [UInt32] = []
  /// Where the cells of each entry begin in ``arena``.
  private var starts: [Int] = []
  /// The cells of all entries: for each its length, mostly in one byte, then its bytes.
  private var arena: [UInt8] = []

  /// The number of the row's dimensions, and whether they are new.
  mutating func number(of row: SheetRow, at positions: [Int]) -> (number: Int, isNew: Bool) {
    var whole = CellBytes.start
    for position in positions { whole = CellBytes.mix(row[position].bytes, into: whole) }
    let hash = UInt32(truncatingIfNeeded: whole)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isSame(row, positions, starts[number]) { return (number, false) }
      slot = (slot + 1) & mask
    }
    let number = starts.count
    slots[slot] = Int32(number)
    hashes.append(hash)
    starts.append(arena.count)
    for position in positions { append(row[position].bytes) }
    if starts.count * 4 > slots.count * 3 { grow() }
    return (number, true)
  }

  private mutating func append(_ bytes: FieldBytes) {
    if bytes.count < Int(Self.long) {
      arena.append(UInt8(bytes.count))
    } else {
      arena.append(Self.long)
      withUnsafeBytes(of: UInt32(bytes.count)) { arena.append(contentsOf: $0) }
    }
    arena.append(contentsOf: bytes)
  }

  private func isSame(_ row: SheetRow, _ positions: [Int], _ start: Int) -> Bool {
    arena.withUnsafeBytes { known in
      var offset = start
      for position in positions {
        let bytes = row[position].bytes
        var length = Int(known[offset])
        offset += 1
        if length == Int(Self.long) {
          length = Int(known.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
          offset += 4
        }
        guard length == bytes.count, CellBytes.areSame(bytes, known, at: offset) else { return false }
        offset += length
      }
      return true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
