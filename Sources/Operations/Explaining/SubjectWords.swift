import Appraisal
import ProgrammeModel
import ReportContent

extension [Subject: String] {
  /// A subject by id and name: `P1002 Mina sidor`, `Hela programmet`.
  func words(for subject: Subject, _ language: Language) -> String {
    if subject.kind == .programme { return Phrase(sv: "Hela programmet", en: "The whole programme")(language) }
    if let name = self[subject] { return "\(subject.id) \(name)" }
    if subject.kind == .perspective {
      guard let scope = PerspectiveScope(subject) else { return subject.id }
      let words = scope.perspective.words(language)
      return scope.kind == .city ? words : "\(words), \(scope.kind.rawValue) \(scope.object)"
    }
    guard subject.kind == .indicator, let indicator = subject.id.split(separator: "/").first.map(String.init),
      let name = self[Subject(.indicator, indicator)]
    else { return subject.id.isEmpty ? subject.kind.word(language) : "\(subject.kind.word(language)) \(subject.id)" }
    return "\(name) (\(subject.id.dropFirst(indicator.count + 1)))"
  }
}

extension Subject.Kind {
  /// What such a subject is called in a sentence.
  func word(_ language: Language) -> String {
    guard language == .english else { return self == .node ? "portfölj" : rawValue }
    return switch self {
    case .programme: "programme"
    case .node: "portfolio"
    case .project: "project"
    case .benefit: "benefit"
    case .benefitCase: "benefit case"
    case .organisation: "organisation"
    case .service: "service"
    case .indicator: "indicator"
    case .perspective: "perspective"
    case .decision: "decision"
    case .statement: "statement"
    case .agreement: "agreement"
    case .review: "review"
    case .recommendation: "recommendation"
    case .application: "application"
    case .transition: "transition"
    case .takingHome: "taking home"
    case .risk: "risk"
    case .finding: "finding"
    case .other: "other"
    }
  }
}
