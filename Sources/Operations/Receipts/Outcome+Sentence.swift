import Intake
public import ProgrammeModel
import Register

extension ImportDeliveries.Outcome {
  /// How it ended, with what was left out, in sentences.
  public var sentence: Phrase { ending + leftOut + unconfirmed("--confirm-removals") }

  /// How it ended.
  var ending: Phrase {
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
        sv: "Provkörning: \(new) nya, \(changed) ändrade, \(unchanged) oförändrade, \(ended) avslutade. Inget skrevs.",
        en: "Dry run: \(new) new, \(changed) changed, \(unchanged) unchanged, \(ended) ended. Nothing was written.")
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
          "Inget registrerades: den hela leveransen saknar \(Self.rows(absent.count).swedish) som fanns förut. Lägg till --confirm-removals för att avsluta.",
        en:
          "Nothing was registered: the full delivery lacks \(Self.rows(absent.count).english) from before. Add --confirm-removals to end."
      )
    }
  }

  /// What errors kept out, and what was not ended because of that; nothing where all was refused for them, or nothing was.
  var leftOut: Phrase {
    guard intake.errorCount > 0, verdict != .refused, verdict != .empty else { return .nothing }
    let refused = Self.rows(intake.refusedRows)
    let rows =
      intake.refusedRows > 0
      ? Phrase(
        sv: " Avvisat och inte med: \(refused.swedish).", en: " Refused and left out: \(refused.english).")
      : Phrase(
        sv: " Allt kom inte med: \(intake.errorCount) fel, se meddelandena.",
        en: " Not all of it was taken in: \(intake.errorCount) errors, see the messages.")
    let tables = Set(intake.receipts.compactMap(\.table)).subtracting(intake.wholeTables).map(\.rawValue).sorted()
    guard header.scope == .full, !tables.isEmpty else { return rows }
    let names = tables.joined(separator: ", ")
    return rows
      + Phrase(
        sv: " Inget avslutas i \(names): det som saknas där kan vara det som avvisades.",
        en: " Nothing ends in \(names): what is missing there may be what was refused.")
  }

  /// In a dry run, that rows end only once somebody confirms it.
  ///
  /// - Parameter option: how whoever takes the delivery in does that; `nil` for the sender.
  func unconfirmed(_ option: String?) -> Phrase {
    guard verdict == .dryRun, awaitsConfirmation else { return .nothing }
    let how = option.map { Phrase(sv: " med \($0)", en: " with \($0)") } ?? .nothing
    let rows = Self.rows(absent.count)
    return Phrase(
      sv: " Att den hela leveransen saknar \(rows.swedish) ska bekräftas\(how.swedish), annars tas den inte in.",
      en: " That the full delivery lacks \(rows.english) is to be confirmed\(how.english), or it is not taken in.")
  }

  /// `1 rad`, `2 rader`
  static func rows(_ count: Int) -> Phrase {
    count == 1 ? Phrase(sv: "1 rad", en: "1 row") : Phrase(sv: "\(count) rader", en: "\(count) rows")
  }
}

extension Phrase {
  fileprivate static var nothing: Phrase { Phrase(sv: "", en: "") }

  fileprivate static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(sv: left.swedish + right.swedish, en: left.english + right.english)
  }
}
