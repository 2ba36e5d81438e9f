/// Base64 as RFC 4648 has it, for texts that the form around them cannot hold.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text that stands for some bytes.
  static func text(_ bytes: some Collection<UInt8>) -> String {
    var found: [UInt8] = []
    var (held, bits) = (0, 0)
    for byte in bytes {
      held = (held & 0xFFFF) << 8 | Int(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        found.append(letters[held >> bits & 63])
      }
    }
    if bits > 0 { found.append(letters[held << (6 - bits) & 63]) }
    while !found.count.isMultiple(of: 4) { found.append(UInt8(ascii: "=")) }
    return String(decoding: found, as: UTF8.self)
  }
}
