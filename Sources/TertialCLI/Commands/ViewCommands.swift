import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Visa hur programmet står och vad registret innehåller.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try ProgrammeStatus(options.open()).content(asOf: asOf.value(), language: language)
    }
    json.show(content)
  }
}

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Visa en sak i programmet: projekt, nytta, tjänst, organisation, beslut ...")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Id, till exempel P1001.", valueName: "id"))
  var id: String

  @Option(
    name: .long, help: ArgumentHelp("Rapportperiod för talen (förval: den senaste med uppgifter).", valueName: "period")
  )
  var period: String?

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try ShowThing(options.open()).content(
        of: id, period: ReportPeriod(optional: period), asOf: asOf.value(), language: language)
    }
    json.show(content)
  }
}
