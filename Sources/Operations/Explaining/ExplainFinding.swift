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
  ///   - most: how many facts and inputs are listed of each figure.
  ///   - today: the day of the check.
  /// - Throws: ``OperationError`` where the check gives no such finding, or the register cannot be read.
  public func explain(
    _ text: String, period: ReportPeriod?, asOf: AsOf, depth: Int = 3, most: Int = 200, today: CalendarDay
  ) throws(OperationError) -> Answer {
    let (finding, rule, checked) = try find(text, period, asOf, today)
    let book = try workspace.book(asOf: asOf, of: .report(on: checked), isTracing: true)
    let (explaining, facts) = (ExplainFigure(workspace), traced(finding, rule, checked, book).facts)
    var inputs: [ExplainFigure.Node] = []
    for fact in facts {
      inputs.append(try explaining.ground(fact, of: facts, in: book, asOf: asOf, (depth, most), isTop: true))
    }
    var grounds = ExplainFigure.Node(
      title: finding.found, id: nil, value: .count(inputs.count), style: .count, formula: nil, version: nil,
      inputs: inputs, inputCount: inputs.count, facts: [], factCount: 0)
    grounds.fill(try workspace.origins(of: grounds.references, asOf: asOf))
    return Answer(
      period: checked, finding: finding, title: rule.title, demand: rule.demand.citation,
      grounds: try explaining.told([grounds], in: book)[0])
  }

  /// The page that explains a finding, as content for the HTML writer: what was found and asked, then the derivation of
  /// everything that it rests on, down to file and row.
  ///
  /// - Throws: what ``explain(_:period:asOf:depth:most:today:)`` throws.
  public func page(
    _ text: String, period: ReportPeriod?, asOf: AsOf, today: CalendarDay, language: Language
  ) throws(OperationError) -> [UInt8] {
    let (finding, rule, checked) = try find(text, period, asOf, today)
    let book = try workspace.book(asOf: asOf, of: .report(on: checked), isTracing: true)
    let ids = finding.facts.indices.map { GroundFigure.id(of: $0, in: finding, at: checked) }
    let base = try ExplainFigure(workspace).base(for: book, checked, language)
    let derivations = try Derivations(of: ids, in: book, workspace, asOf: asOf)
    var page = ExplanationAnnex(derivations, to: base).finding(finding, rule, ids)
    try workspace.markSecrecy(in: &page, over: derivations.origins.keys)
    return try MakeReport(workspace).bytes(of: page, as: .html)
  }

  /// The finding with the rows that sums were added up from, which are only collected by who traces.
  private func traced(_ finding: Finding, _ rule: any Rule, _ period: ReportPeriod, _ book: Book) -> Finding {
    let context = ScrutinyContext(of: book.programme, period: period, asOf: book.programme.statedAt.swedishDay)
    return Scrutiny.findings(in: book, at: context, rules: [rule]).first { $0.id == finding.id } ?? finding
  }

  private func find(
    _ text: String, _ period: ReportPeriod?, _ asOf: AsOf, _ today: CalendarDay
  ) throws(OperationError) -> (Finding, any Rule, ReportPeriod) {
    let rule = Self.rule(of: text)
    let checked = try CheckProgramme(workspace).run(period: period, asOf: asOf, rule: rule?.rawValue, today: today)
    guard let finding = checked.findings.first(where: { $0.id.text == text || $0.id.text == text + ":" }),
      let known = Scrutiny.rule(finding.rule)
    else { throw missing(text, checked) }
    return (finding, known, checked.period)
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

extension ExplainFigure {
  /// A value that a finding rests on: a figure taken apart, a value of the register with its rows, or what the rule
  /// worked out with what it took for it. What stands by itself among the finding's values is not opened again.
  fileprivate func ground(
    _ fact: FindingFact, of all: [FindingFact], in book: Book, asOf: AsOf, _ extent: (depth: Int, most: Int),
    isTop: Bool
  ) throws(OperationError) -> Node {
    let isOpened = isTop || !all.contains(fact)
    if let figure = fact.figure, isOpened {
      return try derivation(of: figure.text, in: book, asOf: asOf, depth: extent.depth, most: extent.most).named(fact)
    }
    var node = Node(fact, isOpened ? fact.rows?.references(in: book) ?? [] : [], most: extent.most)
    guard isOpened else { return node }
    for part in fact.parts {
      node.inputs.append(try ground(part, of: all, in: book, asOf: asOf, extent, isTop: false))
    }
    node.inputCount = node.inputs.count
    return node
  }
}

extension ExplainFigure.Node {
  /// A value that a rule took from the register or worked out.
  fileprivate init(_ fact: FindingFact, _ references: [FactReference], most: Int) {
    self.init(
      title: fact.label, id: fact.figure, value: fact.value, style: fact.value.style(under: .kronor), formula: nil,
      version: nil,
      inputs: [], facts: references.prefix(most).map { ExplainFigure.Fact(reference: $0, origin: nil) },
      factCount: references.count)
  }

  /// A figure under the name that a finding gives it.
  fileprivate func named(_ fact: FindingFact) -> ExplainFigure.Node {
    ExplainFigure.Node(
      title: fact.label, id: id, value: fact.value, style: style, formula: formula, version: version, inputs: inputs,
      inputCount: inputCount, facts: facts, factCount: factCount)
  }
}
