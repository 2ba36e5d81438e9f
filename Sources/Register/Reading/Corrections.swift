internal import GRDB
public import ProgrammeModel

/// Which earlier registration a registration corrects, and how many of its statements.
public struct Corrected: Hashable, Sendable {
  /// The registration whose statements were corrected.
  public let registration: RegistrationNumber
  /// How many of them.
  public let statements: Int

  /// A registration with corrected statements.
  public init(registration: RegistrationNumber, statements: Int) {
    self.registration = registration
    self.statements = statements
  }
}

extension Register {
  /// What each registration corrects, by its number: for every statement that is a correction, the registration that had
  /// stated what stood before it.
  ///
  /// A correction needs no reference of its own to be traced: it states the same fact as what it corrects. Registrations
  /// without corrections are left out.
  public func corrections() throws(RegisterError) -> [RegistrationNumber: [Corrected]] {
    try reading { database in
      let code = Change.correction.code
      var found: [RegistrationNumber: [Corrected]] = [:]
      let rows = try Statement(
        database,
        """
        SELECT registration, former, sum(statements) FROM (
          SELECT registration, former, count(*) AS statements FROM (
            SELECT o.registration, (SELECT max(p.registration) FROM observation p
              WHERE p.series = o.series AND p.period = o.period AND p.registration < o.registration) AS former
            FROM observation o WHERE o.change = ?1) GROUP BY registration, former
          UNION ALL
          SELECT registration, former, count(*) FROM (
            SELECT c.registration, (SELECT max(p.registration) FROM cell p
              WHERE p.entity = c.entity AND p.field = c.field AND p.registration < c.registration) AS former
            FROM cell c WHERE c.change = ?1) GROUP BY registration, former)
        WHERE former IS NOT NULL GROUP BY registration, former ORDER BY registration, former
        """)
      rows.start(.integer(code))
      while try rows.step() {
        found[RegistrationNumber(rawValue: rows.integer(0)), default: []].append(
          Corrected(registration: RegistrationNumber(rawValue: rows.integer(1)), statements: Int(rows.integer(2))))
      }
      return found
    }
  }
}
