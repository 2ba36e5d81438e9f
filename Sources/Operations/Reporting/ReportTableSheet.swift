import ProgrammeModel
import Rendering
import ReportContent
import Workbooks

/// A table of a report as a sheet: caption, heads that stay in view, filter, and cells that a spreadsheet can count with.
struct ReportTableSheet {
  private let named: ReportWorkbook.NamedTable
  private let report: Report
  private let marks: [FigureID: [FindingMark]]
  private let contents: String
  private let wholeNumbers: Set<Int>

  /// The row of the heads; above it stand the caption and the way back.
  private static let headRow = 2

  init(
    _ named: ReportWorkbook.NamedTable, _ report: Report, _ marks: [FigureID: [FindingMark]], contents: String
  ) {
    self.named = named
    self.report = report
    self.marks = marks
    self.contents = contents
    wholeNumbers = WholeNumber.columns(of: named.table, report.language)
  }

  private var table: Table { named.table }
  private func say(_ swedish: String, _ english: String) -> String { report.language == .swedish ? swedish : english }

  /// The sheet.
  var sheet: WorkSheet {
    var sheet = WorkSheet(named.name)
    let widths = table.columns.indices.map(width)
    let last = max(table.columns.count - 1, 0)
    sheet.put(ReportTextSheet.fitting(table.caption), across: 0...last, at: 0, CellLook(.heading, wraps: true))
    sheet.rowHeights[0] = Self.height([(table.caption, widths.reduce(0, +))], line: 17)
    let back = say("Till innehållet", "To the contents")
    sheet.put(
      .formula("HYPERLINK(\"#'\(contents)'!A1\",\"\(back)\")", .text(back)), at: 1, 0, CellLook(.note))
    for (column, head) in table.columns.enumerated() {
      let unit = head.unit.isEmpty || head.unit == "%" ? "" : " (\(head.unit))"
      sheet.put(ReportTextSheet.fitting(head.head + unit), at: Self.headRow, column, CellLook(.head, wraps: true))
      sheet.columns[column] = .init(width: widths[column])
    }
    sheet.rowHeights[Self.headRow] = Self.height(
      zip(table.columns, widths).map { ($0.unit.isEmpty || $0.unit == "%" ? $0.head : $0.head + " (\($0.unit))", $1) })
    var row = Self.headRow
    var lastBody = Self.headRow
    for line in table.rows {
      row += 1
      write(line, at: row, to: &sheet)
      let texts = zip(line.cells, widths).map { (ReportCell($0, report.language).text, $1) }
      if line.role != .group { sheet.rowHeights[row] = Self.height(texts) }
      if line.role == .body || line.role == .group { lastBody = row }
    }
    if lastBody > Self.headRow, !table.columns.isEmpty {
      sheet.filter = CellRange(CellPlace(Self.headRow, 0), CellPlace(lastBody, table.columns.count - 1))
    }
    for note in table.notes {
      row += 1
      let text = ReportTextSheet.fitting(note.plainText(report.language))
      sheet.put(text, across: 0...last, at: row + 1, CellLook(.note, wraps: true))
      sheet.rowHeights[row + 1] = Self.height([(text, widths.reduce(0, +))])
    }
    sheet.frozenRows = Self.headRow + 1
    sheet.frozenColumns = table.columns.count > 2 ? 1 : 0
    sheet.isLandscape = table.columns.count > 5
    return sheet
  }

  private func write(_ line: Table.Row, at row: Int, to sheet: inout WorkSheet) {
    for (column, cell) in line.cells.enumerated() {
      let (content, shape, role) = written(cell, in: column)
      let isSum = line.role == .total || line.role == .subtotal
      let kind: CellRole = line.role == .group ? .heading : isSum && role == .plain ? .result : role
      sheet.put(content, at: row, column, CellLook(kind, shape, wraps: line.role != .group))
      guard case .figure(let figure) = cell else { continue }
      let remarks = [ReportCell.reason(figure, report.language), touching(figure)].filter { !$0.isEmpty }
      if !remarks.isEmpty { sheet.remarks[CellPlace(row, column)] = remarks.joined(separator: "\n") }
    }
  }

  private func written(
    _ cell: Table.Cell, in column: Int
  ) -> (content: CellContent, shape: NumberShape, role: CellRole) {
    if wholeNumbers.contains(column), case .text(let text) = cell, let number = WholeNumber(text, report.language) {
      return (.number(number.value), number.shape, .plain)
    }
    return ReportCell(cell, report.language).written
  }

  /// The height of a row in points that holds some texts, each in a width of so many characters.
  static func height(_ texts: [(text: String, width: Double)], line: Double = 15) -> Double {
    let lines =
      texts.map { text, width in
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.lines($0.count, width) }.reduce(0, +)
      }.max() ?? 1
    return min(Double(max(lines, 1)) * line, 400)
  }

  /// How many lines a text takes; words do not fill one of several lines to its end, but nine tenths of it.
  private static func lines(_ characters: Int, _ width: Double) -> Int {
    Double(characters) < width ? 1 : Int((Double(characters) / max(width * 0.9, 4)).rounded(.up))
  }

  /// The findings that touch a figure, for the note at its cell.
  private func touching(_ figure: Figure) -> String {
    (marks[figure.id] ?? []).map { mark in
      say("Iakttagelse \(mark.number): ", "Finding \(mark.number): ") + mark.severity.phrase(report.language)
    }.joined(separator: "\n")
  }

  /// Wide enough for most of what the column holds, and never wider than is readable.
  private func width(of column: Int) -> Double {
    let head = table.columns[column].head.split(separator: " ").map(\.count).max() ?? 0
    let cells = table.rows.filter { $0.role != .group }.map { row in
      row.cells.indices.contains(column) ? ReportCell(row.cells[column], report.language).length : 0
    }
    let longest = max(head + 2, cells.max() ?? 0)
    return Double(min(max(longest, 10), table.columns[column].isNumeric ? 18 : 60)) + 2
  }
}
