import Appraisal
import ProgrammeModel
import Scrutiny

/// Which project something belongs to: a benefit, a case, a decision or an agreement.
struct ProjectsOfSubjects: Sendable {
  private let book: Book
  private let cases: [String: Identifier<Project>]
  private let decisions: [String: Identifier<Project>]
  private let agreements: [String: Identifier<Project>]

  init(_ book: Book) {
    self.book = book
    cases = Dictionary(
      book.programme.benefitCases.map { ($0.id.rawValue, $0.project) }, uniquingKeysWith: { first, _ in first })
    decisions = Dictionary(
      book.programme.decisions.compactMap { decision in decision.project.map { (decision.id.rawValue, $0) } },
      uniquingKeysWith: { first, _ in first })
    agreements = Dictionary(
      book.programme.agreements.map { ($0.id.rawValue, $0.project) }, uniquingKeysWith: { first, _ in first })
  }

  /// The project that a subject is or belongs to; `nil` for anything else.
  func project(of subject: Subject) -> Identifier<Project>? {
    switch subject.kind {
    case .project: Identifier(subject.id)
    case .benefit: book.benefits[Identifier(subject.id)]?.project
    case .benefitCase: cases[subject.id]
    case .decision: decisions[subject.id]
    case .agreement: agreements[subject.id]
    default: nil
    }
  }
}
