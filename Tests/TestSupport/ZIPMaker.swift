/// Makes ZIP containers byte by byte, also such as no honest program would write.
public struct ZIPMaker: Sendable {
  /// One part.
  public struct Part: Sendable {
    /// The name, whatever it is.
    public var name: String
    /// The bytes as they stand in the container.
    public var packed: [UInt8]
    /// 0 for stored, 8 for deflated.
    public var method: UInt16
    /// The size unpacked that the container claims.
    public var claimed: UInt32
    /// The checksum that the container claims.
    public var checksum: UInt32
  }

  /// The parts.
  public var parts: [Part] = []

  /// An empty container.
  public init() {}

  /// Adds a part as it is.
  public mutating func store(_ name: String, _ text: String) {
    let bytes = Array(text.utf8)
    parts.append(
      Part(name: name, packed: bytes, method: 0, claimed: UInt32(bytes.count), checksum: Self.checksum(bytes)))
  }

  /// Adds a part that unpacks to a beginning and then so many times 258 spaces, a multiple of 8, in 13 bits each.
  public mutating func storeBomb(_ name: String, beginning: String, runs: Int) {
    var bits = BitWriter()
    bits.write(0b011, 3)  // last block, fixed codes (RFC 1951, 3.2.6)
    for byte in beginning.utf8 + [0x20] {
      bits.writeCode(byte < 144 ? 0x30 + UInt32(byte) : 0x190 + UInt32(byte) - 144, byte < 144 ? 8 : 9)
    }
    for _ in 0..<8 {
      bits.writeCode(0b1100_0101, 8)  // length 258
      bits.writeCode(0, 5)  // distance 1
    }
    // Eight runs are 104 bits: from here on the bytes repeat.
    bits.repeatLast(bytes: 13, times: runs / 8 - 1)
    bits.writeCode(0, 7)  // end of block
    let size = UInt32(beginning.utf8.count + 1 + 258 * runs)
    parts.append(Part(name: name, packed: bits.finished, method: 8, claimed: size, checksum: 0))
  }

  /// The container.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let offset = UInt32(bytes.count)
      let name = Array(part.name.utf8)
      let common =
        Self.little(20, 2) + Self.little(0x800, 2) + Self.little(UInt32(part.method), 2) + Self.little(0, 2)
        + Self.little(0x21, 2) + Self.little(part.checksum, 4) + Self.little(UInt32(part.packed.count), 4)
        + Self.little(part.claimed, 4) + Self.little(UInt32(name.count), 2) + Self.little(0, 2)
      bytes += [0x50, 0x4B, 3, 4] + common + name + part.packed
      directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2) + common
      directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
      directory += Self.little(offset, 4) + name
    }
    let start = UInt32(bytes.count)
    let count = UInt32(parts.count)
    bytes += directory
    bytes += [0x50, 0x4B, 5, 6] + Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
    bytes += Self.little(UInt32(directory.count), 4) + Self.little(start, 4) + Self.little(0, 2)
    return bytes
  }

  private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }

  /// The checksum of bytes (CRC-32 of ISO 3309, bit by bit).
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// Bits in the order of deflate.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var current: UInt8 = 0
  private var used = 0

  mutating func write(_ value: UInt32, _ count: Int) {
    for index in 0..<count { push(UInt8(value >> UInt32(index) & 1)) }
  }

  /// Codes go with their highest bit first.
  mutating func writeCode(_ value: UInt32, _ count: Int) {
    for index in (0..<count).reversed() { push(UInt8(value >> UInt32(index) & 1)) }
  }

  private mutating func push(_ bit: UInt8) {
    current |= bit << UInt8(used)
    used += 1
    if used == 8 {
      bytes.append(current)
      (current, used) = (0, 0)
    }
  }

  mutating func repeatLast(bytes count: Int, times: Int) {
    let pattern = Array(bytes.suffix(count))
    for _ in 0..<times { bytes += pattern }
  }

  var finished: [UInt8] { used == 0 ? bytes : bytes + [current] }
}
