import Appraisal
import ProgrammeModel
import Scrutiny

extension Book {
  /// Whether there is such a thing as a figure's subject names; what within it follows the thing's own id after `/`.
  func knows(_ subject: Subject) -> Bool {
    var id = subject.id[...]
    while true {
      if knows(subject.kind, String(id)) { return true }
      guard let slash = id.lastIndex(of: "/") else { return false }
      id = id[..<slash]
    }
  }

  /// Whether a subject is something within a thing, and not a thing of its own.
  func isPart(_ subject: Subject) -> Bool { subject.kind == .finding || !knows(subject.kind, subject.id) }

  private func knows(_ kind: Subject.Kind, _ id: String) -> Bool {
    switch kind {
    case .programme: true
    case .node: nodes[Identifier(id)] != nil
    case .project: projects[Identifier(id)] != nil
    case .benefit: benefits[Identifier(id)] != nil
    case .benefitCase: programme.benefitCases.contains { $0.id.rawValue == id }
    case .organisation: organisations[Identifier(id)] != nil
    case .service: services[Identifier(id)] != nil
    case .indicator:
      MeasurementBook.Point(Subject(kind, id)).map {
        indicators[$0.indicator] != nil || calculation(of: $0.indicator) != nil
      } ?? false
    case .perspective: PerspectiveScope(Subject(kind, id)) != nil
    case .decision: programme.decisions.contains { $0.id.rawValue == id }
    case .statement: programme.financingNeeds.contains { $0.statement == id }
    case .agreement: programme.agreements.contains { $0.id.rawValue == id }
    case .review: programme.reviews.contains { $0.id.rawValue == id }
    case .recommendation: programme.recommendations.contains { $0.id.rawValue == id }
    case .application: programme.applications.contains { $0.id.rawValue == id }
    case .transition: programme.transitions.contains { $0.id.rawValue == id }
    case .takingHome: programme.takingsHome.contains { $0.id.rawValue == id }
    case .finding: id.split(separator: ":").first.map { Scrutiny.rule(RuleID(rawValue: String($0))) != nil } ?? false
    case .risk: programme.risks.contains { $0.id == id }
    case .other:
      programme.financingNeeds.contains { $0.id.rawValue == id }
        || programme.strategyMeasures.contains { $0.area == id }
        || programme.delegations.contains { $0.id.rawValue == id }
        || isAuditedSample(id) || Subject(kind, id) == .outsidePortfolios
    }
  }

  private func isAuditedSample(_ id: String) -> Bool {
    programme.auditedSamples.contains { SampleFigure.subject($0.number).id == id }
  }
}
