import Appraisal
import ProgrammeModel
import Testing

/// Every ready indicator worked out by hand for the city in ``WorkedDelivery``.
@Suite struct IndicatorCatalogueTests {
  struct Worked: Sendable, CustomTestStringConvertible {
    let key: String
    let value: Double
    /// How it was worked out by hand.
    let byHand: String
    var testDescription: String { "\(key): \(byHand)" }

    init(_ key: String, _ value: Double, _ byHand: String) {
      self.key = key
      self.value = value
      self.byHand = byHand
    }
  }

  static let worked = [
    Worked("digital-andel", 65, "(600 + 50)/(600 + 50 + 350)"),
    Worked("fullföljandegrad", 75, "600/800"),
    Worked("handläggningstid", 10, "(3000 + 500 + 6500)/1000"),
    Worked("invånarminuter", 21, "(6000 + 1000 + 14000)/1000"),
    Worked("nki", 590.0 / 9, "((7,4−1) + (6,8−1) + (6,5−1))/9 × 100/3 = 65,56"),
    Worked("användarnöjdhet", 775.0 / 12, "(3×100 + 4×75 + 3×50 + 1×25 + 1×0)/12"),
    Worked("frigjorda-timmar", 375, "(625/500 − 875/1000) × 1000"),
    Worked("timmar-per-ärende", 0.875, "(300 + 50 + 525)/1000"),
    Worked("kostnad-per-ärende", 420, "(144 + 24 + 252) tkr/1000"),
    Worked("automatiserad-andel", 15, "150/1000"),
    Worked("realiserad-grön", 1.2, "1,2 mnkr; the external 9 mnkr does not count"),
    Worked("realiserad-gul", 0.5, "0,5 mnkr"),
    Worked("licensutnyttjande", 75, "150/200; the product with 120 of 100 is left out"),
    Worked("aktiva-användare", 75, "(30 + 45)/(40 + 60)"),
    Worked("utbildade", 35, "(20 + 15)/(40 + 60)"),
    Worked("sus", 79.75, "(9 × 77,5 + 100)/10"),
    Worked("support-per-användare", 0.4, "(20 + 10)/(30 + 45)"),
    Worked("kostnad-per-årsarbetare", 2_000_000.0 / 140, "(1300 + 700) tkr/(100 + 40)"),
    Worked("säkerställa-andel", 40, "(500 + 300)/2000"),
    Worked("förbättra-andel", 20, "400/2000"),
    Worked("nyutveckla-andel", 40, "800/2000"),
    Worked("konsultandel", 700.0 / 12, "(600 + 100)/(800 + 400)"),
    Worked("kostnad-per-transaktion", 500, "(400 + 50 + 20 + 30) tkr/1000"),
    Worked("it-andel", 5, "2/(26 + 14) mnkr"),
    Worked("it-investeringsandel", 2, "(0,52 + 0,28)/(26 + 14) mnkr"),
    Worked("inhyrd-andel", 25, "(1 + 0,25)/(4 + 1)"),
    Worked("kostnad-per-användare", 20_000, "2 000 tkr/(80 + 20)"),
    Worked("utkontrakterad-andel", 15, "300/2000"),
    Worked("kostnad-per-arbetsplats", 5000, "(50 support + 300 utrustning) tkr/(50 + 20)"),
    Worked("telefoni-per-användare", 200, "20 tkr/(80 + 20)"),
    Worked("lagringskostnad", 0.03, "30 tkr"),
    Worked(
      "tillgänglighet", 3689.0 / 36.99,
      "T1 123 × 24 = 2952 h, down 7; T2 83 working days × 9 = 747 h, down 3: (3699 − 10)/3699"),
    Worked("tillgänglighet-kontorstid", 1491.0 / 14.94, "2 × 747 h; T1 was down on a weekend, T2 3 h"),
    Worked("tillgänglighet-dygnet-runt", 5807.0 / 59.04, "2 × 2952 h, down 7 + 90"),
    Worked("återställningstid", 1500, "(4 + 4 + 2 + 90) h × 60/4"),
    Worked("p1-incidenter", 2, "I1 and I5"),
    Worked("sla-uppfyllelse", 75, "3/4, the planned one does not count"),
    Worked("förändringsframgång", 87.5, "7/8"),
  ]

  static func value(
    _ key: String, _ kind: ObjectKind = .city, _ object: String = "staden", in programme: Programme
  ) -> FigureValue {
    let point = MeasurementBook.Point(indicator: Identifier(key), kind: kind, object: object)
    return IndicatorValue.value(point.subject, WorkedDelivery.period, Book(programme))
  }

  @Test(arguments: worked)
  func `a ready indicator is what the hand makes it`(_ example: Worked) throws {
    let value = try #require(Self.value(example.key, in: WorkedDelivery.programme()).number)
    #expect(abs(value - example.value) <= abs(example.value) * 1e-12)
  }

  @Test func `every ready indicator has a worked example, and every perspective at least five`() {
    #expect(Set(Self.worked.map(\.key)) == Set(IndicatorCatalogue.all.map(\.key)))
    #expect(Set(IndicatorCatalogue.all.map(\.key)).count == IndicatorCatalogue.all.count)
    for perspective in Perspective.allCases {
      #expect(IndicatorCatalogue.all.count { $0.perspective == perspective } >= 5, "\(perspective)")
    }
  }

  @Test func `an indicator without raw rows has no value`() {
    let empty = Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 0))
    for calculation in IndicatorCatalogue.all {
      #expect(Self.value(calculation.key, in: empty).number == nil, "\(calculation.key)")
    }
  }

  @Test func `service, board, project and city each have their own`() throws {
    let programme = WorkedDelivery.programme()
    #expect(Self.value("tillgänglighet", .service, "T2", in: programme) == .number(74_400.0 / 747))
    #expect(Self.value("tillgänglighet", .organisation, "B", in: programme) == .number(74_400.0 / 747))
    #expect(Self.value("digital-andel", .project, "P1", in: programme) == .number(65))
    #expect(Self.value("kostnad-per-årsarbetare", .organisation, "A", in: programme) == .number(13_000))
    #expect(Self.value("digital-andel", .organisation, "B", in: programme).number == nil)
  }
}
