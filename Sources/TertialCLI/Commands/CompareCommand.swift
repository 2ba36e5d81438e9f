import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Jämför två rapporter: varje tal som skiljer, hur mycket och varför.",
    discussion: """
      Två perioder, var och en som dess rapport visar den; en period med det \
      som var känt två dagar; eller två publicerade rapporter som de trycktes \
      (också 2014T2:1 för en viss publicering, eller XML-filer):

        tertial compare 2014T1 2014T2
        tertial compare --period 2014T2 --between 2014-10-13 2014-12-01
        tertial compare --published 2014T1 2014T2

      Talen delas i rättelser, nya bedömningar, nya utfall och nya uppgifter, \
      de största först. Har flera slag bidragit står varje del i meningen. \
      --as-of jämför två perioder med samma kunskap. Är inget rapporterat för en \
      av perioderna sägs det, med de perioder som har uppgifter, och utgångskoden \
      är 1.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Två rapportperioder.", valueName: "period"))
  var periods: [String] = []

  @Option(name: .long, help: ArgumentHelp("En rapportperiod, tillsammans med --between.", valueName: "period"))
  var period: String?

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Två dagar (eller registreringar) för vad som var känt.", valueName: "dag"))
  var between: [String] = []

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Två publicerade rapporter: perioder, publiceringar eller XML-filer.", valueName: "rapport"))
  var published: [String] = []

  @Option(name: .long, help: ArgumentHelp("Hur många tal av varje slag som skrivs; JSON har alla.", valueName: "antal"))
  var most = 20

  func validate() throws {
    let isPeriods = periods.count == 2 && period == nil && between.isEmpty && published.isEmpty
    let isDays = periods.isEmpty && period != nil && between.count == 2 && published.isEmpty
    let isPublished = periods.isEmpty && period == nil && between.isEmpty && published.count == 2
    guard isPeriods || ((isDays || isPublished) && asOf.asOf == nil) else {
      throw ValidationError(
        sv: "Ange två perioder (gärna med --as-of), eller --period och två dagar efter --between, eller två rapporter "
          + "efter --published.",
        en: "State two periods (with --as-of if you like), or --period and two days after --between, or two reports "
          + "after --published.")
    }
    for day in between { try AsOfOption.demandPast(day) }
    guard most >= 0 else {
      throw ValidationError(sv: "--most är ett antal, 0 eller fler.", en: "--most is a number, 0 or more.")
    }
  }

  func run() throws {
    let language = options.spoken
    let (found, secrecy) = try reporting(language) { try compare(language) }
    if json.json { return try Output.json(found.map { DifferenceLine($0, under: secrecy[$0.id], language) }) }
    for line in DifferenceText.lines(
      found, under: heading, secrecy: secrecy, language, most: most, width: Output.width)
    {
      Output.line(line)
    }
  }

  /// What is compared with what.
  private var heading: Phrase {
    if let period {
      return Phrase(
        sv: "Rapporten \(period), det som var känt \(between.joined(separator: " och "))",
        en: "The report \(period), as known \(between.joined(separator: " and "))")
    }
    let (first, second) = published.isEmpty ? (periods[0], periods[1]) : (published[0], published[1])
    return published.isEmpty
      ? Phrase(sv: "Från rapporten \(first) till \(second)", en: "From the report \(first) to \(second)")
      : Phrase(
        sv: "Från publicerad rapport \(first) till \(second)", en: "From published report \(first) to \(second)")
  }

  private func compare(
    _ language: Language
  ) throws(OperationError) -> ([CompareReports.Difference], [FigureID: SecrecyNotice]) {
    let workspace = try options.open()
    var sides: [CompareReports.Side] = []
    if !published.isEmpty {
      for text in published { sides.append(try CompareReports(workspace).side(published: text)) }
    } else if let period {
      let covered = try ReportPeriod(argument: period)
      for day in between { sides.append(.init(covered, asOf: try workspace.knowledge(for: covered, asOf: day))) }
    } else {
      for name in periods {
        let covered = try ReportPeriod(argument: name)
        sides.append(.init(covered, asOf: try workspace.knowledge(for: covered, asOf: asOf.asOf)))
      }
    }
    let comparing = CompareReports(workspace)
    do {
      try comparing.demandReported(sides)
    } catch {
      // A program that reads the list gets an empty one; the exit code says that it is no answer.
      if json.json { Output.line("[]") }
      throw error
    }
    let found = try comparing.differences(sides[0], sides[1], language: language)
    return (found, try comparing.secrecy(of: found, from: sides[0], to: sides[1]))
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
  let parts: [String: Double]
  let facts: [String: Int]
  let formula: [Int]?
  let sentence: String
  /// The legal grounds, where something it rests on is under secrecy.
  let secrecy: [String]?

  init(_ found: CompareReports.Difference, under secrecy: SecrecyNotice?, _ language: Language) {
    self.secrecy = secrecy?.grounds
    figure = found.id.text
    kind = found.kind.rawValue
    subject = found.subject
    before = found.before?.value.number
    after = found.after?.value.number
    difference = found.size
    parts = Dictionary(uniqueKeysWithValues: found.parts.map { ($0.key.rawValue, $0.value) })
    formula = found.formula.map { [$0.before, $0.after] }
    facts = Dictionary(uniqueKeysWithValues: found.facts.map { ($0.key.rawValue, $0.value) })
    sentence = found.sentence(language)
  }
}
