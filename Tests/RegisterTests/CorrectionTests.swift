import Foundation
import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct CorrectionTests {
  private func header(_ kind: String, _ at: Instant) -> RegistrationHeader {
    RegistrationHeader(kind: kind, statedAt: at, actor: "Arkivet", decision: "dnr 7")
  }

  @Test func `undoing writes the former values, and both registrations remain`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    let before = try bench.register.snapshot()
    try bench.register(Deliveries.second, at: moment(3, 1))
    let receipt = try bench.register.undo(
      number(2), under: header("undo", moment(4, 1)), clock: Bench.clock, entropy: &bench.entropy)
    #expect(receipt.registration == number(3))
    let after = try bench.register.snapshot()
    #expect(after.records[projects]?.map(\.fields) == before.records[projects]?.map(\.fields))
    #expect(
      after.series[measurements]?.map { $0.observations.map(\.value) }
        == before.series[measurements]?.map { $0.observations.map(\.value) })
    let log = try bench.register.log()
    #expect(log[2].reverses == number(2))
    #expect(log[1].reversedBy == number(3))
    #expect(log[2].tallies.map { [$0.new, $0.changed, $0.withdrawn] } == [[1, 1, 1], [1, 1, 0]])
    #expect(try bench.register.history(of: projects, Key(["P1"])).last?.change == .correction)
    // The restored value comes from the file it first came from.
    let fact = FactReference.observation(series: measurement("M1"), period: try required(.month(2, of: 2014)))
    let origin = try required(try bench.register.origin(of: fact))
    #expect(origin.source?.file.name == "matvarden.csv")
    #expect(origin.row == 3)
    #expect(try bench.register.verify().holds)
  }

  @Test func `undoing leaves alone what others have stated since`() throws {
    var bench = try Bench()
    try bench.register(
      Delivery(records: [project("P1", ["namn": .text("A"), "kod": .text("1")]), project("P2", [:])]), at: moment(2, 1))
    try bench.register(Delivery(records: [project("P1", ["namn": .text("B")])]), at: moment(2, 2))
    let undo = try bench.register.undo(
      number(1), under: header("undo", moment(2, 3)), clock: Bench.clock, entropy: &bench.entropy)
    #expect(undo.tallies.map { [$0.new, $0.changed, $0.withdrawn] } == [[0, 1, 1]])
    let records = try required(try bench.register.snapshot().records[projects])
    #expect(records.map(\.key.text) == ["P1"])
    #expect(records[0].fields == [FieldName("namn"): .value("B")])
    let again = try bench.register.undo(
      number(1), under: header("undo", moment(2, 4)), clock: Bench.clock, entropy: &bench.entropy)
    #expect(again.registration == nil)
  }

  @Test func `what does not exist and what was erased cannot be undone`() throws {
    var bench = try Bench.filled()
    for unknown: Int64 in [0, 6, -1] {
      #expect(throws: RegisterError.unknownRegistration(number(unknown), last: number(5))) {
        try bench.register.undo(
          number(unknown), under: header("undo", moment(7, 1)), clock: Bench.clock, entropy: &bench.entropy)
      }
    }
    #expect(throws: RegisterError.cannotUndo(number(5), kind: "gallring")) {
      try bench.register.undo(
        number(5), under: header("undo", moment(7, 1)), clock: Bench.clock, entropy: &bench.entropy)
    }
  }

  @Test func `an erased name is gone from the file, and the chain holds`() throws {
    var bench = try Bench()
    let name = "Bo Ö'Hara"
    try bench.register(Deliveries.first, at: moment(2, 1))
    let kept = try bench.register.head()
    func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: bench.path)) }
    #expect(try bytes().range(of: Data(name.utf8)) != nil)
    let uses = try bench.register.privateTexts(saying: name)
    #expect(
      uses.map(\.place) == [
        .cell(table: projects, key: Key(["P1"]), field: FieldName("ansvarig"), number(1))
      ])
    let receipt = try bench.register.erase(
      Set(uses.map(\.number)), under: header("gallring", moment(3, 1)), clock: Bench.clock, entropy: &bench.entropy)
    #expect(receipt.registration == number(2))
    #expect(try bytes().range(of: Data(name.utf8)) == nil)
    #expect(try bench.register.verify(against: [kept]).problems == [])
    let record = try required(try bench.register.snapshot(asOf: .registration(number(1))).records[projects]?.first)
    #expect(
      record.fields[FieldName("ansvarig")]
        == .missing(MissingValue(.secret, note: "gallrad genom registrering 2")))
    #expect(try bench.register.privateTexts(saying: name).isEmpty)
    let again = try bench.register.erase(
      Set(uses.map(\.number)), under: header("gallring", moment(3, 2)), clock: Bench.clock, entropy: &bench.entropy)
    #expect(again.registration == nil)
    #expect(throws: RegisterError.unknownPrivateText(99)) {
      try bench.register.erase(
        [99], under: header("gallring", moment(3, 2)), clock: Bench.clock, entropy: &bench.entropy)
    }
  }

  @Test func `names erased among many leave no trace in the file`() throws {
    var bench = try Bench()
    func name(_ index: Int) -> String { "Namnsson-\(index)-Efternamnsdotter" }
    for round in 0..<6 {
      let records = (0..<120).map { project("P\(($0 * 7) % 120)-\(round)", ["ansvarig": .personal(name($0))]) }
      try bench.register(Delivery(records: records), at: moment(2, 1, seconds: Int64(round)))
    }
    var numbers: Set<Int64> = []
    for index in stride(from: 0, to: 120, by: 2) {
      numbers.formUnion(try bench.register.privateTexts(saying: name(index)).map(\.number))
    }
    #expect(numbers.count == 360)
    _ = try bench.register.erase(
      numbers, under: header("gallring", moment(3, 1)), clock: Bench.clock, entropy: &bench.entropy)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.path))
    for index in 0..<120 {
      #expect((bytes.range(of: Data(name(index).utf8)) == nil) == (index % 2 == 0), "\(name(index))")
    }
    #expect(try bench.register.verify().holds)
  }

  @Test func `an erased actor is not named in the log`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    let uses = try bench.register.privateTexts(saying: "Anna Ek")
    #expect(uses.map(\.place) == [.actor(number(1))])
    _ = try bench.register.erase(
      Set(uses.map(\.number)), under: header("gallring", moment(3, 1)), clock: Bench.clock, entropy: &bench.entropy)
    let entry = try required(try bench.register.registration(number(1)))
    #expect(entry.header.actor == "")
    #expect(entry.actorErasedBy == number(2))
    #expect(entry.header.reason == "T1 från Anna Ek")
    #expect(entry.reasonErasedBy == nil)
  }
}
