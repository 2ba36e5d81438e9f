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
