import ArgumentParser
import Operations
import ProgrammeModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Ta in en leverans: en mapp eller filer, CSV, arbetsböcker (XLSX, ODS), SIE eller XML.",
    discussion: """
      En leverans blir en registrering: allt tas in eller inget. En mapp som bara innehåller mappar tas in mapp för \
      mapp i namnordning. I en arbetsbok läses de blad som heter som tabeller. Samma filer igen registrerar inget nytt. \
      Kvittot visar vad som lästes och vad som blev av det; med --receipt skrivs det som HTML och JSON att skicka tillbaka. \
      Ett kvitto skrivs aldrig över: nästa heter kvitto-2.

      En hel leverans (omfattning hel i följesedeln) avslutar det som inte längre är med, när --confirm-removals bekräftar \
      det; --dry-run visar vad. Ur en tabell med avvisade rader avslutas inget.

      En tabell i annan form läses med en mappning: --mapping FIL, eller en fil bredvid som heter som tabellen, t.ex. \
      budget.mappning.yaml för budget.csv. tertial mapping suggest föreslår en.

      Ur en SIE-fil (.se, .si, .sie) tas det in som är bokfört på projekt; tertial reconcile jämför med rapporterat.

      Med --watch tas det in som läggs i en mapp, med kvitton bredvid, tills du avbryter (Ctrl-C). En mapp med filer \
      som läggs där är en leverans; den tas in när inget har ändrats i den på fem sekunder.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Mapp eller filer.", valueName: "sökväg"))
  var paths: [String] = []

  @Option(name: .long, help: ArgumentHelp("Mappning för tabeller i annan form (YAML).", valueName: "fil"))
  var mapping: String?

  @Option(name: .long, help: ArgumentHelp("Skriv kvittot som HTML och JSON i en mapp.", valueName: "mapp"))
  var receipt: String?

  @Option(name: .long, help: ArgumentHelp("Ta in det som läggs i en mapp, med kvitton bredvid.", valueName: "mapp"))
  var watch: String?

  @Flag(name: .long, help: "Med --watch: ta in det som ligger där nu och sluta.")
  var once = false

  @Option(name: .long, help: ArgumentHelp("Vem som registrerar (annars följesedeln leverans.csv).", valueName: "namn"))
  var by: String?

  @Option(name: .long, help: ArgumentHelp("I vilken roll.", valueName: "roll"))
  var role: String?

  @Option(name: .long, help: ArgumentHelp("Från vilken organisation (id).", valueName: "id"))
  var organisation: String?

  @Option(name: .long, help: ArgumentHelp("Varför, i ord.", valueName: "text"))
  var reason: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Vad ändringarna är: rättelse (kräver orsak), ny bedömning, nytt utfall, ny uppgift.", valueName: "kod"))
  var reasonCode: String?

  @Option(name: .long, help: ArgumentHelp("Dagen leveransen kom in.", valueName: "dag"))
  var received: String?

  @Flag(name: .long, help: "Läs och kontrollera, men skriv inget.")
  var dryRun = false

  @Flag(name: .long, help: "Ta in rader utan fel och lista resten.")
  var partial = false

  @Flag(name: .long, help: "Avsluta rader som saknas i en hel leverans.")
  var confirmRemovals = false

  @Flag(name: .long, help: "Återuppbygg: använd följesedlarnas tider i stället för klockan; märks i registret.")
  var rebuild = false

  @Flag(name: .long, help: "Skriv bara fel och slutraden.")
  var quiet = false

  func validate() throws {
    guard paths.isEmpty == (watch != nil) else {
      throw watch == nil
        ? ValidationError(sv: "Ange en mapp eller filer att ta in.", en: "State a folder or files to take in.")
        : ValidationError(
          sv: "--watch tar in en mapp; ange inga andra sökvägar.",
          en: "--watch takes in one folder; state no other paths.")
    }
    if once, watch == nil { throw ValidationError(sv: "--once hör till --watch.", en: "--once belongs to --watch.") }
    if watch != nil, by == nil {
      throw ValidationError(sv: "Ange vem som registrerar: --by \"Namn\".", en: "State who registers: --by \"Name\".")
    }
    if watch != nil, rebuild || dryRun || json.json || receipt != nil {
      throw ValidationError(
        sv: "--watch kan inte förenas med --rebuild, --dry-run, --json eller --receipt.",
        en: "--watch cannot be combined with --rebuild, --dry-run, --json or --receipt.")
    }
    if let reasonCode, Change(rawValue: reasonCode.lowercased()) == nil {
      throw ValidationError(
        sv: "--reason-code är rättelse, ny bedömning, nytt utfall eller ny uppgift.",
        en: "--reason-code is rättelse, ny bedömning, nytt utfall or ny uppgift.")
    }
    if let received, CalendarDay(received) == nil {
      throw ValidationError(
        sv: "--received ska vara en dag som 2014-09-15, inte \"\(received)\".",
        en: "--received should be a day such as 2014-09-15, not \"\(received)\".")
    }
  }

  func run() throws {
    let language = options.spoken
    if let watch {
      let isAllTaken = try reporting(language) { try follow(watch, language) }
      if once, !isAllTaken { throw ExitCode(1) }
      return
    }
    var outcomes: [ImportDeliveries.Outcome] = []
    var failure: (any Error)?
    do { try reporting(language) { try takeIn(language, &outcomes) } } catch { failure = error }
    // What was registered before something failed stays registered, and is told.
    if json.json, failure == nil || !outcomes.isEmpty {
      try Output.json(outcomes.map { ImportReceipt($0) })
    } else if outcomes.count > 1 {
      Output.line(ReceiptText.summary(outcomes, language))
    }
    if let failure { throw failure }
    if !outcomes.allSatisfy(\.verdict.isSuccess) { throw ExitCode(1) }
  }

  private var instructions: ImportDeliveries.Instructions {
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = by
    instructions.role = role
    instructions.organisation = organisation
    instructions.reason = reason
    instructions.reasonCode = reasonCode?.lowercased()
    instructions.received = received.flatMap { CalendarDay($0) }
    instructions.isDryRun = dryRun
    instructions.isPartial = partial
    instructions.isRebuild = rebuild
    instructions.confirmsRemovals = confirmRemovals
    instructions.mapping = mapping
    return instructions
  }

  /// Takes in the deliveries in order and stops at the first that is refused.
  ///
  /// - Parameter outcomes: what was done, also where something then fails.
  private func takeIn(
    _ language: Language, _ outcomes: inout [ImportDeliveries.Outcome]
  ) throws(OperationError) {
    for path in paths { try InputFile.require(path) }
    if let receipt { try FileWriting.requireFolder(receipt, option: "--receipt") }
    let workspace = try options.open()
    let importing = ImportDeliveries(into: workspace, instructions)
    let deliveries = ImportDeliveries.deliveries(at: paths)
    for delivery in deliveries {
      let progress = ProgressLine(language, isWanted: !quiet)
      let run = { () throws(OperationError) in
        defer { progress.end() }
        return try importing.run(delivery, now: SystemClock.now, progress: progress.show)
      }
      let outcome = try run()
      outcomes.append(outcome)
      if !json.json {
        Output.write(
          ReceiptText.text(
            outcome, language, isQuiet: quiet, isOneOfMany: deliveries.count > 1, width: Output.width))
      }
      if let receipt {
        let written = try WriteReceipt(workspace, language).write(outcome, to: receipt)
        if !json.json, !quiet { for path in written { Output.line(path) } }
      }
      guard outcome.verdict.isSuccess else { break }
    }
  }

  /// Takes in what is dropped in a folder until told to stop; false if anything was refused, failed or left.
  private func follow(_ folder: String, _ language: Language) throws(OperationError) -> Bool {
    let workspace = try options.open()
    let watching = try WatchFolder(folder, into: workspace, instructions, language)
    if !once {
      Output.line(
        Phrase(
          sv: "Tar in det som läggs i \(folder). Avbryt med Ctrl-C.",
          en: "Taking in what is put in \(folder). Stop with Ctrl-C.")(language))
    }
    var isAllTaken = true
    watching.run(once: once) { event in
      switch event {
      case .taken(let outcome, let receipts):
        isAllTaken = isAllTaken && outcome.verdict.isSuccess
        Output.write(ReceiptText.text(outcome, language, isQuiet: quiet, width: Output.width))
        for path in receipts { Output.line(path) }
      case .failed(let name, let error):
        isAllTaken = false
        Output.complain("\(name): " + error.phrase(language))
      case .left(let name):
        Output.complain(
          Phrase(
            sv: "\(name): lämnades, eftersom den fortfarande skrivs. Den tas in nästa gång.",
            en: "\(name): left, since it is still being written. It is taken in next time.")(language))
      case .passedBy(let name):
        Output.complain(
          Phrase(
            sv: "\(name): mappen innehåller ingen fil att ta in. Lägg filerna direkt i den.",
            en: "\(name): the folder holds no file to take in. Put the files straight in it.")(language))
      }
    }
    return isAllTaken
  }
}
