import ProgrammeModel
import ReportContent

extension HTMLBody {
  /// A value without identity.
  mutating func unidentified(_ printed: PrintedFigure) {
    out.raw(printed.isValue ? "<span class=\"f\">" : "<span class=\"f none\">")
    out.text(printed.text)
    out.raw("</span>")
  }

  /// A figure that leads to its derivation on the same page; plain where the page has none.
  mutating func link(_ figure: Figure, _ printed: PrintedFigure) {
    guard homes.contains(figure.id) else { return unidentified(printed) }
    out.raw(printed.isValue ? "<a class=\"f\" href=\"#" : "<a class=\"f none\" href=\"#")
    out.text(PageIDs.withoutSpace(figure.id.text))
    out.raw("\">")
    out.text(printed.text)
    out.raw("</a>")
  }

  /// Where the figures of a table or chart come from: one link for all of them, to their place in the annex beside the
  /// report, or else to the section that lists the sources.
  mutating func sources(_ sources: [TableName], leadingTo place: String?) {
    let titles = sources.map { SourceTitle.of($0, language) }.joined(separator: ", ")
    let derivations = report.annex.flatMap { annex in place.map { "\(annex)#\(PageIDs.plain($0))" } }
    guard derivations != nil || !titles.isEmpty else { return }
    out.raw("<p class=\"sources\">")
    if let target = derivations ?? ids.section(named: Section.sources).map({ "#" + $0 }) {
      out.raw("<a")
      out.attribute("href", target)
      out.raw(">")
    }
    out.text((derivations == nil ? ScreenText.sources : ScreenText.derivations)(language))
    if derivations != nil || ids.section(named: Section.sources) != nil { out.raw("</a>") }
    out.text(titles.isEmpty ? "" : ": \(titles)")
    out.raw(".</p>\n")
  }

  /// The figures whose derivations stand on the page: those in the heads of groups of rows.
  static func homes(in report: Report) -> Set<FigureID> {
    guard report.leadsToDerivations else { return [] }
    return report.sections.reduce(into: []) { collect($1, &$0) }
  }

  private static func collect(_ section: Section, _ homes: inout Set<FigureID>) {
    for case .table(let table) in section.blocks {
      for row in table.rows where row.role == .group {
        for case .prose(let prose) in row.cells {
          for case .figure(let figure) in prose { homes.insert(figure.id) }
        }
      }
    }
    for part in section.subsections { collect(part, &homes) }
  }
}
