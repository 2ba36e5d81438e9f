import ArgumentParser
import Operations
import ProgrammeModel
import Register

/// What an export is written as.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  /// One XML document.
  case xml
}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Skriv ut registrets uppgifter som XML, eller hela registret med historik.",
    discussion: """
      tertial export --out uppgifter.xml                  de uppgifter som gäller; tas in med tertial import
      tertial export --out 2014.xml --as-of 2014-12-31    de som gällde då
      tertial export --history --out register.xml         allt, även det som ersatts; återställs med tertial restore

      Schemat skrivs med tertial schema --facts. Historiken innehåller även namn på personer; förvara den som registret.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Vad som skrivs: xml.", valueName: "format"))
  var format = ExportFormat.xml

  @Option(name: .long, help: ArgumentHelp("Filen som skrivs.", valueName: "fil"))
  var out: String

  @Flag(name: .long, help: "Skriv hela registret med all historik.")
  var history = false

  func validate() throws {
    if history, asOf.asOf != nil { throw ValidationError("--history skriver allt; --as-of kan inte användas med den.") }
  }

  func run() throws {
    let language = options.spoken
    let result = try reporting(language) {
      let export = ExportFacts(try options.open())
      return history ? try export.history(to: out) : try export.current(to: out, asOf: asOf.value())
    }
    if json.json {
      return try Output.json(
        ExportLine(
          file: out, registration: result.registration.rawValue, hash: result.hash.isEmpty ? nil : result.hash,
          bytes: result.byteCount))
    }
    let head = result.hash.isEmpty ? Phrase(sv: "", en: "") : Phrase(sv: ", kedjans huvud ", en: ", head of chain ")
    Output.line(
      Phrase(
        sv: "\(out): till och med registrering \(result.registration.rawValue)\(head.swedish)\(result.hash).",
        en: "\(out): through registration \(result.registration.rawValue)\(head.english)\(result.hash).")(language))
  }
}

private struct ExportLine: Encodable {
  let file: String
  let registration: Int64
  let hash: String?
  let bytes: Int
}
