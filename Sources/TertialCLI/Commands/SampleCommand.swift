import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Dra ett stickprov av belopp för granskning, och räkna upp felen.",
    discussion: """
      Stickprovet skrivs som arbetsbok (.xlsx) eller CSV med fil och rad för \
      varje belopp. Fyll i granskat_belopp och kör samma kommando igen med \
      --results i stället för --out: då visas felen uppräknade till hela \
      mängden, och den övre felgränsen. Med --by registreras resultatet också; \
      tertial samples visar det. Samma frö ger samma stickprov. Filen säger vilken \
      registrering det drogs ur; felen räknas upp till det som stod då, och har \
      mängden ändrats sedan dess sägs det.

        tertial sample --kind cost --method monetary-unit --size 25 --seed 7 \\
          --out prov.xlsx
        tertial sample --kind cost --method monetary-unit --size 25 --seed 7 \\
          --results prov.xlsx --by "Anna Ek"
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption

  @Option(name: .long, help: ArgumentHelp("Vad: cost (utfall) eller benefit (nyttoutfall).", valueName: "slag"))
  var kind: String

  @Option(name: .long, help: ArgumentHelp("Hur: monetary-unit (per krona) eller random.", valueName: "metod"))
  var method: String

  @Option(name: .long, help: ArgumentHelp("Antal dragningar.", valueName: "antal"))
  var size: Int

  @Option(name: .long, help: ArgumentHelp("Frö för slumpen.", valueName: "tal"))
  var seed: UInt64

  @Option(name: .long, help: ArgumentHelp("Bara belopp i denna rapportperiod.", valueName: "period"))
  var period: String?

  @Option(name: .long, help: ArgumentHelp("Filen som stickprovet skrivs i.", valueName: "fil"))
  var out: String?

  @Option(name: .long, help: ArgumentHelp("Ett ifyllt stickprov att räkna upp.", valueName: "fil"))
  var results: String?

  @Option(
    name: .long, help: ArgumentHelp("Registrera resultatet: vem som registrerar.", valueName: "namn"))
  var by: String?

  @Option(
    name: .long, help: ArgumentHelp("Varför tidigare registrerade granskade belopp ändras.", valueName: "orsak"))
  var reason: String = ""

  @Option(name: .long, help: ArgumentHelp("Felgränsens säkerhet: 90, 95 eller 99 procent.", valueName: "procent"))
  var confidence: Int = 95

  func validate() throws {
    guard AuditSample.Kind(rawValue: kind) != nil else {
      throw ValidationError(sv: "--kind är cost eller benefit.", en: "--kind is cost or benefit.")
    }
    guard AuditSample.Method(rawValue: method) != nil else {
      throw ValidationError(sv: "--method är monetary-unit eller random.", en: "--method is monetary-unit or random.")
    }
    guard (out == nil) != (results == nil) else {
      throw ValidationError(sv: "Ange antingen --out eller --results.", en: "State either --out or --results.")
    }
    if let out, ![".xlsx", ".csv"].contains(where: out.lowercased().hasSuffix) {
      throw ValidationError(
        sv: "Stickprovet skrivs som .xlsx eller .csv. Ge --out ett sådant namn.",
        en: "The sample is written as .xlsx or .csv. Give --out such a name.")
    }
    guard by == nil || results != nil else {
      throw ValidationError(
        sv: "--by registrerar resultat: ange också --results.", en: "--by registers results: state --results as well.")
    }
  }

  func run() throws {
    let language = options.spoken
    guard let kind = AuditSample.Kind(rawValue: kind), let method = AuditSample.Method(rawValue: method) else { return }
    try reporting(language) {
      let request = AuditSample.Request(
        kind: kind, method: method, size: size, seed: seed, period: try ReportPeriod(optional: period))
      let workspace = try options.open()
      let sample = AuditSample(workspace)
      if let out {
        let drawn = try sample.draw(request, asOf: asOf.value())
        try FileWriting.demandNew(out)
        if out.lowercased().hasSuffix(".xlsx") {
          try AuditSheet.write(drawn, created: drawn.statedAt, to: out)
        } else {
          try FileWriting.write(Array(AuditSheet.csv(drawn).utf8), to: out)
        }
        Output.say(SampleText.drawn(drawn, to: out), language)
      }
      if let results {
        let drawn = try sample.redraw(request, for: results, asOf: asOf.asOf == nil ? nil : asOf.value())
        let projection = try AuditSheet.projection(from: results, of: drawn, confidence: confidence)
        for sentence in SampleText.results(projection, of: drawn) { Output.say(sentence, language) }
        if let change = try sample.change(since: drawn) {
          Output.say(SampleText.change(change, since: drawn), language)
        }
        guard let by else { return }
        let made = try RegisterResults(workspace).run(
          results, of: drawn, projection, by: by, reason: reason, now: SystemClock.now)
        Output.say(SampleText.registered(made.sample, made.registration), language)
      }
    }
  }
}
