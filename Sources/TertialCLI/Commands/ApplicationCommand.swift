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
  @OptionGroup var page: PageOptions

  @Argument(help: ArgumentHelp("Projektets id, till exempel P1002.", valueName: "projekt"))
  var project: String

  func validate() throws { try page.validate(beside: json) }

  func run() throws {
    let language = options.spoken
    try reporting(language) {
      let content = try Steering(
        options.open(), asOf: asOf.value(), today: SystemClock.now.swedishDay, language: language
      ).application(project, isPackage: page.html)
      try page.deliver(content, json)
    }
  }
}
