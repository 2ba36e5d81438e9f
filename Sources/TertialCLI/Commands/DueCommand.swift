import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Visa vad varje nämnd och bolag ska lämna till en rapport, och vad som saknas eller kom sent.",
    discussion: """
      tertial due 2014T2                     läget den dag som rapporten är daterad
      tertial due 2014T2 --as-of 2014-09-20  läget en annan dag
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Rapportperiod: 2014T1, 2014T2 eller 2014VB.", valueName: "period"))
  var period: String

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      let workspace = try options.open()
      let report = try ReportPeriod(argument: period)
      return try Steering(
        workspace, period: report, asOf: workspace.knowledge(for: report, asOf: asOf.asOf),
        today: SystemClock.now.swedishDay, language: language
      ).due(report)
    }
    json.show(content)
  }
}
