import ArgumentParser
import Operations
import ProgrammeModel

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Skriv det som ska fyllas i: en tabell eller en hel nyttokalkyl, som arbetsbok.",
    discussion: """
      Mallen är ifylld med det som registret vet. Ifylld tas den in med tertial import.
        tertial template nyttokalkyl --project P1040 --out kalkyl.xlsx
        tertial template risker --project P1040 --out risker.xlsx
        tertial template utfall --format csv
      Nyttokalkylens arbetsbok räknar nettonuvärde, återbetalningstid och gröna, gula och röda summor medan man skriver, \
      och visar vad som saknas. tertial schema --data-package visar alla tabeller.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption

  @Argument(help: ArgumentHelp("nyttokalkyl, eller en tabell i datapaketet.", valueName: "mall"))
  var name: String

  @Option(name: .long, help: ArgumentHelp("Bara detta projekts rader; krävs för nyttokalkyl.", valueName: "id"))
  var project: String?

  @Option(name: .long, help: ArgumentHelp("xlsx (förval) eller csv.", valueName: "format"))
  var format: String = "xlsx"

  @Option(name: .long, help: ArgumentHelp("Filen; annars mallens namn i den mapp där du står.", valueName: "fil"))
  var out: String?

  private var isCase: Bool { ["nyttokalkyl", "benefit-case"].contains(name.lowercased()) }

  func validate() throws {
    guard ["xlsx", "csv"].contains(format) else {
      throw ValidationError(sv: "--format är xlsx eller csv.", en: "--format is xlsx or csv.")
    }
    guard isCase else { return }
    if project == nil {
      throw ValidationError(sv: "Ange projektet: --project ID.", en: "State the project: --project ID.")
    }
    if format == "csv" {
      throw ValidationError(
        sv: "En nyttokalkyl skrivs som arbetsbok (xlsx).", en: "A benefit case is written as a workbook (xlsx).")
    }
  }

  func run() throws {
    let language = options.spoken
    try reporting(language) {
      let template = WriteTemplate(try options.open(), asOf: try asOf.value(), language)
      if isCase, let project {
        let path = out ?? "nyttokalkyl-\(project).xlsx"
        try FileWriting.demandNew(path)
        try template.writeCase(of: project, to: path)
        Output.line(path)
      } else {
        let table = try WriteTemplate.table(named: name)
        let isText = format == "csv" || out?.lowercased().hasSuffix(".csv") == true
        let path = out ?? "\(table.rawValue).\(isText ? "csv" : "xlsx")"
        try FileWriting.demandNew(path)
        let rows = try template.write(table: table, project: project, as: isText ? .text : .workbook, to: path)
        Output.say(Phrase(sv: "\(path): \(rows) rader ifyllda", en: "\(path): \(rows) rows filled in"), language)
      }
    }
  }
}
