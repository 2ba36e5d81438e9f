import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct ApplicationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "application", abstract: "Visa vad en ansökan saknar, eller skriv beslutsunderlaget som en webbsida.",
    discussion: """
        tertial application P1023
            vad som saknas och hur du gör det klart
        tertial application P1023 --html --out underlag.html
            ansökan, mål, nyttokalkyl, kostnad, risk och
            prövning av återanvändning i en fil
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption
  @OptionGroup var theme: ThemeOption

  @Argument(help: ArgumentHelp("Projektets id, till exempel P1002.", valueName: "projekt"))
  var project: String

  @Flag(name: .long, help: "Skriv hela beslutsunderlaget som en webbsida till filen i --out.")
  var html = false

  @Option(name: .long, help: ArgumentHelp("Filen som webbsidan skrivs i.", valueName: "fil"))
  var out: String?

  func validate() throws {
    try ThemeOption.demandPage(html, out)
  }

  func run() throws {
    let language = options.spoken
    try reporting(language) {
      let content = try Steering(
        options.open(), asOf: asOf.value(), today: SystemClock.now.swedishDay, language: language
      ).application(project, isPackage: html)
      if html, let out {
        try FileWriting.write(AppraiseCase.html(content, theme: theme.read()), to: out)
        Output.line(out)
      } else {
        json.show(content)
      }
    }
  }
}
