import Appraisal
import ProgrammeModel
import Testing

/// Raw rows that cannot be right give an undefined figure with its reason, never a wrong one.
@Suite struct BadRawRowTests {
  private func value(
    _ key: String, _ kind: ObjectKind = .city, _ object: String = "staden", _ change: (inout Programme) -> Void
  ) -> FigureValue {
    IndicatorCatalogueTests.value(key, kind, object, in: WorkedDelivery.programme(change))
  }

  private func undefined(_ reason: UndefinedReason) -> FigureValue { .undefined(reason.phrase) }

  @Test func `an incident that ends before it starts, or has no end, leaves the service undefined`() {
    for end in [WorkedDelivery.clock("2014-05-10", 9), .missing(MissingValue(.notReported))] {
      let change: (inout Programme) -> Void = { $0.incidents[0].end = end }
      #expect(value("tillgänglighet", .service, "T1", change) == undefined(.incidentTimesUnknown))
      #expect(value("återställningstid", .service, "T1", change) == undefined(.incidentTimesUnknown))
      // The other service is as it was, and the city shows what is known.
      #expect(value("tillgänglighet", .city, "staden", change) == .number(74_400.0 / 747))
    }
  }

  @Test func `an incident belongs to the tertial in which it began, to the hour`() {
    func severe(_ day: String, _ hour: Int) -> FigureValue {
      value("p1-incidenter", .service, "T1") {
        $0.incidents[0].start = WorkedDelivery.clock(day, hour)
        $0.incidents[0].end = WorkedDelivery.clock("2014-09-01", 5)
      }
    }
    #expect(severe("2014-04-30", 23) == .number(0))
    #expect(severe("2014-05-01", 0) == .number(1))
    #expect(severe("2014-08-31", 23) == .number(1))
    #expect(severe("2014-09-01", 0) == .number(0))
  }

  @Test func `a service that ended before it began had no incident in operation`() {
    let change: (inout Programme) -> Void = {
      $0.services[0].from = WorkedDelivery.day("2014-08-01")
      $0.services[0].to = WorkedDelivery.day("2014-06-01")
    }
    #expect(value("p1-incidenter", .service, "T1", change) == .number(0))
    #expect(value("tillgänglighet", .service, "T1", change).number == nil)
  }

  @Test func `where no service has reported an incident since, none is nothing known`() {
    // All incidents are moved to the spring: of the second tertial nobody has said anything.
    let change: (inout Programme) -> Void = { programme in
      for index in programme.incidents.indices {
        programme.incidents[index].start = WorkedDelivery.clock("2014-04-10", 10)
        programme.incidents[index].end = WorkedDelivery.clock("2014-04-10", 14)
      }
    }
    for key in [
      "tillgänglighet", "tillgänglighet-dygnet-runt", "p1-incidenter", "återställningstid", "sla-uppfyllelse",
    ] {
      #expect(value(key, .service, "T1", change).number == nil, "\(key)")
      #expect(value(key, .city, "staden", change).number == nil, "\(key)")
    }
  }

  @Test func `an incident without priority, or without an answer on agreed time, is neither yes nor no`() {
    #expect(
      value("p1-incidenter", .service, "T1") { $0.incidents[0].priority = "" } == .missing(MissingValue(.unstated)))
    #expect(
      value("sla-uppfyllelse", .service, "T1") { $0.incidents[0].withinAgreement = .missing(MissingValue(.unstated)) }
        == .missing(MissingValue(.unstated)))
    // Of the city the other service's one is left.
    #expect(value("p1-incidenter") { $0.incidents[0].priority = "" } == .number(1))
  }

  @Test func `office hours that end before they begin are not replaced by others`() {
    func office(_ opens: Int?, _ closes: Int?, _ key: String = "tillgänglighet") -> FigureValue {
      value(key, .service, "T2") {
        $0.services[1].opens = opens
        $0.services[1].closes = closes
      }
    }
    #expect(office(17, 8) == undefined(.noServiceTime))
    #expect(office(8, 25) == undefined(.noServiceTime))
    #expect(office(18, nil) == undefined(.noServiceTime), "17 is when offices close unless something is said")
    #expect(office(17, 8, "tillgänglighet-dygnet-runt").number != nil)
    // 83 working days of 12 hours, 7 to 19; down on 5 June 16-19 and on 9 June 7-10.
    #expect(office(7, 19) == .number(99_000.0 / 996))
  }

  @Test func `a service without incidents is up where another service has reported some`() {
    let change: (inout Programme) -> Void = { $0.incidents.removeAll { $0.service == "T1" } }
    #expect(value("tillgänglighet", .service, "T1", change) == .number(100))
    #expect(value("p1-incidenter", .service, "T1", change).number == 0)
  }

  @Test func `more licences used than bought is undefined for the product`() {
    let found = value("licensutnyttjande") { $0.licenceCounts.removeAll { $0.product == "X" } }
    #expect(found == undefined(.partAboveWhole))
  }

  @Test func `a value that is worked out without some of its rows says how many`() {
    let book = Book(WorkedDelivery.programme { $0.incidents[0].end = WorkedDelivery.clock("2014-05-10", 9) })
    let point = MeasurementBook.Point(indicator: "tillgänglighet", kind: .city, object: "staden")
    #expect(book.reading(of: point, at: WorkedDelivery.period).leftOut == 1)
    #expect(Book(WorkedDelivery.programme()).reading(of: point, at: WorkedDelivery.period).leftOut == 0)
  }

  @Test func `an indicator that bad rows leave undefined is still shown, with its reason`() {
    let book = Book(WorkedDelivery.programme { $0.incidents[0].end = WorkedDelivery.clock("2014-05-10", 9) })
    let shown = book.points(of: .itQuality, for: .service, "T1", at: WorkedDelivery.period)
    #expect(shown.contains { $0.indicator == "tillgänglighet" })
  }

  @Test func `overlapping periods are not added`() {
    let found = value("automatiserad-andel") { programme in
      for index in programme.caseVolumes.indices where programme.caseVolumes[index].measure == .automated {
        programme.caseVolumes[index].observations.append(WorkedDelivery.observed("2014-08", 40))
      }
    }
    #expect(found == undefined(.overlappingPeriods))
  }

  @Test func `a denominator of zero is undefined`() {
    let found = value("fullföljandegrad") { programme in
      programme.caseVolumes.removeAll { $0.measure == .started || $0.measure == .completed }
      programme.caseVolumes.append(
        WorkedDelivery.cases(.eService, .started, [WorkedDelivery.observed("2014T2", 0)]))
      programme.caseVolumes.append(
        WorkedDelivery.cases(.eService, .completed, [WorkedDelivery.observed("2014T2", 0)]))
    }
    #expect(found == undefined(.denominatorIsZero))
  }

  @Test func `a missing channel leaves the service out instead of making the share larger`() {
    let found = value("digital-andel") { programme in
      for index in programme.caseVolumes.indices
      where programme.caseVolumes[index].channel == .paper && programme.caseVolumes[index].measure == .completed {
        programme.caseVolumes[index].observations = [
          StoredObservation(
            period: .year(2014), value: .missing(MissingValue(.notReported)),
            registration: RegistrationNumber(rawValue: 1), place: SourcePlace(source: 1, row: 2)),
          StoredObservation(
            period: WorkedDelivery.period.tertial, value: .missing(MissingValue(.notReported)),
            registration: RegistrationNumber(rawValue: 1), place: SourcePlace(source: 1, row: 2)),
        ]
      }
    }
    #expect(found == .missing(MissingValue(.notReported)))
  }

  @Test func `small groups are not shown, nor what they could be had from`() {
    let few: (inout Programme) -> Void = { programme in
      programme.surveyAnswers.removeAll { $0.id == "N9" }
    }
    #expect(value("nki", .city, "staden", few) == undefined(.tooFewAnswers))
    let book = Book(
      WorkedDelivery.programme { programme in
        for index in programme.userCounts.indices where programme.userCounts[index].sex == .men {
          programme.userCounts[index].observations = [WorkedDelivery.observed("2014T2", 9)]
        }
      })
    let point = MeasurementBook.Point(indicator: "aktiva-användare", kind: .city, object: "staden")
    #expect(IndicatorValueOf<Men>.value(point.subject, WorkedDelivery.period, book) == undefined(.tooFewAnswers))
    #expect(IndicatorValueOf<Women>.value(point.subject, WorkedDelivery.period, book) == undefined(.tooFewAnswers))
    #expect(IndicatorValue.value(point.subject, WorkedDelivery.period, book).number != nil)
  }

  @Test func `a split by sex is computed from rows by sex`() {
    let book = Book(WorkedDelivery.programme())
    let point = MeasurementBook.Point(indicator: "utbildade", kind: .city, object: "staden")
    #expect(IndicatorValueOf<Women>.value(point.subject, WorkedDelivery.period, book) == .number(50))
    #expect(IndicatorValueOf<Men>.value(point.subject, WorkedDelivery.period, book) == .number(25))
  }

  @Test func `a service that was not in operation has no value`() {
    let found = value("digital-andel", .service, "T1") { $0.services[0].from = WorkedDelivery.day("2014-09-01") }
    #expect(found == undefined(.notInOperation))
  }

  @Test func `why a service has no value is told by the day that it came after, or left before`() {
    func reason(_ change: @escaping (inout ITService) -> Void) -> [FigureValue] {
      let book = Book(WorkedDelivery.programme { change(&$0.services[0]) })
      let point = MeasurementBook.Point(indicator: "digital-andel", kind: .service, object: "T1")
      return book.reading(of: point, at: WorkedDelivery.period).terms.map(\.value)
    }
    #expect(reason { $0.from = WorkedDelivery.day("2014-09-01") } == [.day(WorkedDelivery.day("2014-09-01"))])
    #expect(reason { $0.to = WorkedDelivery.day("2014-04-30") } == [.day(WorkedDelivery.day("2014-04-30"))])
  }

  @Test func `an accumulated cost counts with what it grew by`() {
    let found = value("kostnad-per-transaktion") { programme in
      var row = WorkedDelivery.cost(
        "T1", at: "A", .operation,
        [WorkedDelivery.observed("2014T1", 300_000), WorkedDelivery.observed("2014T2", 700_000)])
      row.counting = .accumulated
      programme.outcomes[0] = row
    }
    #expect(found == .number(500))
  }
}
