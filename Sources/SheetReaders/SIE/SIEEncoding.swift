/// How the characters of a SIE file are written: as the format says, or as some programs write them nevertheless.
public enum SIEEncoding: String, Hashable, Sendable, CaseIterable {
  /// What `#FORMAT PC8` means.
  case codePage437 = "CP437"
  case utf8 = "UTF-8"
  case windows1252 = "Windows-1252"

  /// The text that some bytes of a file stand for.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if self == .utf8 { return String(decoding: bytes, as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = self == .codePage437 ? CodePage437.scalar(byte) : Windows1252.scalar(byte)
      scalars.append(UnicodeScalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}

/// What one pass over all bytes of a SIE file says about its characters.
public struct SIEEncodingReport: Hashable, Sendable {
  /// The encoding the file is read in.
  public let encoding: SIEEncoding
  /// Whether a byte order mark stands first.
  public let hasByteOrderMark: Bool
  /// How many bytes or characters beyond ASCII there are; with none of them the choice does not matter.
  public let beyondASCII: Int
  /// Characters that were destroyed before the file came.
  public let replacementCharacters: Int
}

extension SIEEncodingReport {
  /// Surveys a file, and lets the caller see every block meanwhile.
  ///
  /// What is valid UTF-8 is UTF-8. Else the places of å, ä and ö in both code pages decide, and where they do not, the
  /// file is taken for what the format demands.
  /// - Throws: ``SheetReadingError``, of which ``SheetReadingError/notText(path:kind:)`` comes after the pass.
  init(surveying source: SourceBytes, digest: (UnsafeRawBufferPointer) throws -> Void) throws {
    let head = try source.head(4096)
    var survey = UTF8Survey()
    try source.forEachBlock { block in
      try digest(block)
      survey.consume(block)
    }
    survey.finish()
    if let kind = FileKind.recognise(head) ?? (head.contains(0) ? .binary : nil) {
      throw SheetReadingError.notText(path: source.name, kind: kind)
    }
    func sum(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 + survey.strayHistogram[Int($1)] } }
    let windows = sum([0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6])
    let dos = sum([0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99])
    hasByteOrderMark = head.starts(with: [0xEF, 0xBB, 0xBF])
    let sequences = survey.sequences - (hasByteOrderMark ? 1 : 0)
    beyondASCII = sequences + survey.stray.count
    replacementCharacters = survey.replacement.count
    if survey.stray.count == 0, survey.sequences > 0 {
      encoding = .utf8
    } else {
      encoding = windows > dos ? .windows1252 : .codePage437
    }
  }
}
