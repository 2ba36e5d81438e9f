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

  func read() throws(OperationError) -> PageTheme {
    guard let theme else { return .standard }
    return try PageTheme(folder: theme)
  }
}
