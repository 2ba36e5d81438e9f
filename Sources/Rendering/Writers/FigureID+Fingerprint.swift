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
  /// Whether a byte may be part of what is written as its code: white space, a control character or the sign for codes.
  ///
  /// None of letters, digits and signs in ASCII is, nor of å, ä and ö.
  private(set) var mayHoldSpace = false

  mutating func add(_ text: String) {
    text.withBytes { bytes in
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
        if Self.isOther(bytes[place]) { mayHoldSpace = true }
        place += 1
      }
      add(rest)
    }
  }

  // Beyond ASCII, what is coded begins with one of the last four.
  private static func isOther(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || byte == 0xC2 || 0xE1...0xE3 ~= byte
  }

  /// Whether ``isOther(_:)`` is true of one of eight bytes, found for all eight at once.
  private static func hasOther(_ word: UInt64) -> Bool {
    let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    func holds(_ byte: UInt64) -> Bool {
      let other = word ^ (ones &* byte)
      return (other &- ones) & ~other & tops != 0
    }
    if (word &- ones &* 0x21) & ~word & tops != 0 || holds(0x7F) { return true }
    return word & tops != 0 && (holds(0xC2) || holds(0xE1) || holds(0xE2) || holds(0xE3))
  }

  private mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x0000_0100_0000_01B3
    value ^= value >> 32
  }
}
