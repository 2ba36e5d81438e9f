/// Counts characters that tell of damage, and remembers where the first stood.
struct CharacterTally {
  private(set) var count = 0
  private(set) var firstOffset = 0

  mutating func note(at offset: Int) {
    if count == 0 { firstOffset = offset }
    count += 1
  }
}

/// Recognises characters that were encoded twice, from two neighbours.
///
/// UTF-8 read as Windows-1252 and written as UTF-8 again turns `å` into `Ã¥`, a dash into `â€“` and a hard space into
/// `Â` with a hard space: one of three characters, then one that Windows-1252 has in the range of continuation bytes.
enum DoubleEncoding {
  static func isLikely(_ first: UInt32, _ second: UInt32) -> Bool {
    switch first {
    case 0xC3: Windows1252.continuationByte(second) != nil
    case 0xC2: (0xA0...0xBF).contains(second)
    case 0xE2: second == 0x20AC
    default: false
    }
  }
}
