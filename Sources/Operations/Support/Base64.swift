import FoundationEssentials

/// Hashes in the form that security policies of web pages want them.
enum Base64 {
  /// Base64 of the bytes that hexadecimal digits stand for.
  static func text(ofHexadecimal digits: String) -> String {
    let values = digits.utf8.map { UInt8($0 < 0x3A ? $0 - 0x30 : ($0 | 0x20) - 0x61 + 10) }
    let bytes = stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    return Data(bytes).base64EncodedString()
  }
}
