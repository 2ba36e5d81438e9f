import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct FramesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frames",
    abstract: "Visa portföljernas ramar: beviljat, sökt, använt, prognos och vad som är kvar, år för år.",
    discussion: """
      tertial frames --portfolio PF2 --as-of 2014-10-13

      En ram som är övertecknad av det som är beviljat och sökt sägs först. Senare \
      års ramar är plan tills de är beslutade.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Bara denna portfölj, till exempel PF1.", valueName: "id"))
  var portfolio: String?

  @Option(
    name: .long, help: ArgumentHelp("Rapportperiod för talen (förval: den senaste med uppgifter).", valueName: "period")
  )
  var period: String?

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try Steering(
        options.open(), period: ReportPeriod(optional: period), asOf: asOf.value(), today: SystemClock.now.swedishDay,
        language: language
      ).frames(portfolio: portfolio)
    }
    json.show(content)
  }
}
