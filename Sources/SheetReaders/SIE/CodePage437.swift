/// The characters of code page 437 (IBM PC), which SIE files are to be written in.
enum CodePage437 {
  /// The scalars of bytes 0x80 to 0xFF.
  private static let upper: [UInt16] = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■"
      + "\u{A0}").utf16)

  private static let bytes: [UInt16: UInt8] = Dictionary(
    upper.enumerated().map { ($1, UInt8(0x80 + $0)) }
  ) { first, _ in first }

  /// The scalar value a byte stands for.
  static func scalar(_ byte: UInt8) -> UInt32 { byte < 0x80 ? UInt32(byte) : UInt32(upper[Int(byte) - 0x80]) }

  /// The byte that stands for a scalar; `nil` where the code page has none.
  static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x80 { return UInt8(scalar) }
    return scalar <= 0xFFFF ? bytes[UInt16(scalar)] : nil
  }
}
