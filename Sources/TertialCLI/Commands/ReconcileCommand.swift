import ArgumentParser
import Intake
import Operations
import ProgrammeModel
import Register

/// How finely a reconciliation tells periods apart.
enum ReconciliationPeriod: String, ExpressibleByArgument, CaseIterable {
  case month = "månad"
  case tertial
  case year = "år"

  var length: Period.Length {
    switch self {
    case .month: .month
    case .tertial: .tertial
    case .year: .year
    }
  }
}

struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Stäm av rapporterade kostnader mot huvudboken: per projekt, period och kostnadsslag.",
    discussion: """
        tertial reconcile 2014T2.se
            en SIE-fil mot det som är rapporterat; inget registreras
        tertial reconcile
            den bokföring som redan är intagen
        tertial reconcile 2014T2.se --per månad
            månad för månad

      Det som skiljer visas (R09), och projekt som bara finns på ena sidan (R19). Vad konton och koder betyder står i \
      tabellerna konton, projektkoder och huvudböcker. Slutkoden är 1 när något skiljer.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("En SIE-fil (förval: den registrerade bokföringen).", valueName: "fil"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("Jämför per månad, tertial eller år.", valueName: "period"))
  var per = ReconciliationPeriod.tertial

  func run() throws {
    let language = options.spoken
    let result = try reporting(language) {
      try ReconcileLedger(options.open()).run(
        file: file, by: per.length, asOf: asOf.value(), language: language)
    }
    for line in result.read?.lines(language) ?? [] { Output.complain(line) }
    if let content = result.content {
      json.show(content)
    }
    if !result.agrees { throw ExitCode(1) }
  }
}
