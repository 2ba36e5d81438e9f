import Appraisal
import ProgrammeModel

/// What the index of a book holds whatever the cut-off, laid out once for all checks and views of the book.
struct ScrutinyTables: Sendable {
  /// The projects that something is asked of.
  let livingProjects: [Project]
  /// The benefits of living projects that nobody has written down, with their projects.
  let livingBenefits: [(benefit: Benefit, project: Project)]
  /// Who answers for each thing, in id order.
  let responsibilities: [ScrutinyIndex.ObjectKey: [Responsibility]]
  /// The applications of each project, the earliest first; undated ones last.
  let applications: [Identifier<Project>: [Application]]
  /// What each application asks for year by year, where it says so.
  let applicationYears: [Identifier<Application>: [ApplicationYear]]
  /// The goal links of each project.
  let goalLinks: [Identifier<Project>: [ProjectGoal]]
  /// The status reports of each project.
  let statusReports: [Identifier<Project>: [StatusReport]]
  /// The registered deviations of each project.
  let deviations: [Identifier<Project>: [Deviation]]
  /// The agreements of each project.
  let agreements: [Identifier<Project>: [Agreement]]
  /// The services that came from each project.
  let services: [Identifier<Project>: [ITService]]
  /// The projects that are parts of each project.
  let subprojects: [Identifier<Project>: [Project]]

  init(_ book: Book) {
    let programme = book.programme
    livingProjects = programme.projects.filter { ProjectStanding($0) != .outside }
    livingBenefits = programme.benefits.compactMap { benefit in
      guard benefit.status != .writtenDown, let project = book.projects[benefit.project],
        ProjectStanding(project) != .outside
      else { return nil }
      return (benefit, project)
    }
    responsibilities = Dictionary(
      grouping: programme.responsibilities,
      by: { ScrutinyIndex.ObjectKey(table: $0.objectTable.lowercased(), id: $0.object) }
    ).mapValues { $0.count > 1 ? $0.sorted { $0.id < $1.id } : $0 }
    applications = Dictionary(grouping: programme.applications, by: \.project).mapValues {
      $0.count > 1
        ? $0.sorted { ($0.submitted.value ?? .end, $0.id) < ($1.submitted.value ?? .end, $1.id) } : $0
    }
    applicationYears = Dictionary(grouping: programme.applicationYears, by: \.application)
    goalLinks = Dictionary(grouping: programme.projectGoals, by: \.project)
    statusReports = Dictionary(grouping: programme.statusReports, by: \.project)
    deviations = Dictionary(grouping: programme.deviations.filter { $0.project != nil }, by: { $0.project ?? "" })
    agreements = Dictionary(grouping: programme.agreements, by: \.project)
    services = Dictionary(grouping: programme.services.filter { $0.project != nil }, by: { $0.project ?? "" })
    subprojects = Dictionary(grouping: programme.projects.filter { $0.parent != nil }, by: { $0.parent ?? "" })
  }
}
