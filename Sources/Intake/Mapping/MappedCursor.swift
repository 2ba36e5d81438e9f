import DataPackage
import ProgrammeModel
import SheetReaders

/// Walks through the rows that a mapping makes of a foreign table.
final class MappedCursor: RowCursor {
  /// A row that was made and not given yet.
  private struct Made {
    let number: Int
    let cells: [RowBuffer.Cell]
    let columns: [Int?]
  }

  private let foreign: ForeignCursor
  private let binding: BoundMapping
  private let origins: CellOrigins
  private let outcome: MappingOutcome
  private let buffer = RowBuffer()
  private var cells: ForeignCells
  private var sums: RowSums
  private var seen: Set<[String]> = []
  private var run = FaultyRun()
  private var waiting: [Made] = []
  private var nextWaiting = 0
  private var hasEnded = false
  private var read = 0
  private var lost = 0
  private var unselected = 0
  private var joined = 0
  private var blankMembers = 0

  /// The most rows that are compared with each other, to keep memory bounded; later ones are left to the usual checks.
  private static let mostCompared = 200_000

  init(
    _ foreign: ForeignCursor, _ binding: BoundMapping, _ cells: ForeignCells, _ origins: CellOrigins,
    _ outcome: MappingOutcome, mostSums: Int
  ) {
    self.foreign = foreign
    self.binding = binding
    self.cells = cells
    self.origins = origins
    self.outcome = outcome
    sums = RowSums(binding, most: mostSums)
  }

  /// Rows of the file that the selection lets through.
  var counts: SheetCounts {
    var counts = SheetCounts()
    (counts.rows, counts.lostRows, counts.emptyRows) = (read, lost, foreign.counts.emptyRows)
    return counts
  }

  var findings: SheetFindings { foreign.findings }

  func next() throws(SheetReadingError) -> RowEvent {
    while true {
      if nextWaiting < waiting.count {
        let made = waiting[nextWaiting]
        nextWaiting += 1
        origins.columns = made.columns
        return .row(buffer.row(made.number, made.cells))
      }
      waiting.removeAll(keepingCapacity: true)
      nextWaiting = 0
      if hasEnded { return .end }
      switch try foreign.next() {
      case .problem(let problem):
        lost += problem.lostRows
        return .problem(problem)
      case .end: end()
      case .row(let row):
        let (troubles, earlier) = (cells.troubleCount, read)
        take(row)
        let isTroubled = cells.troubleCount > troubles
        // A row with a cell that nobody explained is not taken in, whatever else came of it.
        if isTroubled { waiting.removeAll(keepingCapacity: true) }
        if isTroubled || read > earlier { run.note(row: row.number, isFaulty: isTroubled) }
        if run.isExhausted {
          outcome.isCutShort = true
          end()
        }
      }
    }
  }

  private func end() {
    hasEnded = true
    // A sum that lacks a part would pass for the whole: one cell that is not understood keeps all sums out.
    if cells.troubleCount == 0 {
      for sum in sums.all { waiting.append(Made(number: sum.number, cells: sum.cells, columns: sum.columns)) }
      joined += sums.joinedRows
    }
    conclude()
  }

  /// Tells what came of the rows that were read: at the end, or where nobody asks for more.
  func conclude() {
    origins.columns = binding.fields.map { $0.positions.first.map { $0 + 1 } }
    outcome.unselected = unselected
    (outcome.skipped, outcome.skippedCount) = (foreign.skipped, foreign.skippedCount)
    (outcome.joined, outcome.blankMembers) = (joined, blankMembers)
    (outcome.interpretations, outcome.uncounted) = (cells.interpretations.all, cells.interpretations.uncounted)
    outcome.troubles = cells.troubles
  }

  private func take(_ row: ForeignRow) {
    guard binding.conditions.allSatisfy({ $0.holds(row) }) else {
      unselected += 1
      return
    }
    var made: [RowBuffer.Cell] = []
    var columns: [Int?] = []
    var isWhole = true
    for field in binding.fields {
      let position = field.positions.first
      columns.append(position.map { $0 + 1 })
      let written = position == nil && field.constant == nil ? RowBuffer.Cell() : cells.text(field, of: row)
      if let cell = cells.cell(written, field, at: position ?? 0, row: row.number) {
        made.append(cell)
      } else {
        isWhole = false
      }
    }
    guard isWhole else {
      read += 1
      return
    }
    guard let name = binding.wideName, let value = binding.wideValue else {
      read += 1
      return give(row.number, made, columns)
    }
    var hasGiven = false
    for member in binding.members where member.conditions.allSatisfy({ $0.holds(row) }) {
      let written = row.cells[member.position]
      if written.text.allSatisfy(\.isWhitespace) {
        blankMembers += 1
        continue
      }
      hasGiven = true
      made[name] = RowBuffer.Cell(member.name)
      (columns[name], columns[value]) = (member.position + 1, member.position + 1)
      guard let cell = cells.cell(written, binding.fields[value], at: member.position, row: row.number) else {
        continue
      }
      made[value] = cell
      give(row.number, made, columns)
    }
    if hasGiven { read += 1 } else { unselected += 1 }
  }

  private func give(_ number: Int, _ made: [RowBuffer.Cell], _ columns: [Int?]) {
    switch binding.sameKey {
    case .separate: waiting.append(Made(number: number, cells: made, columns: columns))
    case .one:
      if seen.count < Self.mostCompared, !seen.insert(made.map(\.text)).inserted {
        joined += 1
      } else {
        waiting.append(Made(number: number, cells: made, columns: columns))
      }
    case .sum: sums.add(number, made, columns, &cells)
    }
  }
}
