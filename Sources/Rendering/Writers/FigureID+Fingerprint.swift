import ProgrammeModel

extension FigureID {
  /// A 64-bit hash (FNV-1a) of the id's bytes, by which a page of a hundred thousand figures tells them apart.
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

/// A 64-bit hash (FNV-1a) of texts, each set off from the next.
struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
