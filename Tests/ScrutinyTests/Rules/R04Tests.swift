import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R04Tests {
  @Test func `a benefit without indicator, source and frequency is found`() throws {
    let found = try findings("R04") { $0.benefits[0].indicator = .missing(MissingValue(.notReported)) }
    expectOne(
      found, .error, Subject(.benefit, "N1"), naming: "N1", "mätetal, källa för mätvärdet och mätfrekvens")
  }

  @Test func `what the benefit itself states makes up for its indicator`() throws {
    let lacking = try findings("R04") {
      $0.indicators[0].dataSource = ""
      $0.indicators[0].frequency = nil
      $0.benefits[0].dataSource = "Enkät"
      $0.benefits[1].dataSource = "Enkät"
      $0.benefits[1].frequency = .yearly
    }
    expectOne(lacking, .error, Subject(.benefit, "N1"), naming: "saknar mätfrekvens")
  }

  @Test func `an indicator that cannot be is not asked for`() throws {
    #expect(try findings("R04") { $0.benefits[0].indicator = .missing(MissingValue(.notApplicable)) }.isEmpty)
  }
}
