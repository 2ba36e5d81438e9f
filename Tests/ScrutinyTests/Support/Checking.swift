import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

/// What a rule finds in the healthy programme after a change.
func findings(
  _ rule: RuleID, at period: ReportPeriod = HealthyCity.period, asOf: CalendarDay? = nil,
  ledger: LedgerTotals = LedgerTotals(), after change: (inout Programme) -> Void = { _ in }
) throws -> [Finding] {
  let rule = try #require(Scrutiny.rule(rule))
  let context = ScrutinyContext(period: period, asOf: asOf ?? period.cutOff, ledger: ledger)
  return rule.findings(in: Book(HealthyCity.programme(change)), at: context)
}

/// Expects one finding on a subject, whose Swedish text names some things.
func expectOne(
  _ findings: [Finding], _ severity: Severity, _ subject: Subject, naming words: String...,
  at place: Testing.SourceLocation = #_sourceLocation
) {
  #expect(findings.map(\.subject) == [subject], sourceLocation: place)
  #expect(findings.map(\.severity) == [severity], sourceLocation: place)
  for finding in findings {
    for word in words {
      // A hard space in an amount reads like any other space in a test.
      let text = String(finding.found.swedish.map { $0 == "\u{A0}" ? " " : $0 })
      #expect(text.contains(word), "\(text)", sourceLocation: place)
    }
  }
}
