import ProgrammeModel
import Scrutiny
import Testing

/// Decisions on money: within the delegation, and by a body that may decide.
@Suite struct R25DecisionTests {
  /// The programme's first grant of money taken by delegation of a director who may decide 10 mnkr.
  private func granted(
    _ kronor: Int64, by body: Identifier<Organisation>, delegated: Bool, from financier: Financier = .board
  ) throws -> [Finding] {
    try findings("R25") {
      var delegation = Delegation(id: "D1")
      delegation.role = "stadsdirektören"
      delegation.scope = "genomförande inom beviljade medel"
      delegation.limit = .value(Money(kronor: 10_000_000))
      $0.delegations = [delegation]
      $0.decisions[0].byDelegation = delegated
      $0.decisions[0].decider = delegated ? "stadsdirektören" : ""
      $0.decisions[0].body = .value(body)
      $0.decisions[0].financier = financier
      $0.decisions[0].amount = .value(Money(kronor: kronor))
    }
  }

  @Test func `a decision by delegation above the limit is found, at the limit it is not`() throws {
    expectOne(
      try granted(10_500_000, by: "EKU", delegated: true), .error, Subject(.decision, "B1"), naming: "B1",
      "stadsdirektören", "0,5 mnkr", "10,0 mnkr", "D1")
    #expect(try granted(10_000_000, by: "EKU", delegated: true).isEmpty)
  }

  @Test func `money granted by an office without delegation is found, by a board it is not`() throws {
    expectOne(
      try granted(1_000_000, by: "ALF", delegated: false), .error, Subject(.decision, "B1"),
      naming: "Äldreförvaltningen", "någon nämnd")
    #expect(try granted(1_000_000, by: "ALD", delegated: false).isEmpty)
  }

  @Test func `the portfolios' money granted by a board is found, by the committee that shares it out it is not`() throws
  {
    expectOne(
      try granted(1_000_000, by: "ALD", delegated: false, from: .portfolio), .error, Subject(.decision, "B1"),
      naming: "portföljmedel", "kommunstyrelsen")
    #expect(try granted(1_000_000, by: "EKU", delegated: false, from: .portfolio).isEmpty)
  }
}
