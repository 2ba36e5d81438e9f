/// Finds out how the characters of a file are encoded, in one pass over all of it.
public enum EncodingDetector {
  /// How much of the beginning is looked at for signatures and the pattern of UTF-16.
  private static let headBytes = 4096

  /// Surveys a file, and lets the caller see every block meanwhile: to hash it, or to count progress.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - digest: called with each block in order, also for files that turn out not to be text.
  /// - Throws: ``SheetReadingError``, of which ``SheetReadingError/notText(path:kind:)`` comes after the pass.
  public static func survey(
    _ source: SourceBytes, digest: (UnsafeRawBufferPointer) throws -> Void = { _ in }
  ) throws -> EncodingReport {
    try survey(source, blockBytes: SourceBytes.blockBytes, digest: digest)
  }

  static func survey(
    _ source: SourceBytes, blockBytes: Int, digest: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> EncodingReport {
    let head = try source.head(headBytes)
    if let kind = FileKind.recognise(head) {
      try source.forEachBlock(of: blockBytes, digest)
      throw SheetReadingError.notText(path: source.name, kind: kind)
    }
    if head.starts(with: [0xFF, 0xFE]) {
      return try surveyUTF16(source, .utf16LittleEndian, .byteOrderMark, blockBytes, digest)
    }
    if head.starts(with: [0xFE, 0xFF]) {
      return try surveyUTF16(source, .utf16BigEndian, .byteOrderMark, blockBytes, digest)
    }
    if let encoding = unmarkedUTF16(head) {
      return try surveyUTF16(source, encoding, .nulPattern, blockBytes, digest)
    }
    if head.count(where: { $0 == 0 }) * 10 > head.count * 3 {
      try source.forEachBlock(of: blockBytes, digest)
      throw SheetReadingError.notText(path: source.name, kind: .binary)
    }
    return try surveyUTF8(source, hasMark: head.starts(with: [0xEF, 0xBB, 0xBF]), blockBytes, digest)
  }

  /// UTF-16 without a mark: in one half of the units nearly all bytes are NUL, in the other hardly any.
  private static func unmarkedUTF16(_ head: [UInt8]) -> TextEncoding? {
    guard head.count >= 8 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let units = head.count / 2
    if zeros[1] * 10 > units * 7, zeros[0] * 10 < units { return .utf16LittleEndian }
    if zeros[0] * 10 > units * 7, zeros[1] * 10 < units { return .utf16BigEndian }
    return nil
  }

  private static func surveyUTF16(
    _ source: SourceBytes, _ encoding: TextEncoding, _ reason: EncodingReason, _ blockBytes: Int,
    _ digest: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> EncodingReport {
    var survey = UTF16Survey(isBigEndian: encoding == .utf16BigEndian)
    try source.forEachBlock(of: blockBytes) { block in
      try digest(block)
      survey.consume(block)
    }
    survey.finish()
    return EncodingReport(
      encoding: encoding, hasByteOrderMark: reason == .byteOrderMark, reason: reason, beyondASCII: survey.beyondASCII,
      strayBytes: nil, replacementCharacters: try finding(survey.replacement, in: source, encoding),
      doubleEncoded: try finding(survey.doubled, in: source, encoding), questionMarksInWords: nil, undefinedBytes: nil,
      suspectedEncoding: nil)
  }

  private static func surveyUTF8(
    _ source: SourceBytes, hasMark: Bool, _ blockBytes: Int, _ digest: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> EncodingReport {
    var survey = UTF8Survey()
    try source.forEachBlock(of: blockBytes) { block in
      try digest(block)
      survey.consume(block)
    }
    survey.finish()
    let sequences = survey.sequences - (hasMark ? 1 : 0)
    let strays = survey.stray.count
    let (encoding, reason): (TextEncoding, EncodingReason) =
      switch (strays > 0, sequences > 0) {
      case (false, _) where hasMark: (.utf8, .byteOrderMark)
      case (false, false): (.utf8, .onlyASCII)
      case (false, true): (.utf8, .validUTF8)
      case (true, false) where !hasMark: (.windows1252, .invalidUTF8)
      case (true, _): (.mixed, .bothFound)
      }
    return EncodingReport(
      encoding: encoding, hasByteOrderMark: hasMark, reason: reason, beyondASCII: sequences + strays,
      strayBytes: encoding == .mixed ? try finding(survey.stray, in: source, encoding) : nil,
      replacementCharacters: try finding(survey.replacement, in: source, encoding),
      doubleEncoded: try finding(survey.doubled, in: source, encoding),
      questionMarksInWords: sequences + strays == 0 ? try finding(survey.questionMarks, in: source, encoding) : nil,
      undefinedBytes: try finding(survey.undefined, in: source, encoding),
      suspectedEncoding: LegacyEncoding.suspected(from: survey.strayHistogram))
  }

  private static func finding(
    _ tally: CharacterTally, in source: SourceBytes, _ encoding: TextEncoding
  ) throws(SheetReadingError) -> CharacterFinding? {
    guard tally.count > 0 else { return nil }
    let line = try LineCount.line(ofByte: tally.firstOffset, in: source, encoding)
    return CharacterFinding(count: tally.count, line: line, byteOffset: tally.firstOffset)
  }
}

extension LegacyEncoding {
  /// Guesses from the places of å, ä and ö, both cases, among bytes that are not UTF-8.
  static func suspected(from histogram: [Int]) -> LegacyEncoding? {
    func sum(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 + histogram[Int($1)] } }
    let windows = sum([0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6])
    let dos = sum([0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99])
    let mac = sum([0x8C, 0x8A, 0x9A, 0x81, 0x80, 0x85])
    if dos > 2 * windows, dos > 2 * mac { return .dos }
    if mac > 2 * windows, mac > 2 * dos { return .macRoman }
    return nil
  }
}
