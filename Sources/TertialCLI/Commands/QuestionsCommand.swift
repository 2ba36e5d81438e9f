import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", abstract: "Skriv en nämnds iakttagelser som en arbetsbok att svara i.",
    discussion: """
      Arbetsboken har en rad för varje öppen iakttagelse som nämnden eller bolaget \
      ska svara på. Svar, åtgärd, dag och roll fylls i, och filen läses in med \
      tertial import; därefter visar check och rapporterna svaret vid iakttagelsen. \
      Det som redan är besvarat står kvar i arbetsboken. Godtagna iakttagelser frågas \
      inte om.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Nämnden eller bolaget som ska svara (id).", valueName: "id"))
  var organisation: String

  @Option(name: .long, help: ArgumentHelp("Rapportperiod (förval: den senaste med uppgifter).", valueName: "period"))
  var period: String?

  @Option(name: .long, help: ArgumentHelp("Filen som skrivs (förval: fragor-ID.xlsx).", valueName: "fil"))
  var out: String?

  func run() throws {
    let language = options.spoken
    let path = out ?? "fragor-\(organisation).xlsx"
    let result = try reporting(language) { try write(to: path, language) }
    if json.json {
      try Output.json(
        Written(
          file: path, organisation: organisation, period: result.period.description, questions: result.questions,
          answered: result.answered))
    } else {
      Output.say(
        Phrase(
          sv:
            "\(path): \(result.questions) iakttagelser för \(organisation) \(result.period), varav \(result.answered) "
            + "redan är besvarade.",
          en: "\(path): \(result.questions) findings for \(organisation) \(result.period), \(result.answered) of them "
            + "answered already."), language)
    }
  }

  private func write(to path: String, _ language: Language) throws(OperationError) -> PutQuestions.Result {
    try FileWriting.demandNew(path)
    let workspace = try options.open()
    let period = try ReportPeriod(optional: period)
    let known = try workspace.knowledge(for: period, asOf: asOf.asOf)
    return try PutQuestions(workspace).write(
      to: path, organisation: organisation, period: period, asOf: known, language: language,
      today: SystemClock.now.swedishDay)
  }

  private struct Written: Encodable {
    let file: String
    let organisation: String
    let period: String
    let questions: Int
    let answered: Int
  }
}
