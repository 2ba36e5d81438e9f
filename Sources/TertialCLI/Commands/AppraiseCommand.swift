import ArgumentParser
import Intake
import Operations
import ProgrammeModel
import Register

struct AppraiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appraise", abstract: "Räkna på en nyttokalkyl: vad ger den, hur säker är den och vad saknas.",
    discussion: """
        tertial appraise P1002
            kalkylen i kraft, ur registret
        tertial appraise --file KALKYL.csv
            hela kalkylen i en fil, inget registrerat
        tertial appraise --file MAPP
            en kalkyl som tabellerna i ett datapaket
        tertial appraise --cashflow FIL.csv --rate 3,5 --json
            många fall: fall;år;nytta;investering;drift

      Räntan är i procent. År 0 är investeringsåret och diskonteras inte. Med --html --out FIL skrivs en webbsida.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption
  @OptionGroup var page: PageOptions

  @Argument(help: ArgumentHelp("Projektets id.", valueName: "projekt"))
  var project: String?

  @Option(
    name: .long, help: ArgumentHelp("En fil eller mapp med en kalkyl som inte är registrerad.", valueName: "sökväg"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("En fil med många falls kassaflöden.", valueName: "fil.csv"))
  var cashflow: String?

  @Option(name: .long, help: ArgumentHelp("Kalkylränta i procent, till exempel 3,5.", valueName: "procent"))
  var rate: String?

  @Flag(name: .long, help: "Räkna med att belopp faller mitt i året i stället för vid dess slut.")
  var midYear = false

  @Option(name: .long, help: ArgumentHelp("År efter investeringsåret (förval: kalkylens).", valueName: "år"))
  var horizon: Int?

  @Option(
    name: .long, help: ArgumentHelp("Klasser i summan: grön eller grön,gul (förval).", valueName: "klasser"))
  var classes: String?

  @Option(
    name: .long, help: ArgumentHelp("Visa fasta priser i ett annat års prisnivå, med kalkylens index.", valueName: "år")
  )
  var priceYear: Int?

  @Option(
    name: .long, help: ArgumentHelp("Prisindex till --file: en fil av tabellen prisindex.", valueName: "prisindex.csv"))
  var priceIndex: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Successivprincipens formler: fifths, finer, tenthsAndNinetieths, pert, triangular.", valueName: "variant"))
  var variant = "fifths"

  @Option(name: .long, help: ArgumentHelp("Simuleringens frö.", valueName: "tal"))
  var seed: UInt64 = 1

  @Option(name: .long, help: ArgumentHelp("Antal dragningar i simuleringen (förval 10000).", valueName: "antal"))
  var iterations: Int?

  func validate() throws {
    try page.validate(beside: json)
    let ways = [project != nil && file == nil, file != nil, cashflow != nil].count { $0 }
    guard ways == 1 else {
      throw ValidationError(
        sv: "Ange ett projekt, --file MAPP eller --cashflow FIL, och bara ett av dem.",
        en: "State a project, --file FOLDER or --cashflow FILE, and only one of them.")
    }
  }

  func run() throws {
    let language = options.spoken
    if let cashflow { return try appraise(cashflow, language) }
    if let file, AppraiseCashFlows.recognises(file) { return try appraise(file, language) }
    let appraisal = AppraiseCase(settings)
    guard let file else {
      return try reporting(language) {
        try page.deliver(
          appraisal.content(of: project ?? "", in: options.open(), asOf: asOf.value(), language: language), json)
      }
    }
    let found = try reporting(language) {
      try appraisal.content(ofFile: file, project: project, now: SystemClock.now, language: language)
    }
    for line in found.read.lines(language) { Output.complain(line) }
    complain(found.diagnostics, language)
    if let content = found.content { try reporting(language) { try page.deliver(content, json) } }
    if found.read.errorCount > 0 || found.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private var settings: CaseSettings {
    var settings = CaseSettings()
    settings.rate = rate
    settings.isMidYear = midYear
    settings.horizon = horizon
    settings.classes = classes
    settings.priceYear = priceYear
    settings.priceIndexes = priceIndex
    settings.variant = variant
    settings.seed = seed
    settings.iterations = iterations
    return settings
  }

  /// Works out the cases of a file.
  private func appraise(_ path: String, _ language: Language) throws {
    let diagnostics = try reporting(language) {
      let appraisal = try AppraiseCashFlows(rate: rate, isMidYear: midYear)
      if !json.json {
        let found = try appraisal.content(of: path, on: SystemClock.now.swedishDay, language: language)
        try page.deliver(found.content, json)
        return found.diagnostics
      }
      var lines = CaseLine()
      let found = try appraisal.run(path) { found in
        lines.append(found)
        if lines.count > 1 << 20 { Output.write(lines.take()) }
      }
      Output.write(lines.take())
      return found
    }
    complain(diagnostics, language)
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func complain(_ diagnostics: [Diagnostic], _ language: Language) {
    for diagnostic in diagnostics {
      Output.complain(diagnostic.line(language))
      Output.complain("  " + diagnostic.remedy(language))
    }
  }
}
