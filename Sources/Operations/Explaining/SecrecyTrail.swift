import Appraisal
import DataPackage
public import ProgrammeModel
public import Register
import ReportContent

/// Which marks of secrecy figures rest on, each figure followed once, down to its facts.
struct SecrecyTrail {
  private let book: Book
  private let secret: SecretFacts
  private var known: [FigureID: Set<SecrecyMark>] = [:]

  /// - Parameter book: one that traces.
  init(_ secret: SecretFacts, in book: Book) {
    self.secret = secret
    self.book = book
  }

  /// The marks over any fact that a figure rests on.
  mutating func marks(under id: FigureID) -> Set<SecrecyMark> {
    if let found = known[id] { return found }
    known[id] = []
    guard let definition = FigureDefinitions.definition(named: id.name), let period = ReportPeriod(id.period) else {
      return []
    }
    var found: Set<SecrecyMark> = []
    for term in definition.terms(id.subject, period, book) {
      switch term.origin {
      case .constant: continue
      case .figure(let other): found.formUnion(marks(under: other))
      case .facts(let selection):
        for fact in selection.references(in: book) { found.formUnion(secret.marks(over: fact)) }
      }
    }
    known[id] = found
    return found
  }
}

extension ExplainFigure {
  /// What must be said of explanations because what they rest on is under secrecy, in their order; `nil` for one that
  /// rests on nothing secret.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func secrecy(of nodes: [Node], asOf: AsOf) throws(OperationError) -> [SecrecyNotice?] {
    guard let secret = try workspace.secretFacts() else { return nodes.map { _ in nil } }
    var trail = SecrecyTrail(secret, in: try traced(nodes.flatMap(\.figures), asOf))
    return nodes.map { node in
      let listed = node.references.flatMap { secret.marks(over: $0) }
      return SecrecyNotice(node.figures.reduce(into: Set(listed)) { $0.formUnion(trail.marks(under: $1)) })
    }
  }
}

extension ExplainFigure.Node {
  /// The figures nearest to the top: the node itself, or its inputs where it is none.
  fileprivate var figures: [FigureID] { id.map { [$0] } ?? inputs.flatMap(\.figures) }
}

extension CompareReports {
  /// What must be said of differences because the figures rest on what is under secrecy, by figure.
  ///
  /// - Parameter asOf: what the second report shows.
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func secrecy(
    of differences: [Difference], asOf: AsOf
  ) throws(OperationError) -> [FigureID: SecrecyNotice] {
    guard let secret = try workspace.secretFacts() else { return [:] }
    let ids = differences.flatMap { [$0.before?.id, $0.after?.id].compactMap { $0 } }
    var trail = SecrecyTrail(secret, in: try ExplainFigure(workspace).traced(ids, asOf))
    var found: [FigureID: SecrecyNotice] = [:]
    for one in differences {
      let marks = [one.before?.id, one.after?.id].compactMap { $0 }.flatMap { trail.marks(under: $0) }
      found[one.id] = SecrecyNotice(marks)
    }
    return found
  }
}
