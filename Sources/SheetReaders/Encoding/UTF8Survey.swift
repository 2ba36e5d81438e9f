#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Goes through the bytes of a file once, block by block, and tells valid UTF-8 from other bytes.
///
/// Validity is that of the Unicode standard, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
struct UTF8Survey {
  /// Valid sequences of two bytes or more.
  private(set) var sequences = 0
  private(set) var stray = CharacterTally()
  private(set) var undefined = CharacterTally()
  private(set) var replacement = CharacterTally()
  private(set) var doubled = CharacterTally()
  private(set) var questionMarks = CharacterTally()
  /// How often each byte was found stray.
  private(set) var strayHistogram = [Int](repeating: 0, count: 256)

  private var offset = 0
  private var remaining = 0
  private var lower: UInt8 = 0x80
  private var upper: UInt8 = 0xBF
  private var scalar: UInt32 = 0
  private var partial: [UInt8] = []
  private var previousScalar: UInt32 = 0
  private var previousEnd = -1
  private var previousStart = 0

  mutating func consume(_ block: UnsafeRawBufferPointer) {
    var index = 0
    while index < block.count {
      if remaining == 0 {
        index = Self.firstBeyondASCII(in: block, from: index)
        if index == block.count { break }
      }
      step(block[index], at: offset + index)
      index += 1
    }
    if sequences == 0, stray.count == 0 { lookForQuestionMarks(in: block) }
    offset += block.count
  }

  /// Ends the survey: a sequence cut off by the end of the file is not valid.
  mutating func finish() {
    if remaining > 0 { refusePartial(before: offset) }
  }

  private mutating func step(_ byte: UInt8, at position: Int) {
    if remaining > 0 {
      if byte >= lower, byte <= upper {
        scalar = scalar << 6 | UInt32(byte & 0x3F)
        partial.append(byte)
        remaining -= 1
        (lower, upper) = (0x80, 0xBF)
        if remaining == 0 { complete(endingAt: position + 1) }
        return
      }
      refusePartial(before: position)
    }
    (lower, upper) = (0x80, 0xBF)
    switch byte {
    case 0x00...0x7F: return
    case 0xC2...0xDF: begin(byte, 1, byte & 0x1F)
    case 0xE0...0xEF:
      begin(byte, 2, byte & 0x0F)
      if byte == 0xE0 { lower = 0xA0 }
      if byte == 0xED { upper = 0x9F }
    case 0xF0...0xF4:
      begin(byte, 3, byte & 0x07)
      if byte == 0xF0 { lower = 0x90 }
      if byte == 0xF4 { upper = 0x8F }
    default: refuse(byte, at: position)
    }
  }

  private mutating func begin(_ byte: UInt8, _ following: Int, _ bits: UInt8) {
    remaining = following
    scalar = UInt32(bits)
    partial.removeAll(keepingCapacity: true)
    partial.append(byte)
  }

  private mutating func refusePartial(before position: Int) {
    for (index, byte) in partial.enumerated() { refuse(byte, at: position - partial.count + index) }
    remaining = 0
  }

  private mutating func refuse(_ byte: UInt8, at position: Int) {
    stray.note(at: position)
    strayHistogram[Int(byte)] += 1
    if Windows1252.isUndefined(byte) { undefined.note(at: position) }
  }

  private mutating func complete(endingAt end: Int) {
    sequences += 1
    let start = end - partial.count
    if scalar == 0xFFFD { replacement.note(at: start) }
    if previousEnd == start, DoubleEncoding.isLikely(previousScalar, scalar) { doubled.note(at: previousStart) }
    (previousScalar, previousStart, previousEnd) = (scalar, start, end)
  }

  /// Counts `?` between letters, as in `n?mnd`, but not in the query of a web address, as in `page?id=3`.
  private mutating func lookForQuestionMarks(in block: UnsafeRawBufferPointer) {
    guard let start = block.baseAddress else { return }
    var index = 0
    while index < block.count, let hit = memchr(start + index, 0x3F, block.count - index) {
      let position = start.distance(to: UnsafeRawPointer(hit))
      index = position + 1
      guard position > 0, index < block.count, isLetter(block[position - 1]), isLetter(block[index]) else { continue }
      var end = index
      while end < block.count, isLetter(block[end]) { end += 1 }
      if end < block.count, block[end] == UInt8(ascii: "=") { continue }
      questionMarks.note(at: offset + position)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The index of the first byte that is not ASCII, or the end.
  static func firstBeyondASCII(in block: UnsafeRawBufferPointer, from start: Int) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 32 <= block.count {
      let first = block.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let second = block.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
      let third = block.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
      let fourth = block.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
      if (first | second | third | fourth) & high != 0 { break }
      index += 32
    }
    while index < block.count, block[index] < 0x80 { index += 1 }
    return index
  }
}
