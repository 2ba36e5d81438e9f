import Intake
import Operations
import ProgrammeModel
import Register

/// The receipt of an import as text.
enum ReceiptText {
  /// How many things of a list are shown.
  private static let shown = 20

  /// The problems, the receipt, and how it ended; quiet, only errors and how it ended, and of many deliveries that only
  /// where one was refused: how they ended together is told once.
  static func text(
    _ outcome: ImportDeliveries.Outcome, _ language: Language, isQuiet: Bool, isOneOfMany: Bool = false, width: Int
  ) -> String {
    var text = ""
    for line in outcome.intake.lines(language, onlyErrors: isQuiet) { text += Output.diagnostic(line) + "\n" }
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
      if !rows.isEmpty { text += Printing.table(heads, rows, width: width) }
      for (index, receipt) in outcome.intake.receipts.enumerated() {
        for assumption in receipt.assumptions {
          text += Printing.wrapped("\(receipt.name): \(assumption(language))", width: width) + "\n"
        }
        let heads = outcome.intake.columnsNotRead(at: index)
        if !heads.isEmpty { text += Printing.wrapped(unused(heads, receipt)(language), width: width) + "\n" }
        if !receipt.interpretations.isEmpty {
          let cells = receipt.interpretations.reduce(receipt.interpretationsBeyond) { $0 + $1.count }
          text +=
            Printing.wrapped(
              Phrase(
                sv: "\(receipt.name): \(cells) celler tolkades; --receipt MAPP visar vilka.",
                en: "\(receipt.name): \(cells) cells were interpreted; --receipt DIR shows which.")(language),
              width: width) + "\n"
        }
      }
      if !outcome.intake.notRead.isEmpty {
        let names = outcome.intake.notRead.joined(separator: ", ")
        text +=
          Printing.wrapped(Phrase(sv: "Inte lästa: \(names)", en: "Not read: \(names)")(language), width: width) + "\n"
      }
    }
    text += list(
      outcome.absent, Phrase(sv: "saknas i den hela leveransen", en: "missing from the full delivery"), language)
    text += list(
      outcome.superseded, Phrase(sv: "finns inte längre i filen", en: "no longer in the file"), language)
    if !isOneOfMany || !isQuiet || !outcome.verdict.isSuccess {
      text += Printing.wrapped(outcome.sentence(language), width: width) + "\n"
    }
    return text
  }

  /// A line for each of the first things of a list, and how many more there are.
  private static func list(_ things: [String], _ label: Phrase, _ language: Language) -> String {
    var lines = things.prefix(shown).map { Phrase(sv: "  \(label.swedish): \($0)", en: "  \(label.english): \($0)") }
    let more = things.count - shown
    if more > 0 {
      lines.append(Phrase(sv: "  \(label.swedish): \(more) till", en: "  \(label.english): \(more) more"))
    }
    return lines.map { Output.diagnostic($0(language)) + "\n" }.joined()
  }

  /// The columns of a file that were not read: by a mapping that is a choice, else nobody knew them.
  private static func unused(_ heads: [String], _ receipt: FileReceipt) -> Phrase {
    let names = heads.joined(separator: ", ")
    if !receipt.mapping.isEmpty {
      return Phrase(
        sv: "\(receipt.name): kolumner som mappningen inte använder: \(names)",
        en: "\(receipt.name): columns that the mapping does not use: \(names)")
    }
    return Phrase(
      sv: "\(receipt.name): kolumner som inte känns igen och inte lästes: \(names)",
      en: "\(receipt.name): columns not recognised and not read: \(names)")
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
}
