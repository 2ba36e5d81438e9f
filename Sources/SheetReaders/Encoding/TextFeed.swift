/// Gives the text of a file as UTF-8, block by block, whatever its encoding, without the byte order mark.
final class TextFeed {
  private let source: SourceBytes
  private let encoding: TextEncoding
  private let blockBytes: Int
  private var offset: Int
  private let raw: UnsafeMutablePointer<UInt8>
  private var carried = 0
  private var isExhausted = false

  /// The fewest bytes that ``fill(_:capacity:)`` needs room for: the longest character twice.
  static let leastCapacity = 16

  init(_ source: SourceBytes, _ report: EncodingReport, blockBytes: Int = SourceBytes.blockBytes) {
    self.source = source
    self.blockBytes = blockBytes
    encoding = report.encoding
    let wide = report.encoding == .utf16LittleEndian || report.encoding == .utf16BigEndian
    offset = report.hasByteOrderMark ? (wide ? 2 : 3) : 0
    raw = .allocate(capacity: report.encoding == .utf8 ? 1 : blockBytes + 4)
  }

  deinit { raw.deallocate() }

  /// Fills memory with the next bytes of text; gives how many, 0 at the end.
  ///
  /// - Parameter capacity: at least ``leastCapacity``.
  func fill(_ target: UnsafeMutablePointer<UInt8>, capacity: Int) throws(SheetReadingError) -> Int {
    if encoding == .utf8 {
      let count = try source.read(at: offset, into: target, count: min(capacity, blockBytes))
      offset += count
      return count
    }
    while true {
      if isExhausted, carried == 0 { return 0 }
      // No byte of Windows-1252 and no unit of UTF-16 becomes more than three bytes of UTF-8.
      let room = max(1, min(blockBytes, capacity / 3 - 4))
      let count = isExhausted ? 0 : try source.read(at: offset, into: raw + carried, count: room)
      offset += count
      if count < room { isExhausted = true }
      let bytes = UnsafeBufferPointer(start: UnsafePointer(raw), count: carried + count)
      let (used, written) = Transcoder.transcode(bytes, encoding, isLast: isExhausted, into: target)
      carried = bytes.count - used
      if carried > 0, used > 0 { raw.update(from: raw + used, count: carried) }
      if written > 0 { return written }
    }
  }
}
