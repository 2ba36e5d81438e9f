public import ArgumentParser

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
    subcommands: [
      InitCommand.self, ImportCommand.self, MappingCommand.self, UndoCommand.self, StatusCommand.self, ShowCommand.self,
      PerspectiveCommand.self,
      ServicesCommand.self, OverviewCommand.self, HistoryCommand.self,
      CheckCommand.self, QuestionsCommand.self, AppraiseCommand.self, BudgetEffectCommand.self, PrioritiseCommand.self,
      RealisationCommand.self, ReportCommand.self, PublishCommand.self, CompareCommand.self, ExplainCommand.self,
      SampleCommand.self, LogCommand.self, VerifyCommand.self, TemplateCommand.self,
      SealCommand.self, EraseCommand.self, SchemaCommand.self, BackupCommand.self,
      GateCommand.self, ApplicationCommand.self, DecisionsCommand.self, DueCommand.self, FramesCommand.self,
      RisksCommand.self, AfterCloseCommand.self,
    ])

  /// The command without arguments shows its help.
  public init() {}

  /// Runs the command of the process.
  public static func start() async {
    FileSizeSignal.ignore()
    await main()
  }
}
