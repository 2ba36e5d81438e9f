import Appraisal
import ProgrammeModel
import Scrutiny

/// A small programme in which no rule finds anything: one portfolio, one running and one closed project.
///
/// Each test breaks one thing in it, so that what a rule finds is what the test broke.
enum HealthyCity {
  /// The period that tests look at unless they say otherwise: the second tertial of 2014.
  static let period = ReportPeriod(year: 2014, occasion: .second)

  /// The programme, after a change.
  static func programme(_ change: (inout Programme) -> Void = { _ in }) -> Programme {
    var programme = Programme(
      registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 1_410_000_000))
    addFrame(to: &programme)
    addRunningProject(to: &programme)
    addClosedProject(to: &programme)
    change(&programme)
    return programme
  }

  private static func addFrame(to programme: inout Programme) {
    programme.organisations = [
      organisation("KF", "Kommunfullmäktige", .council), organisation("KS", "Kommunstyrelsen", .executiveBoard),
      organisation("EKU", "Ekonomiutskottet", .committee, above: "KS"),
      organisation("SOC", "Socialnämnden", .specialistBoard), organisation("ALD", "Äldrenämnden", .specialistBoard),
      organisation("ALF", "Äldreförvaltningen", .administration, above: "ALD"),
    ]
    programme.persons = ["LED", "CHEF", "SOK"].map { id in
      var person = Person(id: Identifier(id))
      person.position = "befattning \(id)"
      return person
    }
    var node = StructureNode(id: "PF1")
    node.name = "Service"
    node.kind = "portfölj"
    programme.nodes = [node]
    var portfolio = Portfolio(id: "PF1")
    portfolio.organisation = "KS"
    programme.portfolios = [portfolio]
    var frame = Frame(id: "R1")
    frame.portfolio = "PF1"
    frame.year = 2014
    frame.change = .original
    frame.status = .decided
    frame.decidedOn = day("2013-11-18")
    frame.amount = .value(Money(kronor: 50_000_000))
    programme.frames = [frame]
    var goal = Goal(id: "M1")
    goal.name = "Tillgänglig service"
    goal.from = day("2011-01-01")
    goal.to = day("2014-12-31")
    programme.goals = [goal]
    var indicator = Indicator(id: "I1")
    indicator.name = "Handläggningstid"
    indicator.dataSource = "Ärendesystemet"
    indicator.frequency = .perTertial
    programme.indicators = [indicator]
  }

  static func organisation(
    _ id: Identifier<Organisation>, _ name: String, _ kind: OrganisationKind, above: Identifier<Organisation>? = nil
  ) -> Organisation {
    var organisation = Organisation(id: id)
    organisation.name = name
    organisation.kind = kind
    organisation.parent = above
    return organisation
  }

  /// P1, running, not live: granted 10 mnkr, forecast 8.
  private static func addRunningProject(to programme: inout Programme) {
    var project = self.project("P1", "Mina fakturor")
    project.state = .value(.running)
    project.start = .value(day("2013-09-01"))
    project.end = .value(day("2015-03-31"))
    project.goLive = .value(day("2015-01-15"))
    programme.projects.append(project)
    programme.projectGoals.append(ProjectGoal(project: "P1", goal: "M1"))
    programme.applications.append(application("A1", "P1", "2013-10-01", kronor: 10_000_000))
    programme.benefitCases.append(benefitCase("K1", "P1", "2014-01-20"))
    programme.decisions.append(grant("B1", "P1", "2014-02-10", kronor: 10_000_000))
    programme.budgets.append(budget("P1", [kronor("2014", 8_000_000)]))
    programme.forecasts.append(forecast("P1", at: period, [kronor("2014", 8_000_000)]))
    programme.outcomes.append(outcome("P1", [kronor("2014T1", 2_000_000), kronor("2014T2", 3_000_000)]))
    programme.benefits.append(benefit("N1", "P1", "Kortare handläggning av fakturor"))
    programme.benefitPlans.append(plan("N1", in: "K1", [kronor("2015", 3_000_000)]))
    programme.responsibilities.append(responsibility("S1", "nyttor", "N1", .benefitOwner, "CHEF"))
  }

  /// P2, closed in 2013 after go-live in the same year, benefit realised as planned and taken home.
  private static func addClosedProject(to programme: inout Programme) {
    var project = self.project("P2", "Ansökan om kolloplats")
    project.state = .value(.closed)
    project.start = .value(day("2012-01-15"))
    project.end = .value(day("2013-04-30"))
    project.goLive = .value(day("2013-01-15"))
    project.closed = day("2013-04-30")
    programme.projects.append(project)
    programme.projectGoals.append(ProjectGoal(project: "P2", goal: "M1"))
    programme.applications.append(application("A2", "P2", "2011-10-01", kronor: 5_000_000))
    programme.benefitCases.append(benefitCase("K2", "P2", "2011-11-15"))
    programme.decisions.append(grant("B2", "P2", "2011-12-12", kronor: 5_000_000))
    programme.outcomes.append(outcome("P2", [kronor("2012", 4_000_000), kronor("2013", 900_000)]))
    var benefit = self.benefit("N2", "P2", "Färre pappersansökningar")
    benefit.followUp = "Mäts varje tertial och redovisas för nämnden"
    benefit.baseline = .value(FixedDecimal(digits: 900))
    benefit.baselineDate = day("2012-12-31")
    programme.benefits.append(benefit)
    programme.benefitPlans.append(plan("N2", in: "K2", [kronor("2013", 1_000_000), kronor("2014", 1_200_000)]))
    programme.benefitOutcomes.append(
      realised("N2", [kronor("2013", 950_000), kronor("2014T1", 380_000), kronor("2014T2", 420_000)]))
    var taking = TakingHome(id: "H1")
    taking.benefit = "N2"
    taking.organisation = "ALD"
    taking.year = 2014
    taking.amount = .value(Money(kronor: 900_000))
    taking.permanence = .permanent
    taking.method = .budgetReduction
    taking.decision = "113-1903/2013"
    taking.decidedOn = day("2013-11-18")
    programme.takingsHome.append(taking)
    programme.responsibilities.append(responsibility("S2", "nyttor", "N2", .benefitOwner, "CHEF"))
    var service = ITService(id: "T1")
    service.name = "Ansökan om kolloplats"
    service.owner = .value("ALD")
    service.reach = .local
    service.isEService = true
    service.project = "P2"
    service.supportChannel = "Kontaktcenter"
    service.from = day("2013-01-15")
    programme.services.append(service)
    programme.responsibilities.append(responsibility("S3", "tjänster", "T1", .serviceOwner, "CHEF"))
    programme.measurements.append(
      measurement("I1", .project, "P2", [number("2014T1", 700), number("2014T2", 650)]))
  }

  static func project(_ id: Identifier<Project>, _ name: String) -> Project {
    var project = Project(id: id)
    project.name = name
    project.node = "PF1"
    project.category = .differentiating
    project.financing = .portfolio
    project.sponsor = .value("SOC")
    project.receiver = .value("ALF")
    project.leader = .value("LED")
    return project
  }

  static func application(
    _ id: Identifier<Application>, _ project: Identifier<Project>, _ date: String, kronor: Int64
  ) -> Application {
    var application = Application(id: id)
    application.project = project
    application.submitted = .value(day(date))
    application.applicant = "SOC"
    application.applicantPerson = "SOK"
    application.amount = .value(Money(kronor: kronor))
    return application
  }

  static func benefitCase(
    _ id: Identifier<BenefitCase>, _ project: Identifier<Project>, _ date: String
  ) -> BenefitCase {
    var benefitCase = BenefitCase(id: id)
    benefitCase.project = project
    benefitCase.version = 1
    benefitCase.stage = .beforeStart
    benefitCase.date = .value(day(date))
    benefitCase.status = .adopted
    return benefitCase
  }

  static func grant(
    _ id: Identifier<Decision>, _ project: Identifier<Project>, _ date: String, kronor: Int64
  ) -> Decision {
    var decision = Decision(id: id)
    decision.project = project
    decision.date = .value(day(date))
    decision.body = .value("EKU")
    decision.kind = .financing
    decision.amount = .value(Money(kronor: kronor))
    decision.financier = .portfolio
    return decision
  }

  static func benefit(_ id: Identifier<Benefit>, _ project: Identifier<Project>, _ name: String) -> Benefit {
    var benefit = Benefit(id: id)
    benefit.project = project
    benefit.name = name
    benefit.benefitClass = .value(.green)
    benefit.payer = "KS"
    benefit.beneficiary = .value("ALD")
    benefit.indicator = .value("I1")
    benefit.baseline = .value(FixedDecimal(digits: 40))
    benefit.target = .value(FixedDecimal(digits: 20))
    return benefit
  }

  static func responsibility(
    _ id: Identifier<Responsibility>, _ table: String, _ object: String, _ role: ResponsibilityRole,
    _ person: Identifier<Person>
  ) -> Responsibility {
    var responsibility = Responsibility(id: id)
    responsibility.objectTable = table
    responsibility.object = object
    responsibility.role = role
    responsibility.organisation = "ALF"
    responsibility.position = "Enhetschef"
    responsibility.person = .value(person)
    responsibility.from = day("2012-01-01")
    responsibility.acceptedOn = day("2012-01-01")
    return responsibility
  }
}
