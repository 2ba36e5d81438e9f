import ProgrammeModel
import SheetReaders

extension ProblemLog {
  /// Notes what a person looking at a sheet would not see.
  mutating func note(_ findings: SheetFindings, _ table: OpenedTable) {
    func note(_ code: IntakeCode, _ finding: SheetFindings.Finding?) {
      guard let finding else { return }
      self.note(
        code, at: table.place(row: finding.row, position: finding.column.map { $0 - 1 }),
        ProblemDetails(
          expected: finding.count == 1
            ? nil
            : Phrase(sv: "\(finding.count) ställen, det första här.", en: "\(finding.count) places, the first here.")))
    }
    note(.rowsHidden, findings.hiddenRows)
    note(.zerosLookBlank, findings.zerosShownBlank)
    note(.cellsWithoutHead, findings.cellsBeyondHead)
    let bound = Set(table.binding?.columns.map { $0.position + 1 } ?? [])
    let hidden = findings.hiddenColumns.filter(bound.contains)
    if !hidden.isEmpty {
      let names = hidden.prefix(20).map(Place.letters).joined(separator: ", ")
      self.note(
        .rowsHidden, at: table.whole,
        ProblemDetails(expected: Phrase(sv: "Kolumner: \(names).", en: "Columns: \(names).")))
    }
    if !findings.mergedCells.isEmpty {
      let ranges = findings.mergedCells.prefix(10).map(ProblemDetails.printable).joined(separator: ", ")
      self.note(.cellsMerged, at: table.whole, ProblemDetails(expected: Phrase(sv: "\(ranges).", en: "\(ranges).")))
    }
  }

}
