import Appraisal
import Governance
import ProgrammeModel

/// A day written as in a file; a day that does not exist is a mistake in the test.
func day(_ text: String) -> CalendarDay {
  guard let day = CalendarDay(text) else { preconditionFailure("no such day: \(text)") }
  return day
}

/// A small city's programme: one portfolio, one board, one project that nothing is wrong with, changed by the test.
struct SmallCity {
  var programme = Programme(
    registration: RegistrationNumber(rawValue: 1), statedAt: Instant(endOf: day("2014-12-31")))

  init() {
    var node = StructureNode(id: "PF1")
    node.name = "Service"
    programme.nodes = [node]
    programme.organisations = [
      organisation("KF", "Kommunfullmäktige", .council), organisation("EKU", "Ekonomiutskottet", .committee),
      organisation("SBN", "Stadsbyggnadsnämnden", .specialistBoard),
      organisation("SBN-F", "Stadsbyggnadskontoret", .administration),
    ]
    programme.projects = [project("P1", "Bygglov på nätet", process: "Bygglovprövning")]
  }

  private func organisation(_ id: Identifier<Organisation>, _ name: String, _ kind: OrganisationKind) -> Organisation {
    var organisation = Organisation(id: id)
    organisation.name = name
    organisation.kind = kind
    return organisation
  }

  /// A portfolio-financed project of the board.
  func project(_ id: Identifier<Project>, _ name: String, process: String = "", purpose: String = "") -> Project {
    var project = Project(id: id)
    project.name = name
    project.purpose = purpose
    project.process = process
    project.node = "PF1"
    project.category = .differentiating
    project.financing = .portfolio
    project.sponsor = .value("SBN")
    project.receiver = .value("SBN-F")
    project.state = .value(.running)
    return project
  }

  /// The view on a day, by the report period that has ended then.
  func view(_ text: String, _ period: ReportPeriod = ReportPeriod(year: 2014, occasion: .second)) -> GovernanceContext {
    GovernanceContext(Book(programme), period: period, on: day(text))
  }

  /// A decision that gives a project money from the portfolio.
  mutating func grant(
    _ id: Identifier<Decision>, _ project: Identifier<Project>, _ date: String, _ kronor: Int64,
    body: Identifier<Organisation> = "EKU"
  ) {
    var decision = Decision(id: id)
    decision.project = project
    decision.kind = .financing
    decision.date = .value(day(date))
    decision.body = .value(body)
    decision.amount = .value(Money(kronor: kronor))
    decision.financier = .portfolio
    programme.decisions.append(decision)
  }

  /// A row of a frame.
  mutating func frame(
    _ id: Identifier<Frame>, _ year: Int, _ change: FrameChange, _ kronor: Int64, _ status: PlanStatus = .decided,
    on date: String = "2013-11-20"
  ) {
    var frame = Frame(id: id)
    frame.portfolio = "PF1"
    frame.year = year
    frame.change = change
    frame.amount = .value(Money(kronor: kronor))
    frame.status = status
    frame.decidedOn = day(date)
    programme.frames.append(frame)
  }

  /// An application for money.
  mutating func apply(_ id: Identifier<Application>, _ project: Identifier<Project>, _ date: String, _ kronor: Int64) {
    var application = Application(id: id)
    application.project = project
    application.submitted = .value(day(date))
    application.amount = .value(Money(kronor: kronor))
    application.applicant = "SBN"
    programme.applications.append(application)
  }
}
