import DataPackage
import ProgrammeModel
import SheetReaders

/// A foreign table seen as a table of the data package: what reads the one reads the other.
struct MappedSheet: SheetSource {
  let fileName: String
  let sheetName: String?
  let header: SheetHeader?
  /// Where the cells of the current row stand in the file.
  let origins: CellOrigins

  private let foreign: ForeignTable
  private let binding: BoundMapping
  private let words: [ForeignWord]
  private let proved: DecimalMark?
  private let mostSums: Int
  /// What was made of the rows, once they were read.
  let outcome = MappingOutcome()

  /// - Parameter mostSums: how many sums of rows are kept.
  init(_ foreign: ForeignTable, _ binding: BoundMapping, words: [ForeignWord], mostSums: Int) throws {
    self.mostSums = mostSums
    self.foreign = foreign
    self.binding = binding
    self.words = words
    fileName = foreign.source.fileName
    sheetName = foreign.source.sheetName
    header = SheetHeader(row: foreign.headRow, names: binding.fields.map(\.heading))
    origins = CellOrigins(turnedRows: foreign.transposed?.rowNumbers)
    origins.columns = binding.fields.map { $0.positions.first.map { $0 + 1 } }
    proved = try Self.mark(foreign, binding)
  }

  /// The decimal mark that the numbers prove, where amounts are added and the mapping does not say.
  private static func mark(_ foreign: ForeignTable, _ binding: BoundMapping) throws -> DecimalMark? {
    guard binding.sameKey == .sum, foreign.form.decimalMark == nil else { return nil }
    let numbers = binding.fields.filter(\.holdsNumbers).flatMap(\.positions) + binding.members.map(\.position)
    let cursor = try ForeignCursor(foreign, positions: Set(numbers))
    var evidence = DecimalMarkEvidence()
    while true {
      switch try cursor.next() {
      case .end: return evidence.conclusion
      case .problem: continue
      case .row(let row):
        for position in numbers where row.cells[position].kind != .number {
          evidence.note(row.cells[position].text)
        }
      }
    }
  }

  /// The heads as the file has them, with what each becomes.
  var sourceColumns: [SourceColumn] {
    foreign.columns.map { column in
      let field =
        binding.fields.first { $0.positions.contains(column.position) }
        ?? (binding.members.contains { $0.position == column.position }
          ? binding.wideValue.map { binding.fields[$0] } : nil)
      return SourceColumn(header: column.name, field: field?.definition.name, unit: field?.unit?.word ?? "")
    }
  }

  func rows() throws(SheetReadingError) -> MappedCursor {
    do {
      let cursor = try ForeignCursor(foreign, positions: binding.positions)
      let cells = ForeignCells(words: words, stated: foreign.form.decimalMark, proved: proved)
      return MappedCursor(cursor, binding, cells, origins, outcome, mostSums: mostSums)
    } catch let error as SheetReadingError {
      throw error
    } catch {
      throw .unreadable(path: fileName, code: 0)
    }
  }
}

/// What came of the rows of a foreign table, for the receipt.
final class MappingOutcome {
  /// Rows that the selection leaves out.
  var unselected = 0
  /// Rows left out by what their first cell says.
  var skipped: [(row: Int, text: String)] = []
  var skippedCount = 0
  /// Rows that count with another row: added to it, or alike.
  var joined = 0
  /// Cells left empty in columns that become rows.
  var blankMembers = 0
  var interpretations: [Interpretation] = []
  var uncounted = 0
  var troubles: [ForeignCells.Trouble] = []
  /// Whether so many rows were not understood, and none before them was, that the rest was not read.
  var isCutShort = false
}
