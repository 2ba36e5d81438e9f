import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

/// What looks like a fault and is none, or like none and is one.
@Suite struct UnfoundedTests {
  private func fixed(_ outcome: [StoredObservation]) throws -> [Finding] {
    try findings("R14", at: ReportPeriod(year: 2014, occasion: .annual)) {
      let place = $0.benefitCases.firstIndex { $0.id == "K2" } ?? 0
      $0.benefitCases[place].priceBasis = .fixed
      $0.benefitCases[place].priceYear = 2012
      var index = PriceIndex(
        index: "KPI",
        key: SeriesKey(table: TableName("prisindex"), measure: FieldName("värde"), dimensions: Key(["KPI"])))
      index.observations = [number("2012", 100), number("2013", 200), number("2014", 250)]
      $0.priceIndexes = [index]
      $0.benefitOutcomes[0].observations = outcome
    }
  }

  @Test func `prices that have doubled do not make an outcome far above a plan with fixed prices`() throws {
    // 1,9 and 2,9 mnkr are 0,95 and 1,16 in the prices of 2012, against 1,0 and 1,2 planned.
    #expect(try fixed([kronor("2013", 1_900_000), kronor("2014", 2_900_000)]).isEmpty)
    // 7,5 mnkr of 2014 are 3,0 in the plan's prices, with 1,0 of 2013 4,0 against 2,2: 182 %.
    let above = try fixed([kronor("2013", 2_000_000), kronor("2014", 7_500_000)])
    expectOne(above, .warning, Subject(.benefit, "N2"), naming: "4,0 mnkr i 2012 års priser", "182 %")
    #expect(
      above.first?.facts.map(\.value).prefix(2) == [.money(Money(kronor: 9_500_000)), .money(Money(kronor: 4_000_000))])
  }

  @Test func `a plan counted up with the index is a copy too`() throws {
    let copied = try fixed([kronor("2013", 2_000_000), kronor("2014", 3_000_000)])
    expectOne(copied, .warning, Subject(.benefit, "N2"), naming: "alla 2 perioder")
  }

  @Test func `two grants without amounts have no amount in common`() throws {
    let found = try findings("R33") {
      $0.decisions[0].caseNumber = "051-1/2014"
      $0.decisions[0].amount = .unstated
      var other = HealthyCity.grant("B9", "P1", "2014-03-01", kronor: 1)
      other.amount = .unstated
      other.caseNumber = "051-1/2014"
      $0.decisions.append(other)
    }
    #expect(found.isEmpty)
  }

  @Test func `evidence that is secret is evidence`() throws {
    func done(_ evidence: Reported<String>) throws -> [Finding] {
      try findings("R26") {
        var recommendation = Recommendation(id: "G1-3")
        recommendation.status = .value(.done)
        recommendation.evidence = evidence
        $0.recommendations = [recommendation]
      }
    }
    #expect(try done(.missing(MissingValue(.secret))).isEmpty)
    #expect(try done(.missing(MissingValue(.notApplicable))).isEmpty)
    #expect(try done(.missing(MissingValue(.notReported))).count == 1)
  }

  @Test func `two grants are not both covered by frame moved for one, nor by a planned move`() throws {
    func moved(_ kronor: Int64, _ status: PlanStatus) throws -> [Finding] {
      try findings("R34") {
        var other = StructureNode(id: "PF2")
        other.name = "Samverkan"
        $0.nodes.append(other)
        $0.portfolios.append(Portfolio(id: "PF2"))
        $0.decisions[0].node = "PF1"
        var second = HealthyCity.grant("B9", "P1", "2014-05-01", kronor: 10_000_000)
        second.node = "PF1"
        $0.decisions.append(second)
        $0.projects[0].node = "PF2"
        $0.frames += [("PF1", -kronor), ("PF2", kronor)].map { (portfolio: Identifier<StructureNode>, amount: Int64) in
          var frame = Frame(id: Identifier("F-\(portfolio)"))
          frame.portfolio = portfolio
          frame.year = 2014
          frame.change = .moved
          frame.status = status
          frame.decidedOn = day("2014-06-10")
          frame.amount = .value(Money(kronor: amount))
          return frame
        }
      }
    }
    expectOne(try moved(10_000_000, .decided), .warning, Subject(.project, "P1"), naming: "20,0 mnkr", "Service (PF1)")
    #expect(try moved(20_000_000, .decided).isEmpty)
    #expect(try moved(20_000_000, .planned).count == 1)
  }

  @Test func `a grant by an office above its own limit is found`() throws {
    func granted(_ kronor: Int64) throws -> [Finding] {
      try findings("R25") {
        var delegation = Delegation(id: "D1")
        delegation.role = "Äldreförvaltningen"
        delegation.limit = .value(Money(kronor: 3_000_000))
        $0.delegations = [delegation]
        var grant = HealthyCity.grant("B9", "P1", "2014-05-01", kronor: kronor)
        grant.body = .value("ALF")
        $0.decisions.append(grant)
      }
    }
    expectOne(
      try granted(4_000_000), .error, Subject(.decision, "B9"), naming: "Äldreförvaltningen", "1,0 mnkr", "3,0 mnkr",
      "D1")
    #expect(try granted(3_000_000).isEmpty)
  }

  @Test func `a period without a value does not overlap`() throws {
    func overlapping(_ tertial: StoredObservation) throws -> [Finding] {
      try findings("R43") {
        $0.measurements[0].observations = [number("2014-04", 7), tertial]
      }
    }
    #expect(try overlapping(missing("2014T1", .notReported)).isEmpty)
    #expect(try overlapping(number("2014T1", 8)).count == 1)
  }
}
