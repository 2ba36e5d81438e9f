import ArgumentParser
import Operations
import ProgrammeModel
import Register
import Scrutiny

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kontrollera programmet: vad saknas, vad motsäger sig, vad överskrids.",
    discussion: """
      Slutar med kod 1 om någon iakttagelse är ett fel som ingen har godtagit. Med \
      --period kontrolleras det som var känt på rapportens datum, som i rapporten; \
      --as-of väljer en annan dag, och --as-of latest allt som är känt nu. Vad en \
      iakttagelse vilar på, ned till fil och rad, visar tertial explain med \
      iakttagelsens id.

      Med --since delas iakttagelserna i nya, kvarstående och avklarade sedan en \
      tidigare rapport, som den såg ut då.

      En iakttagelse godtas med en rad i tabellen godtagna: dess id, motiv, roll, \
      första och sista dag. Den står kvar som godtagen, och gäller igen efter sista \
      dagen. Gränserna är rader i tabellen trösklar; --thresholds visar dem.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Rapportperiod (förval: den senaste med uppgifter).", valueName: "period"))
  var period: String?

  @Option(name: .long, help: ArgumentHelp("Bara denna regel, till exempel R10.", valueName: "regel"))
  var rule: String?

  @Option(name: .long, help: ArgumentHelp("Bara det som denna organisation ska svara på (id).", valueName: "id"))
  var organisation: String?

  @Option(name: .long, help: ArgumentHelp("Jämför med rapporten på en tidigare period.", valueName: "period"))
  var since: String?

  @Flag(name: .long, help: "Visa talen som varje iakttagelse vilar på, och kravet bakom den.")
  var figures = false

  @Flag(name: .long, help: "Visa gränserna som reglerna går efter.")
  var thresholds = false

  func run() throws {
    let language = options.spoken
    let result = try reporting(language) { try check() }
    if json.json {
      try Output.json(CheckResultJSON(result, language))
    } else {
      Output.write(CheckText(language: language, showsFigures: figures, showsThresholds: thresholds).text(of: result))
    }
    if result.findings.contains(where: { $0.severity == .error && !$0.isAccepted }) { throw ExitCode(1) }
  }
}

extension CheckCommand {
  private func check() throws(OperationError) -> CheckProgramme.Result {
    let workspace = try options.open()
    let period = try ReportPeriod(optional: period)
    let known = try workspace.knowledge(for: period, asOf: asOf.asOf)
    return try CheckProgramme(workspace).run(
      period: period, asOf: known, rule: rule, organisation: organisation, since: ReportPeriod(optional: since),
      today: SystemClock.now.swedishDay)
  }
}
