import Appraisal
public import ProgrammeModel
public import Register
public import Scrutiny

/// What a finding rests on, down to the rows of the files.
public struct ExplainFinding: Sendable {
  /// A finding with what is behind it.
  public struct Answer: Sendable {
    /// The report period of the check.
    public let period: ReportPeriod
    /// The finding.
    public let finding: Finding
    /// What the rule asks.
    public let title: Phrase
    /// Where the demand comes from.
    public let demand: Phrase
    /// The finding with what it rests on as its inputs: figures with their derivation, values with their rows.
    public let grounds: ExplainFigure.Node
  }

  private let workspace: Workspace

  /// Explanations from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The rule that a text would be a finding of, such as `R10` for `R10:projekt:P1002:`; `nil` for anything else.
  public static func rule(of text: String) -> RuleID? {
    guard let head = text.split(separator: ":").first, text.contains(":") else { return nil }
    return Scrutiny.rule(RuleID(rawValue: String(head)))?.id
  }

  /// A finding by the id that `check` prints; the last colon may be left out.
  ///
  /// - Parameters:
  ///   - period: the report period that is checked; `nil` for the last that something is reported for.
  ///   - asOf: what was known when.
  ///   - depth: how many levels of figures are opened.
  ///   - today: the day of the check.
  /// - Throws: ``OperationError`` where the check gives no such finding, or the register cannot be read.
  public func explain(
    _ text: String, period: ReportPeriod?, asOf: AsOf, depth: Int = 3, today: CalendarDay
  ) throws(OperationError) -> Answer {
    let rule = Self.rule(of: text)
    let checked = try CheckProgramme(workspace).run(period: period, asOf: asOf, rule: rule?.rawValue, today: today)
    guard let finding = checked.findings.first(where: { $0.id.text == text || $0.id.text == text + ":" }),
      let known = Scrutiny.rule(finding.rule)
    else { throw missing(text, checked) }
    let book = try workspace.book(asOf: asOf, of: .report(on: checked.period), isTracing: true)
    var inputs: [ExplainFigure.Node] = []
    for fact in finding.facts { inputs.append(try node(fact, book, asOf, depth: depth)) }
    return Answer(
      period: checked.period, finding: finding, title: known.title, demand: known.demand.citation,
      grounds: ExplainFigure.Node(
        title: finding.found, id: nil, value: .count(inputs.count), style: .count, formula: nil, version: nil,
        inputs: inputs, facts: [], factCount: 0))
  }

  private func node(
    _ fact: FindingFact, _ book: Book, _ asOf: AsOf, depth: Int
  ) throws(OperationError) -> ExplainFigure.Node {
    if let figure = fact.figure {
      let opened = try ExplainFigure(workspace).explain(figure.text, asOf: asOf, depth: depth)
      return ExplainFigure.Node(
        title: fact.label, id: figure, value: fact.value, style: opened.style, formula: opened.formula,
        version: opened.version, inputs: opened.inputs, facts: opened.facts, factCount: opened.factCount)
    }
    let references = fact.rows?.references(in: book) ?? []
    let origins = try onRegister { () throws(RegisterError) in
      try workspace.register.origins(of: Set(references), asOf: asOf)
    }
    return ExplainFigure.Node(
      title: fact.label, id: nil, value: fact.value, style: fact.value.ownStyle ?? .kronor, formula: nil, version: nil,
      inputs: [], facts: references.map { ExplainFigure.Fact(reference: $0, origin: origins[$0]) },
      factCount: references.count)
  }

  private func missing(_ text: String, _ checked: CheckProgramme.Result) -> OperationError {
    let others = checked.findings.map(\.id.text).prefix(5).joined(separator: ", ")
    return OperationError(
      Phrase(
        sv: "Kontrollen av \(checked.period) gav ingen iakttagelse \(text)."
          + (others.isEmpty ? " Regeln gav inga iakttagelser då." : " Regeln gav \(others)."),
        en: "The check of \(checked.period) gave no finding \(text)."
          + (others.isEmpty ? " The rule gave none then." : " The rule gave \(others).")))
  }
}
