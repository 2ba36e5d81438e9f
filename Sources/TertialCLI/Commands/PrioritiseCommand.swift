import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct PrioritiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prioritise",
    abstract: "Väg en portföljs ansökningar mot varandra: bästa urvalet inom ramarna, och vad som står näst på tur.",
    discussion: """
        tertial prioritise --portfolio PF1
            inom portföljens ramar år för år
        tertial prioritise --portfolio PF1 --frame "40 mnkr"
            och högst 40 mnkr i summa
        tertial prioritise --portfolio PF1 --year 2020 --year 2021
            bara de årens ramar räknas

      Urvalet har det högsta sammanlagda nettonuvärdet av alla tillåtna urval, i hela ören. Obligatoriska ansökningar \
      är med, och högst en ur varje uteslutningsgrupp. Vikterna i rangordningen står i tabellen viktning. Utan tillåtet \
      urval är utgångskoden 1.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Portföljens id.", valueName: "id"))
  var portfolio: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Högsta summa för omgången, till exempel \"40 mnkr\"; annars bara årens ramar.", valueName: "belopp"))
  var frame: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("Budgetår vars ram räknas; kan upprepas (förval: alla sökta år).", valueName: "år"))
  var year: [String] = []

  func run() throws {
    let language = options.spoken
    let found = try reporting(language) {
      try PrioritiseApplications(options.open()).content(
        portfolio: portfolio, frame: frame, years: year, asOf: asOf.value(), language: language)
    }
    json.show(found.content)
    if !found.isAllowed { throw ExitCode(1) }
  }
}
