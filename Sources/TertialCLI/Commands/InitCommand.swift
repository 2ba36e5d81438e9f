import ArgumentParser
import Operations
import ProgrammeModel

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Skapa ett nytt register, tomt eller med ett förval.",
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

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Programstruktur att börja med: it-programme-2013 (fem portföljer) eller e-service-programme-2007.",
      valueName: "förval"))
  var preset: String?

  func validate() throws {
    if let preset, Preset(rawValue: preset) == nil {
      let known = Preset.allCases.map(\.rawValue)
      throw ValidationError(
        sv: "Förvalet \"\(preset)\" finns inte. Skriv --preset \(known.joined(separator: " eller ")).",
        en: "There is no preset \"\(preset)\". Write --preset \(known.joined(separator: " or ")).")
    }
    if let created, Instant(created) == nil {
      throw ValidationError(
        sv: "--created ska vara en tid som 2013-01-01T00:00:00Z, inte \"\(created)\".",
        en: "--created should be a time such as 2013-01-01T00:00:00Z, not \"\(created)\".")
    }
  }

  func run() throws {
    let language = options.spoken
    let now = SystemClock.now
    try reporting(language) {
      try InitialiseRegister(path: options.path, authority: authority, preset: preset.flatMap(Preset.init(rawValue:)))
        .run(created: created.flatMap { Instant($0) } ?? now, now: now)
    }
    Output.say(
      Phrase(
        sv: "Registret \(options.path) är skapat. Nästa steg: tertial import LEVERANS --by \"Ditt namn\"",
        en: "The register \(options.path) has been made. Next: tertial import DELIVERY --by \"Your name\""), language)
  }
}
