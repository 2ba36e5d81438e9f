/// Works out the hash of a file from its blocks; handed in, since intake has no cryptography of its own.
public protocol FileDigest {
  /// Takes in the next block.
  mutating func update(_ block: UnsafeRawBufferPointer)
  /// The hash of everything taken in, as lower-case hexadecimal digits.
  func finish() -> String
}
