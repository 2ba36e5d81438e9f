internal import GRDB
internal import ProgrammeModel

/// Finds what to write so that records stand as if a registration had not been.
struct RecordReversal {
  /// A column with its last row and the one before it.
  private struct Column {
    let field: Int64
    var last: (registration: Int64, cell: CellRow)
    var former: CellRow?
  }

  private let database: Database
  private let undone: UndoneRegistration

  init(_ database: Database, _ undone: UndoneRegistration) {
    self.database = database
    self.undone = undone
  }

  func reverse(into plan: inout RegistrationPlan) throws {
    let tables = try tables()
    let presence = try presenceFields()
    var entity: Int64 = -1
    var columns: [Column] = []
    let cells = try Statement(
      database,
      """
      SELECT entity, field, registration, value, missing, private_text, note, change, source, row FROM cell
      ORDER BY entity, field, registration
      """)
    while try cells.step() {
      let row = cells.cellRow()
      if row.entity != entity {
        reverse(columns, of: tables[entity], presence, into: &plan)
        entity = row.entity
        columns = []
      }
      if let column = columns.last, column.field == row.field {
        columns[columns.count - 1].former = column.last.cell
        columns[columns.count - 1].last = (cells.integer(2), row)
      } else {
        columns.append(Column(field: row.field, last: (cells.integer(2), row), former: nil))
      }
    }
    reverse(columns, of: tables[entity], presence, into: &plan)
  }

  private func reverse(
    _ columns: [Column], of table: TableName?, _ presence: Set<Int64>, into plan: inout RegistrationPlan
  ) {
    guard let table, columns.contains(where: { $0.last.registration == undone.number }) else { return }
    // A record that others have stated something about since goes on standing, even if this registration brought it.
    let isStatedByOthers = columns.contains {
      $0.last.registration != undone.number && $0.last.cell.content != .withdrawn && !presence.contains($0.field)
    }
    var (ended, restored) = (false, false)
    let count = plan.cells.count
    for column in columns where column.last.registration == undone.number {
      let former = column.former.flatMap { $0.content == .withdrawn ? nil : $0 }
      if presence.contains(column.field) {
        if former == nil, isStatedByOthers { continue }
        (ended, restored) = (former == nil, former != nil && column.last.cell.content == .withdrawn)
      }
      if let former {
        plan.cells.append(former.restored(undone))
      } else if column.last.cell.content != .withdrawn {
        plan.cells.append(CellRow(withdrawing: column.field, of: column.last.cell.entity))
      }
    }
    guard plan.cells.count > count else { return }
    if ended {
      plan.tallies[table].withdrawn += 1
    } else if restored {
      plan.tallies[table].new += 1
    } else {
      plan.tallies[table].changed += 1
    }
  }

  private func tables() throws -> [Int64: TableName] {
    var tables: [Int64: TableName] = [:]
    let statement = try Statement(database, "SELECT entity, table_name FROM entity")
    while try statement.step() { tables[statement.integer(0)] = TableName(statement.text(1)) }
    return tables
  }

  private func presenceFields() throws -> Set<Int64> {
    var fields: Set<Int64> = []
    let statement = try Statement(database, "SELECT field FROM field WHERE name = ''")
    while try statement.step() { fields.insert(statement.integer(0)) }
    return fields
  }
}

extension CellRow {
  /// The same statement, made again.
  fileprivate func restored(_ undone: UndoneRegistration) -> CellRow {
    CellRow(
      entity: entity, field: field, content: content, note: note, change: undone.change(restoring: change),
      source: source, row: row)
  }
}

extension Statement {
  /// The current row of the table `cell`, all columns in order.
  fileprivate func cellRow() -> CellRow {
    let content: CellContent =
      if let text = optionalText(3) {
        .text(text)
      } else if let reason = optionalInteger(4) {
        .missing(reason)
      } else if let person = optionalInteger(5) {
        .person(person)
      } else {
        .withdrawn
      }
    return CellRow(
      entity: integer(0), field: integer(1), content: content, note: optionalText(6), change: integer(7),
      source: optionalInteger(8), row: optionalInteger(9))
  }
}
