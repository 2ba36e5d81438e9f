import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct AppraiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appraise", abstract: "Räkna på en nyttokalkyl: vad ger den, hur säker är den och vad saknas.",
    discussion: """
      tertial appraise --cashflow FIL.csv --rate 3,5 --json   många fall på en gång: fall;år;nytta;investering;drift

      Räntan är i procent. År 0 är investeringsåret och diskonteras inte.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("En fil med många falls kassaflöden.", valueName: "fil.csv"))
  var cashflow: String?

  @Option(name: .long, help: ArgumentHelp("Kalkylränta i procent, till exempel 3,5.", valueName: "procent"))
  var rate: String?

  @Flag(name: .long, help: "Räkna med att belopp faller mitt i året i stället för vid dess slut.")
  var midYear = false

  func run() throws {
    let language = options.spoken
    if let cashflow { try appraise(cashflow, language) }
  }

  /// Works out the cases of a file.
  private func appraise(_ path: String, _ language: Language) throws {
    let diagnostics = try reporting(language) {
      let appraisal = try AppraiseCashFlows(rate: rate, isMidYear: midYear)
      var lines = CaseLine()
      let found = try appraisal.run(path) { found in
        lines.append(found)
        if lines.count > 1 << 20 { Output.write(lines.take()) }
      }
      Output.write(lines.take())
      return found
    }
    for diagnostic in diagnostics {
      Output.complain(diagnostic.line(language))
      Output.complain("  " + diagnostic.remedy(language))
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
