import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct RealisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "realisation",
    abstract: "Följ hur nyttan realiseras och tas hem, månad för månad eller tertial för tertial.",
    discussion: """
      Projektets nyttor per tertial, och en nytta per månad under ett år:
        tertial realisation P1002
        tertial realisation N1002-1 --by month --year 2015

      Planen är kalkylens i kraft: årets belopp jämnt över månaderna från driftstart eller januari. Försening är månader \
      sedan planen nådde det som är realiserat. Det som inte går att räkna ut står med skäl.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Ett projekts eller en nyttas id.", valueName: "id"))
  var subject: String

  @Option(name: .long, help: ArgumentHelp("month eller tertial.", valueName: "steg"))
  var by = "tertial"

  @Option(name: .long, help: ArgumentHelp("Visa bara ett år, till exempel 2015.", valueName: "år"))
  var year: String?

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try FollowRealisation(options.open()).content(
        of: subject, by: by, year: year, asOf: asOf.value(), language: language)
    }
    json.show(content)
  }
}
