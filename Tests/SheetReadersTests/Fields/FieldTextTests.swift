import SheetReaders
import Testing

private func read(_ bytes: [UInt8]) -> TextReading { bytes.withUnsafeBufferPointer { FieldText.read($0) } }

@Test func `text is trimmed and put in normal form C`() {
  #expect(FieldText.read("  Förvaltning \n") == .text("Förvaltning"))
  #expect(FieldText.read("") == .empty)
  #expect(FieldText.read(" \u{A0}\t") == .empty)
  let pairs = [("fo\u{308}r", "f\u{F6}r"), ("\u{212B}ngstrom", "\u{C5}ngstrom"), ("a\u{30A}\u{301}", "\u{1FB}")]
  for (written, composed) in pairs {
    guard case .text(let text) = FieldText.read(written) else {
      Issue.record("\(written)")
      continue
    }
    #expect(Array(text.unicodeScalars) == Array(composed.unicodeScalars))
  }
  #expect(FieldText.read("a\tb\r\nc\u{AD}d – 1\u{202F}000 €") == .text("a\tb\r\nc\u{AD}d – 1\u{202F}000 €"))
}

@Test func `text that cannot be kept is refused at its place`() {
  #expect(read([0x61, 0xE5, 0x62]) == .failure(.invalidUTF8(at: 1)))
  #expect(read([0x20, 0x61, 0xC3]) == .failure(.invalidUTF8(at: 2)))
  #expect(read([0xED, 0xA0, 0x80]) == .failure(.invalidUTF8(at: 0)))
  #expect(FieldText.read("a\u{0}b") == .failure(.controlCharacter(0, at: 1)))
  #expect(FieldText.read("a\u{1B}[31m") == .failure(.controlCharacter(0x1B, at: 1)))
  #expect(FieldText.read("a\u{7F}") == .failure(.controlCharacter(0x7F, at: 1)))
  #expect(FieldText.read("a\u{85}") == .failure(.controlCharacter(0x85, at: 1)))
  #expect(FieldText.read("ö\u{202E}txt.exe") == .failure(.invisibleMark(0x202E, at: 2)))
  #expect(FieldText.read("a\u{200B}b") == .failure(.invisibleMark(0x200B, at: 1)))
}

@Test(
  arguments: [
    ("2013-01-12", nil, .date), ("12-jan", nil, .date), ("jan-12", nil, .date), ("12 maj", nil, .date),
    ("03/04/2013", nil, .date), ("1,2E+11", nil, .scientific), ("1.20E+11", nil, .scientific),
    ("4711", 6, .zerosStripped(expected: 6)), ("4711", nil, nil), ("004711", 6, nil), ("4711,0", nil, .decimals),
    ("4711.00", nil, .decimals), ("#REF!", nil, .errorValue), ("#SAKNAS!", nil, .errorValue),
    ("#värdefel!", nil, .errorValue),
    ("#####", nil, .errorValue), ("#N/A", nil, .errorValue), ("P-014", nil, nil), ("037-1827/2012", nil, nil),
    ("1.5.1.-576/2012", nil, nil), ("KS 2019/562", nil, nil), ("2016:170", nil, nil), ("11/2012", nil, nil),
    ("", nil, nil),
    ("#12", nil, nil), ("E-12", nil, nil), ("A1", nil, nil),
  ] as [(String, Int?, SpreadsheetDamage?)])
func `ids that a spreadsheet spoiled are recognised`(_ text: String, _ digits: Int?, _ damage: SpreadsheetDamage?) {
  #expect(SpreadsheetDamage.inID(text, digits: digits) == damage)
}
