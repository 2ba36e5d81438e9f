import ProgrammeModel
import ReportContent
import Synchronization

/// The content of a page while it is being written.
struct HTMLBody {
  var out = ByteBuffer(.html)
  var ids: PageIDs
  let report: Report
  var language: Language { report.language }
  /// The figures whose derivations stand on the page.
  let homes: Set<FigureID>
  /// The findings that touch each figure.
  let marks: MarksByFigure
  /// Each numbered finding.
  let findings: [Int: FindingMark]
  /// The findings that other pages of a site tell of.
  var elsewhere = MarksElsewhere()
  /// The way from the page to the root of its site.
  var root = ""
  /// The language of what officials wrote in the section being written, where it is not the report's.
  var writtenIn: Language?
  /// Whether marks go before the figure, so that a column of figures stays aligned.
  var marksFirst = false
  /// Whether the row being written tells of a finding, whose own figures need no mark.
  var isInFinding = false
  /// Whether what is being written is the head of a derivation.
  var isAtHome = false
  /// The heading of the section that is being written.
  private(set) var sectionHeading = ""
  private var nextSection = 0

  init(_ report: Report) {
    self.report = report
    let marks = Concurrently.begin { MarksByFigure(report) }
    homes = Self.homes(in: report)
    findings = report.findingsByNumber
    ids = PageIDs(report)
    self.marks = marks.result()
  }

  /// The list of contents: two levels, or one where two would be longer than a reader can take in.
  func contents() -> String {
    var list = ByteBuffer(.html)
    let withParts = !report.leadsToDerivations && report.sections.reduce(0) { $0 + $1.subsections.count } <= 60
    var index = 0
    list.raw("<ol>\n")
    for section in report.sections {
      let parts = withParts ? section.subsections : []
      list.raw("<li>")
      link(section, index, &list)
      index += 1
      if !parts.isEmpty { list.raw("\n<ol>\n") }
      for part in section.subsections {
        if withParts {
          list.raw("<li>")
          link(part, index, &list)
          list.raw("</li>\n")
        }
        index += part.count
      }
      list.raw(parts.isEmpty ? "</li>\n" : "</ol>\n</li>\n")
    }
    list.raw("</ol>\n")
    return list.text
  }

  private func link(_ section: Section, _ index: Int, _ list: inout ByteBuffer) {
    list.raw("<a")
    list.attribute("href", "#" + ids.sections[index])
    list.raw(">")
    list.words(section.heading, marking: report.registered, isLabel: true)
    list.raw("</a>")
  }

  /// All sections, after what has been written.
  mutating func sections() {
    let held = Mutex<[WrittenPiece]>([])
    sections { piece in held.withLock { $0.append(piece) } }
    out.trusted(held.withLock { $0 })
  }

  /// All sections, handed on in pieces, in order and one at a time, as they are written.
  ///
  /// Each is written apart from the others, and once more where it gave a name that was taken.
  mutating func sections(handingOn use: @escaping @Sendable (WrittenPiece) -> Void) {
    var pieces: [(piece: SectionPiece, first: Int)] = []
    var first = nextSection
    for piece in SectionPiece.pieces(of: report.sections) {
      pieces.append((piece, first))
      first += piece.sectionCount
    }
    var empty = self
    empty.out = ByteBuffer(.html)
    empty.ids = ids.forPiece
    let blank = empty
    let page = Mutex(self)
    Concurrently.map(pieces) { piece, first in
      var body = blank
      body.nextSection = first
      body.write(piece)
      return body
    } handingOn: { piece, body in
      use(page.withLock { $0.taking(body, of: piece.piece) })
    }
    (ids, nextSection) = page.withLock { ($0.ids, $0.nextSection) }
  }

  /// A piece as it stands on the page, after those before it.
  private mutating func taking(_ body: HTMLBody, of piece: SectionPiece) -> WrittenPiece {
    if ids.takeNames(of: body.ids) {
      nextSection = body.nextSection
      return WrittenPiece(body.out, without: ids.takeClaims(of: body.ids))
    }
    var again = self
    again.out = ByteBuffer(.html)
    again.write(piece)
    (ids, nextSection) = (again.ids, again.nextSection)
    return WrittenPiece(again.out)
  }

  private mutating func write(_ piece: SectionPiece) {
    switch piece {
    case .whole(let section): write(section, level: 2)
    case .opening(let section): open(section, level: 2)
    case .parts(let parts): for part in parts { write(part, level: 3) }
    case .closing: close()
    }
  }

  private mutating func write(_ section: Section, level: Int) {
    open(section, level: level)
    for part in section.subsections { write(part, level: level + 1) }
    close()
  }

  private mutating func close() { out.raw("</section>\n") }

  /// The heading and the blocks of a section.
  private mutating func open(_ section: Section, level: Int) {
    out.raw("<section")
    out.attribute("id", ids.sections[nextSection])
    nextSection += 1
    out.raw(">\n")
    sectionHeading = section.heading
    let registered = report.registered
    heading(level) { $0.words(section.heading, marking: registered, isLabel: true) }
    writtenIn = section.writtenIn
    for block in section.blocks { write(block, level: level) }
    writtenIn = nil
  }

  /// A heading; below the sixth level all are of the sixth.
  mutating func heading(_ level: Int, _ content: (inout ByteBuffer) -> Void) {
    let level = min(level, 6)
    out.raw("<h")
    out.number(level)
    out.raw(">")
    content(&out)
    out.raw("</h")
    out.number(level)
    out.raw(">\n")
  }

  private mutating func write(_ block: Block, level: Int) {
    switch block {
    case .paragraph(let prose):
      out.raw("<p>")
      write(prose)
      out.raw("</p>\n")
    case .list(let items, let isNumbered):
      out.raw(isNumbered ? "<ol>\n" : "<ul>\n")
      for item in items {
        out.raw("<li>")
        write(item)
        out.raw("</li>\n")
      }
      out.raw(isNumbered ? "</ol>\n" : "</ul>\n")
    case .keyFigures(let figures): write(figures)
    case .table(let table): write(table, id: ids.unique("table:" + table.id, parts: [":caption"]))
    case .chart(let chart): write(chart)
    case .markdown(let text): write(MarkdownParser.blocks(of: text), below: level)
    case .notice(let severity, let prose): write(severity, prose)
    }
  }

  private mutating func write(_ severity: Severity, _ prose: Prose) {
    let mark = Mark(severity)
    out.raw("<div class=\"notice ")
    out.trusted(mark.tone.rawValue)
    out.raw("\"><p>")
    write(mark)
    out.raw(" ")
    write(prose)
    out.raw("</p></div>\n")
  }

  private mutating func write(_ figures: [KeyFigure]) {
    out.raw("<dl class=\"key\">\n")
    for figure in figures {
      out.raw("<div><dt>")
      words(figure.label, isLabel: true)
      out.raw("</dt><dd class=\"value\">")
      write(figure.figure, PrintedFigure(figure.figure, language, withUnit: true))
      out.raw("</dd>")
      if !figure.comparison.isEmpty {
        out.raw("<dd class=\"comparison\">")
        write(figure.comparison)
        out.raw("</dd>")
      }
      out.raw("</div>\n")
    }
    out.raw("</dl>\n")
  }
}
