import ArgumentParser
import Operations
import ProgrammeModel
import Register

/// What an export is written as.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  /// One XML document.
  case xml
  /// A folder of what may be public.
  case opendata
}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Skriv ut registrets uppgifter som XML eller öppna data, eller hela registret.",
    discussion: """
        tertial export --out uppgifter.xml
            de uppgifter som gäller; tas in med tertial import
        tertial export --out 2014.xml --as-of 2014-12-31
            de som gällde då
        tertial export --history --out register.xml
            allt, även det som ersatts; återställs med tertial restore
        tertial export --format opendata --out oppna-data
            det som får vara offentligt, för dataportaler

      Schemat för XML skrivs med tertial schema --facts. Historiken innehåller även namn på personer; förvara den som \
      registret.

      Öppna data är en CSV-fil per tabell, datapackage.json som beskriver dem (Frictionless) och en beskrivning för \
      dataportaler (DCAT-AP-SE). Vad som är offentligt står i Documentation/Secrecy.md. Mappen ersätts hel när kommandot \
      körs igen.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var publication: PublicationOptions
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Vad som skrivs: xml eller opendata.", valueName: "format"))
  var format = ExportFormat.xml

  @Option(name: .long, help: ArgumentHelp("Filen som skrivs, för opendata mappen.", valueName: "fil"))
  var out: String

  @Flag(name: .long, help: "Skriv hela registret med all historik (XML).")
  var history = false

  func validate() throws {
    if history, asOf.asOf != nil {
      throw ValidationError(
        sv: "--history skriver allt; --as-of kan inte användas med den.",
        en: "--history writes everything; --as-of cannot be used with it.")
    }
    if format == .xml, !publication.isEmpty {
      throw ValidationError(
        sv: "--licence, --address och --contact hör till --format opendata.",
        en: "--licence, --address and --contact belong to --format opendata.")
    }
    if history, format == .opendata {
      throw ValidationError(
        sv: "--history skriver allt, och öppna data bara en del.",
        en: "--history writes everything, and open data a part only.")
    }
  }

  func run() throws {
    switch format {
    case .xml: try writeDocument()
    case .opendata: try writeOpenData()
    }
  }

  private func writeDocument() throws {
    let result = try reporting(options.spoken) {
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
    Output.say(
      Phrase(
        sv: "\(out): till och med registrering \(result.registration.rawValue)\(head.swedish)\(result.hash).",
        en: "\(out): through registration \(result.registration.rawValue)\(head.english)\(result.hash)."),
      options.spoken)
  }

  private func writeOpenData() throws {
    let files = try reporting(options.spoken) {
      try FolderWriting.require(out, kind: "opendata")
      let files = try ExportOpenData(options.open()).files(asOf: asOf.value(), settings: publication.settings)
      try FolderWriting.write(files, to: out, kind: "opendata")
      return files
    }
    try PublicationOptions.tell(files, in: out, first: "datapackage.json", json: json.json, options.spoken)
  }
}

private struct ExportLine: Encodable {
  let file: String
  let registration: Int64
  let hash: String?
  let bytes: Int
}
