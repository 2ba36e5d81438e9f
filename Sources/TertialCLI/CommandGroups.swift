import ArgumentParser

/// The subcommands by task, in the order of a tertial's work; README lists them alike.
enum CommandGroups {
  static let all = [
    CommandGroup(
      name: "Ta in uppgifter",
      subcommands: [
        InitCommand.self,
        TemplateCommand.self,
        ImportCommand.self,
        MappingCommand.self,
        UndoCommand.self,
        QuestionsCommand.self,
      ]),
    CommandGroup(
      name: "Se läget",
      subcommands: [
        StatusCommand.self,
        ShowCommand.self,
        OverviewCommand.self,
        CheckCommand.self,
        ReconcileCommand.self,
        DueCommand.self,
      ]),
    CommandGroup(
      name: "Rapportera",
      subcommands: [
        ReportCommand.self,
        PublishCommand.self,
        SiteCommand.self,
        ExportCommand.self,
        ArchiveCommand.self,
        CompareCommand.self,
      ]),
    CommandGroup(
      name: "Styra projekt och portföljer",
      subcommands: [
        ApplicationCommand.self,
        GateCommand.self,
        DecisionsCommand.self,
        FramesCommand.self,
        PrioritiseCommand.self,
        RisksCommand.self,
        AfterCloseCommand.self,
      ]),
    CommandGroup(
      name: "Räkna på nytta",
      subcommands: [
        AppraiseCommand.self,
        RealisationCommand.self,
        BudgetEffectCommand.self,
      ]),
    CommandGroup(
      name: "Följa den löpande leveransen",
      subcommands: [
        PerspectiveCommand.self,
        ServicesCommand.self,
      ]),
    CommandGroup(
      name: "Granska",
      subcommands: [
        ExplainCommand.self,
        HistoryCommand.self,
        SampleCommand.self,
        SamplesCommand.self,
        LogCommand.self,
        VerifyCommand.self,
        SealCommand.self,
      ]),
    CommandGroup(
      name: "Sköta registret",
      subcommands: [
        BackupCommand.self,
        RestoreCommand.self,
        EraseCommand.self,
        SchemaCommand.self,
      ]),
  ]
}
