import ArgumentParser
import Operations
import ProgrammeModel

/// Options of what is made public: licence, address and contact.
struct PublicationOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Licens för öppna data som webbadress (förval CC0).", valueName: "adress"))
  var licence = ExportOpenData.licence

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Webbadressen där filerna kommer att ligga, för dataportaler (förval: relativa adresser).", valueName: "adress"))
  var address = ""

  @Option(name: .long, help: ArgumentHelp("E-postadress för frågor och synpunkter.", valueName: "e-post"))
  var contact = ""

  var settings: ExportOpenData.Settings {
    ExportOpenData.Settings(licence: licence, address: address, contact: contact)
  }

  /// Whether nothing was stated.
  var isEmpty: Bool { licence == ExportOpenData.licence && address.isEmpty && contact.isEmpty }

  /// Says what was written: where to begin, how many files and how large they are.
  static func tell(
    _ files: [FolderFile], in folder: String, first: String, json: Bool, _ language: Language
  ) throws {
    let size = files.reduce(0) { $0 + $1.bytes.count }
    if json {
      try Output.json(WrittenFolder(folder: folder, first: first, files: files.map(\.path).sorted(), bytes: size))
    } else {
      Output.say(
        Phrase(
          sv: "\(folder)/\(first): \(files.count) filer, \((size + 1023) / 1024) kB.",
          en: "\(folder)/\(first): \(files.count) files, \((size + 1023) / 1024) kB."), language)
    }
  }

}

/// A written folder, as JSON.
private struct WrittenFolder: Encodable {
  let folder: String
  let first: String
  let files: [String]
  let bytes: Int
}
