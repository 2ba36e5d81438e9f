import SheetReaders

/// Everything a reading of a sheet gave, copied out.
struct WorkbookReading {
  var header: SheetHeader?
  var rows: [[String]] = []
  var kinds: [[CellKind]] = []
  var numbers: [Int] = []
  var problems: [SheetProblem] = []
  var counts = SheetCounts()
  var findings = SheetFindings()

  init(
    _ bytes: [UInt8], sheet: Int = 0, limits: ContainerLimits = ContainerLimits(),
    headRank: ([String]) -> Int = { _ in 0 }
  ) throws {
    let workbook = try XLSXWorkbook(SourceBytes(bytes, name: "t.xlsx"), limits: limits)
    guard workbook.sheets.indices.contains(sheet) else { return }
    let opened = try XLSXSheet(workbook.sheets[sheet], of: workbook, headRank: headRank)
    header = opened.header
    let cursor = try opened.rows()
    reading: while true {
      switch try cursor.next() {
      case .row(let row):
        rows.append(row.strings)
        kinds.append((0..<row.count).map { row[$0].kind })
        numbers.append(row.number)
      case .problem(let problem): problems.append(problem)
      case .end: break reading
      }
    }
    counts = cursor.counts
    findings = cursor.findings
  }
}

/// The fault that stops a reading; `nil` if nothing does.
func fault(of bytes: [UInt8], limits: ContainerLimits = ContainerLimits()) throws -> WorkbookFault? {
  do {
    _ = try WorkbookReading(bytes, limits: limits)
    return nil
  } catch SheetReadingError.workbook(_, let fault) {
    return fault
  }
}
