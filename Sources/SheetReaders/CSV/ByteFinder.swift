/// Finds the next byte that may mean something outside quotes, eight bytes at a time.
///
/// A byte b of a word w is found without a loop where (w ^ b·0x01…01) has a zero byte: Warren, Hacker's Delight, 6-1. The
/// lowest mark is exact, higher ones may be false, so that only the lowest is used.
struct ByteFinder {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  private let delimiter: UInt64

  init(delimiter: UInt8) { self.delimiter = UInt64(delimiter) &* Self.ones }

  /// The index of the next delimiter, quote or byte below 0x20; the caller has put one of these at the end.
  ///
  /// A tab that is no delimiter is found as well and means nothing.
  @inline(__always)
  func next(in bytes: UnsafeMutablePointer<UInt8>, from start: Int) -> Int {
    var index = start
    while true {
      let word = UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self).littleEndian
      let toDelimiter = word ^ delimiter
      let toQuote = word ^ (0x22 &* Self.ones)
      let found =
        ((toDelimiter &- Self.ones) & ~toDelimiter) | ((toQuote &- Self.ones) & ~toQuote)
        | ((word &- 0x20 &* Self.ones) & ~word)
      let marks = found & Self.highs
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
  }
}
