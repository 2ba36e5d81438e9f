import Intake
import ProgrammeModel

/// What a receipt says to whom: it goes back to the sender, who has no command to run.
struct ReceiptWords {
  let outcome: ImportDeliveries.Outcome
  let language: Language

  /// How it ended, with what the sender can do.
  var sentence: String {
    let errors = outcome.intake.errorCount
    let absent = ImportDeliveries.Outcome.rows(outcome.absent.count)
    switch outcome.verdict {
    case .refused where isMendedByReceiver:
      return Phrase(
        sv:
          "Inget registrerades: \(errors) fel i hur filerna skulle läsas. Den som tar in leveransen rättar dem; inget "
          + "behöver skickas igen.",
        en: "Nothing was registered: \(errors) errors in how the files were to be read. Whoever takes the delivery in "
          + "mends them; nothing need be sent again.")(language)
    case .refused:
      return Phrase(
        sv: "Inget registrerades: \(errors) fel. Rätta dem och skicka leveransen igen.",
        en: "Nothing was registered: \(errors) errors. Mend them and send the delivery again.")(language)
    case .removalsUnconfirmed:
      return Phrase(
        sv: "Inget registrerades: den hela leveransen saknar \(absent.swedish) som fanns förut. Bekräfta att de ska "
          + "avslutas, eller skicka en leverans som har dem.",
        en: "Nothing was registered: the full delivery lacks \(absent.english) from before. Confirm that they "
          + "are to end, or send a delivery that has them.")(language)
    case .registered, .unchanged, .dryRun, .empty:
      return outcome.ending(language) + outcome.leftOut(language) + outcome.unconfirmed(nil)(language)
    }
  }

  /// Whether every error, but for what follows of them, is work for whoever takes the delivery in.
  private var isMendedByReceiver: Bool {
    let errors = outcome.intake.diagnostics.filter { $0.severity == .error }
    let codes = errors.compactMap { IntakeCode(rawValue: $0.code) }.filter { $0 != .everythingRefused }
    return !codes.isEmpty && codes.allSatisfy(\.isMendedByReceiver)
  }

  /// What the sender does about something.
  func remedy(_ diagnostic: Diagnostic) -> String {
    (IntakeCode(rawValue: diagnostic.code)?.senderRemedy ?? diagnostic.remedy)(language)
  }

  /// What whoever takes the delivery in can do, each thing once.
  var toReceiver: [String] {
    var told: [String] = []
    func tell(_ text: String) {
      if !told.contains(text) { told.append(text) }
    }
    switch outcome.verdict {
    case .refused where outcome.intake.acceptedRows > 0:
      tell(
        Phrase(
          sv: "De felfria raderna kan tas in med --partial.", en: "The good rows can be taken in with --partial.")(
            language))
    case _ where outcome.awaitsConfirmation:
      tell(
        Phrase(
          sv: "Lägg till --confirm-removals när avsändaren har bekräftat att raderna ska avslutas.",
          en: "Add --confirm-removals once the sender has confirmed that the rows are to end.")(language))
    default: break
    }
    for diagnostic in outcome.intake.diagnostics {
      if let remedy = IntakeCode(rawValue: diagnostic.code)?.receiverRemedy { tell(remedy(language)) }
    }
    return told
  }
}
