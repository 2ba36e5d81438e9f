import ProgrammeModel
public import ReportContent

/// Writes content as plain text for a terminal.
public struct TextWriter: Sendable {
  private let width: Int

  /// A writer of lines of at most so many characters.
  public init(width: Int = 80) { self.width = max(width, 40) }

  /// The content as text, each line ended by a line feed.
  public func text(of report: Report) -> String {
    var text = Terminal.printable(report.title) + "\n"
    if !report.subtitle.isEmpty { text += Terminal.printable(report.subtitle) + "\n" }
    for line in report.head { text += wrapped("\(line.label): \(line.value)") }
    for section in report.sections { append(section, report.language, to: &text) }
    return text
  }

  private func append(_ section: Section, _ language: Language, to text: inout String) {
    let heading = Terminal.wrap(Terminal.printable(section.heading), width: width)
    let rule = String(repeating: "─", count: heading.map(\.count).max() ?? 0)
    text += "\n\(heading.joined(separator: "\n"))\n\(rule)\n"
    for (index, block) in section.blocks.enumerated() {
      // A table after something else stands apart.
      if index > 0, case .table = block { text += "\n" }
      append(block, language, to: &text)
    }
    for part in section.subsections { append(part, language, to: &text) }
  }

  private func append(_ block: Block, _ language: Language, to text: inout String) {
    switch block {
    case .paragraph(let prose): text += wrapped(words(prose, language))
    case .list(let items, let numbered):
      for (index, item) in items.enumerated() {
        text += wrapped((numbered ? "\(index + 1). " : "- ") + words(item, language))
      }
    case .keyFigures(let figures):
      for figure in figures {
        let value = PrintedFigure(figure.figure, language, withUnit: true).text
        text += wrapped("\(figure.label): \(value) (\(words(figure.comparison, language)))")
      }
    case .table(let table): append(table, language, to: &text)
    case .chart(let chart):
      text += wrapped(chart.title)
      // What small panels show can only be described as a picture, and there is none here; their values stand in a table.
      if case .panels = chart.form { break }
      text += wrapped(chart.summary)
    case .markdown(let source): text += wrapped(source)
    case .notice(let severity, let prose):
      text += wrapped("\(Mark(severity).symbol) \(words(prose, language))")
    }
  }

  private func append(_ table: Table, _ language: Language, to text: inout String) {
    text += wrapped(table.caption)
    guard !table.rows.isEmpty else {
      text += wrapped(ScreenText.emptyTable(language))
      return
    }
    let columns = table.columns.map { column in
      column.isNumeric ? TextTable.Column.numbers(column.head) : .text(column.head)
    }
    let rows = table.rows.map { $0.cells.map { words($0, language) } }
    text += TextTable(columns: columns, rows: rows).text(width: width)
    for (index, note) in table.notes.enumerated() {
      text += wrapped(String(repeating: "*", count: index + 1) + ") " + words(note, language))
    }
    let reasons = reasons(table, language)
    if !reasons.isEmpty {
      let cannot = ScreenText.undefined(language)
      text += wrapped("\(cannot.prefix(1).uppercased() + cannot.dropFirst()): \(reasons.joined(separator: "; ")).")
    }
  }

  /// Why figures of a table cannot be computed, each reason once, those that a note gives left out.
  private func reasons(_ table: Table, _ language: Language) -> [String] {
    let notes = table.notes.map { words($0, language) }
    var reasons: [String] = []
    for case .figure(let figure) in table.rows.flatMap(\.cells) {
      guard case .undefined(let reason) = figure.value else { continue }
      let said = reason(language)
      if !reasons.contains(said), !notes.contains(where: { $0.contains(said) }) { reasons.append(said) }
    }
    return reasons
  }

  private func words(_ cell: Table.Cell, _ language: Language) -> String {
    switch cell {
    case .text(let text): text
    case .prose(let prose): words(prose, language)
    case .figure(let figure): PrintedFigure(figure, language, withUnit: false).text
    case .status(let status): Mark(status).symbol + " " + Mark(status).phrase(language)
    case .rating(let rating): Mark(rating).symbol + " " + Mark(rating).phrase(language)
    case .severity(let severity): Mark(severity).phrase(language)
    case .empty: ""
    }
  }

  private func words(_ prose: Prose, _ language: Language) -> String {
    prose.map { run in
      switch run {
      case .text(let text), .strong(let text), .link(let text, _), .foreign(let text, _): text
      case .figure(let figure): PrintedFigure(figure, language, withUnit: true).text
      }
    }.joined()
  }

  private func wrapped(_ text: String) -> String {
    Terminal.wrap(Terminal.printable(text), width: width).joined(separator: "\n") + "\n"
  }
}
