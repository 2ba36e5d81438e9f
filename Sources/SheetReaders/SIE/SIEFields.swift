/// The fields of one line, found without copying: label, plain and quoted fields, and the object list.
///
/// A field that has `\"` in it is copied, since its text is another than its bytes.
final class SIEFields {
  /// Where a field stands.
  private struct Span {
    let start: Int
    let count: Int
    /// Whether the bytes are in ``copies`` instead of the line.
    let isCopied: Bool
  }

  /// What is wrong with the form of a line.
  enum Flaw {
    /// A quotation mark that is not closed on the line.
    case quoteOpen
    /// A brace that is not closed on the line, or closes nothing.
    case braceOpen
  }

  private var line = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var spans: [Span] = []
  /// The texts of fields that differ from their bytes, together never longer than the line.
  private let copies = UnsafeMutablePointer<UInt8>.allocate(capacity: SIELines.capacity)
  private var copied = 0
  /// The fields before the object list.
  private(set) var objectStart = 0
  /// The fields of the object list.
  private(set) var objectCount = 0
  /// Whether the line has an object list, empty or not.
  private(set) var hasObjects = false

  deinit { copies.deallocate() }

  /// How many fields there are outside the object list, the label included.
  var count: Int { spans.count - objectCount }

  /// Divides a line; gives what is wrong with it.
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Flaw? {
    line = bytes
    spans.removeAll(keepingCapacity: true)
    copied = 0
    (objectStart, objectCount, hasObjects) = (0, 0, false)
    var isOpen = false
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09: index += 1
      case UInt8(ascii: "{"):
        if isOpen || hasObjects { return .braceOpen }
        (isOpen, hasObjects, objectStart) = (true, true, spans.count)
        index += 1
      case UInt8(ascii: "}"):
        guard isOpen else { return .braceOpen }
        isOpen = false
        objectCount = spans.count - objectStart
        index += 1
      case UInt8(ascii: "\""):
        guard let next = quoted(from: index + 1) else { return .quoteOpen }
        index = next
      default:
        let first = index
        while index < bytes.count, !Self.endsPlain(bytes[index]) { index += 1 }
        spans.append(Span(start: first, count: index - first, isCopied: false))
      }
    }
    return isOpen ? .braceOpen : nil
  }

  /// A field outside the object list, 0 being the label; `nil` beyond the last.
  func field(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    let position = hasObjects && index >= objectStart ? index + objectCount : index
    return spans.indices.contains(position) ? bytes(spans[position]) : nil
  }

  /// A field of the object list.
  func object(_ index: Int) -> UnsafeBufferPointer<UInt8> { bytes(spans[objectStart + index]) }

  /// Calls `body` with every field in order, those of the object list too.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for span in spans { body(bytes(span)) }
  }

  private func bytes(_ span: Span) -> UnsafeBufferPointer<UInt8> {
    guard span.isCopied else { return UnsafeBufferPointer(rebasing: line[span.start..<span.start + span.count]) }
    return UnsafeBufferPointer(start: copies + span.start, count: span.count)
  }

  /// Takes a quoted field, whose first byte is at `first`; gives the index after its quotation mark.
  private func quoted(from first: Int) -> Int? {
    var index = first
    var isEscaped = false
    while index < line.count, line[index] != UInt8(ascii: "\"") {
      if line[index] == UInt8(ascii: "\\"), index + 1 < line.count, line[index + 1] == UInt8(ascii: "\"") {
        isEscaped = true
        index += 1
      }
      index += 1
    }
    guard index < line.count else { return nil }
    guard isEscaped else {
      spans.append(Span(start: first, count: index - first, isCopied: false))
      return index + 1
    }
    let start = copied
    for position in first..<index {
      let isEscape = line[position] == UInt8(ascii: "\\") && line[position + 1] == UInt8(ascii: "\"")
      if !isEscape {
        copies[copied] = line[position]
        copied += 1
      }
    }
    spans.append(Span(start: start, count: copied - start, isCopied: true))
    return index + 1
  }

  private static func endsPlain(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }
}
