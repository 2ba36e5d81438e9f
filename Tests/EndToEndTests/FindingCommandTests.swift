import Foundation
import TestSupport
import Testing

/// `check` with accepted findings, registered limits and what has changed since a report.
@Suite struct FindingCommandTests {
  private struct Checked: Decodable {
    struct Line: Decodable {
      struct Fact: Decodable {
        let label: String
        let figure: String?
      }
      let id: String
      let rule: String
      let change: String?
      let isAccepted: Bool
      let acceptance: String?
      let figures: [Fact]
    }
    struct Limit: Decodable {
      let threshold: String
      let value: String
      let source: String
    }
    let counts: [String: Int]
    let findings: [Line]
    let cleared: [Line]?
    let thresholds: [Limit]
  }

  private func check(_ register: SampleRegister, _ arguments: String...) throws -> Checked {
    let run = try Command.run(["check", "--json", "--register", register.path] + arguments)
    return try JSONDecoder().decode(Checked.self, from: Data(run.output.utf8))
  }

  @Test func `the sample's accepted, expired and new findings are told apart`() throws {
    let register = try SampleRegister("it-programme-2013", through: "2014-10-13-programkontoret")
    let now = try check(register, "--period", "2014T2", "--since", "2014T1")
    let accepted = try #require(now.findings.first { $0.id == "R13:projekt:P1033:mål" })
    #expect(accepted.isAccepted && accepted.acceptance?.contains("31 december 2015") == true)
    let expired = try #require(now.findings.first { $0.id == "R19:projekt:P1063:kod saknas" })
    #expect(!expired.isAccepted && expired.acceptance?.contains("löpte ut den 30 juni 2014") == true)
    let cleared = now.cleared ?? []
    #expect(now.counts["new"] == now.findings.count { $0.change == "new" })
    #expect(now.counts["remaining"] == now.findings.count { $0.change == "remaining" })
    #expect(now.counts["cleared"] == cleared.count && !cleared.isEmpty)
    // What was there then is what a check of that period says, as the register stood on the report's date.
    let then = Set(try check(register, "--period", "2014T1").findings.map(\.id))
    let remaining = now.findings.filter { $0.change == "remaining" }.map(\.id)
    #expect(then == Set(remaining + cleared.map(\.id)))
    #expect(now.findings.filter { $0.change == "new" }.allSatisfy { !then.contains($0.id) })
  }

  @Test func `the ledger extract gives the one difference built into the sample, and figures lead to explain`() throws {
    let register = try SampleRegister("it-programme-2013", through: "2014-10-13-programkontoret")
    #expect(try check(register, "--period", "2014T2", "--rule", "r09").findings.map(\.id) == ["R09:projekt:P1004:2014"])
    let over = try check(register, "--period", "2014T2", "--rule", "R10").findings
    let figure = try #require(over.first?.figures.first?.figure)
    let explained = try register.run("explain", figure, "--as-of", "2014-10-13")
    #expect(explained.exitCode == 0, "\(explained.text)")
    let text = try register.run("check", "--period", "2014T2", "--rule", "R10", "--figures")
    #expect(
      text.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("tertial explain '\(figure)'"))
  }

  @Test func `a registered limit is printed with its decision and used`() throws {
    let register = try SampleRegister("it-programme-2013", through: "2014-10-13-programkontoret")
    let before = try check(register, "--period", "2014T2", "--as-of", "latest", "--rule", "R25").findings.map(\.id)
    #expect(before.contains("R25:avtal:AV1022-2:delat AV1022-1"))
    try register.folder.write(
      "ny/trosklar.csv", "tröskel;från;värde;beslut\ndelning_dagar;2014-01-01;20;KS 2014/31\n".utf8)
    let taken = try register.run("import", register.folder.path("ny"), "--by", "Anna", "--reason", "Beslut")
    #expect(taken.exitCode == 0, "\(taken.text)")
    let after = try check(register, "--period", "2014T2", "--as-of", "latest", "--rule", "R25")
    #expect(!after.findings.map(\.id).contains("R25:avtal:AV1022-2:delat AV1022-1"))
    let limit = try #require(after.thresholds.first { $0.threshold == "delning_dagar" })
    #expect(limit.value == "20" && limit.source.contains("KS 2014/31"))
    let printed = try register.run("check", "--thresholds", "--period", "2014T2", "--as-of", "latest")
    #expect(printed.output.contains("20\u{A0}dagar"))
  }

  @Test func `an accepted error does not fail the check, and one whose time is out does`() throws {
    let register = try SampleRegister("it-programme-2013", through: "2014-10-13-programkontoret")
    let id = "R10:projekt:P1031:"
    func accept(_ name: String, _ last: String) throws {
      let ids = try check(register, "--period", "2014T2", "--as-of", "latest", "--rule", "R10").findings.map(\.id)
      #expect(ids.contains(id))
      let rows = ids.enumerated().map {
        "\(name)\($0.offset);\($0.element);Väntar på budget;direktören;2014-10-01;\(last)"
      }
      let head = "godtagande_id;iakttagelse;motiv;roll;från;till\n"
      try register.folder.write("\(name)/godtagna.csv", (head + rows.joined(separator: "\n") + "\n").utf8)
      #expect(
        try register.run("import", register.folder.path(name), "--by", "Anna", "--reason", "Beslut").exitCode == 0)
    }
    try accept("gammal", "2014-10-02")
    let refused = try register.run("check", "--period", "2014T2", "--as-of", "latest", "--rule", "R10")
    #expect(refused.exitCode == 1 && refused.output.contains("löpte ut"), "\(refused.text)")
    try accept("ny", "2099-12-31")
    let passed = try register.run("check", "--period", "2014T2", "--as-of", "latest", "--rule", "R10")
    #expect(passed.exitCode == 0 && passed.output.contains("Godtagen till och med"), "\(passed.text)")
    #expect(passed.output.contains("Godtagna därutöver"))
  }

  @Test(arguments: [
    ["--since", "2014T2"], ["--since", "2015T1"], ["--since", "x"],
  ])
  func `wrong usage of check exits with 64`(arguments: [String]) throws {
    let register = try SampleRegister("e-service-programme-2007")
    let run = try Command.run(["check", "--period", "2014T2", "--register", register.path] + arguments)
    #expect(run.exitCode == 64, "\(run.text)")
  }
}
