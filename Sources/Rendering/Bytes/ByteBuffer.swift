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

  /// Writes the bytes of other buffers one after another, by as many cores as there are.
  mutating func trusted(_ pieces: [WrittenPiece]) {
    var starts: [Int] = []
    var end = bytes.count
    for piece in pieces {
      starts.append(end)
      end += piece.count
    }
    let (begun, whole) = (bytes, end)
    bytes = Array(unsafeUninitializedCapacity: whole + Self.roomAtEnd) { [starts] buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      _ = UnsafeMutableBufferPointer(rebasing: buffer[..<begun.count]).initialize(fromContentsOf: begun)
      // Every piece has a place of its own.
      nonisolated(unsafe) let first = base
      _ = Concurrently.map(Array(pieces.indices)) { pieces[$0].copy(to: first + starts[$0]) }
      initialized = whole
    }
  }

  // What a page ends with, so that the whole of it need not be moved for that.
  private static let roomAtEnd = 1 << 14

  /// Writes bytes that need no escaping.
  mutating func trusted(_ other: ArraySlice<UInt8>) { bytes.append(contentsOf: other) }

  /// Writes a whole number.
  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Writes a text from outside, escaped.
  mutating func text(_ text: String) {
    text.withBytes { escape($0) }
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

  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    Markup.stops.withUnsafeBufferPointer { stops in
      while index < source.count {
        if stops[Int(source[index])], let (replacement, length) = markup.replacement(source, at: index) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
          raw(replacement)
          index += length
          start = index
        } else {
          index += 1
        }
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
  }
}
