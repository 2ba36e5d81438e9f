import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Visa var ett tal kommer ifrån: formel, delar, fil, rad, vem och när.",
    discussion: """
      Talets beteckning står i rapportens XML (figure/@id) och i HTML-filens data-figure, till exempel
      economy.forecast:projekt:P1001:2014T2 eller economy.deviation:program::2014T2. Talet visas som rapporten för dess
      period gör: med det som var känt på rapportens datum, om inte --as-of säger annat.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Talets beteckning.", valueName: "tal"))
  var figure: String

  @Option(name: .long, help: ArgumentHelp("Hur många nivåer av tal som öppnas.", valueName: "nivåer"))
  var depth = 3

  func run() throws {
    let language = options.spoken
    let node = try reporting(language) {
      let workspace = try options.open()
      guard let covered = FigureID(text: figure).flatMap({ ReportPeriod($0.period) }) else {
        return try ExplainFigure(workspace).explain(figure, asOf: asOf.value(), depth: depth)
      }
      let known = try workspace.knowledge(for: covered, asOf: asOf.asOf)
      return try ExplainFigure(workspace).explain(figure, asOf: known, depth: depth)
    }
    if json.json {
      try Output.json(DerivationLine(node, language))
    } else {
      for line in DerivationText.lines(node, language) { Output.line(line) }
    }
  }
}
