import Testing

@testable import SheetReaders

private func report(_ bytes: [UInt8], block: Int = 1 << 20) throws -> EncodingReport {
  try EncodingDetector.survey(SourceBytes(bytes, name: "t.csv"), blockBytes: block, digest: { _ in })
}

private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return bigEndian ? pair : pair.reversed()
  }
}

@Test func `encodings are told by mark, validity and pattern`() throws {
  let text = "Nämnd;År\nÄldre;2014\n"
  let cases: [([UInt8], TextEncoding, EncodingReason)] = [
    (Array("a;b\n".utf8), .utf8, .onlyASCII),
    ([], .utf8, .onlyASCII),
    (Array(text.utf8), .utf8, .validUTF8),
    ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8, .byteOrderMark),
    (text.unicodeScalars.map { UInt8($0.value) }, .windows1252, .invalidUTF8),
    (utf16("\u{FEFF}" + text, bigEndian: false), .utf16LittleEndian, .byteOrderMark),
    (utf16("\u{FEFF}" + text, bigEndian: true), .utf16BigEndian, .byteOrderMark),
    (utf16(text, bigEndian: false), .utf16LittleEndian, .nulPattern),
    (utf16(text, bigEndian: true), .utf16BigEndian, .nulPattern),
    (Array("Nämnd\n".utf8) + [0xC4, 0x6C, 0x64], .mixed, .bothFound),
  ]
  for (bytes, encoding, reason) in cases {
    for block in [1, 2, 3, 1 << 20] {
      let found = try report(bytes, block: block)
      #expect(found.encoding == encoding, "\(reason) block \(block)")
      #expect(found.reason == reason, "\(encoding) block \(block)")
    }
  }
}

@Test func `stray bytes of a mixed file are counted, placed and read as Windows-1252`() throws {
  let bytes = Array("a;b\nö;1\n".utf8) + [0xE5, 0x3B, 0x80, 0x0A]
  let found = try report(bytes)
  #expect(found.strayBytes == CharacterFinding(count: 2, line: 3, byteOffset: 9))
  for block in [1, 2, 3, 4, 1 << 20] {
    #expect(try reading(bytes, blockBytes: block).rows == [["ö", "1"], ["å", "€"]])
  }
}

@Test func `a sequence cut off by the end of the file is stray`() throws {
  let found = try report(Array("ö\n".utf8) + [0xE2, 0x82])
  #expect(found.strayBytes?.count == 2)
  #expect(found.encoding == .mixed)
  let overlong = try report([0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF5])
  #expect(overlong.encoding == .windows1252)
  #expect(overlong.beyondASCII == 6)
}

@Test func `destroyed characters are found with their first line`() throws {
  let replaced = try report(Array("a\nb\nn\u{FFFD}mnd \u{FFFD}\n".utf8))
  #expect(replaced.replacementCharacters == CharacterFinding(count: 2, line: 3, byteOffset: 5))
  let halves = utf16("\u{FEFF}a\nb", bigEndian: false) + [0x00, 0xD8, 0x0A, 0x00, 0x00, 0xDC, 0x41]
  for block in [1, 3, 1 << 20] {
    let damaged = try report(halves, block: block)
    #expect(damaged.replacementCharacters == CharacterFinding(count: 3, line: 2, byteOffset: 8))
  }
}

@Test(arguments: ["fÃ¶rvaltning", "Ã…r", "nÃ¤mnd", "2013â€“2018", "1Â\u{A0}000", "RÃ„TT", "pÃ¥"])
func `characters encoded twice are found`(_ word: String) throws {
  for block in [1, 2, 1 << 20] {
    let found = try report(Array("a\r\n\r\n\(word)\n".utf8), block: block)
    #expect(found.doubleEncoded?.count == 1)
    #expect(found.doubleEncoded?.line == 3)
  }
}

@Test(arguments: ["Förvaltning för äldre", "naïve café", "Ångström – 1 000 €", "São Tomé, Ñandú", "ÅÄÖ åäö ÉÈ"])
func `sound text is not taken for damaged`(_ text: String) throws {
  let found = try report(Array(text.utf8))
  #expect(found.doubleEncoded == nil)
  #expect(found.replacementCharacters == nil)
  #expect(found.questionMarksInWords == nil)
  #expect(found.suspectedEncoding == nil)
}

@Test func `question marks within words are called out where all else is ASCII`() throws {
  let found = try report(Array("a\nn?mnd f?r ?ldre?\n".utf8))
  #expect(found.questionMarksInWords == CharacterFinding(count: 2, line: 2, byteOffset: 3))
  #expect(try report(Array("n?mnd;ö".utf8)).questionMarksInWords == nil)
  #expect(try report(Array("http://x.se/p?id=3 Vad? Jo".utf8)).questionMarksInWords == nil)
}

@Test func `older encodings are suspected from their Swedish letters`() throws {
  let dos: [UInt8] = [0x86, 0x61, 0x84, 0x62, 0x94]
  let mac: [UInt8] = [0x8C, 0x61, 0x8A, 0x62, 0x9A]
  #expect(try report(dos).suspectedEncoding == .dos)
  #expect(try report(mac).suspectedEncoding == .macRoman)
}

@Test func `bytes that Windows-1252 does not define are told`() throws {
  let found = try report([0x61, 0x0A, 0x81, 0x9D, 0xE5])
  #expect(found.undefinedBytes == CharacterFinding(count: 2, line: 2, byteOffset: 2))
  #expect(try reading([0x61, 0x0A, 0x81, 0xE5]).rows == [["\u{FFFD}å"]])
}

@Test func `every byte that Windows-1252 defines becomes its character`() throws {
  let expected: [UInt8: Character] = [
    0x80: "€", 0x85: "…", 0x8A: "Š", 0x91: "‘", 0x93: "“", 0x96: "–", 0x97: "—", 0x99: "™", 0x9F: "Ÿ", 0xA0: "\u{A0}",
    0xC4: "Ä", 0xE5: "å", 0xF6: "ö", 0xFF: "ÿ",
  ]
  for (byte, character) in expected {
    #expect(try reading([0x61, 0x0A, 0x78, byte]).rows == [["x\(character)"]])
  }
}
