import Foundation
import TestSupport
import Testing

/// `check` with accepted findings, registered limits and what has changed since a report.
@Suite struct FindingCommandTests {
  private func check(_ bench: Workbench, _ arguments: String...) async throws -> JSONValue {
    let run = try await Terminal.run(["check", "--json", "--register", bench.register] + arguments)
    return try JSONValue(run.output)
  }

  private func ids(_ checked: JSONValue) -> [String] {
    checked["findings"]?.elements.compactMap { $0["id"]?.text } ?? []
  }

  @Test func `the sample's accepted, expired and new findings are told apart`() async throws {
    let bench = try await Workbench(.itProgramme, through: "2014-10-13")
    let now = try await check(bench, "--period", "2014T2", "--since", "2014T1")
    let findings = try #require(now["findings"]).elements
    let accepted = try #require(findings.first { $0["id"]?.text == "R13:projekt:P1033:mål" })
    #expect(accepted["isAccepted"]?.flag == true)
    #expect(accepted["acceptance"]?.text?.contains("31 december 2015") == true)
    let expired = try #require(findings.first { $0["id"]?.text == "R19:projekt:P1063:kod saknas" })
    #expect(expired["isAccepted"]?.flag == false)
    #expect(expired["acceptance"]?.text?.contains("löpte ut den 30 juni 2014") == true)
    let cleared = try #require(now["cleared"]).elements
    #expect(now["counts"]?["new"]?.whole == findings.count { $0["change"]?.text == "new" })
    #expect(now["counts"]?["remaining"]?.whole == findings.count { $0["change"]?.text == "remaining" })
    #expect(now["counts"]?["cleared"]?.whole == cleared.count && !cleared.isEmpty)
    // What was there then is what a check of that period says, as the register stood on the report's date.
    let then = Set(ids(try await check(bench, "--period", "2014T1")))
    let remaining = findings.filter { $0["change"]?.text == "remaining" }
    #expect(then == Set((remaining + cleared).compactMap { $0["id"]?.text }))
    let new = findings.filter { $0["change"]?.text == "new" }.compactMap { $0["id"]?.text }
    #expect(then.isDisjoint(with: new))
  }

  @Test func `the ledger extract gives the one difference built into the sample, and figures lead to explain`()
    async throws
  {
    let bench = try await Workbench(.itProgramme, through: "2014-10-13")
    #expect(ids(try await check(bench, "--period", "2014T2", "--rule", "r09")) == ["R09:projekt:P1004:2014"])
    let over = try await check(bench, "--period", "2014T2", "--rule", "R10")["findings"]?.elements
    let figure = try #require(over?.first?["figures"]?.elements.first?["figure"]?.text)
    let explained = try await bench.run("explain", figure, "--as-of", "2014-10-13")
    #expect(explained.code == 0, "\(explained.said)")
    let text = try await bench.run("check", "--period", "2014T2", "--rule", "R10", "--figures")
    #expect(
      text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("tertial explain '\(figure)'"))
  }

  @Test func `a registered limit is printed with its decision and used`() async throws {
    let bench = try await Workbench(.itProgramme, through: "2014-10-13")
    #expect(try await bench.findings("R25").contains("R25:avtal:AV1022-2:delat AV1022-1"))
    try bench.folder.write(
      "ny/trosklar.csv", "tröskel;från;värde;beslut\ndelning_dagar;2014-01-01;20;KS 2014/31\n".utf8)
    let taken = try await bench.run("import", bench.folder.path("ny"), "--by", "Anna", "--reason", "Beslut")
    #expect(taken.code == 0, "\(taken.said)")
    let after = try await check(bench, "--period", "2014T2", "--as-of", "latest", "--rule", "R25")
    #expect(!ids(after).contains("R25:avtal:AV1022-2:delat AV1022-1"))
    let limit = try #require(after["thresholds"]?.elements.first { $0["threshold"]?.text == "delning_dagar" })
    #expect(limit["value"]?.text == "20")
    #expect(limit["source"]?.text?.contains("KS 2014/31") == true)
    let printed = try await bench.run("check", "--thresholds", "--period", "2014T2", "--as-of", "latest")
    #expect(printed.text.contains("20\u{A0}dagar"))
  }

  @Test func `an accepted error does not fail the check, and one whose time is out does`() async throws {
    let bench = try await Workbench(.itProgramme, through: "2014-10-13")
    let id = "R10:projekt:P1031:"
    func accept(_ name: String, _ last: String) async throws {
      let ids = try await bench.findings("R10")
      #expect(ids.contains(id))
      let rows = ids.enumerated().map {
        "\(name)\($0.offset);\($0.element);Väntar på budget;direktören;2014-10-01;\(last)"
      }
      let head = "godtagande_id;iakttagelse;motiv;roll;från;till\n"
      try bench.folder.write("\(name)/godtagna.csv", (head + rows.joined(separator: "\n") + "\n").utf8)
      #expect(
        try await bench.run("import", bench.folder.path(name), "--by", "Anna", "--reason", "Beslut").code == 0)
    }
    try await accept("gammal", "2014-10-02")
    let refused = try await bench.run("check", "--period", "2014T2", "--as-of", "latest", "--rule", "R10")
    #expect(refused.code == 1 && refused.text.contains("löpte ut"), "\(refused.said)")
    try await accept("ny", "2099-12-31")
    let passed = try await bench.run("check", "--period", "2014T2", "--as-of", "latest", "--rule", "R10")
    #expect(passed.code == 0 && passed.text.contains("Godtagen till och med"), "\(passed.said)")
    #expect(passed.text.contains("Godtagna därutöver"))
  }

  @Test(arguments: [
    ["--since", "2014T2"], ["--since", "2015T1"], ["--since", "x"],
  ])
  func `wrong usage of check exits with 64`(arguments: [String]) async throws {
    let bench = try await Workbench(.eServices)
    let run = try await Terminal.run(["check", "--period", "2014T2", "--register", bench.register] + arguments)
    #expect(run.code == 64, "\(run.said)")
  }
}
