internal import Crypto

/// The SHA-256 of rows in the text form that `sqlite3` prints in `.mode quote`: columns joined by commas, each row ended
/// by a newline; numbers in decimal, texts in `'` with `'` doubled, no value as `NULL`.
struct LeafHasher {
  private(set) var rows: Int64 = 0
  private var hash = SHA256()
  private var pending: [UInt8] = []
  private var startOfRow = true
  private let limit: Int

  /// A hash of no rows yet, which keeps so many bytes before it hashes them.
  init(keeping limit: Int = 32_768) { self.limit = limit }

  /// Adds a column with a number.
  mutating func add(_ number: Int64) {
    separate()
    if number < 0 { pending.append(0x2D) }
    addDigits(number.magnitude)
  }

  /// Adds a column with a text.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    pending.append(0x27)
    for byte in text {
      if byte == 0x27 { pending.append(0x27) }
      pending.append(byte)
    }
    pending.append(0x27)
  }

  /// Adds a column with a text.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Adds a column without a value.
  mutating func addNull() {
    separate()
    pending.append(contentsOf: Self.null)
  }

  /// Adds a column with any value.
  mutating func add(_ value: Bound) {
    switch value {
    case .null: addNull()
    case .integer(let number): add(number)
    case .text(let text): add(text)
    }
  }

  /// Adds a column with bytes that are neither number, text nor null, which no column of a whole register holds.
  mutating func addForeign(_ bytes: UnsafeBufferPointer<UInt8>) {
    separate()
    pending.append(contentsOf: Self.foreign)
    pending.append(contentsOf: bytes)
  }

  /// Ends a row.
  mutating func endRow() {
    pending.append(0x0A)
    startOfRow = true
    rows += 1
    if pending.count >= limit { flush() }
  }

  /// The hash so far, 64 lower-case hexadecimal digits.
  mutating func hexadecimal() -> String {
    flush()
    return hash.finalize().hexadecimal
  }

  private mutating func separate() {
    if !startOfRow { pending.append(0x2C) }
    startOfRow = false
  }

  private mutating func addDigits(_ magnitude: UInt64) {
    if magnitude < 10 { return pending.append(0x30 + UInt8(magnitude)) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var (rest, index) = (magnitude, 20)
      repeat {
        index -= 1
        digits[index] = 0x30 + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      pending.append(contentsOf: digits[index..<20])
    }
  }

  private mutating func flush() {
    pending.withUnsafeBytes { hash.update(bufferPointer: $0) }
    pending.removeAll(keepingCapacity: true)
  }

  private static let null = Array("NULL".utf8)
  private static let foreign = Array("FOREIGN".utf8)
}

extension SHA256Digest {
  /// 64 lower-case hexadecimal digits.
  var hexadecimal: String { Register.hexadecimal(self) }
}

extension Register {
  /// Lower-case hexadecimal digits of bytes.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The SHA-256 of a text's UTF-8, 64 lower-case hexadecimal digits.
  static func sha256(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var hash = SHA256()
      hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
      return hash.finalize().hexadecimal
    }
  }
}
