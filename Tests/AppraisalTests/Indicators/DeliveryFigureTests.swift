import Appraisal
import ProgrammeModel
import Testing

/// Figures on boards, services and measures, worked out by hand.
@Suite struct DeliveryFigureTests {
  private let period = WorkedDelivery.period

  private func board(_ id: String) -> Subject { Subject(.organisation, id) }

  /// The worked delivery with all cost borne by boards, and the first two benefits falling to board B.
  private func book(_ change: (inout Programme) -> Void = { _ in }) -> Book {
    Book(
      WorkedDelivery.programme { programme in
        for index in programme.benefits.indices { programme.benefits[index].beneficiary = .value("B") }
        programme.outcomes.append(
          WorkedDelivery.cost("P1", at: "A", .consultants, [WorkedDelivery.observed("2013", 90_000)]))
        change(&programme)
      })
  }

  @Test func `a board pays for projects and for services that came of them, this year and in all`() {
    // A: T1 from P1 500 tkr + P1 800 tkr; 90 tkr more the year before. B: P2 400 tkr; T2 came of no project.
    #expect(BoardPays<ThisYear>.value(board("A"), period, book()) == .money(Money(kronor: 1_300_000)))
    #expect(BoardPays<SinceStart>.value(board("A"), period, book()) == .money(Money(kronor: 1_390_000)))
    #expect(BoardPays<ThisYear>.value(board("B"), period, book()) == .money(Money(kronor: 400_000)))
    // C has reported no cost at all: nobody has said that it pays nothing.
    #expect(BoardPays<ThisYear>.value(board("C"), period, book()) == .missing(MissingValue(.notReported)))
  }

  @Test func `green and yellow are apart and external benefit is in neither`() {
    let book = book()
    #expect(
      BoardGains<GreenBenefit, ThisYear>.value(board("B"), period, book) == .money(Money(kronor: 1_200_000)))
    #expect(BoardGains<YellowBenefit, ThisYear>.value(board("B"), period, book) == .money(Money(kronor: 500_000)))
    #expect(BoardGains<GreenBenefit, SinceStart>.value(board("A"), period, book) == .money(.zero))
  }

  @Test func `a benefit said to be realised without an outcome is unknown, and one given up is nothing`() {
    func gain(_ status: BenefitStatus, _ outcome: [StoredObservation]) -> FigureValue {
      let book = book { programme in
        programme.benefits[0].status = status
        programme.benefitOutcomes[0].observations = outcome
      }
      return BoardGains<GreenBenefit, ThisYear>.value(board("B"), period, book)
    }
    // The external green benefit of 9 mnkr, which has an outcome, never counts.
    #expect(gain(.realised, []) == .missing(MissingValue(.notReported)))
    #expect(gain(.takenHome, []) == .missing(MissingValue(.notReported)))
    #expect(gain(.notRealised, []) == .money(.zero))
    #expect(gain(.writtenDown, []) == .money(.zero))
    // What came before this year is told, and no more is to come.
    #expect(gain(.realised, [WorkedDelivery.observed("2013T2", 100_000)]) == .money(.zero))
    #expect(gain(.partlyRealised, [WorkedDelivery.observed("2013T2", 100_000)]) == .missing(MissingValue(.notReported)))
  }

  @Test func `the spread is over boards of the kind that have a value`() {
    let book = book { programme in
      programme.organisations = ["A", "B", "C"].map { id in
        var board = Organisation(id: Identifier(id))
        board.kind = .specialistBoard
        return board
      }
    }
    let point = MeasurementBook.Point(
      indicator: "kostnad-per-årsarbetare", kind: .organisation, object: "slag=facknämnd")
    // A 1300 tkr/100, B 700 tkr/40; C has no employees and does not count.
    #expect(BoardSpread<LowestBoard>.value(point.subject, period, book) == .number(13_000))
    #expect(BoardSpread<MedianBoard>.value(point.subject, period, book) == .number(15_250))
    #expect(BoardSpread<HighestBoard>.value(point.subject, period, book) == .number(17_500))
    #expect(BoardSpread<MedianBoard>.inputs(of: point.subject, at: period, from: book).terms.count == 2)
  }

  /// 500 kr a case in 2014 with index 110, base year 2012 with index 100.
  @Test func `a cost per case in fixed prices, and its change from what was replaced`() {
    func priced(_ change: @escaping (inout Programme) -> Void = { _ in }) -> Book {
      book { programme in
        var index = PriceIndex(index: "KPI", key: WorkedDelivery.key("prisindex", "värde", "KPI"))
        index.observations = [WorkedDelivery.observed("2012", 100), WorkedDelivery.observed("2014", 110)]
        programme.priceIndexes = [index]
        change(&programme)
      }
    }
    func rounded(_ value: FigureValue) -> Double? { value.number.map { ($0 * 1000).rounded() / 1000 } }
    let service = Subject(.service, "T1")
    #expect(rounded(ServiceUnitCostFixed.value(service, period, priced())) == 454.545)
    #expect(ServiceUnitCostFixed.value(service, period, book()).number == nil, "no index")
    let based = priced { programme in
      var plan = ProgrammePlan(id: "IT")
      plan.baseYear = 2013
      programme.plans = [plan]
    }
    #expect(
      ServiceUnitCostFixed.value(service, period, based) == .undefined(UndefinedReason.noIndexForYear.phrase),
      "the index lacks the programme's base year")
    // The old service cost 600 kr a case in 2012, which is the base year.
    let replaced = priced { programme in
      programme.services[0].replacedService = "T0"
      var old = WorkedDelivery.service("T0", "A", .officeHours)
      old.to = WorkedDelivery.day("2012-12-31")
      programme.services.append(old)
      var row = CaseVolume(
        service: "T0", channel: .paper, measure: .completed, key: WorkedDelivery.key("ärenden", "fullföljda", "T0"))
      row.observations = [WorkedDelivery.observed("2012T3", 100)]
      programme.caseVolumes.append(row)
      programme.outcomes.append(
        WorkedDelivery.cost("T0", at: "A", .operation, [WorkedDelivery.observed("2012T3", 60_000)]))
    }
    #expect(rounded(ReplacedUnitCost.value(service, period, replaced)) == -145.455)
  }

  @Test func `measures of the strategy are counted by area`() {
    let book = book { programme in
      let rows: [(String, Int, ActionStatus, String?)] = [
        ("Område 1", 2013, .done, "it-chefen"), ("Område 1", 2014, .ongoing, nil),
        ("Område 1", 2014, .cancelled, nil), ("Område 2", 2014, .notStarted, "arkivarien"),
        ("Område 1", 2015, .notStarted, nil),
      ]
      programme.strategyMeasures = rows.enumerated().map { number, row in
        var measure = StrategyMeasure(id: Identifier("I\(number)"))
        measure.area = row.0
        measure.year = row.1
        measure.status = .value(row.2)
        if let owner = row.3 { measure.owner = .value(owner) }
        return measure
      }
    }
    let (area, all) = (Subject(.other, "Område 1"), Subject(.programme, ""))
    #expect(StrategyCount<PlannedMeasures>.value(area, period, book) == .count(2))
    #expect(StrategyCount<DoneMeasures>.value(area, period, book) == .count(1))
    #expect(StrategyCount<RemainingMeasures>.value(all, period, book) == .count(2))
    #expect(StrategyCount<OwnerlessMeasures>.value(all, period, book) == .count(1))
    #expect(StrategyShareDone.value(area, period, book) == .share(0.5))
  }
}
