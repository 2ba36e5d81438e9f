import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct RisksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risks",
    abstract: "Visa nytta, risk och resurser sida vid sida för portföljerna, och riskerna med ägare och åtgärd.",
    discussion: """
      tertial risks --portfolio PF1 --as-of 2014-10-13

      En risk är sannolikhet gånger konsekvens, 1–25. Gränserna risk_gul och risk_röd \
      är registrerade trösklar; tertial check --thresholds visar vilka som gäller.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Bara denna portfölj, till exempel PF1.", valueName: "id"))
  var portfolio: String?

  @Option(
    name: .long, help: ArgumentHelp("Rapportperiod för talen (förval: den senaste med uppgifter).", valueName: "period")
  )
  var period: String?

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try Steering(
        options.open(), period: ReportPeriod(optional: period), asOf: asOf.value(), today: SystemClock.now.swedishDay,
        language: language
      ).risks(portfolio: portfolio)
    }
    json.show(content)
  }
}
