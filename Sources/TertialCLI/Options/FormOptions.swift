import ArgumentParser
import Operations
import ProgrammeModel

/// Options of what is written as text, JSON or a page, to a file or to the terminal.
struct FormOptions: ParsableArguments {
  /// A form of an answer.
  enum Form: String {
    case text
    case json
    case html
  }

  @Option(name: .long, help: ArgumentHelp("Format: text, json eller html (en sida).", valueName: "format"))
  var format: String?

  @Option(name: .long, help: ArgumentHelp("Filen som svaret skrivs i; annars skrivs det ut.", valueName: "fil"))
  var out: String?

  func validate() throws {
    guard let format, Form(rawValue: format) == nil else { return }
    throw ValidationError(
      sv: "Formatet \"\(format)\" finns inte. Formaten är text, json och html.",
      en: "There is no format \"\(format)\". The formats are text, json and html.")
  }

  /// The form that is asked for; without `--format` what `--json` says.
  func form(_ json: JSONOption) -> Form { format.flatMap(Form.init(rawValue:)) ?? (json.json ? .json : .text) }

  /// Writes the answer to the file, and says its name, or to the terminal.
  func deliver(_ bytes: [UInt8], _ language: Language) throws {
    guard let out else { return Output.write(bytes) }
    try reporting(language) { try FileWriting.write(bytes, to: out) }
    Output.line(out)
  }
}
