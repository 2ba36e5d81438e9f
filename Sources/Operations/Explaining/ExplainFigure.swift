package import Appraisal
public import ProgrammeModel
public import Register
import ReportContent

/// Where a figure comes from: the formula, its inputs, and the rows of files that the facts were read from.
public struct ExplainFigure: Sendable {
  /// A figure or an input, with what it rests on.
  public struct Node: Sendable {
    /// What it is.
    public let title: Phrase
    /// The id, for a figure of its own.
    public let id: FigureID?
    /// The value.
    public let value: FigureValue
    /// How the value is printed.
    public let style: FigureStyle
    /// How it is computed, for a figure of its own.
    public let formula: Phrase?
    /// The version of the formula.
    public let version: Int?
    /// Its inputs.
    public fileprivate(set) var inputs: [Node]
    /// The facts it rests on directly.
    public fileprivate(set) var facts: [Fact]
    /// How many facts there are in all; more than are listed.
    public fileprivate(set) var factCount: Int
    /// What must be said where it rests on values under secrecy; at the top only.
    public internal(set) var secrecy: SecrecyNotice?
    /// Which report's knowledge it is shown with; at the top only, `nil` where a time was asked for.
    public internal(set) var shown: ShownKnowledge?
  }

  /// A fact of the register, with who stated it and where it was read.
  public struct Fact: Sendable {
    /// What the fact is, as table, key and column or period.
    public let reference: FactReference
    /// The value and its origin; `nil` if the register has it no longer.
    public let origin: FactOrigin?

    /// A fact with its origin.
    public init(reference: FactReference, origin: FactOrigin?) {
      self.reference = reference
      self.origin = origin
    }
  }

  let workspace: Workspace

  /// Explanations from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The derivation of a figure.
  ///
  /// - Parameters:
  ///   - id: the figure's id as a report prints it.
  ///   - asOf: what was known when.
  ///   - depth: how many levels of figures are opened.
  ///   - most: how many facts and inputs are listed of each figure.
  /// - Throws: ``OperationError`` where no definition has the name, or the id cannot be read.
  public func explain(_ id: String, asOf: AsOf, depth: Int = 3, most: Int = 200) throws(OperationError) -> Node {
    let extent = try FigureID(text: id).map { (id) throws(OperationError) in try workspace.extent(of: id, asOf) }
    return try explain(id, asOf: asOf, depth: depth, most: most, from: extent ?? .everything)
  }

  package func explain(
    _ id: String, asOf: AsOf, depth: Int = 3, most: Int = 200, from extent: Extent
  ) throws(OperationError) -> Node {
    let book = try workspace.book(asOf: asOf, of: extent, isTracing: true)
    let node = try told([derivation(of: id, in: book, asOf: asOf, depth: depth, most: most)], in: book)[0]
    discard(consume book)
    return node
  }

  /// The derivations of many figures as known at one time, one level deep, in the order given.
  ///
  /// - Throws: what ``explain(_:asOf:depth:most:)`` throws, for the first figure that cannot be explained.
  public func explain(all ids: [String], asOf: AsOf, most: Int = .max) throws(OperationError) -> [Node] {
    try explain(all: ids, asOf: asOf, most: most, from: .figures(ids.compactMap { FigureID(text: $0) }))
  }

  package func explain(
    all ids: [String], asOf: AsOf, depth: Int = 1, most: Int = .max, from extent: Extent
  ) throws(OperationError) -> [Node] {
    let book = try workspace.book(asOf: asOf, of: extent, isTracing: true)
    var nodes: [Node] = []
    for id in ids { nodes.append(try derivation(of: id, in: book, asOf: asOf, depth: depth, most: most)) }
    return nodes
  }

  /// The derivations of many figures in the order given, each as known to the report on its period.
  ///
  /// - Parameters:
  ///   - report: the report that shows them all; `nil` for the one on each figure's period.
  ///   - asOf: what `--as-of` says; `nil` for what each report shows by itself.
  /// - Throws: what ``explain(_:asOf:depth:most:)`` throws, for the first figure that cannot be explained.
  public func explain(
    _ ids: [String], report: String? = nil, asOf: String?, depth: Int = 3, most: Int = 200
  ) throws(OperationError) -> [Node] {
    // A report that is named is the same for all of them, and its book is read once.
    let periods = Dictionary(grouping: Set(ids)) { report == nil ? FigureID(text: $0)?.period ?? "" : "" }
    var nodes: [String: Node] = [:]
    for (period, ids) in periods {
      let shown = try knowledge(of: ReportPeriod(period), report: report, asOf: asOf)
      let book = try workspace.book(
        asOf: shown.asOf, of: .figures(ids.compactMap { FigureID(text: $0) }), isTracing: true)
      var explained: [Node] = []
      for id in ids { explained.append(try derivation(of: id, in: book, asOf: shown.asOf, depth: depth, most: most)) }
      for (id, node) in zip(ids, try told(explained, in: book)) {
        nodes[id] = node
        nodes[id]?.shown = shown
      }
      discard(consume book)
    }
    return ids.compactMap { nodes[$0] }
  }

  /// The derivations of figures and of all that they rest on, as known at one time.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func derivations(of ids: [FigureID], asOf: AsOf) throws(OperationError) -> Derivations {
    let book = try traced(ids, asOf)
    return try Derivations(of: ids, in: book, workspace, asOf: asOf)
  }

  /// What figures rest on, laid out so that they can be explained.
  func traced(_ ids: [FigureID], _ asOf: AsOf) throws(OperationError) -> Book {
    try workspace.book(asOf: asOf, of: .figures(ids), isTracing: true)
  }

  /// The annex that explains every figure of a report, as content for the HTML writer.
  ///
  /// - Parameter book: what the figures rest on, as known at the time.
  /// - Throws: ``OperationError`` where the register cannot be read.
  func annex(to report: Report, in book: Book, asOf: AsOf) throws(OperationError) -> Report {
    let derivations = try Derivations(of: report.figures.map(\.id), in: book, workspace, asOf: asOf)
    var annex = ExplanationAnnex(derivations, to: report).wholeReport()
    try workspace.markSecrecy(in: &annex, over: derivations.origins.keys)
    return annex
  }

  /// The page that explains one figure, as content for the HTML writer: printed and recomputed, its derivation and all
  /// that it rests on.
  ///
  /// - Parameters:
  ///   - compared: what published reports printed is compared with this knowledge.
  ///   - shown: which report's knowledge it is shown with.
  /// - Throws: what ``explain(_:asOf:depth:most:)`` throws.
  public func page(
    _ text: String, asOf: AsOf, compared: AsOf, shown: Phrase? = nil, language: Language
  ) throws(OperationError) -> [UInt8] {
    let extent = try FigureID(text: text).map { (id) throws(OperationError) in try workspace.extent(of: id, asOf) }
    let book = try workspace.book(asOf: asOf, of: extent ?? .everything, isTracing: true)
    _ = try derivation(of: text, in: book, asOf: asOf, depth: 1, most: 1)
    guard let id = FigureID(text: text), let period = ReportPeriod(id.period) else { return [] }
    let base = try base(for: book, period, language)
    let said = try comparison(of: text, asOf: compared)
    let sentences: [Block] = said.map { [.list($0.sentences.map { .plain($0(language)) }, numbered: false)] } ?? []
    let told: [Block] = shown.map { [.paragraph(.plain($0(language)))] } ?? []
    let derivations = try Derivations(of: [id], in: book, workspace, asOf: asOf)
    var page = ExplanationAnnex(derivations, to: base).single(id, told + sentences)
    try workspace.markSecrecy(in: &page, over: derivations.origins.keys)
    return try MakeReport(workspace).bytes(of: page, as: .html)
  }

  /// What a page about the knowledge of a book says of it: the registration, its time and its hash.
  func base(for book: Book, _ period: ReportPeriod, _ language: Language) throws(OperationError) -> Report {
    let entry = try onRegister { () throws(RegisterError) in
      try workspace.register.registration(book.programme.registration)
    }
    var report = Report(
      kind: .audit, language: language, title: "", subtitle: "", period: period, head: [],
      registration: book.programme.registration, statedAt: book.programme.statedAt, registerHash: entry?.hash ?? "")
    report.registered = RegisterWords(book.programme, for: language)
    return report
  }

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
    if book.isPart(figure.subject), definition.firstTerms(figure.subject, period, book, 1).isEmpty,
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
    var inputs: [Node] = []
    for term in definition.firstTerms(id.subject, period, book, most) {
      inputs.append(input(term, definition.style, period, book, depth: depth - 1, most: most))
    }
    let value = definition.value(id.subject, period, book)
    return Node(
      title: definition.title, id: id, value: value,
      style: id.subject.kind == .finding ? value.style : definition.style,
      formula: definition.formulaOf(id.subject, period, book), version: definition.version, inputs: inputs, facts: [],
      factCount: 0)
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
          version: opened.version, inputs: opened.inputs, facts: [], factCount: 0)
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
