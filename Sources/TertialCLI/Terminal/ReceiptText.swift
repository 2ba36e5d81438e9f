import Intake
import Operations
import ProgrammeModel
import Register

/// The receipt of an import as text.
enum ReceiptText {
  static func text(_ outcome: ImportDeliveries.Outcome, _ language: Language, isQuiet: Bool, width: Int) -> String {
    var text = ""
    for line in outcome.intake.lines(language) { text += line + "\n" }
    if !isQuiet {
      text += "\n\(outcome.name)\n"
      let rows = outcome.intake.receipts.map { receipt in
        [
          receipt.name, receipt.table?.rawValue ?? "–", receipt.encoding, String(receipt.rowsRead),
          String(receipt.rowsAccepted), String(receipt.rowsRefused),
        ]
      }
      let heads =
        language == .swedish
        ? ["Fil", "Tabell", "Teckenkod", "Lästa", "Godtagna", "Avvisade"]
        : ["File", "Table", "Encoding", "Read", "Accepted", "Refused"]
      text += Printing.table(heads, rows, width: width)
      for receipt in outcome.intake.receipts {
        for assumption in receipt.assumptions {
          text += Printing.wrapped("\(receipt.name): \(assumption(language))", width: width) + "\n"
        }
        if !receipt.unknownColumns.isEmpty {
          let names = receipt.unknownColumns.joined(separator: ", ")
          text +=
            Printing.wrapped(
              Phrase(
                sv: "\(receipt.name): kolumner som inte känns igen och inte lästes: \(names)",
                en: "\(receipt.name): columns not recognised and not read: \(names)")(language), width: width) + "\n"
        }
      }
      if !outcome.intake.notRead.isEmpty {
        let names = outcome.intake.notRead.joined(separator: ", ")
        text +=
          Printing.wrapped(Phrase(sv: "Inte lästa: \(names)", en: "Not read: \(names)")(language), width: width) + "\n"
      }
    }
    for line in outcome.absent.prefix(20) {
      text += Phrase(
        sv: "  saknas i den hela leveransen: \(line)\n", en: "  missing from the full delivery: \(line)\n")(language)
    }
    text += Printing.wrapped(verdict(outcome, language), width: width) + "\n"
    return text
  }

  static func summary(_ outcomes: [ImportDeliveries.Outcome], _ language: Language) -> String {
    let registered = outcomes.count { $0.verdict == .registered }
    let unchanged = outcomes.count { $0.verdict == .unchanged }
    let failed = outcomes.count { !$0.verdict.isSuccess }
    return Phrase(
      sv: "\(outcomes.count) leveranser: \(registered) registrerade, \(unchanged) utan något nytt, \(failed) avvisade.",
      en: "\(outcomes.count) deliveries: \(registered) registered, \(unchanged) with nothing new, \(failed) refused.")(
        language)
  }

  private static func verdict(_ outcome: ImportDeliveries.Outcome, _ language: Language) -> String {
    let tallies = outcome.receipt?.tallies ?? []
    let new = tallies.reduce(0) { $0 + $1.new }
    let changed = tallies.reduce(0) { $0 + $1.changed }
    let unchanged = tallies.reduce(0) { $0 + $1.unchanged }
    let ended = tallies.reduce(0) { $0 + $1.withdrawn }
    switch outcome.verdict {
    case .registered:
      let number = outcome.receipt?.registration?.rawValue ?? 0
      let hash = outcome.receipt?.head.hash.prefix(16) ?? ""
      return Phrase(
        sv:
          "Registrering \(number): \(new) nya, \(changed) ändrade, \(unchanged) oförändrade, \(ended) avslutade. Kedjans huvud \(hash).",
        en:
          "Registration \(number): \(new) new, \(changed) changed, \(unchanged) unchanged, \(ended) ended. Head of chain \(hash)."
      )(language)
    case .unchanged:
      if let known = outcome.known {
        return Phrase(
          sv: "Inget nytt: samma filer togs in genom registrering \(known.rawValue). Inget registrerades.",
          en: "Nothing new: the same files were taken in by registration \(known.rawValue). Nothing was registered.")(
            language)
      }
      return Phrase(
        sv: "Inget nytt: alla \(unchanged) uppgifter finns redan i registret. Inget registrerades.",
        en: "Nothing new: all \(unchanged) facts are already in the register. Nothing was registered.")(language)
    case .dryRun:
      return Phrase(
        sv: "Provkörning: \(new) nya, \(changed) ändrade, \(unchanged) oförändrade. Inget skrevs.",
        en: "Dry run: \(new) new, \(changed) changed, \(unchanged) unchanged. Nothing was written.")(language)
    case .refused where outcome.intake.acceptedRows == 0:
      return Phrase(
        sv:
          "Inget registrerades: \(outcome.intake.errorCount) fel, och ingen rad är utan fel. Rätta dem och ta in leveransen igen.",
        en:
          "Nothing was registered: \(outcome.intake.errorCount) errors, and no row is without. Mend them and take the delivery in again."
      )(
        language)
    case .refused:
      return Phrase(
        sv:
          "Inget registrerades: \(outcome.intake.errorCount) fel. Rätta dem, eller ta in de felfria raderna med --partial.",
        en:
          "Nothing was registered: \(outcome.intake.errorCount) errors. Mend them, or take in the good rows with --partial."
      )(language)
    case .empty:
      return Phrase(
        sv:
          "Inget registrerades: leveransen innehöll inga rader. Kontrollera att mappen innehåller CSV-filer eller blad med tabellernas namn.",
        en:
          "Nothing was registered: the delivery held no rows. Check that the folder holds CSV files or sheets with the tables' names."
      )(language)
    case .removalsUnconfirmed:
      return Phrase(
        sv:
          "Inget registrerades: den hela leveransen saknar \(outcome.absent.count) rader som fanns förut. Lägg till --confirm-removals för att avsluta dem.",
        en:
          "Nothing was registered: the full delivery lacks \(outcome.absent.count) rows that were there before. Add --confirm-removals to end them."
      )(language)
    }
  }
}

/// The receipt of an import as JSON.
struct ImportReceipt: Encodable {
  struct File: Encodable {
    let name: String
    let table: String?
    let sha256: String?
    let encoding: String
    let rowsRead: Int
    let rowsAccepted: Int
    let rowsRefused: Int
    let unknownColumns: [String]
    let assumptions: [String]
  }

  struct Problem: Encodable {
    let code: String
    let severity: String
    let place: String
    let message: String
    let remedy: String
  }

  let delivery: String
  let verdict: String
  let registration: Int64?
  let head: String?
  let new: Int
  let changed: Int
  let unchanged: Int
  let withdrawn: Int
  let errors: Int
  let warnings: Int
  let files: [File]
  let notRead: [String]
  let absent: [String]
  let problems: [Problem]

  init(_ outcome: ImportDeliveries.Outcome) {
    let tallies = outcome.receipt?.tallies ?? []
    delivery = outcome.name
    verdict = outcome.verdict.rawValue
    registration = outcome.receipt?.registration?.rawValue
    head = outcome.receipt?.head.hash
    new = tallies.reduce(0) { $0 + $1.new }
    changed = tallies.reduce(0) { $0 + $1.changed }
    unchanged = tallies.reduce(0) { $0 + $1.unchanged }
    withdrawn = tallies.reduce(0) { $0 + $1.withdrawn }
    errors = outcome.intake.errorCount
    warnings = outcome.intake.count(.warning)
    notRead = outcome.intake.notRead
    absent = outcome.absent
    files = outcome.intake.receipts.map { receipt in
      File(
        name: receipt.name, table: receipt.table?.rawValue,
        sha256: outcome.intake.sources.first { $0.name == receipt.name }?.sha256, encoding: receipt.encoding,
        rowsRead: receipt.rowsRead, rowsAccepted: receipt.rowsAccepted, rowsRefused: receipt.rowsRefused,
        unknownColumns: receipt.unknownColumns, assumptions: receipt.assumptions.map(\.swedish))
    }
    problems = outcome.intake.diagnostics.map { diagnostic in
      Problem(
        code: diagnostic.code, severity: diagnostic.severity.rawValue, place: diagnostic.place.text,
        message: diagnostic.message.swedish, remedy: diagnostic.remedy.swedish)
    }
  }
}
