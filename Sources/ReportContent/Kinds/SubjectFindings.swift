import Appraisal
public import ProgrammeModel
import Scrutiny

/// What the check found about one thing: the marks at the figures, and the section that they lead to.
public struct SubjectFindings: Sendable {
  /// The findings under their numbers, with the figures that each touches.
  public let marks: [FindingMark]
  /// The section that tells of them.
  public let section: Section

  /// `nil` where there are none.
  fileprivate init?(_ findings: [Finding], in context: ReportContext) {
    guard !findings.isEmpty else { return nil }
    marks = context.marks(findings)
    section = context.ownFindings(findings, none: "")
  }
}

extension ReportBasis {
  /// What was found about each project that anything was found about, as the reports on them tell it.
  public func findingsOfProjects() -> [Identifier<Project>: SubjectFindings] {
    var byProject: [Identifier<Project>: [Finding]] = [:]
    for finding in findings where !finding.isAccepted {
      if let project = project(of: finding) { byProject[project, default: []].append(finding) }
    }
    let context = context
    return byProject.compactMapValues { SubjectFindings($0, in: context) }
  }

  /// What was found about services, and about the indicators that are measured on a service or an organisation, by the
  /// service or organisation.
  public func findingsOfMeasured() -> [Subject: SubjectFindings] {
    var bySubject: [Subject: [Finding]] = [:]
    for finding in findings where !finding.isAccepted {
      if let subject = Self.measured(finding.subject) { bySubject[subject, default: []].append(finding) }
    }
    let context = context
    return bySubject.compactMapValues { SubjectFindings($0, in: context) }
  }

  private static func measured(_ subject: Subject) -> Subject? {
    if subject.kind == .service { return subject }
    guard let point = MeasurementBook.Point(subject) else { return nil }
    return switch point.kind {
    case .service: Subject(.service, point.object)
    case .organisation: Subject(.organisation, point.object)
    case .project, .portfolio, .city: nil
    }
  }

  /// The errors and warnings about a portfolio and its projects, as the report on it tells them; `nil` where there are
  /// none.
  public func findingsOfPortfolio(_ node: StructureNode) -> SubjectFindings? {
    SubjectFindings(findings(of: node), in: context)
  }

  /// The errors and warnings about a node, those below it and their projects.
  func findings(of node: StructureNode) -> [Finding] {
    let nodes = Set(book.subtree(of: node.id).map(\.rawValue))
    let projects = Set(book.projects(under: node.id).map(\.id))
    return findings.filter { finding in
      guard !finding.isAccepted, finding.severity > .notice else { return false }
      return finding.subject.kind == .node
        ? nodes.contains(finding.subject.id) : project(of: finding).map(projects.contains) ?? false
    }
  }
}
