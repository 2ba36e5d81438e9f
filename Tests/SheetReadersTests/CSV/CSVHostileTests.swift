import TestSupport
import Testing

@testable import SheetReaders

#if DEBUG
  private let scale = 8
#else
  private let scale = 100
#endif

/// Reads a hostile text; gives the first problems, how many there were, and the largest buffer.
private func survive(_ bytes: [UInt8]) throws -> (first: [SheetProblem], rows: Int, bufferBytes: Int) {
  let sheet = try CSVSheet(SourceBytes(bytes, name: "t.csv"))
  let cursor = try sheet.rows()
  var first = sheet.headerProblems
  while true {
    switch try cursor.next() {
    case .row: continue
    case .problem(let problem): if first.count < 3 { first.append(problem) }
    case .end: return (first, cursor.counts.rows, cursor.capacity)
    }
  }
}

private func repeated(_ text: String, megabytes: Int) -> [UInt8] {
  let unit = Array(text.utf8)
  let count = megabytes * 1_000_000 / unit.count
  return [UInt8](unsafeUninitializedCapacity: unit.count * count) { buffer, size in
    for index in 0..<unit.count * count { buffer[index] = unit[index % unit.count] }
    size = unit.count * count
  }
}

private let limit = CSVLimits().fieldBytes

@Test(.timeLimit(.minutes(15)))
func `a quote open for a hundred megabytes costs one row`() throws {
  let (first, rows, bufferBytes) = try survive(Array("a;b\n1;\"2\n".utf8) + repeated("3;4\n", megabytes: scale))
  #expect(first == [SheetProblem(.unclosedQuote(limit: limit), row: 2, column: 2)])
  #expect(rows == scale * 250_000)
  #expect(bufferBytes <= 8 << 20)
}

@Test(.timeLimit(.minutes(15)))
func `a quote open for a hundred megabytes without line break is a long cell`() throws {
  let text = Array("a;b\n1;\"".utf8) + repeated("x", megabytes: scale) + Array("\n3;4\n".utf8)
  let (first, rows, bufferBytes) = try survive(text)
  #expect(first == [SheetProblem(.fieldTooLong(limit: limit), row: 2, column: 2)])
  #expect(rows == 1)
  #expect(bufferBytes <= 8 << 20)
}

@Test(.timeLimit(.minutes(15)))
func `ten megabytes in one cell are refused`() throws {
  let text = Array("a;b\n1;".utf8) + repeated("å", megabytes: 10) + Array(";\n3;4\n".utf8)
  let (first, rows, bufferBytes) = try survive(text)
  #expect(first == [SheetProblem(.fieldTooLong(limit: limit), row: 2, column: 2)])
  #expect(rows == 1)
  #expect(bufferBytes <= 8 << 20)
}

@Test(.timeLimit(.minutes(15)))
func `a line of nothing but delimiters is refused at the last column that is read`() throws {
  let columns = CSVLimits().columns
  let delimiters = repeated(";", megabytes: scale / 2)
  let (first, rows, _) = try survive(Array("a;b\n".utf8) + delimiters + Array("\n3;4\n".utf8))
  #expect(first == [SheetProblem(.tooManyColumns(limit: columns), row: 2, column: columns + 1)])
  #expect(rows == 1)
  let (header, _, _) = try survive(delimiters)
  #expect(header == [SheetProblem(.tooManyColumns(limit: columns), row: 1, column: columns + 1)])
}

@Test(.timeLimit(.minutes(15)))
func `a quote open on every line ends with the reading given up`() throws {
  // The first quote of each line opens, the doubled ones never close, so that each line costs a whole cell's length.
  let text = Array("a;b\n".utf8) + repeated("\n;\"\"\"x", megabytes: scale)
  let (first, _, bufferBytes) = try survive(text)
  #expect(first.allSatisfy { $0.losesRow || $0.kind == .textAfterQuote })
  #expect(!first.isEmpty)
  #expect(bufferBytes <= 64 << 20)
}

@Test(.timeLimit(.minutes(15)))
func `a file of NUL bytes is no text`() throws {
  let zeros = [UInt8](repeating: 0, count: 1_000_000)
  #expect(throws: SheetReadingError.notText(path: "t.csv", kind: .binary)) { try survive(zeros) }
  let (first, _, _) = try survive(Array("a;b\n".utf8) + repeated("x", megabytes: 1) + zeros)
  #expect(first.first?.kind == .fieldTooLong(limit: limit))
}

@Test func `quotes and line breaks in any order end in bounded time`() throws {
  let alphabet: [UInt8] = Array("\"\";\n\rx".utf8)
  for seed in seeds(200) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<400).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
    let whole = try reading(bytes, delimiter: 0x3B)
    for block in [1, 3, 16] {
      #expect(try reading(bytes, delimiter: 0x3B, blockBytes: block) == whole, "seed \(seed) block \(block)")
    }
  }
}
