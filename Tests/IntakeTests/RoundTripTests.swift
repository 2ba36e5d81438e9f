import DataPackage
import Intake
import ProgrammeModel
import TestSupport
import Testing

/// Facts written out in canonical form come back as they were, whatever the table.
@Suite struct RoundTripTests {
  @Test(arguments: seeds(20))
  func `records written as a file are read back the same`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // Transitions made at random are impossible lives; what they are held against has tests of its own.
    for table in DataPackage.tables where !table.isSeries && table.name != TransitionTable.table.name {
      let records = RandomFacts.records(of: table, count: 6, &generator)
      let result = takeIn(
        [(table.name.rawValue + ".csv", CanonicalFile.text(records, table))],
        known: RandomFacts.knownTargets)
      #expect(result.codes == [], "seed \(seed), \(table.name.rawValue): \(result.lines(.english))")
      #expect(try result.records.rows.map(\.key) == records.map(\.key), "seed \(seed), \(table.name.rawValue)")
      #expect(try result.records.rows.map(\.fields) == records.map(\.fields), "seed \(seed), \(table.name.rawValue)")
    }
  }

  @Test(arguments: seeds(20))
  func `series written as a file are read back the same`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for table in DataPackage.tables where table.isSeries {
      let rows = RandomFacts.rows(of: table, count: 8, &generator)
      let result = takeIn(
        [(table.name.rawValue + ".csv", CanonicalFile.text(rows, table))], known: RandomFacts.knownTargets)
      #expect(result.codes == [], "seed \(seed), \(table.name.rawValue): \(result.lines(.english))")
      #expect(result.values == rows.flatMap(\.values), "seed \(seed), \(table.name.rawValue)")
    }
  }
}

/// Writes facts as a canonical file: semicolons, every cell quoted.
enum CanonicalFile {
  static func text(_ records: [Record], _ table: TableDefinition) -> String {
    let head = table.columns.map(\.name.rawValue)
    return lines(
      [head]
        + records.map { record in
          let keys = Dictionary(uniqueKeysWithValues: zip(table.keys.map(\.name), record.key.parts))
          return table.columns.map { keys[$0.name] ?? cell(record.fields[$0.name]) }
        })
  }

  static func text(_ rows: [RandomFacts.Row], _ table: TableDefinition) -> String {
    lines([table.columns.map(\.name.rawValue)] + rows.map { row in table.columns.map { row.cells[$0.name] ?? "" } })
  }

  private static func cell(_ value: FieldValue?) -> String {
    guard case .missing(let missing)? = value else { return value?.canonicalText ?? "" }
    if missing.reason == .unstated { return "" }
    return missing.note.isEmpty ? missing.reason.rawValue : "\(missing.reason.rawValue): \(missing.note)"
  }

  private static func lines(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";") + "\n"
    }.joined()
  }
}
