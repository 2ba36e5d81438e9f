import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// Which marks of secrecy each kind of report tells of, by their legal grounds.
@Suite struct MarksOfSubjectTests {
  /// The legal grounds in the list of an internal report, in order; `nil` where it has none.
  private func told(_ kind: Report.Kind, about subject: String? = nil, in city: SecretCity) throws -> [String]? {
    let request = ReportRequest(kind, city.period, about: subject, formats: [.json])
    let report = try #require(try MakeReport(city.bench.workspace()).contents(request, asOf: .latest).first)
    guard let section = report.sections.first(where: { $0.id == "sekretess" }) else { return nil }
    #expect(report.head.contains { $0.label == "Version" })
    for case .table(let table) in section.blocks {
      return table.rows.compactMap { row in if case .text(let ground) = row.cells[3] { ground } else { nil } }
    }
    return []
  }

  @Test func `the tertial report tells of all marks`() throws {
    let city = try SecretCity(SecretCity.Secrets())
    #expect(
      try told(.tertial, in: city) == [
        "OSL 19 kap. 3 §", "OSL 31 kap. 16 §", "OSL 31 kap. 16 §", "OSL 18 kap. 8 §", "OSL 24 kap. 8 §",
        "OSL 26 kap. 1 §",
      ])
  }

  @Test func `a project's report tells of the marks on the project and on what belongs to it, and no others`() throws {
    let city = try SecretCity(SecretCity.Secrets())
    // S1 names the project, S2 and S3 its agreement AV1, S4 its risk; S5 is on an indicator of a board, S6 on P9.
    #expect(
      try told(.project, about: "P1", in: city) == [
        "OSL 19 kap. 3 §", "OSL 31 kap. 16 §", "OSL 31 kap. 16 §", "OSL 18 kap. 8 §",
      ])
    #expect(try told(.project, about: "P9", in: city) == ["OSL 26 kap. 1 §"])
    #expect(try told(.project, about: "P2", in: city) == nil)
  }

  @Test func `a portfolio's report tells of the marks on any of its projects`() throws {
    let city = try SecretCity(SecretCity.Secrets())
    #expect(
      try told(.portfolio, about: "PF1", in: city) == [
        "OSL 19 kap. 3 §", "OSL 31 kap. 16 §", "OSL 31 kap. 16 §", "OSL 18 kap. 8 §", "OSL 26 kap. 1 §",
      ])
  }

  @Test func `a mark on all values of a board is told of by every project, since they may be among them`() throws {
    let city = try SecretCity(SecretCity.Secrets())
    let outcome = try city.bench.takeIn(
      "märkt",
      [
        "sekretess.csv":
          "sekretess_id;tabell;kolumn;objekt;lagrum;beslutat_av;från\n"
          + "S7;utfall;belopp;SLK;OSL 19 kap. 9 §;KS;2014-09-01\n"
      ], minute: 2)
    #expect(outcome.verdict.isSuccess)
    #expect(try told(.project, about: "P2", in: city) == ["OSL 19 kap. 9 §"])
  }
}
