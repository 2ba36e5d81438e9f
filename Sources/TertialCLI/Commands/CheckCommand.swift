import ArgumentParser
import Operations
import ProgrammeModel
import Register
import Scrutiny

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kontrollera programmet: vad saknas, vad motsäger sig, vad överskrids.",
    discussion: """
      Slutar med kod 1 om någon iakttagelse är ett fel. Med --period kontrolleras det som var känt på rapportens datum,
      som i rapporten; --as-of väljer en annan dag, och --as-of latest allt som är känt nu.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Rapportperiod (förval: den senast avslutade).", valueName: "period"))
  var period: String?

  @Option(name: .long, help: ArgumentHelp("Bara denna regel, till exempel R10.", valueName: "regel"))
  var rule: String?

  @Option(name: .long, help: ArgumentHelp("Bara det som denna organisation ska svara på (id).", valueName: "id"))
  var organisation: String?

  func run() throws {
    let language = options.spoken
    let result = try reporting(language) { try check() }
    let (period, findings) = (result.period, result.findings)
    if json.json {
      try Output.json(findings.map { FindingLine($0, language) })
    } else {
      for finding in findings {
        Output.line(
          Printing.wrapped(
            "\(finding.severity.phrase(language)) [\(finding.rule)] \(finding.found(language))", width: Output.width))
        Output.line(Printing.wrapped("  → \(finding.remedy(language))", width: Output.width))
      }
      let errors = findings.count { $0.severity == .error }
      let warnings = findings.count { $0.severity == .warning }
      Output.line(
        Phrase(
          sv: "\(period): \(errors) fel, \(warnings) varningar, \(findings.count - errors - warnings) upplysningar.",
          en: "\(period): \(errors) errors, \(warnings) warnings, \(findings.count - errors - warnings) notices.")(
            language))
    }
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}

extension CheckCommand {
  private func check() throws(OperationError) -> (period: ReportPeriod, findings: [Finding]) {
    let workspace = try options.open()
    let period = try ReportPeriod(optional: period)
    var known = AsOf.latest
    if let period {
      known = try workspace.knowledge(for: period, asOf: asOf.asOf)
    } else {
      known = try asOf.value()
    }
    return try CheckProgramme(workspace).findings(
      period: period, asOf: known, rule: rule, organisation: organisation, today: SystemClock.now.swedishDay)
  }
}

/// A finding as JSON.
private struct FindingLine: Encodable {
  let rule: String
  let severity: String
  let subject: String
  let organisations: [String]
  let found: String
  let remedy: String
  let standing: String

  init(_ finding: Finding, _ language: Language) {
    rule = finding.rule.rawValue
    severity = finding.severity.rawValue
    subject = finding.subject.description
    organisations = finding.organisations.map(\.rawValue)
    found = finding.found(language)
    remedy = finding.remedy(language)
    standing = finding.standing.rawValue
  }
}
