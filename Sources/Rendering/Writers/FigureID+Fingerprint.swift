import ProgrammeModel

extension FigureID {
  /// A 64-bit hash of the id's bytes, by which a page of a hundred thousand figures tells them apart.
  var fingerprint: Fingerprint {
    var print = Fingerprint()
    print.add(name)
    print.add(subject.kind.rawValue)
    print.add(subject.id)
    print.add(period)
    return print
  }

  /// The id with a code for each white space and control character, as a page's own ids are; `nil` where there is none,
  /// as in nearly all.
  ///
  /// - Parameter print: the id's own.
  func coded(_ print: Fingerprint) -> FigureID? {
    guard print.mayHoldSpace else { return nil }
    let id = FigureID(
      name: PageIDs.withoutSpace(name), subject: Subject(subject.kind, PageIDs.withoutSpace(subject.id)),
      period: PageIDs.withoutSpace(period))
    return id == self ? nil : id
  }
}

/// A 64-bit hash of texts, each set off from the next: FNV-1a, eight bytes at a time, with the upper half folded in.
struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Whether a byte may be part of white space or a control character; none of letters, digits and signs in ASCII is.
  private(set) var mayHoldSpace = false

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place + 8 <= bytes.count {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
        add(word)
        if Self.hasOther(word) { mayHoldSpace = true }
        place += 8
      }
      // What is left, and how long the text is: no text is the beginning of another.
      var rest = UInt64(bytes.count)
      while place < bytes.count {
        rest = rest << 8 | UInt64(bytes[place])
        if !PageIDs.isPlainByte(bytes[place]) { mayHoldSpace = true }
        place += 1
      }
      add(rest)
    }
  }

  /// Whether one of eight bytes is at most 0x20 or at least 0x7F, found for all eight at once.
  private static func hasOther(_ word: UInt64) -> Bool {
    let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let low = (word &- ones &* 0x21) & ~word
    let high = word | (word &+ ones)
    return (low | high) & tops != 0
  }

  private mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x0000_0100_0000_01B3
    value ^= value >> 32
  }
}
