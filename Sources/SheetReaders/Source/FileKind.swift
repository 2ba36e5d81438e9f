/// What the first bytes of a file say that it is, where that is something else than text.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
  /// A ZIP container: XLSX, ODS and DOCX are that too.
  case zip
  /// The container of the old Excel (`.xls`) and Word formats.
  case compoundDocument
  case pdf
  case gzip
  case sqlite
  case image
  /// A program or another binary format: many NUL bytes, no pattern of UTF-16.
  case binary

  /// Recognises a kind by the signature at the start; `nil` for anything that may be text.
  ///
  /// - Parameter head: the first bytes of the file, 16 or more where the file has them.
  public static func recognise(_ head: [UInt8]) -> FileKind? {
    let signatures: [(FileKind, [UInt8])] = [
      (.zip, [0x50, 0x4B, 0x03, 0x04]),
      (.zip, [0x50, 0x4B, 0x05, 0x06]),
      (.compoundDocument, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
      (.pdf, Array("%PDF-".utf8)),
      (.gzip, [0x1F, 0x8B, 0x08]),
      (.sqlite, Array("SQLite format 3\0".utf8)),
      (.image, [0x89, 0x50, 0x4E, 0x47]),
      (.image, [0xFF, 0xD8, 0xFF]),
      (.image, Array("GIF8".utf8)),
      (.binary, [0x7F, 0x45, 0x4C, 0x46]),
    ]
    return signatures.first { head.starts(with: $0.1) }?.0
  }
}
