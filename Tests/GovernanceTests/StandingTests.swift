import Appraisal
import Governance
import ProgrammeModel
import Scrutiny
import Testing

/// Duties, authority, risks, resources and what follows after close.
@Suite struct StandingTests {
  private func duty(_ due: String, received: String?) -> ReportingDuty {
    var duty = ReportingDuty(
      organisation: "SBN", period: ReportPeriod(year: 2014, occasion: .second), subject: "underlag")
    duty.due = .value(day(due))
    duty.received = received.map { .value(day($0)) } ?? .missing(MissingValue(.notReported))
    return duty
  }

  @Test(
    arguments: [
      ("2014-09-20", "2014-09-20", "2014-10-01", DutyStanding.State.received),
      ("2014-09-20", "2014-09-25", "2014-10-01", .late(days: 5)),
      ("2014-09-20", "2014-09-25", "2014-09-24", .overdue(days: 4)),
      ("2014-09-20", nil, "2014-09-20", .awaited), ("2014-09-20", nil, "2014-10-01", .overdue(days: 11)),
    ] as [(String, String?, String, DutyStanding.State)])
  func `a duty stands as it stood on the day`(
    due: String, received: String?, on: String, state: DutyStanding.State
  ) {
    var city = SmallCity()
    city.programme.reportingDuties = [duty(due, received: received)]
    #expect(city.view(on).duties(for: ReportPeriod(year: 2014, occasion: .second)).map(\.state) == [state])
    #expect(city.view(on).duties(for: ReportPeriod(year: 2014, occasion: .first)).isEmpty)
  }

  @Test func `a decision rests on a delegation of its day, or on the body's own right, or on nothing`() {
    var city = SmallCity()
    var delegation = Delegation(id: "DEL1")
    delegation.role = "stadsdirektören"
    delegation.scope = "per avtal"
    delegation.limit = .value(Money(kronor: 10_000_000))
    delegation.from = day("2013-02-18")
    city.programme.delegations = [delegation]
    func agreement(_ id: Identifier<Agreement>, _ decider: String, _ date: String, _ kronor: Int64) -> Agreement {
      var agreement = Agreement(id: id)
      agreement.project = "P1"
      agreement.decider = decider
      agreement.date = .value(day(date))
      agreement.value = .value(Money(kronor: kronor))
      return agreement
    }
    var withOptions = agreement("AV5", "stadsdirektören", "2014-06-01", 9_000_000)
    withOptions.options = Money(kronor: 2_000_000)
    city.programme.agreements = [
      agreement("AV1", "Stadsdirektören", "2014-02-01", 10_000_000),
      agreement("AV2", "stadsdirektören", "2013-02-17", 1_000_000),
      agreement("AV3", "Ekonomiutskottet", "2014-04-01", 99_000_000), agreement("AV4", "", "2014-05-01", 1),
      withOptions,
    ]
    let checks = city.view("2014-09-30").agreements(of: city.programme.projects[0])
    #expect(checks.map(\.id) == ["AV2", "AV1", "AV3", "AV4", "AV5"])
    // What is dated later than the view is not shown, as for decisions.
    #expect(city.view("2014-04-30").agreements(of: city.programme.projects[0]).map(\.id) == ["AV2", "AV1", "AV3"])
    #expect(checks.map(\.isBeyondAuthority) == [true, false, false, true, true])
    guard case .beyond("DEL1", let limit) = checks[4].ground else {
      Issue.record("the options are not counted: \(checks[4].ground)")
      return
    }
    #expect(limit == Money(kronor: 10_000_000) && checks[4].amount == Money(kronor: 11_000_000))
  }

  @Test func `a condition is open until the day it is met, and a role without holder is a vacancy`() {
    var city = SmallCity()
    city.grant("B1", "P1", "2014-02-01", 5_000_000)
    city.programme.decisions[0].condition = "Nollmätning först."
    city.programme.decisions[0].conditionMet = day("2014-05-01")
    func met(_ on: String) -> CalendarDay? {
      city.view(on).decisions(on: city.programme.projects[0]).first?.conditionMet
    }
    #expect(met("2014-04-30") == nil)
    #expect(met("2014-05-01") == day("2014-05-01"))
    var benefit = Benefit(id: "N1")
    benefit.project = "P1"
    city.programme.benefits = [benefit]
    let roles = city.view("2014-09-30").roles(of: city.programme.projects[0])
    #expect(roles.map(\.role) == [.receiver, .benefitOwner])
    #expect(roles.allSatisfy { $0.holder == nil })
  }

  @Test func `a risk has a value, a level and a change since it was judged before`() throws {
    var city = SmallCity()
    func risk(_ occasion: ReportPeriod.Occasion, _ probability: Int, _ consequence: Int) -> Risk {
      var risk = Risk(id: "RI1", period: ReportPeriod(year: 2014, occasion: occasion))
      risk.project = "P1"
      risk.probability = .value(probability)
      risk.consequence = .value(consequence)
      return risk
    }
    city.programme.risks = [risk(.first, 5, 4), risk(.second, 3, 4), risk(.annual, 1, 1)]
    let standing = try #require(city.view("2014-09-30").risks(of: city.programme.projects[0]).first)
    #expect(standing.value == 12 && standing.change == -8)
    #expect(standing.light(.published) == .yellow)
    #expect(try #require(standing.before).value == 20)
    #expect(risk(.first, 3, 5).value == 15 && risk(.first, 6, 2).value == nil)
    for (value, light) in [((1, 7), nil), ((2, 4), TrafficLight.yellow), ((3, 5), .red), ((1, 5), .green)]
      as [((Int, Int), TrafficLight?)]
    {
      let standing = RiskStanding(now: risk(.first, value.0, value.1), before: nil)
      #expect(standing.light(.published) == light ?? .notAssessed)
    }
  }

  @Test func `what shows that the result was told is the report after the close, not one before it`() throws {
    var city = SmallCity()
    city.programme.projects[0].closed = day("2014-06-01")
    func told(_ text: String, row: Int32) -> ReportBack {
      var report = ReportBack(project: "P1", audience: .board, date: day(text))
      report.origin = RecordOrigin(
        table: TableName("återrapporter"), key: Key(["P1", text]), registration: RegistrationNumber(rawValue: 1),
        place: SourcePlace(source: 1, row: row))
      return report
    }
    city.programme.reportsBack = [told("2014-05-01", row: 2), told("2014-08-01", row: 3)]
    let definition = try #require(GovernanceFigures.all.first { $0.name == AfterCloseFigure.points.rawValue })
    let terms = definition.terms(
      Subject(.project, "P1/2014-09-30"), ReportPeriod(year: 2014, occasion: .second),
      Book(city.programme, isTracing: true))
    let board = try #require(terms.first { $0.name == AfterCloseReview.Point.board.phrase })
    #expect(
      board.origin
        == .facts(.records([city.programme.reportsBack[1].origin], field: FieldName("underlag"))))
  }

  @Test func `after close every point is asked for, and told is only what came after the close`() throws {
    var city = SmallCity()
    city.programme.projects[0].closed = day("2014-06-01")
    var before = ReportBack(project: "P1", audience: .board, date: day("2014-05-01"))
    before.evidence = "dnr 1"
    city.programme.reportsBack = [before]
    func outcome(_ point: AfterCloseReview.Point) -> Demanded? {
      city.view("2014-09-30").afterClose(of: city.programme.projects[0]).items.first { $0.point == point }?.outcome
    }
    #expect(outcome(.board)?.isMissing == true)
    city.programme.reportsBack.append(ReportBack(project: "P1", audience: .board, date: day("2014-08-01")))
    #expect(outcome(.board)?.isMissing == false)
    #expect(outcome(.staff)?.isMissing == true)
    #expect(outcome(.measurements)?.isMissing == true)
    var service = ITService(id: "T1")
    service.project = "P1"
    service.isEService = true
    service.contentReviewed = day("2013-09-30")
    city.programme.services = [service]
    #expect(outcome(.content)?.isMissing == false)
    city.programme.services[0].contentReviewed = day("2013-09-29")
    #expect(outcome(.content)?.isMissing == true)
    #expect(outcome(.feedback)?.isMissing == true)
    #expect(outcome(.support)?.isMissing == true)
    var benefit = Benefit(id: "N1")
    benefit.project = "P1"
    benefit.perspective = .externalBenefit
    city.programme.benefits = [benefit]
    #expect(outcome(.vulnerable)?.isMissing == true)
    city.programme.benefits[0].vulnerableGroup = .missing(MissingValue(.notApplicable))
    #expect(outcome(.vulnerable)?.isMissing == false)
    let review = city.view("2014-09-30").afterClose(of: city.programme.projects[0])
    #expect(review.items.map(\.point) == AfterCloseReview.Point.allCases)
    #expect(
      review.followUps.map(\.day.description) == [
        "2014-06-01", "2014-12-01", "2015-06-01", "2016-06-01", "2017-06-01",
      ])
  }
}
