import Foundation
import Operations
import ProgrammeModel
import Register
import ReportContent
import Scrutiny
import TestSupport
import Testing

/// Reading a register: reports, checks, explanations and views of one thing.
@Suite struct ReadingTests {
  static let period = ReportPeriod(year: 2014, occasion: .second)

  static func city() throws -> Bench {
    let bench = try Bench()
    try bench.takeIn("d", Bench.smallCity)
    return bench
  }

  @Test func `a report comes in every format, named for period and language`() throws {
    let workspace = try Self.city().workspace()
    let files = try MakeReport(workspace).tertial(
      Self.period, asOf: .latest, language: .swedish, formats: MakeReport.Format.kept)
    #expect(files.map(\.name) == ["html", "xml", "json"].map { "tertialrapport-2014T2." + $0 })
    #expect(files.allSatisfy { !$0.bytes.isEmpty })
    let english = try MakeReport(workspace).tertial(
      Self.period, asOf: .latest, language: .english, formats: [.html])
    #expect(english.map(\.name) == ["tertial-report-2014T2.html"])
    let again = try MakeReport(workspace).tertial(
      Self.period, asOf: .latest, language: .swedish, formats: MakeReport.Format.kept)
    #expect(again.map(\.bytes) == files.map(\.bytes))
  }

  @Test func `a report on what was known before anything was registered is still a report`() throws {
    let files = try MakeReport(try Bench().workspace()).tertial(
      Self.period, asOf: .latest, language: .swedish, formats: [.html, .xml])
    #expect(files.count == 2)
  }

  @Test func `a deviation is explained by its figures and they by rows of files`() throws {
    let node = try ExplainFigure(try Self.city().workspace()).explain(
      "economy.deviation:program::2014T2", asOf: .latest)
    #expect(node.value == .money(Money(kronor: -2_000_000)))
    #expect(node.inputs.map(\.value) == [.money(Money(kronor: 10_000_000)), .money(Money(kronor: 12_000_000))])
    func facts(_ node: ExplainFigure.Node) -> [ExplainFigure.Fact] { node.facts + node.inputs.flatMap(facts) }
    let found = facts(node)
    #expect(found.map { $0.origin?.source?.file.name } == ["budget.csv", "prognos.csv"])
    #expect(found.map { $0.origin?.row } == [2, 2])
    #expect(found.map { $0.origin?.value.value } == ["10000000.00", "12000000.00"])
    #expect(found.map { $0.origin?.headers } == [["belopp (mnkr)"], ["belopp (mnkr)"]])
  }

  @Test(arguments: ["", "inget tal", "economy.deviation", "economy.okand:program::2014T2", "a:b:c:d"])
  func `what is no figure's id is told to be none`(_ id: String) throws {
    let workspace = try Self.city().workspace()
    #expect(throws: OperationError.self) { try ExplainFigure(workspace).explain(id, asOf: .latest) }
  }

  @Test func `one thing is shown with what refers to it`() throws {
    let workspace = try Self.city().workspace()
    let project = try ShowThing(workspace).content(of: "P1", period: Self.period, asOf: .latest, language: .swedish)
    #expect(project.title.contains("Mina sidor"))
    #expect(project.sections.map(\.id).starts(with: ["projekt", "status", "livslopp", "tal"]))
    let node = try ShowThing(workspace).content(of: "PF1", period: Self.period, asOf: .latest, language: .swedish)
    #expect(Set(node.sections.map(\.id)).isSuperset(of: ["struktur", "portföljer", "hanvisar-projekt"]))
    let said = complaint {
      _ = try ShowThing(workspace).content(of: "P2", period: Self.period, asOf: .latest, language: .swedish)
    }
    #expect(said.contains("\"P2\"") && said.contains("P1"))
  }

  @Test func `a check runs all rules or one, for all or for one board`() throws {
    let check = CheckProgramme(try Self.city().workspace())
    let today = Bench.start.swedishDay
    let all = try check.run(period: Self.period, asOf: .latest, today: today)
    #expect(all.period == Self.period)
    #expect(!all.findings.isEmpty, "a city this small leaves much out")
    #expect(zip(all.findings, all.findings.dropFirst()).allSatisfy { $0.severity >= $1.severity })
    let rule = try #require(all.findings.first?.rule)
    let one = try check.run(period: Self.period, asOf: .latest, rule: rule.rawValue.lowercased(), today: today)
    #expect(one.findings == all.findings.filter { $0.rule == rule })
    #expect(throws: OperationError.self) {
      try check.run(period: Self.period, asOf: .latest, organisation: "OKÄND", today: today)
    }
    #expect(throws: OperationError.self) {
      try check.run(period: nil, asOf: .latest, rule: "R99", today: today)
    }
  }

  @Test func `the status counts what each table holds`() throws {
    let content = try ProgrammeStatus(try Self.city().workspace()).content(asOf: .latest, language: .swedish)
    let rows = content.sections.last?.blocks.compactMap { block -> [[String]]? in
      guard case .table(let table) = block else { return nil }
      return table.rows.map { $0.cells.compactMap { if case .text(let text) = $0 { text } else { nil } } }
    }.first
    #expect(rows?.map(\.first) == ["struktur", "portföljer", "projekt", "budget", "prognos"])
    #expect(rows?.allSatisfy { $0.last == "1" } == true)
  }

  @Test func `a backup is not written over anything`() throws {
    let bench = try Self.city()
    let acts = RegisterActs(try bench.workspace())
    let head = try acts.backup(to: bench.folder.path("kopia.tertial"))
    #expect(head.registration.rawValue == 1)
    #expect(try VerifyRegister(Workspace(register: bench.folder.path("kopia.tertial"))).run().result.holds)
    #expect(throws: OperationError.self) { try acts.backup(to: bench.folder.path("kopia.tertial")) }
  }
}
