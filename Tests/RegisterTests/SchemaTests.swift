import Foundation
import GRDB
import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct SchemaTests {
  /// The file is what `sqlite3 REGISTER .schema` would say, in order of name.
  ///
  /// A change to it is a new format.
  @Test func `the schema is the one that registers out there have`() throws {
    let bench = try Bench()
    let queue = try DatabaseQueue(path: bench.path)
    let sql = try queue.read {
      try String.fetchAll(
        $0, sql: "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'trigger', type, name")
    }
    let text = sql.joined(separator: "\n\n") + "\n"
    #expect(text == (try String(contentsOf: documentation("register-schema.sql"), encoding: .utf8)))
    #expect(try queue.read { try Int64.fetchOne($0, sql: "PRAGMA user_version") } == Register.format)
  }

  @Test func `the words for codes are the words of the model`() throws {
    let bench = try Bench()
    let queue = try DatabaseQueue(path: bench.path)
    let (changes, reasons) = try queue.read {
      (
        try String.fetchSet($0, sql: "SELECT name FROM change_kind"),
        try String.fetchSet($0, sql: "SELECT name FROM missing_reason")
      )
    }
    #expect(changes == Set(Change.allCases.map(\.rawValue)))
    #expect(reasons == Set(MissingValue.Reason.allCases.map(\.rawValue)))
  }

  @Test(arguments: MissingValue.Reason.allCases) func `a reason is stored under its own word`(
    reason: MissingValue.Reason
  ) throws {
    var bench = try Bench()
    var batch = ObservationBatch()
    batch.append(
      Observation(
        period: .year(2014), value: .missing(MissingValue(reason)), place: SourcePlace(source: 0, row: 1)),
      to: measurement("M1"), source: 0)
    try bench.register(
      Delivery(records: [project("P1", ["namn": .missing(MissingValue(reason))])], observations: batch),
      at: moment(2, 1))
    let queue = try DatabaseQueue(path: bench.path)
    let words = try queue.read {
      try String.fetchAll(
        $0,
        sql: "SELECT missing FROM readable_observation UNION ALL SELECT missing FROM readable_cell WHERE field = 'namn'"
      )
    }
    #expect(words == [reason.rawValue, reason.rawValue])
    let snapshot = try bench.register.snapshot()
    #expect(snapshot.records[projects]?.first?.fields[FieldName("namn")]?.missing?.reason == reason)
    #expect(snapshot.series[measurements]?.first?.observations.first?.value.missing?.reason == reason)
  }

  @Test(arguments: Change.allCases) func `a change is stored under its own word`(change: Change) throws {
    guard change != .first, change != .withdrawal else { return }
    var bench = try Bench()
    for name in ["A", "B"] {
      try bench.register(
        Delivery(records: [project("P1", ["namn": .text(name)])], changeKinds: [projects: change]), at: moment(2, 1))
    }
    let history = try bench.register.history(of: projects, Key(["P1"]))
    #expect(history.filter { $0.field != nil }.map(\.change) == [.first, change])
    let queue = try DatabaseQueue(path: bench.path)
    let words = try queue.read {
      try String.fetchAll($0, sql: "SELECT change FROM readable_cell WHERE field = 'namn' ORDER BY registration")
    }
    #expect(words == ["första", change.rawValue])
  }
}
