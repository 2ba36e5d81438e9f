import Intake
public import ProgrammeModel
import Register

extension ImportDeliveries.Outcome {
  /// How it ended, in a sentence.
  public var sentence: Phrase {
    let tallies = receipt?.tallies ?? []
    let new = tallies.reduce(0) { $0 + $1.new }
    let changed = tallies.reduce(0) { $0 + $1.changed }
    let unchanged = tallies.reduce(0) { $0 + $1.unchanged }
    let ended = tallies.reduce(0) { $0 + $1.withdrawn }
    switch verdict {
    case .registered:
      let number = receipt?.registration?.rawValue ?? 0
      let hash = receipt?.head.hash.prefix(16) ?? ""
      return Phrase(
        sv:
          "Registrering \(number): \(new) nya, \(changed) ändrade, \(unchanged) oförändrade, \(ended) avslutade. Kedjans huvud \(hash).",
        en:
          "Registration \(number): \(new) new, \(changed) changed, \(unchanged) unchanged, \(ended) ended. Head of chain \(hash)."
      )
    case .unchanged:
      if let known = known {
        return Phrase(
          sv: "Inget nytt: samma filer togs in genom registrering \(known.rawValue). Inget registrerades.",
          en: "Nothing new: the same files were taken in by registration \(known.rawValue). Nothing was registered.")
      }
      return Phrase(
        sv: "Inget nytt: alla \(unchanged) uppgifter finns redan i registret. Inget registrerades.",
        en: "Nothing new: all \(unchanged) facts are already in the register. Nothing was registered.")
    case .dryRun:
      return Phrase(
        sv: "Provkörning: \(new) nya, \(changed) ändrade, \(unchanged) oförändrade. Inget skrevs.",
        en: "Dry run: \(new) new, \(changed) changed, \(unchanged) unchanged. Nothing was written.")
    case .refused where intake.acceptedRows == 0:
      return Phrase(
        sv:
          "Inget registrerades: \(intake.errorCount) fel, och ingen rad är utan fel. Rätta dem och ta in leveransen igen.",
        en:
          "Nothing was registered: \(intake.errorCount) errors, and no row is without. Mend them and take the delivery in again."
      )
    case .refused:
      return Phrase(
        sv:
          "Inget registrerades: \(intake.errorCount) fel. Rätta dem, eller ta in de felfria raderna med --partial.",
        en:
          "Nothing was registered: \(intake.errorCount) errors. Mend them, or take in the good rows with --partial."
      )
    case .empty:
      return Phrase(
        sv:
          "Inget registrerades: leveransen innehöll inga rader. Kontrollera att mappen innehåller CSV-filer eller blad med tabellernas namn.",
        en:
          "Nothing was registered: the delivery held no rows. Check that the folder holds CSV files or sheets with the tables' names."
      )
    case .removalsUnconfirmed:
      return Phrase(
        sv:
          "Inget registrerades: den hela leveransen saknar \(absent.count) rader som fanns förut. Lägg till --confirm-removals för att avsluta dem.",
        en:
          "Nothing was registered: the full delivery lacks \(absent.count) rows that were there before. Add --confirm-removals to end them."
      )
    }
  }
}
