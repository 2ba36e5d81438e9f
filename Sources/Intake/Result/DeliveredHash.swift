/// A file of a delivery with the hash by which it can be known again.
public struct DeliveredHash: Hashable, Sendable {
  /// The file, as diagnostics name it, without a sheet.
  public let file: String
  /// SHA-256 of its bytes in lower-case hexadecimal digits; `nil` for a file that could not be read.
  public let sha256: String?
}
