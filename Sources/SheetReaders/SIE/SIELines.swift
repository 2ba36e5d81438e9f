#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of a SIE file, block by block: never the whole file in memory.
final class SIELines {
  /// The longest line that is read; a record has a few hundred bytes.
  static let longestLine = 1 << 20
  /// What is held at most: a line that is not whole yet, and the next block.
  static let capacity = SourceBytes.blockBytes + longestLine

  private let source: SourceBytes
  private let buffer: UnsafeMutablePointer<UInt8>
  private var start = 0
  private var end = 0
  private var offset: Int
  private var isExhausted = false

  /// The number of the line given last, from 1.
  private(set) var number = 0
  /// Whether the line given last ended with a line feed.
  private(set) var isEnded = true

  init(_ source: SourceBytes, skipping first: Int) {
    self.source = source
    offset = first
    buffer = .allocate(capacity: Self.capacity)
  }

  deinit { buffer.deallocate() }

  /// What comes next.
  enum Next {
    /// A line without its line break; valid until the next one is asked for.
    case line(UnsafeBufferPointer<UInt8>)
    /// A line longer than any record.
    case tooLong
    case end
  }

  /// The next line.
  func next() throws(SheetReadingError) -> Next {
    while true {
      if end > start, let found = memchr(buffer + start, 0x0A, end - start) {
        return take(UnsafeRawPointer(buffer + start).distance(to: found), and: 1)
      }
      if end - start >= Self.longestLine {
        number += 1
        return .tooLong
      }
      if isExhausted {
        guard end > start else { return .end }
        isEnded = false
        return take(end - start, and: 0)
      }
      try fill()
    }
  }

  private func take(_ length: Int, and breakLength: Int) -> Next {
    number += 1
    let first = start
    start += length + breakLength
    let isReturned = length > 0 && buffer[first + length - 1] == 0x0D
    return .line(UnsafeBufferPointer(start: buffer + first, count: isReturned ? length - 1 : length))
  }

  private func fill() throws(SheetReadingError) {
    if start > 0 {
      buffer.update(from: buffer + start, count: end - start)
      end -= start
      start = 0
    }
    let count = try source.read(at: offset, into: buffer + end, count: SourceBytes.blockBytes)
    offset += count
    end += count
    if count == 0 { isExhausted = true }
  }
}
