import Appraisal
import ProgrammeModel
import Testing

/// First, decided and latest version, and the drift between them where items state units.
@Suite struct CaseVersionTests {
  private func programme() throws -> Programme {
    var programme = Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 0))
    programme.projects = [Project(id: "P")]
    programme.benefitCases = try [("K1", 1, "2013-01-10"), ("K2", 2, "2013-05-10"), ("K3", 3, "2014-01-10")].map {
      var head = BenefitCase(id: Identifier($0.0))
      head.project = "P"
      head.version = $0.1
      head.date = .value(try #require(CalendarDay($0.2)))
      head.startYear = 2014
      head.horizon = 2
      head.status = .adopted
      return head
    }
    var decision = Decision(id: "B1")
    decision.project = "P"
    decision.kind = .financing
    decision.date = .value(try #require(CalendarDay("2013-06-01")))
    programme.decisions = [decision]
    // 10 days at 1 000 kr; then 12 at 1 100; then a licence more, and one day moved beyond the first horizon.
    programme.caseCosts = [
      cost("K1", "A", 2014, 10_000, units: 10), cost("K2", "A", 2014, 13_200, units: 12),
      cost("K3", "A", 2014, 13_200, units: 12), cost("K3", "B", 2015, 500, units: nil),
    ]
    return programme
  }

  private func cost(
    _ version: Identifier<BenefitCase>, _ item: String, _ year: Int, _ kronor: Int64, units: Int64?
  ) -> CaseCost {
    var row = CaseCost(benefitCase: version, item: item, year: year)
    row.kind = .investment
    row.likely = .value(Money(kronor: kronor))
    row.volume = units.map { FixedDecimal(digits: $0) }
    row.unit = "dagar"
    return row
  }

  @Test func `the first version stays, and the decided one is what the financing decision rested on`() throws {
    let book = Book(try programme())
    let later = try #require(CalendarDay("2015-01-01"))
    let earlier = try #require(CalendarDay("2013-05-31"))
    let versions = try #require(book.versions(of: "P", by: later))
    #expect(versions.all.map(\.id) == ["K1", "K2", "K3"])
    #expect(versions.first.id == "K1" && versions.decided?.id == "K2" && versions.latest.id == "K3")
    let before = try #require(book.versions(of: "P", by: earlier))
    #expect(before.decided == nil && before.latest.id == "K2")
  }

  @Test func `a change of units is volume, of their price price, and a new item scope`() throws {
    let book = Book(try programme())
    let versions = book.programme.benefitCases
    let first = CaseDrift(.cost, from: versions[0], to: versions[1], in: book)
    // 2 days more at 1 000 kr, and 12 days at 100 kr more each.
    #expect(first.drift.change == Money(kronor: 3200))
    #expect(first.split.volume == Money(kronor: 2000) && first.split.price == Money(kronor: 1200))
    #expect(first.split.scope == .zero && first.split.unexplained == .zero)
    let whole = CaseDrift(.cost, from: versions[0], to: versions[2], in: book)
    #expect(whole.split.scope == Money(kronor: 500))
    #expect(whole.split.change == whole.drift.change && whole.drift.change == Money(kronor: 3700))
  }
}
