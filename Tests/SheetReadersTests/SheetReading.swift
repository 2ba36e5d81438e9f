@testable import SheetReaders

/// Everything a reading of a text gave, copied out.
struct Reading: Equatable {
  var header: [String]?
  var rows: [[String]] = []
  var numbers: [Int] = []
  var problems: [SheetProblem] = []
  var counts = SheetCounts()
}

/// Reads bytes as a file, in blocks of a given size.
func reading(
  _ bytes: [UInt8], delimiter: UInt8? = nil, hasHeader: Bool = true, limits: CSVLimits = CSVLimits(),
  blockBytes: Int = SourceBytes.blockBytes
) throws -> Reading {
  let sheet = try CSVSheet(
    SourceBytes(bytes, name: "t.csv"), delimiter: delimiter, hasHeader: hasHeader, limits: limits,
    blockBytes: blockBytes)
  var reading = Reading()
  reading.header = sheet.header?.names
  reading.problems = sheet.headerProblems
  reading.counts = try sheet.forEachRow(
    { row in
      reading.rows.append(row.strings)
      reading.numbers.append(row.number)
    }, problem: { reading.problems.append($0) })
  return reading
}

/// Reads a text as a file.
func reading(_ text: String, blockBytes: Int = SourceBytes.blockBytes) throws -> Reading {
  try reading(Array(text.utf8), blockBytes: blockBytes)
}
