public import ProgrammeModel

/// The keys of a table that may have very many: 8 bytes each.
///
/// A key is known by a hash of 64 bits that differs from run to run, so that two of a register are never alike in
/// practice; where they were, a new row could leave out a required column.
public struct KnownKeys: Sendable {
  private var hashes: [UInt64] = []

  /// The keys whose texts are given one after the other.
  public init<Failure: Error>(_ fill: (_ insert: (String) -> Void) throws(Failure) -> Void) throws(Failure) {
    var hashes: [UInt64] = []
    try fill { hashes.append(Self.hash($0)) }
    hashes.sort()
    self.hashes = hashes
  }

  /// Whether a key is among them.
  public func contains(_ key: Key) -> Bool {
    let wanted = Self.hash(key.text)
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == wanted
  }

  private static func hash(_ text: String) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(text)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
