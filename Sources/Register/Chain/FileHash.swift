import Crypto

/// The SHA-256 of a file's bytes, worked out block by block.
public struct FileHash {
  private var hash = SHA256()

  /// The hash of nothing yet.
  public init() {}

  /// Takes in the next block.
  public mutating func update(_ block: UnsafeRawBufferPointer) { hash.update(bufferPointer: block) }

  /// The hash of everything taken in: 64 lower-case hexadecimal digits.
  public func finish() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
