/// The labels of records that are read, each as the first eight of its bytes in one number.
enum SIELabel {
  static let voucher = pack("#VER")
  static let transaction = pack("#TRANS")
  static let addedTransaction = pack("#RTRANS")
  static let removedTransaction = pack("#BTRANS")
  static let periodBalance = pack("#PSALDO")
  static let result = pack("#RES")
  static let opening = pack("#IB")
  static let closing = pack("#UB")
  static let account = pack("#KONTO")
  static let object = pack("#OBJEKT")
  static let dimension = pack("#DIM")
  static let checksum = pack("#KSUMMA")
  static let type = pack("#SIETYP")
  static let company = pack("#FNR")
  static let organisation = pack("#ORGNR")
  static let name = pack("#FNAMN")
  static let program = pack("#PROGRAM")
  static let made = pack("#GEN")
  static let year = pack("#RAR")
  static let extent = pack("#OMFATTN")
  static let currency = pack("#VALUTA")
  static let open = pack("{")
  static let close = pack("}")

  /// The number of a label's bytes; those beyond the eighth do not count, which no two labels differ in.
  @inline(__always)
  static func pack(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    for byte in bytes.prefix(8) { value = value << 8 | UInt64(byte) }
    return value
  }

  /// Whether a line begins as records do: `#` and capitals.
  static func begins(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let label = line.drop { $0 == 0x20 || $0 == 0x09 }.prefix(3)
    return label.count == 3 && label.first == UInt8(ascii: "#")
      && label.dropFirst().allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private static func pack(_ text: StaticString) -> UInt64 {
    text.withUTF8Buffer { pack($0) }
  }
}
