import ArgumentParser
import Operations

/// The option that gives HTML pages the city's own looks.
struct ThemeOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Mapp med stadens eget utseende för webbsidor: page.mustache, report.css eller additions.css.",
      valueName: "mapp"))
  var theme: String?

  /// Demands that a page has a file, and that a file is asked for with the page that is written in it.
  static func demandPage(_ isPage: Bool, _ file: String?) throws {
    if isPage, file == nil { throw ValidationError(sv: "--html behöver --out FIL.", en: "--html needs --out FILE.") }
    guard isPage || file == nil else {
      throw ValidationError(
        sv: "--out är filen för webbsidan. Ange också --html.",
        en: "--out is the file of the page. State --html as well.")
    }
  }

  func read() throws(OperationError) -> PageTheme {
    guard let theme else { return .standard }
    return try PageTheme(folder: theme)
  }
}
