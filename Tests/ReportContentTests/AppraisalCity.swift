import ProgrammeModel
import Testing

/// A small city with one project and a case in two versions, at 0 % so that sums are seen.
enum AppraisalCity {
  static func programme() throws -> Programme {
    var programme = Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 0))
    programme.organisations = [
      organisation("MHN", .specialistBoard), organisation("SEN", .specialistBoard), organisation("SBAB", .companyBoard),
    ]
    var project = Project(id: "P1")
    project.name = "Anmälan på nätet"
    project.category = .differentiating
    programme.projects = [project]
    programme.benefitCases = [
      try head("K1", version: 1, on: "2013-01-10"), try head("K2", version: 2, on: "2014-01-10", reason: "dyrare"),
    ]
    programme.benefits = [
      benefit("N1", .green, .internalBenefit), benefit("N2", .yellow, .internalBenefit),
      benefit("N3", .yellow, .internalBenefit, isDisbenefit: true), benefit("N4", .green, .externalBenefit),
      benefit("N5", nil, .internalBenefit),
    ]
    programme.caseCosts = [
      cost("K1", "A", 2014, 200, .investment, "MHN"), cost("K2", "A", 2014, 250, .investment, "MHN"),
    ]
    for year in 2015...2017 {
      programme.caseCosts.append(cost("K2", "B", year, 10, .running, "SEN"))
      programme.caseCosts.append(cost("K2", "C", year, 5, .running, "SBAB"))
    }
    programme.caseCosts.append(cost("K2", "B", 2030, 10, .running, "SEN"))
    programme.benefitPlans = [
      try plan("K2", "N1", .likely, 100), try plan("K2", "N1", .lowest, 80), try plan("K2", "N1", .highest, 130),
      try plan("K2", "N2", .likely, 40), try plan("K2", "N2", .lowest, 10), try plan("K2", "N2", .highest, 45),
      try plan("K2", "N3", .likely, 20, years: 2015...2015), try plan("K2", "N4", .likely, 300),
      try plan("K2", "N5", .likely, 1),
    ]
    return programme
  }

  private static func organisation(_ id: Identifier<Organisation>, _ kind: OrganisationKind) -> Organisation {
    var row = Organisation(id: id)
    row.name = id.rawValue
    row.kind = kind
    return row
  }

  private static func head(
    _ id: Identifier<BenefitCase>, version: Int, on day: String, reason: String = ""
  ) throws -> BenefitCase {
    var row = BenefitCase(id: id)
    row.project = "P1"
    row.version = version
    row.date = .value(try #require(CalendarDay(day)))
    row.discountRate = .value(FixedDecimal(digits: 0))
    row.startYear = 2014
    row.horizon = 3
    row.status = .adopted
    row.reasonCode = reason
    return row
  }

  private static func benefit(
    _ id: Identifier<Benefit>, _ benefitClass: BenefitClass?, _ perspective: Perspective, isDisbenefit: Bool = false
  ) -> Benefit {
    var row = Benefit(id: id)
    row.project = "P1"
    row.name = "Nytta \(id)"
    if let benefitClass { row.benefitClass = .value(benefitClass) }
    row.perspective = perspective
    row.isDisbenefit = isDisbenefit
    row.beneficiary = .value("MHN")
    return row
  }

  /// A cost of so many thousands of kronor.
  private static func cost(
    _ benefitCase: Identifier<BenefitCase>, _ item: String, _ year: Int, _ thousands: Int64, _ kind: CaseCostKind,
    _ payer: Identifier<Organisation>
  ) -> CaseCost {
    var row = CaseCost(benefitCase: benefitCase, item: item, year: year)
    row.kind = kind
    row.costType = .consultants
    row.payer = payer
    row.likely = .value(Money(kronor: thousands * 1000))
    return row
  }

  /// A plan of so many thousands of kronor a year.
  private static func plan(
    _ benefitCase: Identifier<BenefitCase>, _ benefit: Identifier<Benefit>, _ measure: BenefitPlan.Measure,
    _ thousands: Int64, years: ClosedRange<Int> = 2015...2017
  ) throws -> BenefitPlan {
    let key = SeriesKey(
      table: TableName("nyttoplan"), measure: FieldName(measure.rawValue),
      dimensions: Key([benefitCase.rawValue, benefit.rawValue]))
    var row = BenefitPlan(benefitCase: benefitCase, benefit: benefit, measure: measure, key: key)
    row.observations = years.map { year in
      StoredObservation(
        period: .year(year), value: .value(FixedDecimal(digits: thousands * 100_000, scale: 2)),
        registration: RegistrationNumber(rawValue: 1), place: SourcePlace(source: 1, row: 1))
    }
    return row
  }
}
