import ProgrammeModel

extension FigureID {
  /// A 64-bit hash of the id's bytes, by which a page of a hundred thousand figures tells them apart.
  var fingerprint: UInt64 {
    var print = Fingerprint()
    print.add(name)
    print.add(subject.kind.rawValue)
    print.add(subject.id)
    print.add(period)
    return print.value
  }
}

extension FigureID {
  /// The id with a code for each white space and control character, as a page's own ids are; the same for nearly all.
  var withoutSpace: FigureID {
    guard name.mayBeCoded || subject.id.mayBeCoded || period.mayBeCoded else { return self }
    return FigureID(
      name: PageIDs.withoutSpace(name), subject: Subject(subject.kind, PageIDs.withoutSpace(subject.id)),
      period: PageIDs.withoutSpace(period))
  }
}

extension String {
  /// Whether a byte may be part of what is written as its code; none of an id of letters, digits and most signs is.
  fileprivate var mayBeCoded: Bool {
    // Beyond ASCII it begins with these bytes, and å, ä and ö with another.
    utf8.contains { $0 <= 0x20 || $0 == 0x7F || $0 == 0xC2 || 0xE1...0xE3 ~= $0 }
  }
}

/// A 64-bit hash of texts, each set off from the next: FNV-1a, eight bytes at a time, with the upper half folded in.
struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place + 8 <= bytes.count {
        add(UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      // What is left, and how long the text is: no text is the beginning of another.
      var rest = UInt64(bytes.count)
      while place < bytes.count {
        rest = rest << 8 | UInt64(bytes[place])
        place += 1
      }
      add(rest)
    }
  }

  private mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x0000_0100_0000_01B3
    value ^= value >> 32
  }
}
