/// Goes through the series of a ``PackedYear`` in order; bytes that are none, as in a file that was tampered with, end early.
struct PackedYearCursor: Sendable {
  private let bytes: [UInt8]
  private var position = 0
  /// The place of the series that is come to; `nil` at the end.
  private(set) var place: Int64?
  /// How many values of it are still to come.
  private(set) var count = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    goOn()
  }

  /// Goes to a series or, where nothing of it stands, to the one after it.
  mutating func go(to wanted: Int64) {
    while let place, place < wanted {
      while next() != nil {}
      goOn()
    }
  }

  /// The next value of the series, the latest first; `nil` after the last.
  mutating func next() -> PackedYear.Value? {
    guard count > 0, position < bytes.count else { return nil }
    count -= 1
    let period = number()
    let scale = byte()
    let digits = number()
    return PackedYear.Value(
      period: Int64(bitPattern: period), digits: Int64(bitPattern: digits >> 1) ^ -Int64(bitPattern: digits & 1),
      scale: scale)
  }

  /// Goes to the next series, when the values of this were taken.
  mutating func goOn() {
    guard position < bytes.count else {
      (place, count) = (nil, 0)
      return
    }
    place = Int64(bitPattern: number())
    count = Int(truncatingIfNeeded: number())
  }

  private mutating func byte() -> UInt8 {
    guard position < bytes.count else { return 0 }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func number() -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let next = byte()
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 || shift > 63 { return number }
      shift += 7
    }
  }
}
