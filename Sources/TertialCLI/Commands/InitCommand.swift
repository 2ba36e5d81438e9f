import ArgumentParser
import Operations
import ProgrammeModel

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Skapa ett nytt, tomt register.",
    discussion: "En fil är en myndighets program. Filen skrivs aldrig över.")

  @OptionGroup var options: RegisterOptions

  @Option(name: .long, help: ArgumentHelp("Myndigheten som registret gäller.", valueName: "namn"))
  var authority = "Staden"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "När registret grundades, vid återuppbyggnad ur tidigare leveranser: 2013-01-01T00:00:00Z (förval: nu).",
      valueName: "tid"))
  var created: String?

  func validate() throws {
    if let created, Instant(created) == nil {
      throw ValidationError("--created ska vara en tid som 2013-01-01T00:00:00Z, inte \"\(created)\".")
    }
  }

  func run() throws {
    let language = options.spoken
    try reporting(language) {
      try InitialiseRegister(path: options.path, authority: authority)
        .run(now: created.flatMap { Instant($0) } ?? SystemClock.now)
    }
    Output.line(
      Phrase(
        sv: "Registret \(options.path) är skapat. Nästa steg: tertial import LEVERANS --by \"Ditt namn\"",
        en: "The register \(options.path) has been made. Next: tertial import DELIVERY --by \"Your name\"")(language))
  }
}
