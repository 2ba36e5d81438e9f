import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Publicera tertialrapporten: filerna, deras kontrollsummor och vem som godkände.",
    discussion: """
      Filerna (HTML, XML och JSON) bevaras byte för byte i registret och omfattas av kedjan. En rättad rapport publiceras på \
      samma sätt och ersätter den tidigare; båda finns kvar. Är rapporten, rollen som godkände och beslutet desamma som \
      i den senaste publiceringen registreras inget nytt. verify --report FIL säger vilken en fil är.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var theme: ThemeOption

  @Argument(help: ArgumentHelp("Rapportperiod: 2014T1, 2014T2 eller 2014VB.", valueName: "period"))
  var period: String

  @Option(name: .long, help: ArgumentHelp("Rollen som godkände rapporten.", valueName: "roll"))
  var approvedBy: String

  @Option(name: .long, help: ArgumentHelp("Vem som publicerar.", valueName: "namn"))
  var by: String

  @Option(name: .long, help: ArgumentHelp("Beslutet, till exempel diarienummer.", valueName: "dnr"))
  var decision = ""

  @Flag(name: .long, help: "Publicera också bilagan som härleder varje tal.")
  var withExplanations = false

  @Option(name: .long, help: ArgumentHelp("Mappen som filerna också skrivs i.", valueName: "mapp"))
  var out = "."

  func run() throws {
    let language = options.spoken
    try reporting(language) {
      try FileWriting.requireFolder(out)
      var workspace = try options.open()
      workspace.theme = try theme.read()
      let covered = try ReportPeriod(argument: period)
      let knowledge = try workspace.knowledge(for: covered, asOf: asOf.asOf)
      let done = try PublishReport(workspace).run(
        covered, asOf: knowledge, approvedBy: approvedBy, by: by, decision: decision,
        withExplanations: withExplanations, language: language, now: SystemClock.now)
      for path in try done.write(to: out) { Output.line(path) }
      let (number, registration) = (done.publication.number, done.publication.registration.rawValue)
      guard done.isNew else { return Output.say(Self.already(done.publication), language) }
      Output.say(
        Phrase(
          sv: "Publicering \(number) av \(covered), registrering \(registration), godkänd av \(approvedBy)."
            + (number > 1 ? " Den ersätter publicering \(number - 1)." : ""),
          en: "Publication \(number) of \(covered), registration \(registration), approved by \(approvedBy)."
            + (number > 1 ? " It supersedes publication \(number - 1)." : "")), language)
      for (format, hash) in done.publication.hashes.sorted(by: { $0.key < $1.key }) {
        Output.line("SHA-256 \(format): \(hash)")
      }
    }
  }

  /// That the report is in force already.
  private static func already(_ found: PublishReport.Publication) -> Phrase {
    let registration = found.registration.rawValue
    return Phrase(
      sv: "Rapporten för \(found.period) är redan publicerad och oförändrad: publicering \(found.number), registrering "
        + "\(registration), godkänd av \(found.approvedBy). Inget nytt registrerades.",
      en: "The report on \(found.period) is already published and unchanged: publication \(found.number), registration "
        + "\(registration), approved by \(found.approvedBy). Nothing was registered.")
  }
}
