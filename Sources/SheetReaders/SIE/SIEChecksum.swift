/// The check sum of a SIE file: CRC-32 with polynomial EDB88320h, as in the format description of 2008-09-30.
///
/// It covers the label and the fields of every record between the two `#KSUMMA`, without the spaces between fields,
/// quotation marks around them and braces.
struct SIEChecksum {
  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  private var state: UInt32 = 0xFFFF_FFFF

  /// The sum of what was taken in.
  var value: UInt32 { ~state }

  /// Takes in the bytes of a label or field.
  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    var state = state
    Self.table.withUnsafeBufferPointer { table in
      for byte in bytes { state = state >> 8 ^ table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] }
    }
    self.state = state
  }

  /// Takes in the bytes of a field that was written in another code page as the format would have them.
  ///
  /// A character that code page 437 lacks counts as `?`, as converters write it.
  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>, as encoding: SIEEncoding) {
    let converted = encoding.text(bytes).unicodeScalars.map { CodePage437.byte($0.value) ?? UInt8(ascii: "?") }
    converted.withUnsafeBufferPointer { update($0) }
  }
}
