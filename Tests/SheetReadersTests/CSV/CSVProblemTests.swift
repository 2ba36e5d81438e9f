import SheetReaders
import Testing

/// A damaged text, what is told of it, and the rows that are read all the same.
struct DamagedCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let problems: [SheetProblem]
  let rows: [[String]]
  var testDescription: String { name }
}

private let usual = CSVLimits()

private let cases: [DamagedCase] = [
  DamagedCase(
    name: "too few fields", text: "a;b;c\n1;2\n3;4;5\n",
    problems: [SheetProblem(.tooFewFields(found: 2, expected: 3), row: 2)], rows: [["1", "2"], ["3", "4", "5"]]),
  DamagedCase(
    name: "too many fields", text: "a;b\n1;2;;3\n4;5;\n",
    problems: [SheetProblem(.tooManyFields(found: 4, expected: 2), row: 2, column: 4)],
    rows: [["1", "2", "", "3"], ["4", "5", ""]]),
  DamagedCase(
    name: "text after a closing quote", text: "a;b\n\"x\"y \"\"z;2\n3;4\n",
    problems: [SheetProblem(.textAfterQuote, row: 2, column: 1)], rows: [["xy \"\"z", "2"], ["3", "4"]]),
  DamagedCase(
    name: "doubled quote and text after", text: "a;b\n1;\"x\"\"y\"z\n",
    problems: [SheetProblem(.textAfterQuote, row: 2, column: 2)], rows: [["1", "x\"yz"]]),
  DamagedCase(
    name: "quote open to the end", text: "a;b\n1;\"x\n3;4\n5;6",
    problems: [SheetProblem(.unclosedQuote(limit: usual.fieldBytes), row: 2, column: 2)],
    rows: [["3", "4"], ["5", "6"]]),
  DamagedCase(
    name: "quote open to a later quoted cell", text: "a;b\n1;\"x\n3;4\n\"5\";6\n7;8\n",
    problems: [SheetProblem(.unclosedQuote(limit: usual.fieldBytes), row: 2, column: 2)],
    rows: [["3", "4"], ["5", "6"], ["7", "8"]]),
  DamagedCase(
    name: "quote open in the last line", text: "a;b\n1;2\n3;\"",
    problems: [SheetProblem(.unclosedQuote(limit: usual.fieldBytes), row: 3, column: 2)], rows: [["1", "2"]]),
  DamagedCase(
    name: "two open quotes", text: "a;b\n\"1;2\n3;4\n\"5;\"6\"\n7;8\n",
    problems: [
      SheetProblem(.unclosedQuote(limit: usual.fieldBytes), row: 2, column: 1),
      SheetProblem(.textAfterQuote, row: 4, column: 1),
      SheetProblem(.tooFewFields(found: 1, expected: 2), row: 4),
    ], rows: [["3", "4"], ["5;6\""], ["7", "8"]]),
  DamagedCase(
    name: "NUL", text: "a;b\n1;2\u{0}\u{0}\n3;4\n", problems: [SheetProblem(.nulByte, row: 2, column: 2)],
    rows: [["1", "2\u{0}\u{0}"], ["3", "4"]]),
  DamagedCase(
    name: "control characters", text: "a;b\n\"1\n\u{1B}\";2\n\u{7};\u{8}\n",
    problems: [
      SheetProblem(.controlCharacter(0x1B), row: 3, column: 1), SheetProblem(.controlCharacter(7), row: 4, column: 1),
    ], rows: [["1\n\u{1B}", "2"], ["\u{7}", "\u{8}"]]),
  DamagedCase(name: "tab in a cell is none", text: "a;b\n1\t1;\"2\t2\"\n", problems: [], rows: [["1\t1", "2\t2"]]),
  DamagedCase(
    name: "open quote in the header", text: "a;\"b\n1;2\n",
    problems: [SheetProblem(.unclosedQuote(limit: usual.fieldBytes), row: 1, column: 2)], rows: [["1", "2"]]),
]

@Test(arguments: cases)
func `damage is told with its place and the rows after it are read`(_ example: DamagedCase) throws {
  for block in [1, 2, 5, 1 << 20] {
    let result = try reading(example.text, blockBytes: block)
    #expect(result.problems == example.problems, "block \(block)")
    #expect(result.rows == example.rows, "block \(block)")
  }
}

@Test func `a row that is lost is counted`() throws {
  let counts = try reading("a;b\n1;\"x\n3;4\n").counts
  #expect(counts.rows == 1)
  #expect(counts.lostRows == 1)
}

@Test func `a lost header leaves rows that are held against none`() throws {
  let result = try reading("a;\"b\n1;2;3\n")
  #expect(result.header == nil)
  #expect(result.rows == [["1", "2", "3"]])
}

@Test(arguments: [1, 4, 1 << 20])
func `a long cell is refused and the next line read`(_ block: Int) throws {
  var limits = CSVLimits()
  limits.fieldBytes = 10
  let long = String(repeating: "x", count: 40)
  for cell in [long, "\"\(long)\"", "\"\(long)\n\""] {
    let text = "a;b\n1;\(cell);\n2;3\n"
    let result = try reading(Array(text.utf8), limits: limits, blockBytes: block)
    #expect(result.problems.first == SheetProblem(.fieldTooLong(limit: 10), row: 2, column: 2), "\(cell)")
    #expect(result.rows.last == ["2", "3"], "\(cell)")
  }
  let fits = try reading(Array("a\n0123456789\n".utf8), limits: limits, blockBytes: block)
  #expect(fits.rows == [["0123456789"]])
  #expect(fits.problems.isEmpty)
}

@Test(arguments: [1, 4, 1 << 20])
func `a quote open for longer than a cell may be is left at the line where it opened`(_ block: Int) throws {
  var limits = CSVLimits()
  limits.fieldBytes = 10
  let text = "a;b\n1;\"x\n2;3\n4;5\n6;7\n8;\"9\"\n"
  let result = try reading(Array(text.utf8), limits: limits, blockBytes: block)
  #expect(result.problems == [SheetProblem(.unclosedQuote(limit: 10), row: 2, column: 2)])
  #expect(result.rows == [["2", "3"], ["4", "5"], ["6", "7"], ["8", "9"]])
}

@Test func `a row with too many columns is refused`() throws {
  var limits = CSVLimits()
  limits.columns = 300
  let wide = String(repeating: ";", count: 300)
  let result = try reading(Array("a;b\n\(wide)\n1;2\n".utf8), limits: limits)
  #expect(result.problems == [SheetProblem(.tooManyColumns(limit: 300), row: 2, column: 301)])
  #expect(result.rows == [["1", "2"]])
  let widest = String(repeating: "x;", count: 299) + "x\n"
  #expect(try reading(Array(widest.utf8), limits: limits).header?.count == 300)
}

@Test func `a row with too many bytes is refused`() throws {
  var limits = CSVLimits()
  limits.rowBytes = 64
  let long = String(repeating: "0123456;", count: 9)
  let result = try reading(Array("a;b\n\(long)\n1;2\n".utf8), limits: limits, blockBytes: 16)
  #expect(result.problems == [SheetProblem(.rowTooLong(limit: 64), row: 2)])
  #expect(result.rows == [["1", "2"]])
}
