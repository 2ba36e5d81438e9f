/// Goes through the 16-bit units of a file once, block by block, and looks for damaged characters.
struct UTF16Survey {
  /// Characters beyond ASCII.
  private(set) var beyondASCII = 0
  private(set) var replacement = CharacterTally()
  private(set) var doubled = CharacterTally()

  private let isBigEndian: Bool
  private var offset = 0
  private var half: UInt8?
  private var openSurrogate: Int?
  private var previous: UInt32 = 0

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  mutating func consume(_ block: UnsafeRawBufferPointer) {
    for byte in block {
      offset += 1
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      unit(isBigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first), at: offset - 2)
    }
  }

  /// Ends the survey: half a unit or half a pair at the end is damage.
  mutating func finish() {
    if let start = openSurrogate { replacement.note(at: start) }
    if half != nil { replacement.note(at: offset - 1) }
  }

  private mutating func unit(_ unit: UInt32, at position: Int) {
    if unit >= 0x80, unit != 0xFEFF { beyondASCII += 1 }
    if let start = openSurrogate {
      openSurrogate = nil
      if (0xDC00...0xDFFF).contains(unit) {
        beyondASCII -= 1
        previous = 0
        return
      }
      replacement.note(at: start)
    }
    switch unit {
    case 0xD800...0xDBFF: openSurrogate = position
    case 0xDC00...0xDFFF, 0xFFFD: replacement.note(at: position)
    default: if DoubleEncoding.isLikely(previous, unit) { doubled.note(at: position - 2) }
    }
    previous = unit
  }
}
