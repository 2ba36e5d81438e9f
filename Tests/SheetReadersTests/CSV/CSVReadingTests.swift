import SheetReaders
import Testing

/// A text, and the rows a spreadsheet would show.
struct CSVCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let rows: [[String]]
  var numbers: [Int]?
  var testDescription: String { name }
}

private let cases: [CSVCase] = [
  CSVCase(name: "plain", text: "a;b\n1;2\n3;4\n", rows: [["1", "2"], ["3", "4"]], numbers: [2, 3]),
  CSVCase(name: "no last line break", text: "a;b\n1;2", rows: [["1", "2"]], numbers: [2]),
  CSVCase(name: "CRLF", text: "a;b\r\n1;2\r\n3;4\r\n", rows: [["1", "2"], ["3", "4"]], numbers: [2, 3]),
  CSVCase(name: "CR alone", text: "a;b\r1;2\r3;4\r", rows: [["1", "2"], ["3", "4"]], numbers: [2, 3]),
  CSVCase(name: "quotes", text: "a;b\n\"1;x\";\"2\"\n", rows: [["1;x", "2"]]),
  CSVCase(name: "doubled quotes", text: "a;b\n\"say \"\"hi\"\"\";\"\"\"\"\n", rows: [["say \"hi\"", "\""]]),
  CSVCase(name: "empty quoted cell", text: "a;b\n\"\";2\n", rows: [["", "2"]]),
  CSVCase(name: "quote within a plain cell", text: "a;b\n24\" screen;2\n", rows: [["24\" screen", "2"]]),
  CSVCase(
    name: "line breaks in quotes", text: "a;b\n\"1\n2\r\n3\r4\";x\n5;6\n", rows: [["1\n2\r\n3\r4", "x"], ["5", "6"]],
    numbers: [2, 6]),
  CSVCase(
    name: "blank lines", text: "\n\na;b\n\n1;2\n;;\n \n3;4\n\n", rows: [["1", "2"], ["3", "4"]], numbers: [5, 8]),
  CSVCase(name: "empty columns at the end", text: "a;b;;\n1;2;;\n3;4\n", rows: [["1", "2", "", ""], ["3", "4"]]),
  CSVCase(name: "byte order mark", text: "\u{FEFF}a;b\n1;2\n", rows: [["1", "2"]]),
  CSVCase(name: "sep line", text: "sep=,\na,b;c\n1,2;3\n", rows: [["1", "2;3"]], numbers: [3]),
  CSVCase(name: "sep line in quotes", text: "\"sep=|\"\r\na|b\r\n1|2\r\n", rows: [["1", "2"]], numbers: [3]),
  CSVCase(name: "tab", text: "a\tb\n1\t2\n", rows: [["1", "2"]]),
  CSVCase(name: "one column", text: "a\n1\n\n2\n", rows: [["1"], ["2"]], numbers: [2, 4]),
  CSVCase(name: "empty last cell without line break", text: "a;b\n1;", rows: [["1", ""]]),
  CSVCase(name: "header only", text: "a;b", rows: []),
  CSVCase(name: "letters beyond ASCII", text: "namn;ö\nÅsa;äpple €\n", rows: [["Åsa", "äpple €"]]),
]

@Test(arguments: cases)
func `a text is read as a spreadsheet reads it`(_ example: CSVCase) throws {
  for block in [1, 2, 3, 7, 64, 1 << 20] {
    let result = try reading(example.text, blockBytes: block)
    #expect(result.rows == example.rows, "block \(block)")
    #expect(result.problems.isEmpty, "block \(block)")
    if let numbers = example.numbers { #expect(result.numbers == numbers, "block \(block)") }
  }
}

@Test func `heads are kept as written and empty ones at the end dropped`() throws {
  #expect(try reading("Namn *;\"Belopp;tkr\";; \n").header == ["Namn *", "Belopp;tkr"])
  #expect(try reading("").header == nil)
  #expect(try reading("\u{FEFF}\r\n\r\n").header == nil)
}

@Test func `blank lines and empty rows are counted`() throws {
  let counts = try reading("a;b\n1;2\n\n;\n\"\";\"\"\n3;4\n").counts
  #expect(counts.rows == 2)
  #expect(counts.emptyRows == 3)
  #expect(counts.lostRows == 0)
}

@Test func `without header every row is a row of any length`() throws {
  let result = try reading(Array("1;2\n3\n4;5;6\n".utf8), hasHeader: false)
  #expect(result.rows == [["1", "2"], ["3"], ["4", "5", "6"]])
  #expect(result.header == nil)
  #expect(result.problems.isEmpty)
}

@Test func `a cell beyond the last of its row is empty`() throws {
  let sheet = try CSVSheet(SourceBytes(Array("a;b\n1\n".utf8), name: "t.csv"))
  try sheet.forEachRow(
    { row in
      #expect(row[1].isEmpty)
      #expect(row[1].string.isEmpty)
      #expect(row[-1].isEmpty)
    }, problem: { #expect($0.kind == .tooFewFields(found: 1, expected: 2)) })
}

@Test func `a cell between quotes is told from one without`() throws {
  let sheet = try CSVSheet(SourceBytes(Array("a;b\n\"\";x\n".utf8), name: "t.csv"))
  try sheet.forEachRow(
    { row in
      #expect(row[0].kind == .quoted)
      #expect(row[1].kind == .text)
    }, problem: { Issue.record("\($0)") })
}

@Test func `rows can be read more than once`() throws {
  let sheet = try CSVSheet(SourceBytes(Array("sep=;\n\na;b\n1;2\n3\n".utf8), name: "t.csv"))
  for _ in 0..<2 {
    var rows: [[String]] = []
    var problems = 0
    try sheet.forEachRow({ rows.append($0.strings) }, problem: { _ in problems += 1 })
    #expect(rows == [["1", "2"], ["3"]])
    #expect(problems == 1)
  }
}
