import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct SamplesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samples", abstract: "Visa registrerade resultat av stickprov.",
    discussion: """
      Resultat registreras med samma tertial sample som drog stickprovet, \
      med --results FIL --by NAMN i stället för --out. Utan nummer visas \
      alla stickprov, med nummer varje granskat belopp: vad registret \
      hade, vad granskningen gav, vem som registrerade det och vilken rad \
      det lästes ur.

        tertial samples
        tertial samples 1 --as-of 2014-12-01
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Stickprovets nummer.", valueName: "nr"))
  var number: Int?

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try RegisteredSamples(options.open()).page(number, asOf: asOf.value(), language: language)
    }
    json.show(content)
  }
}
