import Governance
import ProgrammeModel
import Testing

@Suite struct GateTests {
  private func demand(
    _ id: Identifier<GateDemand>, _ proof: DemandProof, _ category: ITCategory? = nil, point: DecisionPoint = .b2,
    checklist: String = "", advice: Bool = false
  ) -> GateDemand {
    var demand = GateDemand(id: id)
    demand.point = point
    demand.category = category
    demand.text = id.rawValue
    demand.proof = proof
    demand.checklistPoint = checklist
    demand.debtor = .applicant
    demand.isAdvice = advice
    return demand
  }

  @Test func `only demands of the point, the category and the day are asked`() {
    var city = SmallCity()
    var old = demand("K4", .purpose)
    old.to = day("2013-12-31")
    city.programme.gateDemands = [
      demand("K1", .purpose), demand("K2", .hypothesis, .innovative), demand("K3", .purpose, point: .b1), old,
      demand("K5", .userNeed, .differentiating, advice: true),
    ]
    let review = city.view("2014-09-30").review(of: city.programme.projects[0], at: .b2)
    #expect(review.items.map(\.demand.id) == ["K1", "K5"])
    #expect(review.stopping.map(\.demand.id) == ["K1"])
    #expect(review.items[1].outcome.isMissing && !review.items[1].stops)
    #expect(review.items[0].debtor.swedish == "sökande: Stadsbyggnadsnämnden")
  }

  /// Every proof is lacking in a project with a name alone, and none is left unanswered.
  @Test(arguments: DemandProof.allCases)
  func `every proof says what to do where nothing is registered`(proof: DemandProof) {
    var city = SmallCity()
    city.programme.projects = [Project(id: "P1")]
    city.programme.gateDemands = [demand("K1", proof, checklist: "Projektplan")]
    let outcome = city.view("2014-09-30").review(of: city.programme.projects[0], at: .b2).items[0].outcome
    let notAsked: Set<DemandProof> = [.baseline, .takingHome, .supportChannel]
    #expect(outcome.isMissing == !notAsked.contains(proof), "\(proof): \(outcome)")
    #expect(!outcome.words.swedish.isEmpty && !outcome.words.english.isEmpty)
  }

  @Test func `a document counts with a reference alone, and a point that does not apply is not asked`() {
    var city = SmallCity()
    city.programme.gateDemands = [
      demand("K1", .document, checklist: "Projektplan"), demand("K2", .checklist, checklist: "Arkiv"),
    ]
    var plan = ChecklistPoint(project: "P1", point: "projektplan")
    plan.fulfilled = .value(.yes)
    plan.date = day("2014-02-01")
    var archive = ChecklistPoint(project: "P1", point: "Arkiv")
    archive.fulfilled = .value(.notApplicable)
    city.programme.checklistPoints = [plan, archive]
    func outcomes(_ on: String) -> [Demanded] {
      city.view(on).review(of: city.programme.projects[0], at: .b2).items.map(\.outcome)
    }
    #expect(outcomes("2014-03-01")[0].isMissing)
    city.programme.checklistPoints[0].evidence = "dnr 1"
    #expect(outcomes("2014-03-01")[0] == .met(Phrase(sv: "2014-02-01 dnr 1", en: "2014-02-01 dnr 1")))
    #expect(outcomes("2014-01-31")[0].isMissing)
    #expect(outcomes("2014-03-01")[1] == .notAsked(Phrase(sv: "Arkiv: ej tillämpligt.", en: "Arkiv: not applicable.")))
  }

  @Test func `an owner must have accepted, and a goal must be valid on the day of the decision`() {
    var city = SmallCity()
    city.programme.gateDemands = [demand("K1", .benefitOwner), demand("K2", .goal)]
    var benefit = Benefit(id: "N1")
    benefit.project = "P1"
    city.programme.benefits = [benefit]
    var owner = Responsibility(id: "AN1")
    owner.objectTable = "nyttor"
    owner.object = "N1"
    owner.role = .benefitOwner
    owner.position = "enhetschef"
    city.programme.responsibilities = [owner]
    var goal = Goal(id: "KF1")
    goal.to = day("2014-12-31")
    city.programme.goals = [goal]
    city.programme.projectGoals = [ProjectGoal(project: "P1", goal: "KF1")]
    func missing(_ on: String) -> [Bool] {
      city.view(on).review(of: city.programme.projects[0], at: .b2).items.map(\.outcome.isMissing)
    }
    #expect(missing("2014-06-01") == [true, false])
    city.programme.responsibilities[0].acceptedOn = day("2014-05-01")
    #expect(missing("2014-06-01") == [false, false])
    // The goal has run out, but it was valid when money was decided.
    #expect(missing("2015-06-01") == [false, true])
    city.grant("B1", "P1", "2014-11-01", 1_000_000)
    #expect(missing("2015-06-01") == [false, false])
  }
}
