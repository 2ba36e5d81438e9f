import Appraisal
public import ProgrammeModel
public import Register
public import Scrutiny

/// Runs the rules over the programme as it was known.
public struct CheckProgramme: Sendable {
  /// What a check gave.
  public struct Result: Sendable {
    /// The report period.
    public var period: ReportPeriod { shown.period }
    /// The report period, and why it is shown.
    public let shown: ShownPeriod
    /// The day the check is made.
    public let asOf: CalendarDay
    /// The findings, the most serious first.
    public let findings: [Finding]
    /// The limits that the rules went by.
    public let thresholds: [AppliedThreshold]
    /// What has changed since an earlier report; `nil` where none was asked for.
    public let change: FindingChange?
    /// Acceptances that can accept nothing, and why.
    public let futileAcceptances: [(record: AcceptedFinding, why: Phrase)]
  }

  private let workspace: Workspace

  /// A check of a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The findings for a period, the most serious first.
  ///
  /// - Parameters:
  ///   - period: the report period; `nil` for the last that something is reported for.
  ///   - asOf: what was known when.
  ///   - rule: the one rule to run; `nil` for all.
  ///   - organisation: only what this organisation must answer; `nil` for all.
  ///   - since: an earlier period whose report the findings are compared with, as known then; `nil` for none.
  ///   - today: the day of the check.
  /// - Throws: ``OperationError`` for an unknown rule or organisation, for a period to compare with that is not earlier,
  ///   or for a register that cannot be read.
  public func run(
    period: ReportPeriod?, asOf: AsOf, rule: String? = nil, organisation: String? = nil, since: ReportPeriod? = nil,
    today: CalendarDay
  ) throws(OperationError) -> Result {
    let rules = try rules(rule)
    let day = min(today, try workspace.programme(asOf: asOf, of: Extent(tables: [])).statedAt.swedishDay)
    let shown = try workspace.shownPeriod(period, asOf: asOf, on: day)
    let period = shown.period
    let book = try workspace.book(asOf: asOf, of: .report(on: period))
    if let organisation, book.organisations[Identifier(organisation)] == nil {
      let known = KnownNames.phrase(book.programme.organisations.map(\.id.rawValue), like: organisation)
      throw OperationError(
        Phrase(
          sv: "Det finns ingen organisation \(organisation) i registret.\(known.swedish)",
          en: "There is no organisation \(organisation) in the register.\(known.english)"))
    }
    let (context, found) = findings(in: book, period, rules, organisation, today)
    var change: FindingChange?
    if let since {
      guard since < period else {
        throw OperationError(
          Phrase(
            sv: "--since \(since) ska vara en tidigare rapport än \(period).",
            en: "--since \(since) must be an earlier report than \(period)."),
          isUsage: true)
      }
      let then = try workspace.book(asOf: workspace.knowledge(for: since, asOf: nil), of: .report(on: since))
      change = FindingChange(
        since: since, knownThrough: then.programme.statedAt.swedishDay,
        from: findings(in: then, since, rules, organisation, today).found, to: found)
    }
    return Result(
      shown: shown, asOf: context.asOf, findings: found,
      thresholds: ThresholdsInForce(book.programme, on: context.cutOff).applied, change: change,
      futileAcceptances: Acceptance.withoutEffect(book.programme))
  }

  private func findings(
    in book: Book, _ period: ReportPeriod, _ rules: [any Rule], _ organisation: String?, _ today: CalendarDay
  ) -> (context: ScrutinyContext, found: [Finding]) {
    let context = ScrutinyContext(
      of: book.programme, period: period, asOf: min(today, book.programme.statedAt.swedishDay))
    let found = Scrutiny.findings(in: book, at: context, rules: rules)
    guard let organisation else { return (context, found) }
    return (context, found.filter { $0.organisations.contains(Identifier(organisation)) })
  }

  private func rules(_ id: String?) throws(OperationError) -> [any Rule] {
    guard let id else { return Scrutiny.allRules }
    if let rule = Scrutiny.rule(RuleID(rawValue: id.uppercased())) { return [rule] }
    let known = Scrutiny.allRules.map(\.id.rawValue).joined(separator: ", ")
    throw OperationError(
      Phrase(
        sv: "Det finns ingen regel \(id). Reglerna är \(known).",
        en: "There is no rule \(id). The rules are \(known)."),
      isUsage: true)
  }
}
