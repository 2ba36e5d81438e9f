public import ArgumentParser
import Foundation
import Operations
import ProgrammeModel

/// The command `tertial`.
public struct TertialCommand: ParsableCommand {
  /// What the help shows, and the subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "tertial",
    abstract: "Håller stadens it-program ärligt: från filer till tertialrapport, med varje tal spårbart.",
    discussion: """
      Börja så här:
        tertial init                          skapa ett register
        tertial import MAPP --by "Namn"       ta in en leverans
        tertial check                         se vad som saknas eller inte stämmer
        tertial report 2014T2 --out Rapporter skriv rapporten (HTML och XML)

      Registret ligger i ./programme.tertial om inte --register eller \
      TERTIAL_REGISTER säger annat. Utgångskoder: 0 allt gick väl, 1 fel i \
      uppgifterna eller något som inte finns, 64 fel använt, 70 internt fel.
      """,
    version: "0.1.0",
    groupedSubcommands: CommandGroups.all)

  /// The command without arguments shows its help.
  public init() {}

  /// Runs the command of the process, on its first thread: all others are then free for work that is shared.
  public static func start() {
    ProcessMemory.prepare()
    FileSizeSignal.ignore()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Says what stopped the command, or shows the help that was asked for, and ends the process.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error, columns: Output.width)
    if !message.isEmpty {
      let words = Language.ofCommandLine == .swedish ? ParserWords.swedish(message) : message
      code == .success ? Output.line(Printing.hanging(words, width: Output.width)) : Output.complain(words)
    }
    Foundation.exit(code.rawValue)
  }
}
