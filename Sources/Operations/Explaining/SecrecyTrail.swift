import Appraisal
import DataPackage
public import ProgrammeModel
import Register
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
  /// Explanations with what must be said of them because what they rest on is under secrecy.
  ///
  /// - Parameter book: what they were made from, which traces.
  /// - Throws: ``OperationError`` where the register cannot be read.
  func told(_ nodes: [Node], in book: Book) throws(OperationError) -> [Node] {
    guard let secret = try workspace.secretFacts() else { return nodes }
    var trail = SecrecyTrail(secret, in: book)
    return nodes.map { node in
      let listed = node.references.flatMap { secret.marks(over: $0) }
      var node = node
      node.secrecy = SecrecyNotice(node.figures.reduce(into: Set(listed)) { $0.formUnion(trail.marks(under: $1)) })
      return node
    }
  }
}

extension ExplainFigure.Node {
  /// The figures nearest to the top: the node itself, or its inputs where it is none.
  fileprivate var figures: [FigureID] { id.map { [$0] } ?? inputs.flatMap(\.figures) }
}

extension CompareReports {
  /// What must be said of differences because the figures on either side rest on what is under secrecy, by figure.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func secrecy(
    of differences: [Difference], from first: Side, to second: Side
  ) throws(OperationError) -> [FigureID: SecrecyNotice] {
    guard let secret = try workspace.secretFacts() else { return [:] }
    func trail(_ ids: [FigureID], _ side: Side) throws(OperationError) -> SecrecyTrail {
      SecrecyTrail(secret, in: try ExplainFigure(workspace).traced(ids, side.asOf))
    }
    var before = try trail(differences.compactMap { $0.before?.id }, first)
    var after = try trail(differences.compactMap { $0.after?.id }, second)
    var found: [FigureID: SecrecyNotice] = [:]
    for one in differences {
      let marks = (one.before.map { before.marks(under: $0.id) } ?? []).union(
        one.after.map { after.marks(under: $0.id) } ?? [])
      found[one.id] = SecrecyNotice(marks)
    }
    return found
  }
}
