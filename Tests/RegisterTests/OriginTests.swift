import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct OriginTests {
  @Test func `a cell leads to file, row, head of column and registration`() throws {
    let bench = try Bench.filled()
    let fact = FactReference.cell(table: projects, key: Key(["P1"]), field: FieldName("namn"))
    let origin = try required(try bench.register.origin(of: fact, asOf: .registration(number(1))))
    #expect(origin.value == .value("E-tjänst för bygglov\nrad två"))
    #expect(origin.change == .first)
    #expect(origin.registration.number == number(1))
    #expect(origin.registration.header == Bench.header(moment(2, 1)))
    #expect(origin.registration.clock == .given)
    #expect(origin.source?.file == (try Deliveries.first.sources[0]))
    #expect(origin.row == 2)
    #expect(origin.headers == ["Namn"])
    let later = try required(try bench.register.origin(of: fact))
    #expect(later.registration.number == number(2))
  }

  @Test func `a value leads to its column, and what does not stand leads nowhere`() throws {
    let bench = try Bench.filled()
    let (march, april) = (try required(Period.month(3, of: 2014)), try required(Period.month(4, of: 2014)))
    let facts: Set<FactReference> = [
      .observation(series: measurement("M1"), period: march), .observation(series: measurement("M1"), period: april),
      .observation(series: measurement("M9"), period: march),
      .cell(table: projects, key: Key(["P9"]), field: FieldName("namn")),
    ]
    let origins = try bench.register.origins(of: facts, asOf: .registration(number(1)))
    #expect(Array(origins.keys) == [.observation(series: measurement("M1"), period: march)])
    #expect(origins.values.first?.headers == ["Värde (st)"])
    #expect(origins.values.first?.value == .value("-0.07"))
    #expect(try bench.register.origins(of: facts).isEmpty)
  }

  @Test func `what an undoing puts back comes from the registration that first brought it, with the undoings`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    try bench.register(Deliveries.second, at: moment(3, 1))
    for (undone, month) in [(Int64(2), 4), (3, 5), (4, 6)] {
      let header = RegistrationHeader(kind: "undo", statedAt: moment(month, 1), actor: "Arkivet")
      _ = try bench.register.undo(number(undone), under: header, clock: Bench.clock, entropy: &bench.entropy)
    }
    let february = FactReference.observation(series: measurement("M1"), period: try required(.month(2, of: 2014)))
    let name = FactReference.cell(table: projects, key: Key(["P1"]), field: FieldName("namn"))
    func origin(_ fact: FactReference, _ known: Int64) throws -> FactOrigin {
      try required(try bench.register.origin(of: fact, asOf: .registration(number(known))))
    }
    for fact in [february, name] {
      for (known, brought, undoings) in [
        (Int64(1), Int64(1), [Int64]()), (2, 2, []), (3, 1, [3]), (4, 2, [3, 4]), (5, 1, [3, 4, 5]),
      ] {
        let found = try origin(fact, known)
        #expect(found.registration.number == number(brought), "\(fact) \(known)")
        #expect(found.undoings.map(\.number) == undoings.map(number), "\(fact) \(known)")
        #expect(found.source?.registration == number(brought), "\(fact) \(known)")
        #expect(found.lastStated.number == number(known), "\(fact) \(known)")
      }
    }
    #expect(try origin(february, 4).replaced?.registration == number(1))
    // The second delivery corrected measurements and brought news of projects. Undoing it is a correction; undoing that
    // puts back what it was.
    let kinds = try (1...5).map { try [origin(february, $0).change, origin(name, $0).change] }
    #expect(
      kinds == [
        [.first, .first], [.correction, .newInformation], [.correction, .correction], [.correction, .newInformation],
        [.correction, .correction],
      ])
  }

  @Test func `what was entered without a file has no source`() throws {
    var bench = try Bench()
    try bench.register(Delivery(records: [project("P1", ["namn": .text("A")], row: 5)]), at: moment(2, 1))
    let fact = FactReference.cell(table: projects, key: Key(["P1"]), field: FieldName("namn"))
    let origin = try required(try bench.register.origin(of: fact))
    #expect(origin.source == nil)
    #expect(origin.row == 0)
    #expect(origin.headers == [])
  }

  @Test func `sources are found by registration and by number`() throws {
    let bench = try Bench.filled()
    let sources = try bench.register.sources(of: number(1))
    #expect(sources.map(\.file) == (try Deliveries.first.sources))
    #expect(sources.map(\.number) == [1, 2])
    #expect(try bench.register.source(3)?.registration == number(2))
    #expect(try bench.register.source(4) == nil)
  }
}
