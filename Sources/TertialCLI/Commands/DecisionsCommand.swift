import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "Visa vem som har beslutat vad i ett projekt, på vilken delegation, och vilka roller som är vakanta.",
    discussion: """
        tertial decisions P1005
            besluten och avtalen, den som beslutat, gränsen och villkoren

      Gränserna är uppgifter i tabellen delegationer och gäller den dag beslutet \
      fattades.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Projektets id, till exempel P1002.", valueName: "projekt"))
  var project: String

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try Steering(
        options.open(), period: nil, asOf: asOf.value(), today: SystemClock.now.swedishDay, language: language
      ).decisions(project)
    }
    json.show(content)
  }
}
