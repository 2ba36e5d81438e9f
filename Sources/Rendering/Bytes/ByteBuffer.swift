import ProgrammeModel

/// Bytes being written: markup as it is, texts with everything that could be markup escaped.
struct ByteBuffer: Sendable {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// What texts are escaped for.
  let markup: Markup

  init(_ markup: Markup, capacity: Int = 1 << 16) {
    self.markup = markup
    bytes.reserveCapacity(capacity)
  }

  /// What has been written, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes markup of ours.
  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes text that is known to hold nothing to escape, such as a number or a class name of ours.
  mutating func trusted(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes bytes that another buffer has escaped.
  mutating func trusted(_ other: ByteBuffer) { bytes.append(contentsOf: other.bytes) }

  /// Writes bytes that another buffer has escaped, with what stands there otherwise for claims that do not hold.
  mutating func trusted(_ other: ByteBuffer, without claims: [Claim]) {
    var start = 0
    for claim in claims {
      trusted(other.bytes[start..<claim.place.lowerBound])
      bytes.append(contentsOf: claim.otherwise)
      start = claim.place.upperBound
    }
    trusted(other.bytes[start...])
  }

  /// Writes bytes that need no escaping.
  mutating func trusted(_ other: ArraySlice<UInt8>) { bytes.append(contentsOf: other) }

  /// Writes a whole number.
  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Writes a text from outside, escaped.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  /// Writes an attribute with a text from outside, escaped, with a space before it.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// Writes a figure's identity, escaped, without building it as a text first.
  mutating func identity(_ id: FigureID) {
    text(id.name)
    raw(":")
    trusted(id.subject.kind.rawValue)
    raw(":")
    text(id.subject.id)
    raw(":")
    text(id.period)
  }

  /// Makes room for so many more bytes at once.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    Markup.stops.withUnsafeBufferPointer { stops in
      while index < source.count {
        if stops[Int(source[index])], let (replacement, length) = markup.replacement(source, at: index) {
          bytes.append(contentsOf: source[start..<index])
          raw(replacement)
          index += length
          start = index
        } else {
          index += 1
        }
      }
    }
    bytes.append(contentsOf: source[start..<source.count])
  }
}
