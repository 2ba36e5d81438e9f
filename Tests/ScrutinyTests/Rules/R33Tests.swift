import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R33Tests {
  /// A second grant after B1, which gave P1 10 mnkr on 10 February 2014 by EKU under 051-1/2014.
  private func found(_ change: (inout Decision) -> Void) throws -> [Finding] {
    try findings("R33") {
      $0.decisions[0].caseNumber = "051-1/2014"
      var other = HealthyCity.grant("B9", "P1", "2014-02-10", kronor: 10_000_000)
      other.caseNumber = "051-1/2014"
      change(&other)
      $0.decisions.append(other)
    }
  }

  @Test func `a grant registered twice under two ids is found`() throws {
    expectOne(try found { _ in }, .warning, Subject(.decision, "B9"), naming: "051-1/2014", "B1", "10 februari 2014")
    // The same amount another day is still the same money; spaces and case do not make another number.
    expectOne(
      try found {
        $0.date = .value(day("2014-03-01"))
        $0.caseNumber = "051-1/2014 "
      }, .warning, Subject(.decision, "B9"))
  }

  @Test func `a number of another project's decision on another day is found`() throws {
    let other = try found {
      $0.project = "P2"
      $0.date = .value(day("2014-03-01"))
    }
    expectOne(other, .warning, Subject(.decision, "B9"), naming: "Ansökan om kolloplats (P2)", "Mina fakturor (P1)")
  }

  @Test func `several decisions in one case are no finding`() throws {
    #expect(
      try found {
        $0.project = "P2"
        $0.amount = .value(Money(kronor: 1_000_000))
      }.isEmpty, "one decision that allocates money to several projects on one day")
    #expect(try found { $0.body = .value("KF") }.isEmpty, "two bodies that decide one after the other")
    #expect(
      try found {
        $0.date = .value(day("2014-05-01"))
        $0.amount = .value(Money(kronor: 2_000_000))
      }.isEmpty, "more money to the same project later in the case")
    #expect(try found { $0.kind = .gate }.isEmpty, "a decision point grants nothing")
    #expect(try found { $0.caseNumber = "051-2/2014" }.isEmpty)
  }
}
