import ArgumentParser
import Foundation
import Intake
import Operations
import ProgrammeModel

struct MappingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mapping", abstract: "Hjälp med mappningar: hur en tabell i annan form blir datapaketets tabeller.",
    discussion: """
      En nämnds egen lista eller en annan stads budget tas in genom en mappning, en YAML-fil som säger vilken rubrik som \
      är vad. Documentation/Mappings.md visar allt den kan säga.
        tertial mapping suggest budget.xlsx --out budget.mappning.yaml
        tertial mapping check budget.mappning.yaml budget.xlsx
        tertial import budget.xlsx --mapping budget.mappning.yaml --by "Namn"
      """, subcommands: [MappingSuggestCommand.self, MappingCheckCommand.self])
}

struct MappingSuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Föreslå en mappning av en fil, av dess rubriker och innehåll.",
    discussion: "Utkastet är giltig YAML med frågor där filen inte ger svar. Ingenting registreras.")

  @Argument(help: ArgumentHelp("Filen, CSV eller XLSX.", valueName: "fil"))
  var file: String

  @Option(name: .long, help: ArgumentHelp("Tabellen den ska bli; annars den som liknar mest.", valueName: "tabell"))
  var table: String?

  @Option(name: .long, help: ArgumentHelp("Bladet i en arbetsbok med flera.", valueName: "namn"))
  var sheet: String?

  @Option(name: .long, help: ArgumentHelp("Skriv utkastet i en fil som inte finns.", valueName: "fil"))
  var out: String?

  @Option(name: .long, help: ArgumentHelp("Språk för det som skrivs ut: sv eller en.", valueName: "språk"))
  var language: String?

  @OptionGroup var json: JSONOption

  func run() throws {
    let spoken = try RegisterOptions.parse(language.map { ["--language", $0] } ?? []).spoken
    try reporting(spoken) {
      let draft = try DraftMapping(spoken).draft(of: file, as: table, sheet: sheet)
      if let out {
        try FileWriting.writeNew(Array(draft.text.utf8), to: out)
      }
      if json.json {
        let object = Draft(table: draft.table?.rawValue, mapping: draft.text)
        try Output.json(object)
      } else {
        Output.write(out.map { $0 + "\n" } ?? draft.text)
      }
    }
  }

  private struct Draft: Encodable {
    let table: String?
    let mapping: String
  }
}

struct MappingCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kontrollera en mappning, och vad den gör av en fil. Ingenting registreras.",
    discussion: """
      Utan fil kontrolleras bara mappningen. Med fil visas rader och summor att jämföra med filens egna. Hänvisningar \
      prövas mot registret; finns inget på förvald plats och inget är angivet prövas de inte.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Mappningen.", valueName: "mappning"))
  var mapping: String

  @Argument(help: ArgumentHelp("Filen som den är för.", valueName: "fil"))
  var file: String?

  func run() throws {
    let language = options.spoken
    let helping = DraftMapping(language)
    guard let file else {
      let faults = helping.faults(of: mapping)
      if json.json {
        try Output.json(faults.map { CheckedMapping.Problem($0, language) })
      } else {
        Output.write(CheckedMapping.text(faults, language))
      }
      if !faults.isEmpty { throw ExitCode(1) }
      return
    }
    let register = options.hasRegister ? options.path : nil
    let result = try reporting(language) {
      let workspace = register == nil ? nil : try options.open()
      return try helping.trial(of: mapping, on: file, against: workspace)
    }
    let checked = CheckedMapping(result, register: register)
    if json.json {
      try Output.json(checked.json(language))
    } else {
      Output.write(checked.text(language, width: Output.width))
    }
    if checked.hasErrors { throw ExitCode(1) }
  }
}
