package import Appraisal
import ProgrammeModel
package import Register
import ReportContent

extension ExplainFigure {
  /// The derivation of a figure in a book that traces.
  package func derivation(
    of id: String, in book: Book, asOf: AsOf, depth: Int, most: Int = 200
  ) throws(OperationError) -> Node {
    guard let figure = FigureID(text: id), let definition = FigureDefinitions.definition(named: figure.name) else {
      throw UnknownFigure(id).error
    }
    let period = try ReportPeriod(argument: figure.period)
    guard book.knows(figure.subject) else {
      throw OperationError(
        Phrase(
          sv: "Registret känner inte till \(figure.subject), med det som var känt då. Kommandot show ID visar det som "
            + "finns, och --as-of latest förklarar med det som är känt nu.",
          en: "The register does not know \(figure.subject), by what was known then. The command show ID shows what "
            + "there is, and --as-of latest explains by what is known now."))
    }
    if book.isPart(figure.subject), definition.firstTerms(figure.subject, period, book, 1).count == 0,
      case .missing = definition.value(figure.subject, period, book)
    {
      throw OperationError(
        Phrase(
          sv: "Det finns inget tal \(id): registret har inte det som står efter snedstrecket i \(figure.subject).",
          en: "There is no figure \(id): the register has nothing of what follows the slash in \(figure.subject)."))
    }
    var node = self.node(figure, definition, period, book, depth: depth, most: most)
    // One question for all facts: each would read the log anew.
    let wanted = node.references
    node.fill(try workspace.origins(of: wanted, asOf: asOf))
    return node
  }

  private func node(
    _ id: FigureID, _ definition: AnyFigureDefinition, _ period: ReportPeriod, _ book: Book, depth: Int, most: Int
  ) -> Node {
    let first = definition.firstTerms(id.subject, period, book, most)
    let inputs = first.terms.map { input($0, definition.style, period, book, depth: depth - 1, most: most) }
    let value = definition.value(id.subject, period, book)
    return Node(
      title: definition.title, id: id, value: value,
      style: id.subject.kind == .finding ? value.style : definition.style,
      formula: definition.formulaOf(id.subject, period, book), version: definition.version, inputs: inputs,
      inputCount: first.count, facts: [], factCount: 0)
  }

  private func input(
    _ term: Term, _ style: FigureStyle, _ period: ReportPeriod, _ book: Book, depth: Int, most: Int
  ) -> Node {
    let style = term.value.style(under: style)
    switch term.origin {
    case .figure(let id):
      if depth > 0, let definition = FigureDefinitions.definition(named: id.name) {
        let opened = node(id, definition, ReportPeriod(id.period) ?? period, book, depth: depth, most: most)
        return Node(
          title: term.name, id: id, value: term.value, style: opened.style, formula: opened.formula,
          version: opened.version, inputs: opened.inputs, inputCount: opened.inputCount, facts: [], factCount: 0)
      }
      return Node(
        title: term.name, id: id, value: term.value,
        style: FigureDefinitions.definition(named: id.name)?.style ?? style, formula: nil, version: nil, inputs: [],
        facts: [], factCount: 0)
    case .constant(let what):
      return Node(
        title: what, id: nil, value: term.value, style: style, formula: nil, version: nil, inputs: [], facts: [],
        factCount: 0)
    case .facts(let selection):
      let references = selection.references(in: book)
      return Node(
        title: term.name, id: nil, value: term.value, style: style, formula: nil, version: nil, inputs: [],
        facts: references.prefix(most).map { Fact(reference: $0, origin: nil) }, factCount: references.count)
    }
  }
}

extension ExplainFigure.Node {
  /// Whether there are more facts or inputs than are listed, however deep.
  public var isShortened: Bool {
    inputCount > inputs.count || factCount > facts.count || inputs.contains(where: \.isShortened)
  }

  /// The facts that are listed, however deep.
  var references: Set<FactReference> {
    var found: Set<FactReference> = []
    gather(into: &found)
    return found
  }

  private func gather(into found: inout Set<FactReference>) {
    for fact in facts { found.insert(fact.reference) }
    for input in inputs { input.gather(into: &found) }
  }

  /// Gives every listed fact its origin.
  mutating func fill(_ origins: [FactReference: FactOrigin]) {
    for index in facts.indices {
      facts[index] = ExplainFigure.Fact(reference: facts[index].reference, origin: origins[facts[index].reference])
    }
    for index in inputs.indices { inputs[index].fill(origins) }
  }
}

extension FigureValue {
  /// How a value of any kind is printed by itself.
  fileprivate var style: FigureStyle {
    switch self {
    case .share: .percent
    case .count: .count
    case .day: .day
    case .money, .number, .undefined, .missing: .number(decimals: 2)
    }
  }

  /// How a value is printed as an input of a figure: a count as a count, a day as a day, and a plain number, such as an
  /// index or a limit, never as an amount or a share.
  func style(under style: FigureStyle) -> FigureStyle {
    switch (self, style) {
    case (.count, _): .count
    case (.day, _): .day
    case (.number, .number), (.number, .years): style
    case (.number(let number), _): .number(decimals: number.rounded() == number ? 0 : 2)
    case (.share, .kronor): .percent
    default: style
    }
  }
}
