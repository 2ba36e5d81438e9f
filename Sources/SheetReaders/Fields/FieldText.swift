import Foundation

/// What a cell says, read as text.
public enum TextReading: Hashable, Sendable {
  /// Valid text in Unicode normal form C, without spaces around it.
  case text(String)
  case empty
  case failure(TextFailure)
}

/// Why a cell is no text that can be kept.
public enum TextFailure: Error, Hashable, Sendable {
  /// Bytes that are not UTF-8, at a byte position from 0.
  case invalidUTF8(at: Int)
  /// A control character, by its number; tab and line breaks are none.
  case controlCharacter(UInt32, at: Int)
  /// A mark that turns the direction of the text around it or that is invisible, by its number.
  case invisibleMark(UInt32, at: Int)
}

/// Reads text: valid UTF-8, no control characters, no marks that hide or turn text, normal form C.
public enum FieldText {
  /// Reads one cell.
  ///
  /// Soft hyphen, zero width (non-)joiner and a hard space are text; U+FEFF, U+200B, U+200E, U+200F and the embeddings,
  /// overrides and isolates of the bidirectional algorithm are not.
  public static func read(_ bytes: FieldBytes) -> TextReading {
    let cell = FieldSpaces.trimmed(bytes)
    if cell.isEmpty { return .empty }
    let offset = FieldSpaces.leadingLength(bytes)
    var needsNormalising = false
    var index = 0
    while index < cell.count {
      let byte = cell[index]
      if byte < 0x80 {
        if byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F {
          return .failure(.controlCharacter(UInt32(byte), at: index + offset))
        }
        index += 1
        continue
      }
      guard case .valid(let length) = UTF8Sequence.length(cell, at: index) else {
        return .failure(.invalidUTF8(at: index + offset))
      }
      let scalar = UTF8Sequence.scalar(cell, at: index, length: length)
      if scalar < 0xA0 { return .failure(.controlCharacter(scalar, at: index + offset)) }
      if isInvisible(scalar) { return .failure(.invisibleMark(scalar, at: index + offset)) }
      if mayCompose(scalar) { needsNormalising = true }
      index += length
    }
    let text = String(decoding: cell, as: UTF8.self)
    return .text(needsNormalising ? text.precomposedStringWithCanonicalMapping : text)
  }

  /// Reads a text.
  public static func read(_ text: String) -> TextReading { text.withFieldBytes { read($0) } }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether normal form C may change a text that has the scalar; false only where it certainly does not.
  private static func mayCompose(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Latin letters below the combining marks, punctuation, the euro sign and mathematical operators are in form C.
    case 0..<0x0300, 0x2010...0x2027, 0x202F...0x205E, 0x20AC, 0x2190...0x21FF, 0x2212: false
    default: true
    }
  }
}
