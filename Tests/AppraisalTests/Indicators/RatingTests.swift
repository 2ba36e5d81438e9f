import Appraisal
import ProgrammeModel
import Testing

/// Rating, change and breaks of a reported indicator, 2013T2 to 2014T2.
@Suite struct RatingTests {
  private static let point = MeasurementBook.Point(indicator: "M1", kind: .city, object: "staden")

  private func book(
    _ values: [Double], target: Double = 50, _ direction: Direction? = .rising, from: ReportPeriod? = nil
  ) -> Book {
    var programme = Programme(
      registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 1_411_300_000))
    var indicator = Indicator(id: "M1")
    indicator.perspective = .externalBenefit
    indicator.direction = direction
    indicator.seriesFrom = from
    programme.indicators = [indicator]
    var row = Measurement(
      indicator: "M1", objectKind: .city, object: "staden", key: WorkedDelivery.key("mätvärden", "värde", "M1"))
    row.observations = zip(["2013T2", "2014T1", "2014T2"], values).map { WorkedDelivery.observed($0, $1) }
    programme.measurements = [row]
    var goal = TargetValue(
      indicator: "M1", objectKind: .city, object: "staden", key: WorkedDelivery.key("målvärden", "värde", "M1"))
    goal.observations = [WorkedDelivery.observed("2014", target)]
    programme.targetValues = [goal]
    return Book(programme)
  }

  private func rating(_ book: Book) -> Rating { book.proposedRating(of: Self.point, in: WorkedDelivery.period) }

  @Test func `the level decides, and a value worse than both earlier ones is lowered a step`() {
    #expect(rating(book([40, 45, 52])) == .met)
    #expect(rating(book([40, 45, 46])) == .partlyMet)
    #expect(rating(book([40, 41, 44])) == .notMet)
    #expect(rating(book([60, 55, 52])) == .partlyMet, "reached but falling since both")
    #expect(rating(book([60, 50, 52])) == .met, "better than the last report")
    #expect(rating(book([49, 48, 46])) == .notMet)
    #expect(rating(book([10, 20, 44])) == .notMet, "a good trend lifts nothing")
  }

  @Test func `a falling indicator is rated the other way round`() {
    #expect(rating(book([60, 55, 50], .falling)) == .met)
    #expect(rating(book([60, 58, 55], .falling)) == .partlyMet)
    #expect(rating(book([40, 45, 49], .falling)) == .partlyMet)
    #expect(rating(book([60, 58, 56], .falling)) == .notMet)
  }

  @Test func `without direction or value nothing is rated`() {
    #expect(rating(book([40, 45, 52], nil)) == .notAssessed)
    #expect(rating(book([40, 45])) == .notAssessed)
  }

  @Test func `changes are against the previous report and the same report last year, never across a break`() {
    let subject = Self.point.subject
    let whole = book([40, 45, 52])
    #expect(IndicatorChange<PreviousReport>.value(subject, WorkedDelivery.period, whole) == .number(7))
    #expect(IndicatorChange<SameLastYear>.value(subject, WorkedDelivery.period, whole) == .number(12))
    let broken = book([40, 45, 52], from: ReportPeriod(year: 2014, occasion: .first))
    #expect(IndicatorChange<PreviousReport>.value(subject, WorkedDelivery.period, broken) == .number(7))
    #expect(
      IndicatorChange<SameLastYear>.value(subject, WorkedDelivery.period, broken)
        == .undefined(UndefinedReason.seriesBroken.phrase))
  }

  @Test func `a change has no more decimals than its values, and none is no trend`() {
    let subject = Self.point.subject
    // 61.7 - 62.4 is -0.6999999999999957 in binary fractions.
    let fallen = book([62.4, 62.4, 61.7])
    #expect(IndicatorChange<PreviousReport>.value(subject, WorkedDelivery.period, fallen) == .number(-0.7))
    #expect(IndicatorChange<SameLastYear>.value(subject, WorkedDelivery.period, fallen) == .number(-0.7))
    let large = book([0, 123_456_789.1, 123_456_789.4])
    #expect(IndicatorChange<PreviousReport>.value(subject, WorkedDelivery.period, large) == .number(0.3))
    let same = book([61.7, 61.7, 61.7])
    #expect(IndicatorChange<PreviousReport>.value(subject, WorkedDelivery.period, same) == .number(0))
  }

  private func book(_ values: [Double], _ direction: Direction?) -> Book { book(values, target: 50, direction) }

  /// P1 incidents of a service, day by day, against at most six in the year.
  private func incidents(_ days: [String], _ change: (inout Programme) -> Void = { _ in }) -> Book {
    Book(
      WorkedDelivery.programme { programme in
        change(&programme)
        programme.incidents = days.enumerated().map { number, day in
          WorkedDelivery.incident(
            Identifier("I\(number)"), "T1", WorkedDelivery.clock(day, 10), WorkedDelivery.clock(day, 11), "P1")
        }
        var indicator = Indicator(id: "M1")
        indicator.direction = .falling
        indicator.calculation = "p1-incidenter"
        programme.indicators = [indicator]
        var goal = TargetValue(
          indicator: "M1", objectKind: .city, object: "staden", key: WorkedDelivery.key("målvärden", "värde", "M1"))
        goal.observations = [WorkedDelivery.observed("2014", 6)]
        programme.targetValues = [goal]
      })
  }

  @Test func `what grows with the year is rated by what has come since January against the months' part of the target`()
  {
    let spring = ["2014-02-03", "2014-03-03"]
    let summer = ["2014-05-05", "2014-06-02", "2014-06-03", "2014-07-01", "2014-08-04"]
    let many = incidents(spring + summer)
    #expect(many.reading(of: Self.point, at: WorkedDelivery.period).value.number == 5)
    #expect(IndicatorToDate.value(Self.point.subject, WorkedDelivery.period, many).number == 7)
    #expect(IndicatorTargetToDate.value(Self.point.subject, WorkedDelivery.period, many) == .number(4))
    #expect(rating(many) == .notMet, "seven in eight months, of six in twelve")
    #expect(many.proposedRating(of: Self.point, in: WorkedDelivery.period.previous) == .met, "two in four months")
    // The whole year is set against the whole target.
    let year = ReportPeriod(year: 2014, occasion: .annual)
    let autumn = incidents(spring + ["2014-05-05", "2014-09-01", "2014-10-06", "2014-12-01"])
    #expect(IndicatorTargetToDate.value(Self.point.subject, year, autumn) == .number(6))
    #expect(autumn.reachesTarget(Self.point, in: year) == true)
  }

  @Test func `where an earlier report of the year has no value there is none since January, and nothing is rated`() {
    // The first incident that anybody registered is one of June: of the spring nobody has said anything.
    let book = incidents(["2014-06-02"])
    #expect(book.reading(of: Self.point, at: WorkedDelivery.period).value.number == 1)
    #expect(IndicatorToDate.value(Self.point.subject, WorkedDelivery.period, book).number == nil)
    #expect(rating(book) == .notAssessed)
  }

  @Test func `an incident of a service that had not begun does not count`() {
    let book = incidents(["2014-02-03", "2014-05-05", "2014-07-07"]) { programme in
      for index in programme.services.indices where programme.services[index].id == "T1" {
        programme.services[index].from = WorkedDelivery.day("2014-06-01")
      }
    }
    #expect(book.reading(of: Self.point, at: WorkedDelivery.period).value.number == 1)
  }

  @Test func `coverage counts projects and their cost`() {
    let book = Book(
      WorkedDelivery.programme { programme in
        for index in programme.projects.indices {
          programme.projects[index].goLive = .value(WorkedDelivery.day("2014-01-01"))
          programme.projects[index].state = .value(.closed)
        }
        var indicator = Indicator(id: "M1")
        indicator.perspective = .externalBenefit
        indicator.calculation = "digital-andel"
        programme.indicators = [indicator]
        var goal = TargetValue(
          indicator: "M1", objectKind: .service, object: "T1", key: WorkedDelivery.key("målvärden", "värde", "M1"))
        goal.observations = [WorkedDelivery.observed("2014", 60)]
        programme.targetValues = [goal]
      })
    let subject = Subject(.perspective, "extern_nytta")
    // P1 left T1 behind, which has a value; P2 has none. Spent: 800 of 1200 tkr.
    #expect(CoverageOfProjects.value(subject, WorkedDelivery.period, book) == .share(0.5))
    #expect(CoverageOfCost.value(subject, WorkedDelivery.period, book) == .share(800.0 / 1200))
    #expect(CoverageOfProjects.value(Subject(.perspective, "it_mognad"), WorkedDelivery.period, book) == .share(0))
  }
}
