public import Appraisal
package import ProgrammeModel

/// A book with the tables that rules look things up in, laid out once per check.
public struct ScrutinyIndex: Sendable {
  /// The book that is scrutinised.
  public let book: Book

  /// The last day whose facts count.
  package let cutOff: CalendarDay
  /// The report period that is checked.
  let period: ReportPeriod
  /// The projects that something is asked of.
  let livingProjects: [Project]
  /// The benefits of living projects that nobody has written down, with their projects.
  let livingBenefits: [(benefit: Benefit, project: Project)]
  /// Who answers for each thing, in id order.
  let responsibilities: [ObjectKey: [Responsibility]]
  /// The applications of each project handed in by the cut-off, the earliest first; undated ones last.
  package let applications: [Identifier<Project>: [Application]]
  /// What each application asks for year by year, where it says so.
  let applicationYears: [Identifier<Application>: [ApplicationYear]]
  /// The goal links of each project.
  package let goalLinks: [Identifier<Project>: [ProjectGoal]]
  /// The milestones of each project.
  package let milestones: [Identifier<Project>: [Milestone]]
  /// The status reports of each project.
  let statusReports: [Identifier<Project>: [StatusReport]]
  /// The registered deviations of each project.
  let deviations: [Identifier<Project>: [Deviation]]
  /// The agreements of each project dated by the cut-off, or undated.
  package let agreements: [Identifier<Project>: [Agreement]]
  /// The services that came from each project.
  package let services: [Identifier<Project>: [ITService]]
  /// The projects that are parts of each project.
  let subprojects: [Identifier<Project>: [Project]]

  /// The nodes that were granted money by the cut-off for all their projects together.
  let nodesWithGrants: Set<Identifier<StructureNode>>

  /// What somebody answers for: the table it is in and its id.
  struct ObjectKey: Hashable {
    let table: String
    let id: String
  }

  /// Lays out a book for a check.
  public init(_ book: Book, at context: ScrutinyContext) {
    let programme = book.programme
    let cutOff = context.cutOff
    self.book = book
    self.cutOff = cutOff
    period = context.period
    livingProjects = programme.projects.filter { ProjectStanding($0) != .outside }
    livingBenefits = programme.benefits.compactMap { benefit in
      guard benefit.status != .writtenDown, let project = book.projects[benefit.project],
        ProjectStanding(project) != .outside
      else { return nil }
      return (benefit, project)
    }
    responsibilities = Dictionary(
      grouping: programme.responsibilities, by: { ObjectKey(table: $0.objectTable.lowercased(), id: $0.object) }
    ).mapValues { $0.sorted { $0.id < $1.id } }
    applications = Dictionary(
      grouping: programme.applications.filter { $0.submitted.value.map { $0 <= cutOff } ?? true }, by: \.project
    ).mapValues { $0.sorted { ($0.submitted.value ?? .end, $0.id) < ($1.submitted.value ?? .end, $1.id) } }
    applicationYears = Dictionary(grouping: programme.applicationYears, by: \.application)
    goalLinks = Dictionary(grouping: programme.projectGoals, by: \.project)
    milestones = Dictionary(grouping: programme.milestones, by: \.project)
    statusReports = Dictionary(grouping: programme.statusReports, by: \.project)
    deviations = Dictionary(grouping: programme.deviations.filter { $0.project != nil }, by: { $0.project ?? "" })
    agreements = Dictionary(
      grouping: programme.agreements.filter { $0.date.value.map { $0 <= cutOff } ?? true }, by: \.project)
    services = Dictionary(grouping: programme.services.filter { $0.project != nil }, by: { $0.project ?? "" })
    nodesWithGrants = Set(
      programme.decisions.filter {
        $0.project == nil && $0.grantsMoney && ($0.date.value.map { $0 <= cutOff } ?? true)
      }.compactMap(\.node))
    subprojects = Dictionary(grouping: programme.projects.filter { $0.parent != nil }, by: { $0.parent ?? "" })
  }
}
