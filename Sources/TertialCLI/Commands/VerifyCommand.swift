import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Kontrollera att ingenting i registret har ändrats i efterhand.",
    discussion: """
      Räknar om hela kedjan och allt den omfattar. Kod 0 om den håller, 1 om något är ändrat. Registreringar som klippts \
      bort i slutet kan bara upptäckas mot något som förvarats på annat håll: ett sigill (--seal), ett kedjehuvud från \
      ett kvitto eller en rapport (--head). --report säger om en fil är den publicerade rapporten, kod 0, en ersatt \
      eller ingendera, kod 1.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Jämför med ett sigill.", valueName: "fil"))
  var seal: String?

  @Option(
    name: .long, help: ArgumentHelp("Den publika nyckeln som sigillet ska vara undertecknat med.", valueName: "fil"))
  var publicKey: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Jämför med ett utskrivet kedjehuvud, gärna med nummer: 63:0a1b…", valueName: "kontrollsumma"))
  var head: String?

  @Option(name: .long, help: ArgumentHelp("Är filen den publicerade rapporten?", valueName: "fil"))
  var report: String?

  func validate() throws {
    if (seal == nil) != (publicKey == nil) {
      throw ValidationError(
        sv: "--seal och --public-key hör ihop. Ange båda.", en: "--seal and --public-key go together. State both.")
    }
  }

  func run() throws {
    let language = options.spoken
    let (result, lines, standing) = try reporting(language) { try check(language) }
    if json.json {
      try Output.json(VerifyLine(result, lines, standing, language))
    } else if result.holds {
      for line in VerificationText.lines(result, language) + lines {
        Output.line(Printing.wrapped(line, width: Output.width))
      }
    } else {
      for problem in result.problems.prefix(50) {
        Output.complain(Printing.wrapped(problem.phrase(language), width: Output.width))
      }
      for phrase in [result.firstBrokenPhrase, result.missingEnd?.phrase].compactMap(\.self) {
        Output.complain(Printing.wrapped(phrase(language), width: Output.width))
      }
    }
    if !result.holds || !(standing?.isInForce ?? true) { throw ExitCode(1) }
  }

  /// The verification, what the things kept elsewhere say, and what a report given is.
  private func check(_ language: Language) throws(OperationError) -> (
    Verification, [String], PublishReport.Standing?
  ) {
    let workspace = try options.open()
    var kept: Seal?
    if let seal, let publicKey {
      kept = try SealRegister.read(seal, publicKeyFile: publicKey)
    }
    let found = try VerifyRegister(workspace).run(seal: kept, head: head)
    guard found.result.holds else { return (found.result, [], nil) }
    var lines: [String] = []
    if let kept { lines.append(VerificationText.line(kept, language)) }
    if let matched = found.matched { lines.append(VerificationText.line(matched, language)) }
    guard let report else { return (found.result, lines, nil) }
    let standing = try PublishReport(workspace).standing(of: report)
    lines.append(VerificationText.line(standing, of: report, language))
    return (found.result, lines, standing)
  }
}

/// The result of a verification as JSON.
private struct VerifyLine: Encodable {
  let holds: Bool
  let registration: Int64
  let head: String
  let rows: Int64
  let givenTimes: Int
  let firstBroken: Int64?
  let firstBrokenCovers: String?
  let missingFrom: Int64?
  let missingThrough: Int64?
  let problems: [String]
  let kept: [String]
  /// `published`, `superseded` or `unknown`; nothing where no report was asked about.
  let report: String?

  init(
    _ result: Verification, _ lines: [String], _ standing: PublishReport.Standing?, _ language: Language
  ) {
    report = standing?.code
    holds = result.holds
    registration = result.head.registration.rawValue
    head = result.head.hash
    rows = result.rows
    givenTimes = result.givenTimes
    firstBroken = result.firstBrokenNumber?.rawValue
    firstBrokenCovers = result.firstBrokenPhrase?(language)
    missingFrom = result.missingEnd.map { $0.end.registration.rawValue + 1 }
    missingThrough = result.missingEnd?.last
    kept = lines
    problems = result.problems.map { $0.phrase(language) }
  }
}
