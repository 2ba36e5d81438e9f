import SheetReaders
import TestSupport
import Testing

/// What cells of workbooks say.
@Suite struct XLSXSheetTests {
  private static func head(_ names: String...) -> String {
    "<row r=\"1\">" + names.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }

  @Test func `shared texts, inline texts and runs of rich text are read, pronunciation is not`() throws {
    var maker = WorkbookMaker(
      rows: Self.head("a", "b", "c")
        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>0</v></c>"
        + "<c r=\"C2\" t=\"inlineStr\"><is><r><t>ett </t></r><r><t>två</t></r><rPh><t>x</t></rPh></is></c></row>")
    maker.sharedTexts =
      "<si><r><t>rik</t></r><r><t xml:space=\"preserve\"> text</t></r></si><si><t>å_x000D__x005F_x0041_ &amp; ö</t></si>"
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.header == SheetHeader(row: 1, names: ["a", "b", "c"]))
    #expect(reading.rows == [["å\r_x0041_ & ö", "rik text", "ett två"]])
  }

  @Test func `cells stand where their reference says, rows where their number says`() throws {
    let maker = WorkbookMaker(
      rows: Self.head("a", "b", "c") + "<row r=\"3\"/><row r=\"7\"><c r=\"C7\"><v>5</v></c></row>"
        + "<row><c><v>6</v></c><c r=\"C8\"><v>7</v></c></row>")
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows == [["", "", "5"], ["6", "", "7"]])
    #expect(reading.numbers == [7, 8])
    #expect(reading.counts.emptyRows == 1)
  }

  @Test(arguments: [
    ("41383", "yyyy\\-mm\\-dd", "2013-04-19"), ("41383.604166666664", "yyyy-mm-dd hh:mm", "2013-04-19 14:30:00"),
    ("0.5", "hh:mm", "12:00:00"), ("1", "d/m/yy", "1900-01-01"), ("59", "d/m/yy", "1900-02-28"),
    ("60", "d/m/yy", "1900-02-29"), ("61", "d/m/yy", "1900-03-01"), ("41383", "[$-41D]mmm/yy", "2013-04-19"),
    ("41383", "&quot;dag&quot; 0", "41383"), ("41383", "#,##0\\ &quot;dygn&quot;", "41383"),
    ("1.0416666666666667", "[h]:mm", "1900-01-01 01:00:00"),
  ])
  func `a serial number is a day where its format shows one`(serial: String, code: String, expected: String) throws {
    var maker = WorkbookMaker(rows: Self.head("a") + "<row r=\"2\"><c s=\"1\"><v>\(serial)</v></c></row>")
    maker.formats = [code]
    #expect(try WorkbookReading(maker.bytes).rows == [[expected]])
  }

  @Test func `days may count from 1904`() throws {
    var maker = WorkbookMaker(rows: Self.head("a") + "<row r=\"2\"><c s=\"1\"><v>39921</v></c></row>")
    maker.formats = ["yyyy-mm-dd"]
    maker.properties = "date1904=\"1\""
    // 41383 - 1462: the two epochs differ by 1462 days.
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows == [["2013-04-19"]])
    #expect(reading.kinds == [[.dayNumber]])
  }

  @Test(arguments: [
    ("0.035", "0.0%", "3.5%"), ("0.07", "0%", "7%"), ("1.1", "0%", "110%"), ("3.5", "0.0&quot; %&quot;", "3.5"),
    ("0.30000000000000004", "0.0", "0.3"), ("3.5000000000000001E-2", "General", "0.035"),
    ("1.2E+11", "0", "120000000000"), ("-1250.5", "#,##0.00", "-1250.5"), ("1234.5599999999999", "0.00", "1234.56"),
    ("1E-10", "General", "0"), ("0.123456789012", "General", "0.123456789"), ("9.9999999999999995E-7", "0", "0.000001"),
    ("99999999999999.99", "0", "100000000000000"), ("-0.00000000001", "0", "0"),
  ])
  func `numbers are read with the digits a person sees`(value: String, code: String, expected: String) throws {
    var maker = WorkbookMaker(rows: Self.head("a") + "<row r=\"2\"><c s=\"1\"><v>\(value)</v></c></row>")
    maker.formats = [code]
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows == [[expected]])
    #expect(reading.kinds == [[.number]])
  }

  @Test(arguments: [
    ("#,##0;-#,##0;", true), ("0;-0;;@", true), (";;;", true), ("#,###", true), ("#", true),
    ("[=0]&quot;&quot;;General", true),
    ("#,##0", false), ("General", false), ("0.0%", false), ("#,##0;-#,##0;&quot;-&quot;", false),
    ("_-* #,##0_-;-* #,##0_-;_-* &quot;-&quot;_-", false), ("0;-0;\\-", false),
  ])
  func `a format that makes zero look blank is noticed`(code: String, hides: Bool) throws {
    var maker = WorkbookMaker(rows: Self.head("a") + "<row r=\"2\"><c s=\"1\"><v>0</v></c></row>")
    maker.formats = [code]
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows.first?.first?.hasPrefix("0") == true)
    #expect((reading.findings.zerosShownBlank != nil) == hides)
  }

  @Test func `a sheet that shows no zeros is noticed`() throws {
    let maker = WorkbookMaker(
      rows: Self.head("a") + "<row r=\"2\"><c><v>0</v></c></row>",
      before: "<sheetViews><sheetView showZeros=\"0\"/></sheetViews>")
    #expect(try WorkbookReading(maker.bytes).findings.zerosShownBlank == .init(count: 1, row: 2, column: 1))
  }

  @Test func `formulas give their saved result, or are told to have none`() throws {
    let maker = WorkbookMaker(
      rows: Self.head("a", "b", "c", "d")
        + "<row r=\"2\"><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"x\"</f><v>x</v></c><c><f>NOW()</f></c>"
        + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows == [["2", "x", SpreadsheetDamage.uncalculated, "#DIV/0!"]])
    #expect(reading.kinds == [[.number, .text, .error, .error]])
    #expect(reading.findings.calculatedCells == 3)
  }

  @Test func `a formula with an empty result was never worked out, unless its result is a text`() throws {
    let maker = WorkbookMaker(
      rows: Self.head("a", "b", "c")
        + "<row r=\"2\"><c><f>1+2</f><v/></c><c><f>1+2</f><v></v></c><c t=\"str\"><f>\"\"</f><v></v></c></row>")
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows == [[SpreadsheetDamage.uncalculated, SpreadsheetDamage.uncalculated, ""]])
    #expect(reading.findings.calculatedCells == 1)
  }

  @Test(arguments: [
    ("mmm/yy", CellKind.monthNumber), ("yyyy\\-mm", .monthNumber), ("[$-41D]mmmm\\ yyyy", .monthNumber),
    ("yyyy-mm-dd", .dayNumber), ("yyyy", .dayNumber), ("d/m", .dayNumber), ("mm:ss", .dayNumber),
  ])
  func `a format that shows year and month alone is told from other days`(code: String, kind: CellKind) throws {
    var maker = WorkbookMaker(rows: Self.head("a") + "<row r=\"2\"><c s=\"1\"><v>43556</v></c></row>")
    maker.formats = [code]
    #expect(try WorkbookReading(maker.bytes).kinds == [[kind]])
  }

  @Test func `hidden rows and columns, joined cells and cells without head are noticed`() throws {
    let maker = WorkbookMaker(
      rows: "<row r=\"1\" hidden=\"1\"><c t=\"inlineStr\"><is><t>Titel</t></is></c></row>"
        + "<row r=\"3\"><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>"
        + "<row r=\"4\" hidden=\"1\"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r=\"5\" hidden=\"1\"/>",
      before: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>",
      after: "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>")
    let reading = try WorkbookReading(maker.bytes) { $0.contains("a") ? 1 : 0 }
    #expect(reading.header == SheetHeader(row: 3, names: ["a", "b"]))
    #expect(reading.rows == [["1", "2"]])
    #expect(reading.findings.hiddenRows == .init(count: 1, row: 4, column: nil))
    #expect(reading.findings.hiddenColumns == [2, 3])
    #expect(reading.findings.cellsBeyondHead == .init(count: 1, row: 4, column: 3))
    #expect(reading.findings.mergedCells == ["A1:C1"])
  }

  @Test(arguments: seeds(4))
  func `rows longer than a piece of the part are given whole`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let names = (0..<40).map { "k\($0)" }
    let rows = (0..<300).map { _ in
      names.map { _ in String(repeating: "å", count: Int.random(in: 1...30, using: &generator)) }
    }
    let written = rows.enumerated().map { number, row in
      "<row r=\"\(number + 2)\">" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }
    let head = "<row r=\"1\">" + names.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    let reading = try WorkbookReading(WorkbookMaker(rows: head + written.joined()).bytes)
    #expect(reading.rows == rows, "seed \(seed)")
    #expect(reading.numbers == Array(2...301))
  }

  @Test func `an empty sheet has no head`() throws {
    let reading = try WorkbookReading(WorkbookMaker(rows: "").bytes)
    #expect(reading.header == nil)
    #expect(reading.rows.isEmpty)
  }

  @Test func `prefixed names and other namespaces are read alike`() throws {
    var maker = WorkbookMaker(rows: "")
    maker.sheets[0].xml =
      "<x:sheetData xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:row r=\"1\">"
      + "<x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row r=\"2\"><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>"
    #expect(try WorkbookReading(maker.bytes).rows == [["1"]])
  }
}
