/// How the characters of a text file are written as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
  /// UTF-8 with single bytes of Windows-1252 between: pasted together from two sources.
  case mixed = "UTF-8 + Windows-1252"
}

/// Why an encoding was chosen.
public enum EncodingReason: Hashable, Sendable {
  /// The file begins with a byte order mark.
  case byteOrderMark
  /// Every byte is ASCII, so that the choice does not matter.
  case onlyASCII
  /// There are non-ASCII characters and all of them are valid UTF-8.
  case validUTF8
  /// There are bytes that cannot be UTF-8, and no valid non-ASCII sequence.
  case invalidUTF8
  /// There are both bytes that cannot be UTF-8 and valid non-ASCII sequences.
  case bothFound
  /// Every second byte of the beginning is NUL.
  case nulPattern
}

/// Something found in the characters of a file: how often and where first.
public struct CharacterFinding: Hashable, Sendable {
  /// How many times.
  public let count: Int
  /// The line of the first, from 1.
  public let line: Int
  /// The position of the first in the file, in bytes from 0.
  public let byteOffset: Int

  /// A finding.
  public init(count: Int, line: Int, byteOffset: Int) {
    self.count = count
    self.line = line
    self.byteOffset = byteOffset
  }
}

/// What one pass over all bytes of a file says about its characters.
public struct EncodingReport: Hashable, Sendable {
  /// The encoding the file is read in.
  public let encoding: TextEncoding
  /// Whether a byte order mark stands first; it belongs to no cell.
  public let hasByteOrderMark: Bool
  /// Why that encoding.
  public let reason: EncodingReason
  /// How many characters beyond ASCII were found; bytes that cannot be UTF-8 count one each.
  public let beyondASCII: Int
  /// Bytes that cannot be UTF-8 in a ``TextEncoding/mixed`` file; they are read as Windows-1252.
  public let strayBytes: CharacterFinding?
  /// Characters destroyed before the file came: U+FFFD, lone halves of UTF-16 pairs.
  public let replacementCharacters: CharacterFinding?
  /// Characters encoded twice, such as `Ã¥` for `å`; they are read as they stand.
  public let doubleEncoded: CharacterFinding?
  /// Question marks within words of a file that has no other character beyond ASCII: `n?mnd`.
  public let questionMarksInWords: CharacterFinding?
  /// Bytes that Windows-1252 does not define, read as U+FFFD.
  public let undefinedBytes: CharacterFinding?
  /// An older encoding that the bytes suit better than Windows-1252; the text is probably read wrongly.
  public let suspectedEncoding: LegacyEncoding?
}

/// Encodings that are recognised by their Swedish letters, but not read from text files.
public enum LegacyEncoding: String, Hashable, Sendable, CaseIterable {
  /// Code page 437 or 850 of DOS; both write the Swedish letters alike.
  case dos = "CP437/CP850"
  case macRoman = "Mac Roman"
}
