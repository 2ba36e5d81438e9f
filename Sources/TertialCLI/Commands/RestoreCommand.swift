import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Återställ ett register ur en historik som tertial export --history har skrivit.",
    discussion: """
      tertial restore register.xml --register nytt.tertial

      Registret får samma kedja och samma huvud som det som skrevs ut, och kontrolleras innan det behålls. Ett register \
      som redan finns skrivs aldrig över.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Historiken som XML.", valueName: "fil"))
  var document: String

  func run() throws {
    let language = options.spoken
    let result = try reporting(language) { try RestoreRegister(to: options.path).run(from: document) }
    if json.json {
      try Output.json(
        RestoreLine(
          file: options.path, registration: result.head.registration.rawValue, hash: result.head.hash,
          holds: result.holds))
    } else if result.holds {
      Output.say(
        Phrase(
          sv:
            "\(options.path): återställt till och med registrering \(result.head.registration.rawValue), kedjans huvud "
            + "\(result.head.hash).",
          en: "\(options.path): restored through registration \(result.head.registration.rawValue), head of chain "
            + "\(result.head.hash)."), language)
    } else {
      for problem in result.problems.prefix(50) {
        Output.complain(Printing.wrapped(problem.phrase(language), width: Output.width))
      }
      Output.complain(
        Phrase(
          sv: "Historiken håller inte: inget register har skapats. Skriv ut den på nytt.",
          en: "The history does not hold: no register was made. Write it again.")(language))
    }
    if !result.holds { throw ExitCode(1) }
  }
}

private struct RestoreLine: Encodable {
  let file: String
  let registration: Int64
  let hash: String
  let holds: Bool
}
