import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R35Tests {
  private static let running: [(LifeEvent, String)] = [
    (.application, "2013-10-01"), (.preparation, "2013-11-01"), (.prioritisation, "2013-12-01"),
    (.b0, "2013-12-10"), (.b1, "2014-01-20"), (.financing, "2014-02-10"), (.b2, "2014-03-01"),
  ]

  /// The healthy programme, whose P1 is stated as running, with transitions of P1 or of its benefit N1.
  private func found(
    _ events: [(LifeEvent, String)], of benefit: Identifier<Benefit>? = nil, stated: BenefitStatus? = nil
  ) throws -> [Finding] {
    try findings("R35") { programme in
      for (number, (event, date)) in events.enumerated() {
        var transition = Transition(id: Identifier("Ö\(number + 1)"))
        transition.project = "P1"
        transition.benefit = benefit
        transition.event = event
        transition.date = .value(day(date))
        programme.transitions.append(transition)
      }
      if let stated, let place = programme.benefits.firstIndex(where: { $0.id == benefit }) {
        programme.benefits[place].status = stated
      }
    }
  }

  @Test func `a project whose transitions lead to another state is found`() throws {
    expectOne(
      try found(Self.running + [(.b3, "2014-07-01"), (.b4, "2014-08-15")]), .warning, Subject(.project, "P1"),
      naming: "Mina fakturor (P1)", "pågående", "avslutad", "Ö9", "15 augusti 2014")
  }

  @Test func `a project whose transitions lead to its state, or that has none, is no finding`() throws {
    #expect(try found(Self.running).isEmpty)
    #expect(try found([]).isEmpty)
  }

  @Test func `a transition after the day of the check does not count yet`() throws {
    #expect(try found(Self.running + [(.cancellation, "2014-09-01")]).isEmpty)
    #expect(try found(Self.running + [(.cancellation, "2014-08-31")]).count == 1)
  }

  /// What remains when the transition before it was undone.
  @Test func `a transition that cannot happen where it stands is found, with why and what can`() throws {
    let without = Self.running.filter { $0.0 != .b1 }
    let one = try #require(try found(without).first { $0.id.discriminator == "Ö6" })
    #expect(one.found.swedish.contains("B2 kräver att B1 är passerad"))
    #expect(one.remedy.swedish.contains("Möjligt nu: "))
    #expect(one.facts.map(\.value) == [.day(day("2014-03-01"))])
    // Without B2 the project is decided, not running.
    #expect(try found(without).map(\.id.discriminator).sorted() == ["tillstånd", "Ö6"])
  }

  @Test func `a benefit is a life of its own`() throws {
    let measured: [(LifeEvent, String)] = [(.measuring, "2014-05-01"), (.realised, "2014-08-01")]
    expectOne(
      try found(measured, of: "N1", stated: .measuring), .warning, Subject(.benefit, "N1"), naming: "N1", "realiserad")
    #expect(try found(measured, of: "N1", stated: .realised).isEmpty)
    let skipped = try found([(.takenHome, "2014-08-01")], of: "N1", stated: .planned)
    expectOne(skipped, .warning, Subject(.benefit, "N1"), naming: "Ö1", "räknas inte")
  }

  /// The decision B1 grants 10 mnkr to P1 on 10 February 2014, by the committee EKU.
  private func financed(
    _ change: (inout Transition) -> Void = { _ in }, as event: LifeEvent = .financing
  ) throws -> [Finding] {
    try findings("R35") { programme in
      for (number, (step, date)) in Self.running.enumerated() {
        var transition = Transition(id: Identifier("Ö\(number + 1)"))
        transition.project = "P1"
        transition.event = step
        transition.date = .value(day(date))
        if step == event {
          transition.decision = "B1"
          change(&transition)
        }
        programme.transitions.append(transition)
      }
    }
  }

  @Test func `a transition with another day, body, case number or amount than its decision is found`() throws {
    #expect(try financed().isEmpty)
    expectOne(
      try financed { $0.amount = .value(Money(kronor: 8_000_000)) }, .warning, Subject(.project, "P1"),
      naming: "Ö6", "8,0 mnkr, men beslutet 10,0 mnkr")
    #expect(try financed { $0.date = .value(day("2014-02-09")) }.count == 1)
    #expect(try financed { $0.body = "ALD" }.count == 1)
    // A decision point rests on money that another body granted.
    #expect(try financed({ $0.body = "ALD" }, as: .b2).isEmpty)
  }
}
