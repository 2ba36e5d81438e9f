import ProgrammeModel
import ReportContent

/// The content of a page of the site while it is being written.
struct SiteBody {
  var html: HTMLBody
  private let page: SitePage
  private let root: String

  init(_ page: SitePage) {
    self.page = page
    root = String(repeating: "../", count: page.depth)
    html = HTMLBody(page.report)
    html.root = root
    html.elsewhere = page.marksElsewhere
  }

  mutating func write(_ part: SitePage.Part) {
    switch part {
    case .heading(let text, let id):
      html.out.raw("<h2")
      html.out.attribute("id", html.ids.unique(id))
      html.out.raw(">")
      html.words(text, isLabel: true)
      html.out.raw("</h2>\n")
    case .paragraph(let text):
      html.out.raw("<p>")
      html.words(text)
      html.out.raw("</p>\n")
    case .links(let links):
      html.out.raw("<ul>\n")
      for link in links {
        html.out.raw("<li>")
        write(link)
        html.out.raw("</li>\n")
      }
      html.out.raw("</ul>\n")
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .report:
      html.elsewhere = page.marksInSections ?? page.marksElsewhere
      html.sections()
      html.elsewhere = page.marksElsewhere
    }
  }

  private mutating func write(_ link: SitePage.Link) {
    html.out.raw("<a")
    html.out.attribute("href", root + link.path)
    html.out.raw(">")
    html.words(link.text)
    html.out.raw("</a>")
  }

  private mutating func write(_ facts: [(label: String, cell: SiteTable.Cell)]) {
    html.out.raw("<dl class=\"facts\">\n")
    for fact in facts {
      html.out.raw("<div><dt>")
      html.out.text(fact.label)
      html.out.raw("</dt><dd>")
      write(fact.cell)
      html.out.raw("</dd></div>\n")
    }
    html.out.raw("</dl>\n")
  }

  private mutating func write(_ table: SiteTable) {
    let id = html.ids.unique(table.id, parts: [":caption"])
    html.out.raw("<div class=\"table list\">\n<div class=\"")
    html.out.raw(table.hasShortHeads ? "scroll ids" : "scroll")
    html.out.raw("\" role=\"region\" tabindex=\"0\"")
    html.out.attribute("aria-labelledby", id + ":caption")
    html.out.raw(">\n<table")
    html.out.attribute("id", id)
    html.out.raw(">\n<caption")
    html.out.attribute("id", id + ":caption")
    html.out.raw("><span>")
    html.words(table.caption, isLabel: true)
    html.out.raw("</span></caption>\n<thead>\n<tr>")
    for column in table.columns {
      html.out.raw(column.isNumeric ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
      html.out.text(column.head)
      html.out.raw("</th>")
    }
    html.out.raw("</tr>\n</thead>\n<tbody>\n")
    if table.rows.isEmpty {
      html.out.raw("<tr><td class=\"quiet\" colspan=\"")
      html.out.number(max(table.columns.count, 1))
      html.out.raw("\">")
      html.out.text(ScreenText.emptyTable(html.language))
      html.out.raw("</td></tr>\n")
    }
    for row in table.rows {
      html.out.raw("<tr>")
      for (index, cell) in row.enumerated() {
        let isNumeric = table.columns.indices.contains(index) && table.columns[index].isNumeric
        html.out.raw(index == 0 ? "<th scope=\"row\"" : isNumeric ? "<td class=\"n\"" : "<td")
        if case .figure(let figure) = cell, figure.value.number != nil, let number = MachineValue(figure).text {
          html.out.attribute("data-value", number)
        }
        html.out.raw(">")
        write(cell)
        html.out.raw(index == 0 ? "</th>" : "</td>")
      }
      html.out.raw("</tr>\n")
    }
    html.out.raw("</tbody>\n</table>\n</div>\n</div>\n")
  }

  private mutating func write(_ cell: SiteTable.Cell) {
    switch cell {
    case .text(let text): html.unbroken(text)
    case .link(let link): write(link)
    case .links(let links):
      for (index, link) in links.enumerated() {
        if index > 0 { html.out.raw(", ") }
        write(link)
      }
    case .figure(let figure):
      if let touching = html.touching(figure.id) { html.write(touching) }
      html.unidentified(PrintedFigure(figure, html.language, withUnit: false))
    case .status(let status): html.write(Mark(status))
    }
  }
}

extension SiteTable {
  /// Whether every row is named by something short, such as an id, which needs no room for lines.
  fileprivate var hasShortHeads: Bool {
    rows.allSatisfy { row in
      switch row.first {
      case .text(let text): text.utf8.count <= 16
      case .link(let link): link.text.utf8.count <= 16
      case .links, .figure, .status, nil: false
      }
    }
  }
}
