import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Skriv ut registrets uppgifter, till exempel som öppna data.",
    discussion: """
      --format opendata skriver det som får vara offentligt: en CSV-fil per tabell, datapackage.json som beskriver dem
      (Frictionless) och en beskrivning för dataportaler (DCAT-AP-SE). Vad som är offentligt står i
      Documentation/Secrecy.md. Mappen ersätts hel när kommandot körs igen.
      """)

  /// The forms that the register's facts are written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case opendata
  }

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var publication: PublicationOptions
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Format: opendata.", valueName: "format"))
  var format = Format.opendata

  @Option(name: .long, help: ArgumentHelp("Mappen som filerna skrivs i.", valueName: "mapp"))
  var out: String

  func run() throws {
    let language = options.spoken
    switch format {
    case .opendata:
      let files = try reporting(language) {
        let files = try ExportOpenData(options.open()).files(asOf: asOf.value(), settings: publication.settings)
        try FolderWriting.write(files, to: out, kind: "opendata")
        return files
      }
      try PublicationOptions.tell(files, in: out, first: "datapackage.json", json: json.json, language)
    }
  }
}
