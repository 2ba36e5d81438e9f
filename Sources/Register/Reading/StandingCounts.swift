internal import GRDB
public import ProgrammeModel

extension Register {
  /// How many records or values of each table stood at a time: what registrations stated anew, less what they ended.
  ///
  /// It costs the same whatever is stored, since each registration has counted what it did to each table.
  /// - Throws: `unknownRegistration` or `nothingRegistered`.
  public func counts(asOf: AsOf = .latest) throws(RegisterError) -> [TableName: Int] {
    try reading { database in
      let known = try RegistrationSet(database, asOf)
      var counts: [TableName: Int] = [:]
      let tallies = try Statement(database, "SELECT registration, table_name, new - withdrawn FROM tally")
      while try tallies.step() {
        guard known.contains(tallies.integer(0)) else { continue }
        counts[TableName(tallies.text(1)), default: 0] += Int(tallies.integer(2))
      }
      return counts
    }
  }
}
