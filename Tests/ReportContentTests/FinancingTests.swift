import ProgrammeModel
import ReportContent
import Testing

/// The decision of 2007: 416 mnkr was decided where the items of the basis are 416,3.
@Suite struct FinancingTests {
  static let programme: Programme = {
    var programme = SmallCity.empty()
    var reserved = Decision(id: "RES")
    reserved.kind = .reservation
    reserved.amount = .value(SmallCity.million(650))
    var decided = Decision(id: "KF2")
    decided.kind = .financing
    decided.amount = .value(SmallCity.million(416))
    decided.financier = .reservedEquity
    programme.decisions = [reserved, decided]
    // In tenths of a million, as document 002 has them.
    let statements: [(String, [Int64])] = [
      ("Verksamhetsområden", [880, 250, 190, 430, 410]), ("Pågående projekt", [330, 695, 278, 300, 400]),
    ]
    for (statement, tenths) in statements {
      for (index, amount) in tenths.enumerated() {
        var need = FinancingNeed(id: Identifier("\(statement.prefix(1))\(index)"))
        need.statement = statement
        need.order = index
        need.name = "Post \(index)"
        need.amount = .value(Money(kronor: amount * 100_000))
        need.decision = "KF2"
        programme.financingNeeds.append(need)
      }
    }
    return programme
  }()

  @Test func `the difference of 0,3 is named, and the decision stands`() {
    let report = SmallCity.report(Self.programme)
    let decision = Subject(.decision, "KF2")
    #expect(report.values("decision.amount", decision) == EconomyTests.money(416))
    #expect(report.values("need.computed", decision) == [.money(Money(kronor: 416_300_000))])
    #expect(report.values("need.difference", decision) == [.money(Money(kronor: 300_000))])
    let notices = report.section("finansiering")?.blocks.compactMap { block -> String? in
      if case .notice(_, let prose) = block { prose.words } else { nil }
    }
    #expect(
      notices == [
        "Beslutet anger 416.0, men posterna i underlaget är tillsammans 416.3. Skillnaden är 0.3. "
          + "Det beslutade beloppet gäller; skillnaden redovisas och rättas inte."
      ])
  }

  @Test func `each statement has its sum`() {
    let report = SmallCity.report(Self.programme)
    let sums = [("Verksamhetsområden", 216_000_000), ("Pågående projekt", 200_300_000)] as [(String, Int64)]
    for (statement, kronor) in sums {
      #expect(report.values("need.computed", Subject(.statement, statement)) == [.money(Money(kronor: kronor))])
    }
  }

  @Test func `a decision whose items agree has no difference to name`() {
    var programme = Self.programme
    programme.decisions[1].amount = .value(Money(kronor: 416_300_000))
    let blocks = SmallCity.report(programme).section("finansiering")?.blocks ?? []
    #expect(!blocks.contains { if case .notice = $0 { true } else { false } })
  }

  @Test func `what is reserved and not disposed of by the decisions is told, without saying that it is to come`() {
    let words = SmallCity.report(Self.programme).section("finansiering")?.blocks.map(\.words).joined(separator: "\n")
    #expect(words?.contains("Av det reserverade disponeras 234.0 inte genom besluten.") == true)
  }
}
