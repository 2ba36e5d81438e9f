import SheetReaders
import TestSupport
import Testing

/// What a workbook may make of little: rows that name one long text many times, lists without end, cells out of order.
@Suite struct WorkbookBoundsTests {
  @Test func `a shared text longer than a cell loses the rows that name it`() throws {
    var maker = WorkbookMaker(
      rows: "<row r=\"1\"><c t=\"s\"><v>1</v></c></row><row r=\"2\"><c t=\"s\"><v>0</v></c></row>"
        + "<row r=\"3\"><c t=\"s\"><v>1</v></c></row>")
    maker.sharedTexts = "<si><t>\(String(repeating: "x", count: 200_000))</t></si><si><t>kort</t></si>"
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows == [["kort"]])
    #expect(reading.problems == [SheetProblem(.fieldTooLong(limit: 128 << 10), row: 2, column: 1)])
  }

  @Test func `a row that grows by naming one text again and again is refused before it fills the memory`() throws {
    // 16 000 times 100 kB is 1.6 GB, from a few hundred kB of file.
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 16_000)
    var maker = WorkbookMaker(
      rows: "<row r=\"1\"><c t=\"s\"><v>1</v></c></row><row r=\"2\">\(cells)</row>"
        + "<row r=\"3\"><c t=\"s\"><v>1</v></c></row>")
    maker.sharedTexts = "<si><t>\(String(repeating: "x", count: 100_000))</t></si><si><t>kort</t></si>"
    let before = try memory()
    let workbook = try XLSXWorkbook(SourceBytes(maker.bytes, name: "t.xlsx"))
    let sheet = try XLSXSheet(workbook.sheets[0], of: workbook)
    let cursor = try sheet.allRows()
    var given: [Int] = []
    var problems: [SheetProblem] = []
    reading: while true {
      switch try cursor.next() {
      case .row(let row): given.append(row.number)
      case .problem(let problem): problems.append(problem)
      case .end: break reading
      }
    }
    #expect(given == [1, 3])
    #expect(problems.map(\.kind) == [.rowTooLong(limit: 16 << 20)])
    #expect(try memory() - before < 256 << 20)
  }

  @Test func `cells out of order lose their row, and the rows around it stay`() throws {
    let maker = WorkbookMaker(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
        + "<row r=\"2\"><c r=\"B2\"><v>3</v></c><c r=\"A2\"><v>4</v></c></row>"
        + "<row r=\"3\"><c r=\"A3\"><v>5</v></c><c r=\"A3\"><v>6</v></c></row>"
        + "<row r=\"4\"><c r=\"A4\"><v>7</v></c><c r=\"B4\"><v>8</v></c></row>")
    let reading = try WorkbookReading(maker.bytes)
    #expect(reading.rows == [["7", "8"]])
    #expect(reading.problems.map { "\($0.row) \($0.kind)" } == ["2 cellsOutOfOrder", "3 cellsOutOfOrder"])
    #expect(reading.counts.lostRows == 2)
  }

  @Test func `a name with an ampersand is read as it is`() throws {
    var maker = WorkbookMaker(rows: "<row r=\"1\"><c><v>1</v></c></row>")
    maker.sheets[0].name = "Drift &amp; underhåll &lt;2014&gt;"
    let workbook = try XLSXWorkbook(SourceBytes(maker.bytes, name: "t.xlsx"))
    #expect(workbook.sheets.map(\.name) == ["Drift & underhåll <2014>"])
  }

  @Test func `lists of sheets and texts are bounded`() throws {
    var limits = ContainerLimits()
    limits.parts = 20
    var maker = WorkbookMaker(rows: "<row r=\"1\"><c><v>1</v></c></row>")
    maker.sharedTexts = String(repeating: "<si/>", count: 100)
    var zip = maker.container
    let list = (1...50).map { "<sheet name=\"s\($0)\" r:id=\"r1\"/>" }.joined()
    zip.parts.removeAll { $0.name == "xl/workbook.xml" }
    zip.store(
      "xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets>\(list)</sheets></workbook>")
    #expect(try XLSXWorkbook(SourceBytes(zip.bytes, name: "t.xlsx"), limits: limits).sheets.count == 20)
    limits.sharedTexts = 99
    #expect(try fault(of: maker.bytes, limits: limits) == .tooLarge("xl/sharedStrings.xml"))
    limits.sharedTexts = 100
    #expect(try fault(of: maker.bytes, limits: limits) == nil)
  }
}
