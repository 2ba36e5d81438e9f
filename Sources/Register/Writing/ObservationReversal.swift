internal import GRDB
internal import ProgrammeModel

/// Finds what to write so that series stand as if a registration had not been.
struct ObservationReversal {
  private let database: Database
  private let undone: UndoneRegistration

  init(_ database: Database, _ undone: UndoneRegistration) {
    self.database = database
    self.undone = undone
  }

  func reverse(into plan: inout RegistrationPlan) throws -> [ObservationRow] {
    var tables: [Int64: TableName] = [:]
    let series = try Statement(database, "SELECT series, table_name FROM series")
    while try series.step() { tables[series.integer(0)] = TableName(series.text(1)) }
    var reversed: [ObservationRow] = []
    var former: ObservationRow?
    var last: (registration: Int64, row: ObservationRow)?
    func finish() {
      guard let (number, row) = last, number == undone.number, let table = tables[row.series] else { return }
      let withdrawn = Change.withdrawal.code
      if let former, former.change != withdrawn {
        reversed.append(former.restored(undone))
        if row.change == withdrawn { plan.tallies[table].new += 1 } else { plan.tallies[table].changed += 1 }
      } else if row.change != withdrawn {
        reversed.append(ObservationRow(withdrawing: row.series, period: row.period))
        plan.tallies[table].withdrawn += 1
      }
    }
    let rows = try Statement(
      database,
      """
      SELECT series, period, registration, value, scale, missing, note, change, source, row FROM observation
      ORDER BY series, period, registration
      """)
    while try rows.step() {
      let row = rows.observationRow()
      if let last, last.row.series == row.series, last.row.period == row.period {
        former = last.row
      } else {
        finish()
        former = nil
      }
      last = (rows.integer(2), row)
    }
    finish()
    return reversed
  }
}

extension ObservationRow {
  /// The same statement, made again.
  fileprivate func restored(_ undone: UndoneRegistration) -> ObservationRow {
    var row = self
    row.change = undone.change(restoring: change)
    return row
  }
}

extension Statement {
  /// The current row of the table `observation`, all columns in order.
  fileprivate func observationRow() -> ObservationRow {
    ObservationRow(
      series: integer(0), period: integer(1), value: integer(3), scale: integer(4), missing: integer(5), note: text(6),
      change: integer(7), source: integer(8), row: integer(9))
  }
}
