public import Appraisal
package import ProgrammeModel

/// A book with the tables that rules look things up in, as they stand at one cut-off.
public final class ScrutinyIndex: Sendable {
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
    let cutOff = context.cutOff
    self.book = book
    self.cutOff = cutOff
    period = context.period
    let tables = book.laidOut { ScrutinyTables(book) }
    livingProjects = tables.livingProjects
    livingBenefits = tables.livingBenefits
    responsibilities = tables.responsibilities
    applications = tables.applications.keeping { $0.submitted.value.map { $0 <= cutOff } ?? true }
    applicationYears = tables.applicationYears
    goalLinks = tables.goalLinks
    milestones = book.milestonesOfProject
    statusReports = tables.statusReports
    deviations = tables.deviations
    agreements = tables.agreements.keeping { $0.date.value.map { $0 <= cutOff } ?? true }
    services = tables.services
    subprojects = tables.subprojects
    nodesWithGrants = Set(
      book.programme.decisions.filter {
        $0.project == nil && $0.grantsMoney && ($0.date.value.map { $0 <= cutOff } ?? true)
      }.compactMap(\.node))
  }
}

extension Dictionary {
  /// The groups with what counts in each, without those where nothing does.
  fileprivate func keeping<Element>(_ counts: (Element) -> Bool) -> Self where Value == [Element] {
    // Mostly everything counts, and then nothing is copied.
    if values.allSatisfy({ $0.allSatisfy(counts) }) { return self }
    return compactMapValues { group in
      let kept = group.filter(counts)
      return kept.isEmpty ? nil : kept
    }
  }
}
