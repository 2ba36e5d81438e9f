public import ArgumentParser
import ProgrammeModel

/// The command `tertial`.
public struct TertialCommand: AsyncParsableCommand {
  /// What the help shows, and the subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "tertial",
    abstract: "Håller stadens it-program ärligt: från filer till tertialrapport, med varje tal spårbart.",
    discussion: """
      Börja så här:
        tertial init                               skapa ett register
        tertial import LEVERANS --by "Namn"        ta in en mapp, CSV-filer eller arbetsböcker
        tertial check                              se vad som saknas eller inte stämmer
        tertial report 2014T2 --out Rapporter      skriv rapporten som HTML och XML

      Registret ligger i ./programme.tertial om inte --register eller TERTIAL_REGISTER säger annat.
      Utgångskoder: 0 allt gick väl, 1 fel i uppgifterna, 64 fel använt, 70 internt fel.
      """,
    version: "0.1.0",
    groupedSubcommands: CommandGroups.all)

  /// The command without arguments shows its help.
  public init() {}

  /// Runs the command of the process, and says what the library that parses arguments has to say in the user's language.
  public static func start() async {
    FileSizeSignal.ignore()
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      let language = RegisterOptions.spoken(in: CommandLine.arguments)
      let message = ParserWords.said(fullMessage(for: error), in: language)
      if !message.isEmpty { code.isSuccess ? Output.line(message) : Output.complain(message) }
      exit(withError: code)
    }
  }
}
