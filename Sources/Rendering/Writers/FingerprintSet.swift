/// Fingerprints that have been met: hashes already, which a set of the library would hash once more.
struct FingerprintSet: Sendable {
  // Each at the first free slot from its own on; at most half are taken, and 0 is free.
  private var slots: [UInt64] = []
  private var count = 0
  // Another in each process, so that nobody can choose names that all come to lie in one place.
  private static let spread = UInt64.random(in: .min ... .max) | 1

  /// Takes in a fingerprint; false where it has been met.
  mutating func insert(_ fingerprint: UInt64) -> Bool {
    if (count + 1) * 2 > slots.count { grow(to: max(slots.count * 2, 16)) }
    let value = max(fingerprint, 1)
    let slot = slot(of: value)
    guard slots[slot] == 0 else { return false }
    slots[slot] = value
    count += 1
    return true
  }

  private func slot(of value: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (value &* Self.spread) >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != value { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow(to size: Int) {
    let old = slots
    slots = Array(repeating: 0, count: size)
    for value in old where value != 0 { slots[slot(of: value)] = value }
  }
}
