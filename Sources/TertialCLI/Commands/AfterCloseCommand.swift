import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct AfterCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "after-close",
    abstract: "Visa vad som begärs av ett projekt efter avslut: mottagare, mätningar, redovisning, innehåll och stöd.",
    discussion: """
      tertial after-close P1003    vad som finns och vad som saknas, punkt för punkt

      Punkterna kommer ur stadsrevisionens rapport 11/2012. För ett pågående projekt \
      visas vad som kommer att begäras.
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
      ).afterClose(project)
    }
    json.show(content)
  }
}
