import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// What is taken from the whole register says where it rests on something secret.
@Suite struct SecrecyNoticeTests {
  private static func notice(_ id: String, in workspace: Workspace) throws -> SecrecyNotice? {
    try ExplainFigure(workspace).explain(id, asOf: .latest, depth: 1, most: 1).secrecy
  }

  @Test func `an explanation names the legal grounds of what it rests on, however deep, and no other`() throws {
    let workspace = try SecretCity(SecretCity.Secrets()).bench.workspace()
    let of = { (subject: String) in try Self.notice("economy.outcome:\(subject):2014T2", in: workspace)?.grounds }
    #expect(try of("projekt:P1") == ["OSL 19 kap. 3 §"])
    #expect(try of("projekt:P9") == ["OSL 26 kap. 1 §"])
    #expect(try of("program:") == ["OSL 19 kap. 3 §", "OSL 26 kap. 1 §"])
    #expect(try of("projekt:P2") == nil)
  }

  @Test func `a page that explains says it in its head, and one that rests on nothing secret does not`() throws {
    let workspace = try SecretCity(SecretCity.Secrets()).bench.workspace()
    func page(_ project: String) throws -> String {
      String(
        decoding: try ExplainFigure(workspace).page(
          "economy.outcome:projekt:\(project):2014T2", report: nil, asOf: "latest", language: .swedish),
        as: UTF8.self)
    }
    #expect(try page("P1").contains("får inte lämnas ut utan prövning"))
    #expect(try page("P1").contains("OSL 19 kap."))
    #expect(try !page("P2").contains("får inte lämnas ut utan prövning"))
  }

  @Test func `a comparison says which figures rest on something secret`() throws {
    let city = try SecretCity(SecretCity.Secrets())
    let comparing = CompareReports(try city.bench.workspace())
    let first = CompareReports.Side(ReportPeriod(year: 2014, occasion: .first), asOf: .latest)
    let second = CompareReports.Side(city.period, asOf: .latest)
    let found = try comparing.differences(first, second, language: .swedish)
    let secrecy = try comparing.secrecy(of: found, from: first, to: second)
    func about(_ project: String) -> [CompareReports.Difference] {
      found.filter { $0.id.subject == Subject(.project, project) && $0.id.name.hasPrefix("project.spent") }
    }
    #expect(!about("P1").isEmpty && !about("P2").isEmpty)
    #expect(about("P1").allSatisfy { secrecy[$0.id]?.grounds == ["OSL 19 kap. 3 §"] })
    #expect(about("P2").allSatisfy { secrecy[$0.id] == nil })
  }

  @Test func `where nothing is marked nothing is said`() throws {
    let bench = try Bench()
    try bench.takeIn("a", Bench.smallCity)
    #expect(try Self.notice("economy.outcome:program::2014T2", in: bench.workspace()) == nil)
  }
}
