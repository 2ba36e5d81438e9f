import DataPackage
import Foundation
import Intake
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// Templates of every table, filled with what the register knows, register nothing when they come back untouched.
@Suite struct TemplateRoundTripTests {
  /// Tables of more rows than this are tried as text alone: workbooks of them take long to write in debug.
  private static let mostRowsInWorkbooks = 250

  private static func comesBack(_ format: WriteTemplate.Format, _ ending: String, upTo most: Int) throws {
    let folder = try TemporaryFolder()
    let path = try SampleRegister.copy(in: folder)
    let workspace = try Workspace(register: path)
    let template = WriteTemplate(workspace, asOf: .latest, .swedish)
    try FileManager.default.createDirectory(atPath: folder.path("mallar"), withIntermediateDirectories: false)
    var filled = 0
    for table in DataPackage.tables {
      let file = folder.path("mallar/\(table.name.rawValue).\(ending)")
      let rows = try template.write(table: table.name, project: nil, as: format, to: file)
      if rows == 0 || rows > most {
        // A head alone is told, as it should be: nobody fills in an empty template by mistake.
        try FileManager.default.removeItem(atPath: file)
      } else {
        filled += 1
      }
    }
    #expect(filled * 2 > DataPackage.tables.count, "the sample fills most tables: \(filled)")
    let before = try facts(workspace)
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = "Anna"
    let outcome = try ImportDeliveries(into: workspace, instructions).run(
      [folder.path("mallar")], now: SystemClock.now)
    #expect(outcome.intake.errorCount == 0, "\(outcome.intake.lines(.swedish).prefix(6))")
    #expect(outcome.verdict.isSuccess)
    #expect(outcome.verdict == .unchanged)
    #expect(outcome.receipt?.tallies.count == filled)
    for tally in outcome.receipt?.tallies ?? [] where tally.new + tally.changed + tally.withdrawn > 0 {
      Issue.record("\(tally)")
    }
    let after = try facts(workspace)
    #expect(before.count > 1000)
    let (lost, gained) = (Set(before.keys).subtracting(after.keys), Set(after.keys).subtracting(before.keys))
    #expect(lost.isEmpty, "\(lost.sorted().prefix(5))")
    #expect(gained.isEmpty, "\(gained.sorted().prefix(5))")
    for (fact, value) in before where after[fact] != value {
      Issue.record("\(fact): \(value) became \(after[fact] ?? "nothing")")
    }
  }

  /// Everything that the register states; a column that says nothing, never stated or left blank, is not among it.
  private static func facts(_ workspace: Workspace) throws -> [String: String] {
    let snapshot = try workspace.register.snapshot(asOf: .latest)
    var facts: [String: String] = [:]
    let silence = MissingValue(.unstated)
    for (table, records) in snapshot.records {
      for record in records {
        for (field, value) in record.fields where value != .missing(silence) {
          facts["\(table.rawValue) \(record.key.text) \(field.rawValue)"] = "\(value)"
        }
      }
    }
    for (table, series) in snapshot.series {
      for line in series {
        for point in line.observations where point.value != .missing(silence) {
          let name = "\(table.rawValue) \(line.key.measure.rawValue) \(line.key.dimensions.text) \(point.period)"
          facts[name] = "\(point.value.value?.text ?? "\(point.value)") \(point.note)"
        }
      }
    }
    return facts
  }

  @Test func `text files of every table come back unchanged`() throws {
    try Self.comesBack(.text, "csv", upTo: .max)
  }

  @Test func `workbooks of every table come back unchanged`() throws {
    try Self.comesBack(.workbook, "xlsx", upTo: Self.mostRowsInWorkbooks)
  }
}
