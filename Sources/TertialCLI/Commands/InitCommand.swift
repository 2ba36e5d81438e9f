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

  func run() throws {
    let language = options.spoken
    try reporting(language) {
      try InitialiseRegister(path: options.path, authority: authority).run(now: SystemClock.now)
    }
    Output.line(
      Phrase(
        sv: "Registret \(options.path) är skapat. Nästa steg: tertial import LEVERANS --by \"Ditt namn\"",
        en: "The register \(options.path) has been made. Next: tertial import DELIVERY --by \"Your name\"")(language))
  }
}
