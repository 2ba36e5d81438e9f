import SheetReaders
import TestSupport
import Testing

/// Workbooks that somebody broke, or made to do harm: the answer names what is wrong, memory stays bounded.
@Suite struct HostileWorkbookTests {
  private static let plain = WorkbookMaker(
    rows: "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c><v>1</v></c></row>")
  private static let sheet = "xl/worksheets/sheet1.xml"

  private static func changed(_ name: String, _ change: (inout ZIPMaker.Part) -> Void) -> [UInt8] {
    var zip = plain.container
    for index in zip.parts.indices where zip.parts[index].name == name { change(&zip.parts[index]) }
    return zip.bytes
  }

  @Test func `a file that is no workbook is told so`() throws {
    #expect(try fault(of: Array("projekt;namn\n".utf8)) == .notAContainer(nil))
    #expect(try fault(of: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .notAContainer(.compoundDocument))
    var other = ZIPMaker()
    other.store("word/document.xml", "<document/>")
    #expect(try fault(of: other.bytes) == .notAWorkbook)
    #expect(try fault(of: Self.plain.bytes) == nil)
  }

  @Test func `a workbook cut off anywhere is refused, and never crashes`() throws {
    let whole = Self.plain.bytes
    for length in stride(from: 4, to: whole.count, by: 7) {
      #expect(try fault(of: Array(whole.prefix(length))) == .damagedContainer, "\(length)")
    }
  }

  @Test(arguments: seeds(300))
  func `a workbook with one byte changed is read or refused, and never crashes`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Self.plain.bytes
    bytes[Int.random(in: 4..<bytes.count, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
    do {
      _ = try WorkbookReading(bytes)
    } catch SheetReadingError.workbook {
      // Told: that is what is asked for.
    }
  }

  @Test func `a sheet that lies about its size or checksum is refused`() throws {
    #expect(try fault(of: Self.changed(Self.sheet) { $0.checksum ^= 1 }) == .damagedPart(Self.sheet))
    let tooSmall = try fault(of: Self.changed(Self.sheet) { $0.claimed -= 20 })
    #expect(tooSmall != nil)
  }

  @Test func `a bomb is refused when it grows beyond reason, not when it fills the memory`() throws {
    var zip = Self.plain.container
    zip.parts.removeAll { $0.name == Self.sheet }
    // 77 MB of spaces in half a megabyte.
    zip.storeBomb(Self.sheet, beginning: "<worksheet><sheetData>", runs: 300_000)
    let before = try memory()
    #expect(try fault(of: zip.bytes) == .tooLarge(Self.sheet))
    zip.parts.removeAll { $0.name == "xl/sharedStrings.xml" }
    zip.storeBomb("xl/sharedStrings.xml", beginning: "<sst><si><t>", runs: 300_000)
    #expect(try fault(of: zip.bytes) == .tooLarge("xl/sharedStrings.xml"))
    #expect(try memory() - before < 256 << 20)
  }

  @Test func `shared texts beyond what is kept are refused`() throws {
    var maker = Self.plain
    maker.sharedTexts = String(repeating: "<si><t>0123456789</t></si>", count: 2000)
    var limits = ContainerLimits()
    limits.sharedTextBytes = 10_000
    #expect(try fault(of: maker.bytes, limits: limits) == .tooLarge("xl/sharedStrings.xml"))
    limits.sharedTextBytes = 20_000
    #expect(try fault(of: maker.bytes, limits: limits) == nil)
  }

  @Test func `entities and document types are refused`() throws {
    var maker = Self.plain
    maker.prologue =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>"
    #expect(try fault(of: maker.bytes) == .documentType(Self.sheet))
    maker.prologue = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"
    #expect(try fault(of: maker.bytes) == .documentType(Self.sheet))
  }

  @Test func `deep nesting and broken XML are refused`() throws {
    var maker = Self.plain
    maker.sheets[0].xml = String(repeating: "<a>", count: 100_000)
    guard case .notWellFormed(Self.sheet, _) = try fault(of: maker.bytes) else {
      Issue.record("not refused")
      return
    }
    maker.sheets[0].xml = "<sheetData>\n\n<row></sheetData>"
    #expect(try fault(of: maker.bytes) == .notWellFormed(Self.sheet, line: 3))
  }

  @Test func `paths that lead out of the container lead nowhere`() throws {
    var zip = Self.plain.container
    for index in zip.parts.indices where zip.parts[index].name == "xl/_rels/workbook.xml.rels" {
      let text = String(decoding: zip.parts[index].packed, as: UTF8.self)
        .replacing("worksheets/sheet1.xml", with: "../../../../etc/passwd")
      zip.parts.remove(at: index)
      zip.store("xl/_rels/workbook.xml.rels", text)
    }
    zip.store("../../evil.xml", "<x/>")
    #expect(try fault(of: zip.bytes) == .missingPart("etc/passwd"))
  }

  @Test func `a container with countless parts is refused before room is made for them`() throws {
    var limits = ContainerLimits()
    limits.parts = 5
    #expect(try fault(of: Self.plain.bytes, limits: limits) == .tooManyParts(5))
  }

  @Test func `cells and columns beyond what a spreadsheet has lose their row and nothing else`() throws {
    let long = String(repeating: "x", count: 200_000)
    let maker = WorkbookMaker(
      rows: "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
        + "<row r=\"2\"><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row><row r=\"3\"><c r=\"ZZZZ3\"><v>1</v></c></row>"
        + "<row r=\"4\"><c r=\"A4\"><v>4</v></c></row>")
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows == [["4"]])
    #expect(reading.problems.map(\.row) == [2, 3])
    #expect(reading.problems.map(\.kind) == [.fieldTooLong(limit: 131_072), .tooManyColumns(limit: 16_384)])
    #expect(reading.counts.lostRows == 2)
  }

  @Test func `a text named by a number that is not there loses its row, told in words of its own`() throws {
    let maker = WorkbookMaker(
      rows: "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c t=\"s\"><v>99</v></c></row>")
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows == [])
    #expect(reading.problems == [SheetProblem(.sharedTextMissing, row: 2, column: 1)])
    #expect(reading.counts.lostRows == 1)
  }

  @Test func `a row whose number goes back is the row after the last, and what is wrong in it is told`() throws {
    let maker = WorkbookMaker(
      rows: "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
        + "<row r=\"-5\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row><row r=\"1\"><c><v>3</v></c></row>")
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.problems == [SheetProblem(.cellsOutOfOrder, row: 2, column: 1)])
    #expect(reading.rows == [["3"]])
    #expect(reading.numbers == [3])
  }
}
