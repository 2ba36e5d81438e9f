/// Numbers texts in order of first appearance, so that sums are kept by number and a text is made once.
///
/// A hash table with open addressing over the raw bytes, seeded anew in each run.
struct SIENumbers {
  private static let seed = UInt64(bitPattern: Int64(Hasher().finalize())) | 1

  private var slots = [Int32](repeating: -1, count: 256)
  private var hashes: [UInt64] = []
  private var starts: [Int] = [0]
  private var arena: [UInt8] = []

  /// How many texts have a number.
  var count: Int { hashes.count }

  /// The bytes of a number's text.
  func bytes(_ number: Int32) -> ArraySlice<UInt8> { arena[starts[Int(number)]..<starts[Int(number) + 1]] }

  /// The number of a text, new or known.
  mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var hash = Self.seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 32
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isSame(bytes, number) { return Int32(number) }
      slot = (slot + 1) & mask
    }
    let number = Int32(hashes.count)
    slots[slot] = number
    hashes.append(hash)
    arena.append(contentsOf: bytes)
    starts.append(arena.count)
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  private func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == bytes.count else { return false }
    for index in bytes.indices where arena[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
