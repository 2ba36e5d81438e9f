import ProgrammeModel
import ReportContent

extension HTMLBody {
  /// A table with its notes; one with many columns scrolls by itself where the page is narrow.
  ///
  /// - Parameter leads: whether its notes link to the annex; the data of a chart do not, as the chart itself does.
  mutating func write(_ table: Table, id: String, leads: Bool = true) {
    let isWide = table.columns.count > 2
    var reasons = ReasonNotes()
    out.raw("<div class=\"table\"")
    out.attribute("id", id)
    out.raw(">\n")
    if isWide {
      out.raw(
        table.columns.count > 12
          ? "<div class=\"scroll broad\"" : table.hasShortHeads ? "<div class=\"scroll ids\"" : "<div class=\"scroll\"")
      out.raw(" role=\"region\" tabindex=\"0\"")
      name(region: table.caption, labelledBy: id + ":caption")
      out.raw(">\n")
    }
    out.raw("<table>\n<caption")
    out.attribute("id", id + ":caption")
    out.raw("><span>")
    words(table.caption, isLabel: true)
    out.raw("</span></caption>\n")
    head(table.columns)
    body(table, &reasons)
    out.raw("</table>\n")
    if isWide { out.raw("</div>\n") }
    notes(table, reasons, isLinked: leads && report.annex != nil && table.hasFigures)
    out.raw("</div>\n")
  }

  /// The name of what scrolls by itself: its caption, and the heading as well where another has the same caption.
  mutating func name(region caption: String, labelledBy id: String) {
    var print = Fingerprint()
    print.add(caption)
    let heard = "\(sectionHeading): \(caption)"
    guard ids.isFirst(print.value) else { return out.attribute("aria-label", heard) }
    let start = out.bytes.count
    out.attribute("aria-labelledby", id)
    var otherwise = ByteBuffer(.html, capacity: 0)
    otherwise.attribute("aria-label", heard)
    ids.claim(Claim(fingerprint: print.value, place: start..<out.bytes.count, otherwise: otherwise.bytes))
  }

  private mutating func head(_ columns: [Table.Column]) {
    out.raw("<thead>\n<tr>")
    for column in columns {
      // A head without words would be a heading that nobody can read out.
      guard !column.head.isEmpty else {
        out.raw("<td></td>")
        continue
      }
      out.raw(column.isNumeric ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
      words(column.head, isLabel: true)
      if !column.unit.isEmpty {
        out.raw(" <span class=\"unit\">")
        out.text(column.unit)
        out.raw("</span>")
      }
      out.raw("</th>")
    }
    out.raw("</tr>\n</thead>\n")
  }

  private mutating func body(_ table: Table, _ reasons: inout ReasonNotes) {
    out.raw("<tbody>\n")
    if table.rows.isEmpty {
      out.raw("<tr><td class=\"quiet\" colspan=\"")
      out.number(max(table.columns.count, 1))
      out.raw("\">")
      out.text(ScreenText.emptyTable(language))
      out.raw("</td></tr>\n")
    }
    for (index, row) in table.rows.enumerated() {
      if row.role == .group {
        if index > 0 { out.raw("</tbody>\n<tbody>\n") }
        groupRow(row, table, &reasons)
      } else {
        write(row, table.columns, &reasons)
      }
    }
    out.raw("</tbody>\n")
  }

  private mutating func groupRow(_ row: Table.Row, _ table: Table, _ reasons: inout ReasonNotes) {
    out.raw("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"")
    out.number(max(table.columns.count, 1))
    out.raw("\">")
    isAtHome = true
    if let cell = row.cells.first { write(cell, withUnit: true, &reasons) }
    isAtHome = false
    out.raw("</th></tr>\n")
  }

  private mutating func write(_ row: Table.Row, _ columns: [Table.Column], _ reasons: inout ReasonNotes) {
    switch row.role {
    case .subtotal: out.raw("<tr class=\"subtotal\"")
    case .total: out.raw("<tr class=\"total\"")
    case .body, .group: out.raw("<tr")
    }
    if let finding = row.finding {
      out.attribute("id", Self.anchor(ofFinding: finding))
      if let mark = findings[finding], !mark.figures.isEmpty { out.attribute("data-rests-on", mark.figureList) }
    }
    out.raw(">")
    isInFinding = row.finding != nil
    for index in 0..<max(columns.count, row.cells.count) {
      let cell = index < row.cells.count ? row.cells[index] : .empty
      if index == 0 {
        out.raw("<th scope=\"row\">")
        write(cell, withUnit: true, &reasons)
        out.raw("</th>")
      } else {
        write(cell, below: index < columns.count ? columns[index] : nil, &reasons)
      }
    }
    isInFinding = false
    out.raw("</tr>\n")
  }

  private mutating func write(_ cell: Table.Cell, below column: Table.Column?, _ reasons: inout ReasonNotes) {
    let isNumeric = column?.isNumeric ?? false
    let withUnit = column?.unit.isEmpty ?? true
    marksFirst = isNumeric
    if case .figure(let figure) = cell {
      let printed = PrintedFigure(figure, language, withUnit: withUnit)
      // Nearly all cells of a city's report are figures and nothing more.
      if !isNumeric || !self.cell(figure, printed) {
        out.raw(isNumeric ? "<td class=\"n\">" : "<td>")
        write(figure, printed, &reasons)
        out.raw("</td>")
      }
    } else {
      out.raw(isNumeric ? "<td class=\"n\">" : cell.isLong ? "<td class=\"long\">" : "<td>")
      write(cell, withUnit: withUnit, &reasons)
      out.raw("</td>")
    }
    marksFirst = false
  }

  private mutating func write(_ cell: Table.Cell, withUnit: Bool, _ reasons: inout ReasonNotes) {
    switch cell {
    case .text(let text): unbroken(text)
    case .prose(let prose): write(prose)
    case .figure(let figure): write(figure, PrintedFigure(figure, language, withUnit: withUnit), &reasons)
    case .status(let status): write(Mark(status))
    case .rating(let rating): write(Mark(rating))
    case .severity(let severity): write(Mark(severity))
    case .empty: break
    }
  }

  /// A figure, with the letter of the note that gives the reason where it has no value.
  private mutating func write(_ figure: Figure, _ printed: PrintedFigure, _ reasons: inout ReasonNotes) {
    element(figure, printed)
    guard !printed.reason.isEmpty else { return }
    out.raw("<sup>")
    out.trusted(reasons.letter(for: printed.reason))
    out.raw("</sup>")
  }

  private mutating func notes(_ table: Table, _ reasons: ReasonNotes, isLinked: Bool) {
    guard !(table.notes.isEmpty && reasons.reasons.isEmpty && table.sources.isEmpty && !isLinked) else { return }
    out.raw("<div class=\"notes\">\n")
    if !table.notes.isEmpty {
      out.raw("<ol>\n")
      for note in table.notes {
        out.raw("<li>")
        write(note)
        out.raw("</li>\n")
      }
      out.raw("</ol>\n")
    }
    if !reasons.reasons.isEmpty {
      out.raw("<ul class=\"reasons\">\n")
      for (place, reason) in reasons.reasons.enumerated() {
        out.raw("<li><sup>")
        out.trusted(ReasonNotes.letter(place))
        out.raw("</sup> ")
        words(reason)
        out.raw("</li>\n")
      }
      out.raw("</ul>\n")
    }
    sources(table.sources, leadingTo: isLinked ? table.id : nil)
    out.raw("</div>\n")
  }
}

extension Table {
  /// Whether every row is named by something short, such as an id or a number, which needs no room for lines.
  fileprivate var hasShortHeads: Bool {
    rows.allSatisfy { $0.role == .group || ($0.cells.first?.letters ?? 0) <= 16 }
  }
}

extension Table.Cell {
  /// Whether the cell holds sentences, which need room to be read.
  fileprivate var isLong: Bool { letters > 50 }

  /// How many bytes its words take; a figure counts as a short word.
  fileprivate var letters: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .prose(let prose):
      prose.reduce(0) { sum, run in
        switch run {
        case .text(let text), .strong(let text), .link(let text, _), .foreign(let text, _): sum + text.utf8.count
        case .figure: sum + 8
        }
      }
    case .figure, .status, .rating, .severity, .empty: 0
    }
  }
}
