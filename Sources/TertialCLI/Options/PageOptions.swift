import ArgumentParser
import Operations
import ProgrammeModel

/// Options of content that is shown on the terminal or written as a page.
struct PageOptions: ParsableArguments {
  @OptionGroup var theme: ThemeOption

  @Flag(name: .long, help: "Skriv en webbsida till filen i --out.")
  var html = false

  @Option(name: .long, help: ArgumentHelp("Filen som webbsidan skrivs i.", valueName: "fil"))
  var out: String?

  func validate() throws {
    if html, out == nil { throw ValidationError(sv: "--html behöver --out FIL.", en: "--html needs --out FILE.") }
    guard html || out == nil else {
      throw ValidationError(
        sv: "--out är filen för webbsidan. Ange också --html.",
        en: "--out is the file of the page. State --html as well.")
    }
  }

  /// Refuses a page and JSON at once, of which only one would be given.
  func validate(beside json: JSONOption) throws {
    guard html, json.json else { return }
    throw ValidationError(sv: "Välj --json eller --html, inte båda.", en: "Choose --json or --html, not both.")
  }

  /// Writes the page and says its name, or shows the content.
  func deliver(_ content: Printing.Content, _ json: JSONOption) throws(OperationError) {
    guard html, let out else { return json.show(content) }
    try FileWriting.write(Printing.html(content, theme: theme.read()), to: out)
    Output.line(out)
  }
}
