import Foundation
import Intake
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// An import is the same whether its values fit in memory or wait in scratch space.
@Suite struct ScratchImportTests {
  private static let frame = [
    "matetal.csv": "mätetal_id;namn;perspektiv;enhet\n"
      + (1...20).map { "M\($0);Mätetal \($0);it_kvalitet;%\n" }.joined()
  ]
  private static let head = "mätetal;objektslag;objekt;period;värde\n"

  /// 2 400 shuffled measurements, a line each.
  private static func lines(_ seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    var lines: [String] = []
    for indicator in 1...20 {
      for object in 1...5 {
        for month in 0..<24 {
          let value = Int.random(in: 0..<1000, using: &generator)
          let period = "\(2013 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)"
          lines.append("M\(indicator);tjänst;T\(object);\(period);\(value),5\n")
        }
      }
    }
    return lines.shuffled(using: &generator)
  }

  private static func takeIn(
    _ bench: Bench, _ name: String, _ files: [String: String], rows: Int, minute: Int64 = 2, isPartial: Bool = false
  ) throws -> ImportDeliveries.Outcome {
    for (file, text) in files { try bench.folder.write(name + "/" + file, text.utf8) }
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = "Prov"
    instructions.isRebuild = true
    instructions.isPartial = isPartial
    var work = ImportDeliveries(into: try bench.workspace(), instructions)
    work.rowsInMemory = rows
    return try work.run([bench.folder.path(name)], now: Bench.moment(minute))
  }

  @Test func `the head of the register does not depend on what memory holds`() throws {
    var hashes: [[String?]] = []
    for rows in [1 << 17, 1000, 37] {
      let bench = try Bench()
      _ = try Self.takeIn(bench, "f", Self.frame, rows: rows, minute: 1)
      let first = try Self.takeIn(bench, "d", ["matvarden.csv": Self.head + Self.lines(1).joined()], rows: rows)
      let second = try Self.takeIn(
        bench, "e", ["matvarden.csv": Self.head + Self.lines(2).joined()], rows: rows, minute: 3)
      #expect(first.receipt?.tallies.map(\.new) == [2400])
      #expect(second.receipt?.tallies.map(\.new) == [0])
      #expect((second.receipt?.tallies.first?.changed ?? 0) > 2000)
      hashes.append([first.receipt?.head.hash, second.receipt?.head.hash])
      let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted()
      #expect(left == ["d", "e", "f", "programme.tertial"])
    }
    #expect(Set(hashes).count == 1 && hashes[0].allSatisfy { $0 != nil })
  }

  @Test func `repeated and contradicting rows are found far from each other, with both places`() throws {
    let lines = Self.lines(4)
    let contradiction = lines[1].split(separator: ";").dropLast().joined(separator: ";") + ";-1\n"
    let text = Self.head + (lines + [lines[0], contradiction, "M99;tjänst;T1;2013-01;1\n"]).joined()
    var seen: [[String]] = []
    for rows in [1 << 17, 500] {
      let bench = try Bench()
      _ = try Self.takeIn(bench, "f", Self.frame, rows: rows, minute: 1)
      let outcome = try Self.takeIn(bench, "d", ["matvarden.csv": text], rows: rows)
      #expect(outcome.verdict == .refused && outcome.receipt == nil)
      #expect(
        outcome.intake.diagnostics.map { "\($0.place.text) \($0.code)" } == [
          "matvarden.csv:2402 row-repeated", "matvarden.csv:2403:5 rows-contradict",
          "matvarden.csv:2404:1 reference-not-known",
        ])
      seen.append(outcome.intake.lines(.swedish))
      #expect(seen[0].contains { $0.contains("matvarden.csv:3") && $0.contains("rows-contradict") })
      let partial = try Self.takeIn(bench, "d", [:], rows: rows, isPartial: true)
      let receipt = try #require(partial.intake.receipts.first)
      #expect(receipt.rowsRead == 2403 && receipt.rowsAccepted == 2399)
      #expect(receipt.rowsRepeated == 1 && receipt.rowsRefused == 3)
      #expect(partial.receipt?.tallies.map(\.new) == [2399])
    }
    #expect(seen[0] == seen[1])
  }

  @Test func `of many problems the first by row are shown, and all are counted`() throws {
    let lines = Self.lines(6)
    let text = Self.head + (lines + lines).joined()
    let bench = try Bench()
    _ = try Self.takeIn(bench, "f", Self.frame, rows: 100, minute: 1)
    let outcome = try Self.takeIn(bench, "d", ["matvarden.csv": text], rows: 100)
    #expect(outcome.verdict == .registered)
    #expect(outcome.intake.diagnostics.map(\.place.row) == (2402..<2422).map(Optional.some))
    #expect(outcome.intake.tallies.map(\.count) == [2400])
    #expect(outcome.intake.receipts.first?.rowsRepeated == 2400)
  }

  @Test func `rows that were refused can come in with the same file once their cause is gone`() throws {
    let bench = try Bench()
    _ = try Self.takeIn(bench, "f", Self.frame, rows: 100, minute: 1)
    let text = Self.head + "M1;tjänst;T1;2013-01;1\nM21;tjänst;T1;2013-01;2\n"
    let partial = try Self.takeIn(bench, "d", ["matvarden.csv": text], rows: 100, isPartial: true)
    #expect(partial.verdict == .registered && partial.intake.sources.map(\.rows) == [1])
    #expect(try Self.takeIn(bench, "d", [:], rows: 100, minute: 3, isPartial: true).verdict == .unchanged)
    let row = "mätetal_id;namn;perspektiv;enhet\nM21;Mätetal 21;it_kvalitet;%\n"
    _ = try Self.takeIn(bench, "g", ["matetal.csv": row], rows: 100, minute: 4)
    let again = try Self.takeIn(bench, "d", [:], rows: 100, minute: 5)
    #expect(again.verdict == .registered)
    #expect(again.receipt?.tallies.map { [$0.new, $0.unchanged] } == [[1, 1]])
  }
}
