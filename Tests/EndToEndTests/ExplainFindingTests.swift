import Foundation
import TestSupport
import Testing

/// What a finding rests on, down to file and row.
@Suite(.serialized) struct ExplainFindingTests {
  private static let register = try? SampleRegister("it-programme-2013", through: "2014-10-13-programkontoret")

  private func run(_ arguments: String...) throws -> Command.Run {
    let register = try #require(Self.register)
    return try Command.run(arguments + ["--register", register.path])
  }

  @Test func `a finding shows its rule, demand, remedy, figures and the rows they come from`() throws {
    let told = try run("explain", "R23:projekt:P1053:ansökan", "--period", "2014T2")
    #expect(told.exitCode == 0, "\(told.text)")
    for words in ["Regel: Datum i fel ordning", "Krav: egen kontroll", "Åtgärdas så: Rätta det datum", "Vilar på"] {
      #expect(told.output.contains(words), "\(told.output)")
    }
    #expect(told.output.contains("Beslutsdag: 2013-02-20"))
    #expect(told.output.contains("beslut B1053-2013, datum = 2013-02-20  (beslut.csv, rad"))
    #expect(told.output.contains("ansökningar A1053, inlämnad = 2013-03-12"))
    #expect(told.output.contains("Registreringar"))
  }

  @Test func `a figure of a finding is taken apart, and a series' values have their rows`() throws {
    let agreement = try run("explain", "R25:avtal:AV1005", "--period", "2014T2").output
    #expect(agreement.contains("[agreement.value:avtal:AV1005:2014T2]"))
    #expect(agreement.contains("[delegation.limit:övrigt:DEL1:2014T2]"))
    let falls = try run("check", "--rule", "R31", "--period", "2014T2", "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(falls.utf8)) as? [String: Any]
    let id = try #require((object?["findings"] as? [[String: Any]])?.first?["id"] as? String)
    let told = try run("explain", id, "--period", "2014T2", "--json").output
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any])
    let grounds = try #require(answer["grounds"] as? [[String: Any]])
    #expect(grounds.count == 2)
    for ground in grounds {
      let facts = try #require(ground["facts"] as? [[String: Any]])
      #expect(facts.count == 1)
      #expect((facts.first?["file"] as? String)?.hasSuffix("utfall.csv") == true)
    }
    let finding = try #require(answer["finding"] as? [String: Any])
    #expect(finding["requirements"] as? [String] == ["S20"])
  }

  @Test func `a finding that the check does not give is told so, with those that it gives`() throws {
    let missing = try run("explain", "R10:projekt:P1001:", "--period", "2014T2")
    #expect(missing.exitCode == 1)
    #expect(missing.errors.contains("R10:projekt:P1002:"), "\(missing.text)")
    let page = try run("explain", "R10:projekt:P1002", "--period", "2014T2", "--format", "html")
    #expect(page.exitCode == 0 && page.output.contains("<!DOCTYPE html>"), "\(page.errors)")
  }

  @Test func `findings fit 80 columns, but for an id that cannot be broken`() throws {
    let told = try run("check", "--period", "2014T2", "--figures")
    let widest = told.output.split(separator: "\n").filter { !$0.hasPrefix("  id ") }.map(\.count).max() ?? 0
    #expect(widest <= 80, "\(widest)")
  }
}
