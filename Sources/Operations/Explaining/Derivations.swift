import Appraisal
public import ProgrammeModel
public import Register
import ReportContent

/// Figures with all that they rest on, each figure once and before those that use it, down to facts of the register.
public struct Derivations: Sendable {
  /// One figure with its formula and its inputs.
  public struct Derived: Sendable {
    /// The figure: identity, version of the formula and value.
    public let figure: Figure
    /// What it is called.
    public let title: Phrase
    /// How it is computed.
    public let formula: Phrase
    /// Its inputs, in the order of the formula.
    public let inputs: [Input]
  }

  /// One input of a figure.
  public struct Input: Sendable {
    /// What it is.
    public let name: Phrase
    /// Its value.
    public let value: FigureValue
    /// What it rests on.
    public let ground: Ground
  }

  /// What an input rests on.
  public enum Ground: Sendable {
    /// Another figure of the same derivations.
    case figure(FigureID)
    /// A constant of the formula.
    case constant
    /// Facts of the register, in the order of its keys.
    case facts([FactReference])
  }

  /// The figures, each after those it rests on.
  public let figures: [Derived]
  /// Where the facts come from; a fact that does not stand has none.
  public let origins: [FactReference: FactOrigin]
  /// The unit of each indicator, by its id.
  public let units: [String: String]
  /// What projects, nodes, boards and other subjects are called, by id.
  public let names: [Subject: String]

  /// The figure with an id; `nil` if it is not among them.
  public func derived(_ id: FigureID) -> Derived? { places[id].map { figures[$0] } }

  private let places: [FigureID: Int]

  /// Follows figures down to facts in a book that traces.
  ///
  /// A figure without a definition is left out, with what it rests on.
  /// - Throws: ``OperationError`` where the register cannot be read.
  init(of ids: [FigureID], in book: Book, _ workspace: Workspace, asOf: AsOf) throws(OperationError) {
    var walk = Walk(book: book)
    for id in ids { walk.visit(id) }
    figures = walk.figures
    places = Dictionary(uniqueKeysWithValues: walk.figures.enumerated().map { ($1.figure.id, $0) })
    origins = try workspace.origins(of: walk.facts, asOf: asOf)
    units = Dictionary(
      book.programme.indicators.map { ($0.id.rawValue, $0.unit) }, uniquingKeysWith: { first, _ in first })
    names = book.subjectNames
  }
}

/// Goes through figures depth first, so that each comes after those it rests on.
private struct Walk {
  let book: Book
  private(set) var figures: [Derivations.Derived] = []
  private(set) var facts: Set<FactReference> = []
  private var seen: Set<FigureID> = []

  init(book: Book) { self.book = book }

  mutating func visit(_ id: FigureID) {
    guard seen.insert(id).inserted, let definition = FigureDefinitions.definition(named: id.name),
      let period = ReportPeriod(id.period)
    else { return }
    var inputs: [Derivations.Input] = []
    for term in definition.terms(id.subject, period, book) {
      switch term.origin {
      case .figure(let other):
        visit(other)
        inputs.append(.init(name: term.name, value: term.value, ground: .figure(other)))
      case .constant(let what):
        inputs.append(.init(name: what, value: term.value, ground: .constant))
      case .facts(let selection):
        let references = selection.references(in: book)
        facts.formUnion(references)
        inputs.append(.init(name: term.name, value: term.value, ground: .facts(references)))
      }
    }
    let figure = Figure(
      id: id, version: definition.version, value: definition.value(id.subject, period, book), style: definition.style)
    figures.append(
      .init(
        figure: figure, title: definition.title, formula: definition.formulaOf(id.subject, period, book), inputs: inputs
      ))
  }
}
