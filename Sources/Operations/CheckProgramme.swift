import Appraisal
public import ProgrammeModel
public import Register
public import Scrutiny

/// Runs the rules over the programme as it was known.
public struct CheckProgramme: Sendable {
  private let workspace: Workspace

  /// A check of a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The findings for a period, the most serious first.
  ///
  /// - Parameters:
  ///   - period: the report period; `nil` for the last one that has ended.
  ///   - asOf: what was known when.
  ///   - rule: the one rule to run; `nil` for all.
  ///   - organisation: only what this organisation must answer; `nil` for all.
  ///   - today: the day of the check.
  /// - Throws: ``OperationError`` for an unknown rule, or a register that cannot be read.
  public func findings(
    period: ReportPeriod?, asOf: AsOf, rule: String? = nil, organisation: String? = nil, today: CalendarDay
  ) throws(OperationError) -> (period: ReportPeriod, findings: [Finding]) {
    let day = min(today, try workspace.programme(asOf: asOf, of: Extent(tables: [])).statedAt.swedishDay)
    let period = period ?? ReportPeriod(endedBy: day)
    let book = try workspace.book(asOf: asOf, of: .report(on: period))
    var rules = Scrutiny.allRules
    if let rule {
      rules = rules.filter { $0.id.rawValue == rule.uppercased() }
      guard !rules.isEmpty else {
        let known = Scrutiny.allRules.map(\.id.rawValue).joined(separator: ", ")
        throw OperationError(
          Phrase(
            sv: "Det finns ingen regel \(rule). Reglerna är \(known).",
            en: "There is no rule \(rule). The rules are \(known)."),
          isUsage: true)
      }
    }
    let found = Scrutiny.findings(in: book, at: ScrutinyContext(period: period, asOf: day), rules: rules)
    guard let organisation else { return (period, found) }
    return (period, found.filter { finding in finding.organisations.contains { $0.rawValue == organisation } })
  }
}
