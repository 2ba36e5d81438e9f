internal import GRDB
public import ProgrammeModel

extension Register {
  /// Gives the text of the key of each record of a table that stands, in key order; none of them is kept.
  public func keys(of table: TableName, _ body: (String) -> Void) throws(RegisterError) {
    try reading { database in
      let presence = try Statement(
        database,
        """
        SELECT e.key, c.change FROM entity e
          JOIN field f ON f.table_name = e.table_name AND f.name = ''
          JOIN cell c ON c.entity = e.entity AND c.field = f.field
        WHERE e.table_name = ? ORDER BY e.key, c.registration
        """)
      presence.start(.text(table.rawValue))
      var last: (key: String, stands: Bool)?
      while try presence.step() {
        let key = presence.text(0)
        if let last, last.stands, last.key != key { body(last.key) }
        last = (key, presence.integer(1) != Change.withdrawal.code)
      }
      if let last, last.stands { body(last.key) }
    }
  }
}
