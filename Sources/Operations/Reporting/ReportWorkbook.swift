import ProgrammeModel
import Rendering
import ReportContent
import Workbooks

/// A report as a workbook: a sheet of contents, one of text, and one for each table and picture, with real numbers.
struct ReportWorkbook {
  private let report: Report
  private let marks: [FigureID: [FindingMark]]

  init(_ report: Report) {
    self.report = report
    marks = report.marksByFigure
  }

  /// The file.
  ///
  /// - Throws: ``OperationError`` where it cannot be written.
  func bytes() throws(OperationError) -> [UInt8] { try workbook.bytes() }

  private func say(_ swedish: String, _ english: String) -> String { report.language == .swedish ? swedish : english }

  private var workbook: Workbook {
    let placed = report.sections.flatMap { tables(in: $0, under: "") }
    var headings: Set<String> = []
    let named = placed.enumerated().map { place, found in
      // The first table of a section is named for the section, the next for what it shows.
      let words = headings.insert(found.heading).inserted ? found.heading : found.title
      return NamedTable(
        name: SheetName.of(place + 1, words, otherwise: say("tabell", "table")), section: found.section,
        table: found.table)
    }
    let contentsName = say("Innehåll", "Contents")
    var workbook = Workbook(title: report.title, created: report.statedAt)
    workbook.sheets = [contents(named, contentsName), ReportTextSheet(report).sheet]
    workbook.sheets += named.map { ReportTableSheet($0, report, marks, contents: contentsName).sheet }
    return workbook
  }

  /// A table with the name of its sheet and the section it stands in.
  struct NamedTable {
    let name: String
    let section: String
    let table: Table
  }

  /// A table as it stands in the report: under which headings, the last of them, and what it shows.
  private typealias Placed = (section: String, heading: String, title: String, table: Table)

  private func tables(in section: Section, under parent: String) -> [Placed] {
    let heading = parent.isEmpty ? section.heading : "\(parent) – \(section.heading)"
    let own = section.blocks.compactMap { block -> Placed? in
      switch block {
      case .table(let table): (heading, section.heading, table.caption, table)
      case .chart(let chart): (heading, section.heading, chart.title, chart.dataTable(report.language))
      case .paragraph, .list, .keyFigures, .markdown, .notice: nil
      }
    }
    return own + section.subsections.flatMap { tables(in: $0, under: heading) }
  }

  /// Title, head and a line for each sheet, with a link, what it shows and what it rests on.
  private func contents(_ tables: [NamedTable], _ name: String) -> WorkSheet {
    var sheet = WorkSheet(name)
    sheet.columns = [
      0: .init(width: 30), 1: .init(width: 44), 2: .init(width: 80), 3: .init(width: 8), 4: .init(width: 40),
    ]
    sheet.put(report.title, at: 0, 0, CellLook(.title))
    sheet.put(report.subtitle, at: 1, 0, CellLook(.note))
    var row = 3
    for line in report.head {
      sheet.put(line.label, at: row, 0, CellLook(.note))
      sheet.put(line.value, at: row, 1, CellLook(wraps: true))
      sheet.rowHeights[row] = ReportTableSheet.height([(line.value, 44)])
      row += 1
    }
    sheet.put(
      say(
        "Registrering \(report.registration.rawValue), \(report.statedAt.swedishDay).",
        "Registration \(report.registration.rawValue), \(report.statedAt.swedishDay)."), at: row, 0, CellLook(.note))
    row += 2
    let heads = [
      say("Blad", "Sheet"), say("Avsnitt", "Section"), say("Vad det visar", "What it shows"), say("Rader", "Rows"),
      say("Källor i registret", "Sources in the register"),
    ]
    for (column, head) in heads.enumerated() { sheet.put(head, at: row, column, CellLook(.head, wraps: true)) }
    let first = row
    for table in tables {
      row += 1
      sheet.put(
        .formula("HYPERLINK(\"#'\(table.name)'!A1\",\"\(table.name)\")", .text(table.name)), at: row, 0,
        CellLook(.computed))
      let sources = table.table.sources.map { SourceName.of($0, report.language) }.joined(separator: ", ")
      sheet.rowHeights[row] = ReportTableSheet.height([(table.section, 44), (table.table.caption, 80), (sources, 40)])
      sheet.put(table.section, at: row, 1, CellLook(wraps: true))
      sheet.put(table.table.caption, at: row, 2, CellLook(wraps: true))
      sheet.put(
        .number(Double(table.table.rows.count { $0.role != .group })), at: row, 3, CellLook(.plain, .decimal(0)))
      sheet.put(sources, at: row, 4, CellLook(wraps: true))
    }
    if row > first { sheet.filter = CellRange(CellPlace(first, 0), CellPlace(row, heads.count - 1)) }
    sheet.isLandscape = true
    return sheet
  }
}
