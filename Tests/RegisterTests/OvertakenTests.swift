import ProgrammeModel
import Register
import Testing

/// What was worked out from one head is not registered onto another.
@Suite struct OvertakenTests {
  @Test func `a delivery that another came before is refused, and nothing of it is registered`() throws {
    var bench = try Bench()
    try bench.register(Deliveries.first, at: moment(2, 1))
    let read = try bench.register.head()
    try bench.register(Deliveries.second, at: moment(3, 1))
    var salts = SystemRandomNumberGenerator()
    #expect(throws: RegisterError.overtaken(by: number(2))) {
      try bench.register.register(
        Delivery(records: [project("P8", [:])]), under: Bench.header(moment(4, 1)), clock: Bench.clock, onto: read,
        entropy: &salts)
    }
    #expect(try bench.register.head().registration == number(2))
    let now = try bench.register.head()
    let receipt = try bench.register.register(
      Delivery(records: [project("P8", [:])]), under: Bench.header(moment(4, 1)), clock: Bench.clock, onto: now,
      entropy: &salts)
    #expect(receipt.registration == number(3))
  }
}
