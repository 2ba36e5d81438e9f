import ProgrammeModel
import Rendering
import ReportContent
import Workbooks

/// What a report says in words, row by row under its headings.
struct ReportTextSheet {
  private let report: Report

  init(_ report: Report) { self.report = report }

  private func say(_ swedish: String, _ english: String) -> String { report.language == .swedish ? swedish : english }

  /// The sheet: section, text; key figures as text with their comparison.
  var sheet: WorkSheet {
    var sheet = WorkSheet("Text")
    sheet.columns = [0: .init(width: 40), 1: .init(width: 110)]
    sheet.put(say("Avsnitt", "Section"), at: 0, 0, CellLook(.head))
    sheet.put("Text", at: 0, 1, CellLook(.head))
    var row = 1
    func add(_ section: Section, under parent: String) {
      let heading = parent.isEmpty ? section.heading : "\(parent) – \(section.heading)"
      for text in section.blocks.flatMap(words) where !text.isEmpty {
        sheet.put(Self.fitting(heading), at: row, 0, CellLook(.plain, .text, wraps: true))
        sheet.put(Self.fitting(text), at: row, 1, CellLook(.plain, .text, wraps: true))
        sheet.rowHeights[row] = ReportTableSheet.height([(text, 110), (heading, 40)])
        row += 1
      }
      for part in section.subsections { add(part, under: heading) }
    }
    for section in report.sections { add(section, under: "") }
    sheet.frozenRows = 1
    if row > 1 { sheet.filter = CellRange(CellPlace(0, 0), CellPlace(row - 1, 1)) }
    sheet.isLandscape = true
    return sheet
  }

  private func words(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let prose): [text(prose)]
    case .list(let items, let isNumbered):
      items.enumerated().map { (isNumbered ? "\($0.offset + 1). " : "– ") + text($0.element) }
    case .keyFigures(let figures):
      figures.map { figure in
        let comparison = figure.comparison.isEmpty ? "" : " (\(text(figure.comparison)))"
        return "\(figure.label): \(Printing.text(figure.figure, report.language))\(comparison)"
      }
    case .chart(let chart): [chart.title + ". " + chart.summary]
    case .markdown(let text): [text]
    case .notice(let severity, let prose):
      [
        "\(severity.phrase(report.language).prefix(1).uppercased())\(severity.phrase(report.language).dropFirst()): \(text(prose))"
      ]
    case .table: []
    }
  }

  private func text(_ prose: Prose) -> String { prose.plainText(report.language) }

  /// A text that a cell can hold: at most 32 767 units of UTF-16.
  static func fitting(_ text: String) -> String {
    guard text.utf16.count > 32_000 else { return text }
    return String(text.prefix(8_000)) + " …"
  }
}

extension [Run] {
  /// Running text with its figures as printed.
  func plainText(_ language: Language) -> String {
    map { run in
      switch run {
      case .text(let text), .strong(let text), .link(let text, _), .foreign(let text, _): text
      case .figure(let figure): Printing.text(figure, language)
      }
    }.joined()
  }
}
