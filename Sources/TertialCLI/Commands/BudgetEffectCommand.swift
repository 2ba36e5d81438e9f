import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct BudgetEffectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "budget-effect",
    abstract: "Visa vad drift och hemtagen nytta gör med varje nämnds budget, ur alla kalkyler i kraft.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Budgetår, till exempel 2016.", valueName: "år"))
  var year: String

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try BudgetEffect(options.open()).content(year: year, asOf: asOf.value(), language: language)
    }
    json.show(content)
  }
}
