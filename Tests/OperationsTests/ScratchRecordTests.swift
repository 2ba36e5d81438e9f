import Foundation
import Intake
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// An import is the same whether the rows of its descriptive tables fit in memory or wait in scratch space.
@Suite struct ScratchRecordTests {
  /// All in memory, some rows to a block, and a block for each row.
  private static let sizes = [1 << 17, 60, 1]

  private static let services =
    "tjänst_id;namn;ägare;kategori\n" + (1...9).map { "T\($0);Tjänst \($0);;grundläggande\n" }.joined()
  private static let head = "incident_id;tjänst;start;slut;prioritet;planerad\n"

  /// Shuffled incidents, a line each.
  private static func lines(_ numbers: some Sequence<Int>, _ seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let lines = numbers.map { number in
      let minute = Int.random(in: 10..<60, using: &generator)
      let end = number % 7 == 0 ? "" : "2014-03-01 10:\(minute)"
      return "I\(number);T\(number % 9 + 1);2014-03-01 09:00;\(end);P\(number % 4);\(number % 5 == 0 ? "ja" : "nej")\n"
    }
    return lines.shuffled(using: &generator)
  }

  private static func persons(_ numbers: ClosedRange<Int>) -> String {
    "person_id;namn\n" + numbers.reversed().map { "PE\($0);Namn \($0 % 40)\n" }.joined()
  }

  private static func takeIn(
    _ bench: Bench, _ name: String, _ files: [String: String], rows: Int, minute: Int64, isPartial: Bool = false
  ) throws -> ImportDeliveries.Outcome {
    for (file, text) in files { try bench.folder.write(name + "/" + file, text.utf8) }
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = "Prov"
    instructions.organisation = "N1"
    instructions.isRebuild = true
    instructions.isPartial = isPartial
    var work = ImportDeliveries(into: try bench.workspace(), instructions)
    work.rowsInMemory = rows
    return try work.run([bench.folder.path(name)], now: Bench.moment(minute))
  }

  @Test func `the head of the register does not depend on what memory holds`() throws {
    var hashes: [[String?]] = []
    for rows in Self.sizes {
      let bench = try Bench()
      let first = try Self.takeIn(
        bench, "d",
        [
          "tjanster.csv": Self.services, "personer.csv": Self.persons(1...60),
          "incidenter.csv": Self.head + Self.lines(1...400, 1).joined(),
        ], rows: rows, minute: 1)
      #expect(first.receipt?.tallies.map(\.new) == [400, 60, 9])
      // A whole delivery: most incidents changed, a fourth gone, a fourth new.
      let second = try Self.takeIn(
        bench, "e",
        [
          "leverans.csv": "omfattning;lämnad av\nhel;Prov\n", "personer.csv": Self.persons(31...90),
          "incidenter.csv": Self.head + Self.lines(101...500, 2).joined(),
        ], rows: rows, minute: 2)
      let incidents = try #require(second.receipt?.tallies.first)
      #expect(incidents.new == 100 && incidents.withdrawn == 100)
      #expect(incidents.changed > 200 && incidents.changed + incidents.unchanged == 300)
      #expect(second.absent.count == 130)
      // Some of what was ended comes again.
      let third = try Self.takeIn(
        bench, "f", ["incidenter.csv": Self.head + Self.lines(51...150, 3).joined()], rows: rows, minute: 3)
      #expect(third.receipt?.tallies.map(\.new) == [50])
      #expect(try bench.workspace().register.verify().problems.isEmpty)
      hashes.append([first, second, third].map { $0.receipt?.head.hash })
      let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted()
      #expect(left == ["d", "e", "f", "programme.tertial"])
    }
    #expect(Set(hashes).count == 1 && hashes[0].allSatisfy { $0 != nil })
  }

  @Test func `an incident that the register has may leave out required columns, and one that it ended may not`() throws
  {
    let bench = try Bench()
    _ = try Self.takeIn(
      bench, "d",
      ["tjanster.csv": Self.services, "incidenter.csv": Self.head + Self.lines(1...20, 1).joined()], rows: 1, minute: 1)
    _ = try Self.takeIn(
      bench, "e",
      [
        "leverans.csv": "omfattning;lämnad av\nhel;Prov\n",
        "incidenter.csv": Self.head + Self.lines(2...20, 1).joined(),
      ], rows: 1, minute: 2)
    let text = "incident_id;prioritet\nI2;P1\nI1;P1\nI99;P1\n"
    let outcome = try Self.takeIn(bench, "f", ["incidenter.csv": text], rows: 1, minute: 3, isPartial: true)
    let errors = outcome.intake.diagnostics.filter { $0.severity == .error }
    #expect(Set(errors.map(\.code)) == ["required-column-missing"])
    #expect(outcome.receipt?.tallies.map(\.changed) == [1])
    #expect(outcome.intake.receipts.map(\.rowsRefused) == [2])
  }

  @Test func `what is wrong with rows is found across blocks, and told alike`() throws {
    let lines = Self.lines(1...300, 4)
    let (first, second) = (lines[0].split(separator: ";"), lines[1].split(separator: ";"))
    let text =
      Self.head
      + (lines + [lines[0], "\(second[0]);T9;2013-01-01 01:00;;P9;nej\n", "I900;T77;2014-03-01 09:00;;P1;nej\n"])
      .joined()
    // Another file has a column more about one of them.
    let other = "incident_id;tjänst;start;inom_sla\n\(first[0]);\(first[1]);2014-03-01 09:00;ja\n"
    var seen: [[String]] = []
    for rows in Self.sizes {
      let bench = try Bench()
      let files = ["tjanster.csv": Self.services, "incidenter.csv": text, "Incidenter.CSV": other]
      let outcome = try Self.takeIn(bench, "d", files, rows: rows, minute: 1, isPartial: true)
      #expect(outcome.receipt?.tallies.map(\.new) == [299, 9])
      #expect(outcome.intake.records.count == 308)
      #expect(outcome.intake.receipts.map(\.rowsAccepted) == [1, 298, 9])
      #expect(outcome.intake.receipts.map(\.rowsRepeated) == [0, 2, 0])
      #expect(outcome.intake.receipts.map(\.rowsRefused) == [0, 3, 0])
      seen.append(outcome.intake.lines(.swedish) + [outcome.receipt?.head.hash ?? ""])
    }
    #expect(seen[0].contains { $0.contains("rows-contradict") } && seen[0].contains { $0.contains("row-repeated") })
    #expect(seen[0].contains { $0.contains("reference-not-known") })
    #expect(Set(seen).count == 1)
  }
}
