import Appraisal
import ProgrammeModel
import Testing

/// A perspective as a whole: rated from its indicators, covered portfolio by portfolio; and the limits of the quadrant.
@Suite struct PerspectiveRatingTests {
  private static let scope = PerspectiveScope(.externalBenefit)

  /// Rising indicators of the city against a target of 100: 100 is met, 95 partly, 50 not; `nil` has no value.
  private static func city(_ values: [Double?], limits: [ThresholdName: Int64] = [:]) -> Book {
    var programme = Programme(
      registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 1_411_300_000))
    for (number, value) in values.enumerated() {
      let id = Identifier<Indicator>("M\(number)")
      var indicator = Indicator(id: id)
      indicator.perspective = .externalBenefit
      indicator.direction = .rising
      programme.indicators.append(indicator)
      var goal = TargetValue(
        indicator: id, objectKind: .city, object: "staden", key: WorkedDelivery.key("målvärden", "värde", id.rawValue))
      goal.observations = [WorkedDelivery.observed("2014", 100)]
      programme.targetValues.append(goal)
      guard let value else { continue }
      var row = Measurement(
        indicator: id, objectKind: .city, object: "staden",
        key: WorkedDelivery.key("mätvärden", "värde", id.rawValue))
      row.observations = [WorkedDelivery.observed("2014T2", value)]
      programme.measurements.append(row)
    }
    programme.thresholds = limits.map { name, value in
      var row = RegisteredThreshold(threshold: name, from: WorkedDelivery.day("2014-01-01"))
      row.value = .value(FixedDecimal(digits: value))
      return row
    }
    return Book(programme)
  }

  private static func rating(_ values: [Double?], limits: [ThresholdName: Int64] = [:]) -> Rating {
    city(values, limits: limits).proposedRating(of: scope, in: WorkedDelivery.period)
  }

  @Test func `a perspective is met where all rated indicators are, and not where half of them are not`() {
    #expect(Self.rating([100, 100, 120]) == .met)
    #expect(Self.rating([100, 100, 95]) == .partlyMet)
    #expect(Self.rating([100, 100, 50]) == .partlyMet)
    #expect(Self.rating([100, 50, 50]) == .notMet)
    #expect(Self.rating([100, 50]) == .notMet)
    #expect(Self.rating([95, 95]) == .partlyMet)
  }

  @Test func `too few rated indicators leave it not assessed`() {
    #expect(Self.rating([100, nil, nil]) == .notAssessed)
    #expect(Self.rating([100, nil]) == .met)
    #expect(Self.rating([nil]) == .notAssessed)
    #expect(Self.rating([]) == .notAssessed)
    let share = PerspectiveShareRated.value(
      Self.scope.subject, WorkedDelivery.period, Self.city([100, nil, nil, 50]))
    #expect(share == .share(0.5))
  }

  @Test func `both limits are registered facts`() {
    #expect(Self.rating([100, nil, nil], limits: [.perspectiveAssessed: 30]) == .met)
    #expect(Self.rating([100, nil], limits: [.perspectiveAssessed: 75]) == .notAssessed)
    #expect(Self.rating([100, 100, 50], limits: [.perspectiveNotMet: 30]) == .notMet)
    #expect(Self.rating([100, 50, 50], limits: [.perspectiveNotMet: 70]) == .partlyMet)
    #expect(Self.rating([100, 100], limits: [.perspectiveNotMet: 0]) == .met, "nothing is not met")
  }

  @Test func `the decided rating is the row that names the perspective`() {
    var programme = Self.city([100]).programme
    var row = Assessment(
      objectKind: .city, object: "staden", indicator: "extern_nytta", period: WorkedDelivery.period)
    row.rating = .value(.partlyMet)
    row.motive = "Få svar."
    programme.assessments = [row]
    let book = Book(programme)
    #expect(book.decidedRating(of: Self.scope, in: WorkedDelivery.period)?.motive == "Få svar.")
    #expect(book.decidedRating(of: PerspectiveScope(.itCost), in: WorkedDelivery.period) == nil)
    let board = PerspectiveScope(.externalBenefit, of: .organisation, "A")
    #expect(book.decidedRating(of: board, in: WorkedDelivery.period) == nil)
  }

  @Test(arguments: [
    PerspectiveScope(.itCost), PerspectiveScope(.itCost, of: .portfolio, "PF1"),
    PerspectiveScope(.externalBenefit, of: .organisation, "A/B"),
  ])
  func `a subject says whose perspective it is`(scope: PerspectiveScope) {
    #expect(PerspectiveScope(scope.subject) == scope)
    #expect(PerspectiveScope(Subject(.project, scope.subject.id)) == nil)
  }

  @Test func `coverage is stated portfolio by portfolio`() {
    let book = Book(
      WorkedDelivery.programme { programme in
        programme.nodes = [StructureNode(id: "PF1"), StructureNode(id: "PF2"), StructureNode(id: "PF3")]
        for index in programme.projects.indices {
          programme.projects[index].goLive = .value(WorkedDelivery.day("2014-01-01"))
          programme.projects[index].state = .value(.closed)
          programme.projects[index].node = index == 0 ? "PF1" : "PF2"
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
    func share<Definition: FigureDefinition>(_ definition: Definition.Type, _ portfolio: String) -> FigureValue {
      let scope = PerspectiveScope(.externalBenefit, of: .portfolio, portfolio)
      return definition.value(scope.subject, WorkedDelivery.period, book)
    }
    // P1 in PF1 left T1 behind, which has a value; P2 in PF2 has none; PF3 has no project.
    #expect(share(CoverageOfProjects.self, "PF1") == .share(1))
    #expect(share(CoverageOfCost.self, "PF1") == .share(1))
    #expect(share(CoverageOfProjects.self, "PF2") == .share(0))
    #expect(share(CoverageOfCost.self, "PF2") == .share(0))
    #expect(share(CoverageOfProjects.self, "PF3").number == nil)
  }

  @Test func `the limit of an expensive service is a registered share of the median`() {
    // T1 costs 500 kr a case, the only service with cases.
    var programme = WorkedDelivery.programme()
    let subject = Subject(.programme, "")
    #expect(QuadrantLimit<CostAxis>.value(subject, WorkedDelivery.period, Book(programme)) == .number(500))
    var row = RegisteredThreshold(threshold: .quadrantExpensive, from: WorkedDelivery.day("2014-01-01"))
    row.value = .value(FixedDecimal(digits: 150))
    programme.thresholds = [row]
    #expect(QuadrantLimit<CostAxis>.value(subject, WorkedDelivery.period, Book(programme)) == .number(750))
    programme.caseVolumes = []
    #expect(QuadrantLimit<CostAxis>.value(subject, WorkedDelivery.period, Book(programme)).number == nil)
  }
}
