import DataPackage
import ProgrammeModel
import SheetReaders

/// Finds out which decimal mark a file uses, by one reading of its numbers, when the first number in doubt is met.
struct DecimalMarkFinder {
  private(set) var mark: DecimalMark?
  private var hasSearched = false

  /// The mark that the file's numbers prove; `nil` if none is proved.
  mutating func search(_ sheet: any SheetSource, _ columns: [ColumnBinding]) -> DecimalMark? {
    if hasSearched { return mark }
    hasSearched = true
    let positions = columns.filter(\.holdsNumbers).map(\.position)
    var evidence = DecimalMarkEvidence()
    // What stops the reading here stops the real one too, and is told there.
    _ = try? sheet.forEachRow(
      { row in
        guard row.flaws.isEmpty else { return }
        for position in positions { if row[position].kind != .number { evidence.note(row[position].bytes) } }
      }, problem: { _ in })
    mark = evidence.conclusion
    return mark
  }
}

extension ColumnBinding {
  /// Whether cells are numbers that may have decimals.
  var holdsNumbers: Bool {
    switch definition.kind {
    case .money, .decimal, .percent, .integer: true
    default: false
    }
  }
}
