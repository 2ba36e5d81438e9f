import Foundation
import Operations
import ProgrammeModel
import Register
import ReportContent
import TestSupport
import Testing

/// The five kinds of report, made from the six-year sample.
@Suite struct ReportKindTests {
  static let period = ReportPeriod(year: 2014, occasion: .second)
  static let cases = Report.Kind.allCases.flatMap { kind in
    ReportDetail.allCases.flatMap { detail in Language.allCases.map { (kind, detail, $0) } }
  }

  /// One thing of each kind that is reported on one by one; that there is a report on each of all is tried below.
  private static let one: [Report.Kind: String] = [.portfolio: "PF2", .project: "P1002", .board: "SBN"]

  static func workspace() throws -> Workspace { try Workspace(register: SampleRegister.city.get().path) }

  @Test(arguments: cases)
  func `every kind in both lengths and languages is valid XML, and the same bytes again`(
    _ kind: Report.Kind, _ detail: ReportDetail, _ language: Language
  ) throws {
    let making = MakeReport(try Self.workspace())
    let request = ReportRequest(
      kind, Self.period, about: Self.one[kind], detail: detail, language: language, formats: MakeReport.Format.kept)
    let files = try making.files(request, asOf: .latest)
    #expect(Set(files.map(\.name)).count == files.count)
    #expect(files.count == 3)
    #expect(files.allSatisfy { !$0.bytes.isEmpty })
    guard detail == .summary else { return }
    #expect(try making.files(request, asOf: .latest).map(\.bytes) == files.map(\.bytes))
  }

  @Test func `without an id there is one report for each portfolio, project and board`() throws {
    let making = MakeReport(try Self.workspace())
    func names(_ kind: Report.Kind) throws -> [String] {
      try making.files(ReportRequest(kind, Self.period, formats: [.json]), asOf: .latest).map(\.name)
    }
    #expect(try names(.portfolio) == (1...5).map { "portfoljrapport-PF\($0)-2014T2.json" })
    let projects = try Self.workspace().programme().projects.map(\.id.rawValue).sorted()
    #expect(try names(.project) == projects.map { "projektrapport-\($0)-2014T2.json" })
    let boards = try names(.board)
    #expect(boards.contains("namndrapport-SBN-2014T2.json") && boards.contains("namndrapport-FAM-2014T2.json"))
    #expect(!boards.contains { $0.contains("-KF-") }, "the council has nothing of its own to report")
  }

  @Test func `a report about one thing says which, and is named in the language of the reader`() throws {
    let making = MakeReport(try Self.workspace())
    let english = ReportRequest(
      .project, Self.period, about: "p1042", detail: .summary, language: .english, formats: [.html])
    #expect(try making.files(english, asOf: .latest).map(\.name) == ["project-report-P1042-2014T2-summary.html"])
    let report = try #require(making.contents(english, asOf: .latest).first)
    #expect(report.subject == "P1042" && report.kind == .project && report.detail == .summary)
    let said = complaint {
      _ = try making.files(ReportRequest(.project, Self.period, about: "P9", formats: [.html]), asOf: .latest)
    }
    #expect(said.contains("\"P9\" finns inte") && said.contains("P1001"))
  }

  @Test func `a summary is shorter than the whole, and says the same of what it says`() throws {
    let making = MakeReport(try Self.workspace())
    for kind in Report.Kind.allCases {
      func figures(_ detail: ReportDetail) throws -> [FigureID: FigureValue] {
        let reports = try making.contents(ReportRequest(kind, Self.period, detail: detail, formats: []), asOf: .latest)
        return Dictionary(
          reports.flatMap(\.figures).filter(\.isExplainable).map { ($0.id, $0.value) }, uniquingKeysWith: { $1 })
      }
      let (short, full) = (try figures(.summary), try figures(.full))
      #expect(short.count <= full.count, "\(kind)")
      for (id, value) in short { #expect(full[id] == value, "\(kind) \(id.text)") }
    }
  }

  @Test(arguments: [Report.Kind.portfolio, .project, .board, .audit])
  func `every figure of a report has the value that the tertial report or explain gives it`(_ kind: Report.Kind) throws
  {
    let workspace = try Self.workspace()
    let reports = try MakeReport(workspace).contents(ReportRequest(kind, Self.period, formats: []), asOf: .latest)
    let explaining = ExplainFigure(workspace)
    var checked = 0
    for report in reports.prefix(2) {
      for figure in report.figures.filter(\.isExplainable).prefix(5) {
        #expect(try explaining.explain(figure.id.text, asOf: .latest).value == figure.value, "\(figure.id.text)")
        checked += 1
      }
    }
    #expect(checked >= 5)
  }

  @Test func `a wrong word for kind, length, form or subject is told with those that there are`() {
    func made(
      kind: String = "tertial", project: String? = nil, detail: String = "full", formats: String = "html"
    ) -> String {
      complaint {
        _ = try ReportRequest(
          kind: kind, period: Self.period, portfolio: nil, project: project, organisation: nil, detail: detail,
          formats: formats, language: .swedish, withExplanations: false)
      }
    }
    #expect(made(kind: "nämnd").contains("Slagen är tertial, portfolio, project, board, audit."))
    #expect(made(detail: "kort").contains("Omfattningarna är summary, full."))
    #expect(made(formats: "html,doc").contains("Formaten är html, xml, json, xlsx, pdf, docx."))
    #expect(made(project: "P1").contains("--project hör till --kind project"))
    #expect(made(kind: "project", project: "P1", formats: "html, XML").isEmpty)
  }
}
