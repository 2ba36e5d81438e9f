import ArgumentParser
import Operations
import ProgrammeModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Ta in en leverans: en mapp eller filer, CSV, arbetsböcker (XLSX) eller SIE.",
    discussion: """
      En leverans blir en registrering: allt tas in eller inget. En mapp som bara innehåller mappar tas in mapp för
      mapp i namnordning. I en arbetsbok läses de blad som heter som tabeller. Samma filer igen registrerar inget nytt. Kvittot visar vad som lästes och vad som blev av det.

      Ur en SIE-fil (.se, .si, .sie) tas det in som är bokfört på projekt; tertial reconcile jämför med rapporterat.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Mapp eller filer.", valueName: "sökväg"))
  var paths: [String]

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
    if let reasonCode, Change(rawValue: reasonCode.lowercased()) == nil {
      throw ValidationError("--reason-code är rättelse, ny bedömning, nytt utfall eller ny uppgift.")
    }
    if let received, CalendarDay(received) == nil {
      throw ValidationError("--received ska vara en dag som 2014-09-15, inte \"\(received)\".")
    }
  }

  func run() throws {
    let language = options.spoken
    let outcomes = try reporting(language) { try takeIn(language) }
    if json.json {
      try Output.json(outcomes.map(ImportReceipt.init))
    } else if outcomes.count > 1 {
      Output.line(ReceiptText.summary(outcomes, language))
    }
    if !outcomes.allSatisfy(\.verdict.isSuccess) { throw ExitCode(1) }
  }

  /// Takes in the deliveries in order and stops at the first that is refused.
  private func takeIn(_ language: Language) throws(OperationError) -> [ImportDeliveries.Outcome] {
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
    let importing = ImportDeliveries(into: try options.open(), instructions)
    var outcomes: [ImportDeliveries.Outcome] = []
    for delivery in ImportDeliveries.deliveries(at: paths) {
      let outcome = try importing.run(delivery, now: SystemClock.now)
      outcomes.append(outcome)
      if !json.json { Output.write(ReceiptText.text(outcome, language, isQuiet: quiet, width: Output.width)) }
      guard outcome.verdict.isSuccess else { break }
    }
    return outcomes
  }
}
