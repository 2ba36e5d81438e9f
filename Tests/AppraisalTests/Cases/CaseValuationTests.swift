import Appraisal
import ProgrammeModel
import Testing

/// Hours, price years and adoption, each worked out by hand.
@Suite struct CaseValuationTests {
  private func series(_ measure: BenefitPlan.Measure, _ numbers: [Int: Int64], scale: UInt8 = 2) -> BenefitPlan {
    let key = SeriesKey(
      table: TableName("nyttoplan"), measure: FieldName(measure.rawValue), dimensions: Key(["K", "N"]))
    var plan = BenefitPlan(benefitCase: "K", benefit: "N", measure: measure, key: key)
    plan.observations = observations(numbers, scale)
    return plan
  }

  private func observations(_ numbers: [Int: Int64], _ scale: UInt8) -> [StoredObservation] {
    numbers.sorted { $0.key < $1.key }.map { year, digits in
      StoredObservation(
        period: .year(year), value: .value(FixedDecimal(digits: digits, scale: scale)),
        registration: RegistrationNumber(rawValue: 1), place: SourcePlace(source: 0, row: 2))
    }
  }

  /// A case of one benefit and one cost over 2014–2017, at 0 %.
  private func programme(_ change: (inout BenefitCase, inout Benefit, inout Programme) -> Void) -> Programme {
    var programme = Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 0))
    programme.projects = [Project(id: "P")]
    var head = BenefitCase(id: "K")
    head.project = "P"
    head.version = 1
    head.discountRate = .value(FixedDecimal(digits: 0))
    head.startYear = 2014
    head.horizon = 3
    var benefit = Benefit(id: "N")
    benefit.project = "P"
    benefit.benefitClass = .value(.green)
    var cost = CaseCost(benefitCase: "K", item: "A", year: 2014)
    cost.kind = .investment
    cost.likely = .value(Money(kronor: 100))
    programme.caseCosts = [cost]
    change(&head, &benefit, &programme)
    programme.benefitCases = [head]
    programme.benefits = [benefit]
    return programme
  }

  private func likely(_ programme: Programme) throws -> [Double] {
    let book = Book(programme)
    let items = book.items(of: try #require(programme.benefitCases.first))
    return try #require(items.first { !$0.part.isCost }).likely
  }

  @Test func `benefits planned at full adoption are multiplied by each year's share`() throws {
    let programme = programme { _, _, programme in
      programme.benefitPlans = [series(.likely, [2015: 100_000, 2016: 100_000, 2017: 100_001])]
      let key = SeriesKey(
        table: TableName("anslutningsgrader"), measure: FieldName("andel"), dimensions: Key(["K", ""]))
      var share = AdoptionShare(benefitCase: "K", benefit: nil, key: key)
      share.observations = observations([2016: 60, 2017: 125], 1)
      programme.adoptionShares = [share]
    }
    // Nothing before the first share; 6 % of 1 000 kr; 12,5 % of 1 000,01 kr is 125,00125.
    #expect(try likely(programme) == [0, 0, 60, 125])
  }

  @Test func `the last share holds for the years after it`() throws {
    let key = SeriesKey(
      table: TableName("anslutningsgrader"), measure: FieldName("andel"), dimensions: Key(["K", "N"]))
    var share = AdoptionShare(benefitCase: "K", benefit: "N", key: key)
    share.observations = observations([2015: 30, 2016: 60], 0)
    #expect([2014, 2015, 2016, 2040].map { share.percent(in: $0).double } == [0, 30, 60, 60])
  }

  @Test func `hours without an amount are valued at the hourly cost of the model`() throws {
    let programme = programme { head, benefit, programme in
      head.hourlyCostModel = "inera"
      head.monthlySalary = Money(kronor: 35_000)
      benefit.volumeUnit = "timmar"
      programme.benefitPlans = [
        series(.volume, [2015: 1000, 2016: 25], scale: 1), series(.likely, [2016: 5000]),
      ]
    }
    // 35 000 / 142 × 1,54 is 379,58 kr; a stated amount goes before the hours.
    #expect(try likely(programme) == [0, 37_958, 50, 0])
  }

  @Test func `the other model counts hours a year, additions and overhead`() {
    var head = BenefitCase(id: "K")
    head.hourlyCostModel = "årsarbetstid"
    head.monthlySalary = Money(kronor: 35_000)
    head.employerAdditions = FixedDecimal(digits: 3846, scale: 2)
    head.hoursPerYear = 1700
    #expect(WorkingTime.hourlyCost(of: head) == Money(ore: 34_208))
    head.overheadPerHour = Money(kronor: 50)
    #expect(WorkingTime.hourlyCost(of: head) == Money(ore: 39_208))
    head.hourlyCost = Money(kronor: 450)
    #expect(WorkingTime.hourlyCost(of: head) == Money(kronor: 450))
  }

  @Test func `amounts of another price year are converted with the index, and left out without it`() throws {
    func prices(_ values: [Int: Int64]) throws -> [Double] {
      try likely(
        programme { head, benefit, programme in
          head.priceBasis = .fixed
          head.priceYear = 2014
          benefit.priceYear = 2010
          programme.benefitPlans = [series(.likely, [2015: 10_000])]
          let key = SeriesKey(table: TableName("prisindex"), measure: FieldName("värde"), dimensions: Key(["KPI"]))
          var index = ProgrammeModel.PriceIndex(index: "KPI", key: key)
          index.observations = observations(values, 0)
          programme.priceIndexes = [index]
        })
    }
    #expect(try prices([2010: 80, 2014: 100]) == [0, 125, 0, 0])
    #expect(try prices([2010: 80]) == [0, 0, 0, 0])
  }

  @Test func `a case restated in another price year converts every amount once`() throws {
    var programme = programme { head, _, programme in
      head.priceBasis = .fixed
      head.priceYear = 2014
      programme.benefitPlans = [series(.likely, [2015: 10_000])]
      let key = SeriesKey(table: TableName("prisindex"), measure: FieldName("värde"), dimensions: Key(["KPI"]))
      var index = ProgrammeModel.PriceIndex(index: "KPI", key: key)
      index.observations = observations([2014: 100, 2016: 110], 0)
      programme.priceIndexes = [index]
    }
    programme.benefitCases = programme.benefitCases.map { $0.restated(inPricesOf: 2016).restated(inPricesOf: 2016) }
    #expect(try likely(programme) == [0, 110, 0, 0])
    let cost = Book(programme).benefitAmounts.costs(of: "K").first?.likely.value
    #expect(cost == Money(kronor: 110))
  }
}
