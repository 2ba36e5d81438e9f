import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Jämför två rapporter: varje tal som skiljer, hur mycket och varför.",
    discussion: """
      Två perioder, var och en som dess rapport visar den:   tertial compare 2014T1 2014T2
      En period med det som var känt två dagar:              tertial compare --period 2014T2 --between 2014-10-13 2014-12-01
      Talen delas i rättelser, nya bedömningar, nya utfall och nya uppgifter, de största först.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Två rapportperioder.", valueName: "period"))
  var periods: [String] = []

  @Option(name: .long, help: ArgumentHelp("En rapportperiod, tillsammans med --between.", valueName: "period"))
  var period: String?

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Två dagar (eller registreringar) för vad som var känt.", valueName: "dag"))
  var between: [String] = []

  @Option(name: .long, help: ArgumentHelp("Hur många tal av varje slag som skrivs; JSON har alla.", valueName: "antal"))
  var most = 20

  func validate() throws {
    let isPeriods = periods.count == 2 && period == nil && between.isEmpty
    guard isPeriods || (periods.isEmpty && period != nil && between.count == 2) else {
      throw ValidationError("Ange två perioder, eller --period och två dagar efter --between.")
    }
  }

  func run() throws {
    let language = options.spoken
    let found = try reporting(language) { try compare(language) }
    if json.json { return try Output.json(found.map { DifferenceLine($0, language) }) }
    for line in DifferenceText.lines(found, language, most: most, width: Output.width) { Output.line(line) }
  }

  private func compare(_ language: Language) throws(OperationError) -> [CompareReports.Difference] {
    let workspace = try options.open()
    var sides: [CompareReports.Side] = []
    if let period {
      let covered = try ReportPeriod(argument: period)
      for day in between { sides.append(.init(covered, asOf: try workspace.knowledge(for: covered, asOf: day))) }
    } else {
      for name in periods {
        let covered = try ReportPeriod(argument: name)
        sides.append(.init(covered, asOf: try workspace.knowledge(for: covered, asOf: nil)))
      }
    }
    return try CompareReports(workspace).differences(sides[0], sides[1], language: language)
  }
}

/// A difference as JSON.
private struct DifferenceLine: Encodable {
  let figure: String
  let kind: String
  let subject: String
  let before: Double?
  let after: Double?
  let difference: Double?
  let facts: [String: Int]
  let sentence: String

  init(_ found: CompareReports.Difference, _ language: Language) {
    figure = found.id.text
    kind = found.kind.rawValue
    subject = found.subject
    before = found.before?.value.number
    after = found.after?.value.number
    difference = found.size
    facts = Dictionary(uniqueKeysWithValues: found.facts.map { ($0.key.rawValue, $0.value) })
    sentence = found.sentence(language)
  }
}
