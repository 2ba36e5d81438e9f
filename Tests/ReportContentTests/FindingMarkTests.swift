import Appraisal
import ProgrammeModel
import ReportContent
import Scrutiny
import Testing

/// Findings under numbers, and the figures that carry them.
@Suite struct FindingMarkTests {
  private static let subject = Subject(.project, "P1")

  private static func finding(_ rule: RuleID, _ severity: Severity, on figure: FigureID?) -> Finding {
    Finding(
      id: FindingID(rule: rule, subject: subject), severity: severity, organisations: [],
      found: Phrase(sv: "Något stämmer inte.", en: "Something is wrong."),
      facts: [FindingFact(Phrase(sv: "Kostnad", en: "Cost"), .money(SmallCity.million(12)), figure: figure)],
      remedy: Phrase(sv: "Rätta det.", en: "Mend it."), standing: .decided)
  }

  private static func basis(
    _ findings: [Finding], _ detail: ReportDetail = .full, _ language: Language = .swedish
  ) -> ReportBasis {
    ReportBasis(
      book: Book(SmallCity.programme()), period: SmallCity.period, findings: findings, statuses: [:],
      language: language, registerHash: "", detail: detail)
  }

  private static let expected = ProjectExpected.id(subject, SmallCity.period)
  private static let margin = ProjectMargin.id(subject, SmallCity.period)

  @Test func `a finding marks the figures it rests on, and the difference they enter`() {
    let findings = [
      Self.finding("R10", .error, on: Self.expected), Self.finding("R20", .warning, on: nil),
    ]
    let report = TertialReport.make(from: Self.basis(findings))
    #expect(report.findings.map(\.number) == [1, 2])
    #expect(report.findings.map(\.id) == ["R10:projekt:P1:", "R20:projekt:P1:"])
    #expect(report.marksByFigure[Self.expected]?.map(\.number) == [1])
    #expect(report.marksByFigure[Self.margin]?.map(\.number) == [1])
    #expect(report.figures.contains { $0.id == Self.margin }, "the report shows a marked figure")
    let rows = report.table("tabell-iakttagelser")?.rows ?? []
    #expect(rows.map(\.finding) == [1, 2])
    #expect(rows.map { $0.cells.first?.words } == ["1", "2"])
  }

  @Test func `a notice is counted and not marked; a summary keeps the errors`() {
    let findings = [
      Self.finding("R10", .error, on: Self.expected), Self.finding("R20", .warning, on: Self.margin),
      Self.finding("R30", .notice, on: Self.expected),
    ]
    #expect(TertialReport.make(from: Self.basis(findings)).findings.count == 2)
    let short = TertialReport.make(from: Self.basis(findings, .summary))
    #expect(short.findings.map(\.id) == ["R10:projekt:P1:"])
    #expect(short.table("tabell-iakttagelser")?.rows.count == 1)
    #expect(
      short.section("brister")?.blocks.first?.words.hasPrefix(
        "Kontrollen av registret gav ett\u{A0}fel, en\u{A0}varning och en\u{A0}upplysning.") == true,
      "\(short.section("brister")?.blocks.first?.words ?? "")")
  }

  @Test func `the auditors' tables have a column of answers only where somebody has answered`() throws {
    var answered = Self.finding("R20", .warning, on: nil)
    answered.answers = [FindingAnswer(finding: answered.id.text, organisation: "SOC")]
    let report = AuditReport.make(from: Self.basis([Self.finding("R10", .error, on: Self.expected), answered]))
    let bare = try #require(report.table("tabell-r10"))
    let said = try #require(report.table("tabell-r20"))
    #expect(bare.columns.map(\.head).last == "Svarar" && said.columns.map(\.head).last == "Godtagande och svar")
    for table in [bare, said] { #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }) }
  }

  @Test func `the report on a project shows what is about it and nothing else`() throws {
    let other = Finding(
      id: FindingID(rule: "R10", subject: Subject(.project, "P2")), severity: .error, organisations: [],
      found: Phrase(sv: "Annat.", en: "Other."), facts: [], remedy: Phrase(sv: "", en: ""), standing: .decided)
    let basis = Self.basis([Self.finding("R10", .error, on: Self.expected), other])
    let project = try #require(basis.book.projects["P1"])
    let report = ProjectReport.make(project, from: basis)
    #expect(report.findings.map(\.id) == ["R10:projekt:P1:"])
    #expect(report.marksByFigure[Self.expected]?.count == 1)
    #expect(report.subject == "P1")
  }
}

/// What a report says that it does not know, worked out by hand for a small city.
@Suite struct UnknownSectionTests {
  /// One running project with budget 10 and forecast 12, and neither outcome nor status; known on 21 September.
  private static func words(_ change: (inout Programme) -> Void = { _ in }, _ language: Language = .swedish) -> String {
    SmallCity.report(SmallCity.programme(change), language).section("okant")?.blocks.map(\.words).joined(
      separator: "\n") ?? ""
  }

  @Test func `the age of the facts is counted in days from the end of the period`() {
    #expect(Self.words().contains("registrerat den 21\u{A0}september\u{A0}2014, 21\u{A0}dagar efter periodens slut."))
    #expect(
      Self.words({ _ in }, .english).contains("21\u{A0}September\u{A0}2014, 21\u{A0}days after the period ended."))
  }

  @Test func `what nobody has reported is counted against what was to be reported`() {
    let table = SmallCity.report(SmallCity.programme()).table("tabell-okant")
    #expect(
      table?.rows.map { $0.cells.map(\.words) } == [
        ["Utfall", "1 av 1", "P1"], ["Projektledarens status", "1 av 1", "P1"],
      ])
    #expect(Self.words().contains("Inget utfall är rapporterat."))
  }

  @Test func `outcome that is there is not missing, and its last month is told`() {
    let words = Self.words { programme in
      programme.outcomes = [
        SmallCity.outcome("P1", [(Period("2014-07") ?? .year(2014), SmallCity.million(3))])
      ]
    }
    #expect(words.contains("Det senaste utfallet avser tiden till och med den 31\u{A0}juli\u{A0}2014."))
    #expect(!words.contains("Utfall\n1 av 1"))
  }

  @Test func `a programme without live projects awaits nothing`() {
    let words = SmallCity.report(SmallCity.empty()).section("okant")?.blocks.map(\.words).joined() ?? ""
    #expect(words.contains("Inga beslutade eller pågående projekt är registrerade"))
  }

  @Test func `a board whose delivery was due and has not come is named`() {
    let words = Self.words { programme in
      var board = Organisation(id: "SN")
      board.name = "Socialnämnden"
      programme.organisations = [board]
      var duty = ReportingDuty(organisation: "SN", period: SmallCity.period, subject: "tertialrapport")
      duty.due = .value(SmallCity.day("2014-09-20"))
      programme.reportingDuties = [duty]
    }
    #expect(words.contains("Underlag som skulle ha kommit in saknas från Socialnämnden."))
  }
}
