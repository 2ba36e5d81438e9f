import Foundation
import TestSupport
import Testing

/// What a finding rests on, down to file and row.
@Suite struct ExplainFindingTests {
  private func run(_ arguments: String...) async throws -> Ending {
    let register = try await Sample.itProgramme.register(through: "2014-10-13")
    return try await Terminal.run(arguments + ["--register", register])
  }

  @Test func `a finding shows its rule, demand, remedy, figures and the rows they come from`() async throws {
    let told = try await run("explain", "R23:projekt:P1053:ansökan", "--period", "2014T2")
    #expect(told.code == 0, "\(told.said)")
    for words in ["Regel: Datum i fel ordning", "Krav: egen kontroll", "Åtgärdas så: Rätta det datum", "Vilar på"] {
      #expect(told.text.contains(words), "\(told.text)")
    }
    #expect(told.text.contains("Beslutsdag: 2013-02-20"))
    #expect(told.text.contains("beslut B1053-2013, datum = 2013-02-20  (beslut.csv, rad"))
    #expect(told.text.contains("ansökningar A1053, inlämnad = 2013-03-12"))
    #expect(told.text.contains("Registreringar"))
  }

  @Test func `a figure of a finding is taken apart, and a series' values have their rows`() async throws {
    let agreement = try await run("explain", "R25:avtal:AV1005", "--period", "2014T2").text
    #expect(agreement.contains("[agreement.value:avtal:AV1005:2014T2]"))
    #expect(agreement.contains("[delegation.limit:övrigt:DEL1:2014T2]"))
    let falls = try await run("check", "--rule", "R31", "--period", "2014T2", "--json").output
    let id = try #require(try JSONValue(falls)["findings"]?.elements.first?["id"]?.text)
    let answer = try JSONValue(try await run("explain", id, "--period", "2014T2", "--json").output)
    let grounds = try #require(answer["grounds"]).elements
    #expect(grounds.count == 2)
    for ground in grounds {
      let facts = try #require(ground["facts"]).elements
      #expect(facts.count == 1)
      #expect(facts.first?["file"]?.text?.hasSuffix("utfall.csv") == true)
    }
    #expect(answer["finding"]?["requirements"]?.elements.map(\.text) == ["S20"])
  }

  @Test func `what a rule worked out is shown with what it was worked out from`() async throws {
    let answer = try JSONValue(
      try await run("explain", "R10:projekt:P1002:", "--period", "2014T2", "--json").output)
    let grounds = try #require(answer["grounds"]).elements
    #expect(grounds.count == 3)
    let numbers = grounds[2]["inputs"]?.elements.compactMap { $0["number"]?.number } ?? []
    #expect(numbers.count == 2 && numbers[0] - numbers[1] == grounds[2]["number"]?.number, "\(numbers)")
    let told = try await run("explain", "R10:projekt:P1002:", "--period", "2014T2").text
    #expect(told.components(separatedBy: "[project.expected:projekt:P1002:2014T2]").count == 3, "\(told)")
  }

  @Test func `an owner who leads the project is shown in both roles`() async throws {
    let told = try await run("explain", "R02:nytta:N1032-2:AN1032-2", "--period", "2014T2")
    #expect(told.code == 0, "\(told.said)")
    #expect(told.text.contains("Roller som samma person har: 2"))
    #expect(told.text.contains("ansvar AN1032-2, person = PE058"), "\(told.text)")
    #expect(told.text.contains("projekt P1032, projektledare = PE058"))
  }

  @Test func `a finding is explained alone`() async throws {
    let both = try await run("explain", "R10:projekt:P1002:", "R10:projekt:P1022:", "--period", "2014T2")
    #expect(both.code == 64 && both.errors.contains("för sig"), "\(both.said)")
  }

  @Test func `a finding that the check does not give is told so, with those that it gives`() async throws {
    let missing = try await run("explain", "R10:projekt:P1001:", "--period", "2014T2")
    #expect(missing.code == 1)
    #expect(missing.errors.contains("R10:projekt:P1002:"), "\(missing.said)")
    let page = try await run("explain", "R10:projekt:P1002", "--period", "2014T2", "--format", "html")
    #expect(page.code == 0 && page.text.contains("<!DOCTYPE html>"), "\(page.errors)")
  }

  @Test func `findings fit 80 columns, but for an id that cannot be broken`() async throws {
    let told = try await run("check", "--period", "2014T2", "--figures")
    let widest = told.text.split(separator: "\n").filter { !$0.hasPrefix("  id ") }.map(\.count).max() ?? 0
    #expect(widest <= 80, "\(widest)")
  }
}
