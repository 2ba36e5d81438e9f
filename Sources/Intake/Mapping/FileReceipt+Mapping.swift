import ProgrammeModel
import SheetReaders

extension FileReceipt {
  /// Takes over what a mapping made of the rows; what it does not explain is noted as wrong.
  mutating func note(_ outcome: MappingOutcome, _ opened: OpenedTable, _ log: inout ProblemLog) {
    for trouble in outcome.troubles {
      log.note(trouble.code, at: opened.place(foreign: trouble.row, trouble.position), trouble.details)
    }
    if outcome.isCutShort { isCutShort = true }
    rowsJoined = outcome.joined
    rowsLeftOut = outcome.unselected + outcome.skippedCount
    interpretations += outcome.interpretations
    interpretationsBeyond += outcome.uncounted
    if outcome.unselected > 0 {
      assumptions.append(
        Phrase(
          sv: "\(outcome.unselected) rader hör inte till urvalet och lästes inte.",
          en: "\(outcome.unselected) rows are not of the selection and were not read."))
    }
    for (row, text) in outcome.skipped {
      let shown = ProblemDetails.quote(text)
      assumptions.append(
        Phrase(
          sv: "Rad \(row) lästes inte: \(shown.swedish)", en: "Row \(row) was not read: \(shown.english)"))
    }
    if outcome.skippedCount > outcome.skipped.count {
      let more = outcome.skippedCount - outcome.skipped.count
      assumptions.append(
        Phrase(sv: "… och \(more) rader till lästes inte.", en: "… and \(more) more rows were not read."))
    }
    if outcome.joined > 0 {
      assumptions.append(
        Phrase(
          sv: "\(outcome.joined) rader räknades ihop med, eller var lika, en tidigare rad.",
          en: "\(outcome.joined) rows were added to, or alike, an earlier row."))
    }
    if outcome.blankMembers > 0 {
      assumptions.append(
        Phrase(
          sv: "\(outcome.blankMembers) tomma celler i kolumner som blev rader gav ingen rad.",
          en: "\(outcome.blankMembers) blank cells in columns that became rows gave no row."))
    }
  }
}

extension OpenedTable {
  /// The place of a cell of the foreign file, by its position there.
  fileprivate func place(foreign row: Int, _ position: Int) -> Place {
    guard let turned = origins?.turnedRows else {
      return Place(file: sheet.fileName, sheet: sheet.sheetName, row: row, column: position + 1)
    }
    let line = turned.indices.contains(position) ? turned[position] : 1
    return Place(file: sheet.fileName, sheet: sheet.sheetName, row: line, column: row)
  }
}
