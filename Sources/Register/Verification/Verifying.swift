internal import GRDB
internal import ProgrammeModel

extension Register {
  /// Recomputes the chain and everything it covers, and checks file, schema, references and private texts.
  ///
  /// A chain whose last registrations were cut off holds; only a head kept elsewhere shows it.
  /// - Parameter heads: heads kept elsewhere, in seals, receipts or printed reports, which must all be in the register.
  /// - Throws: what opening and reading throw; damage is a problem and not an error.
  public func verify(against heads: [RegisterHead] = []) throws(RegisterError) -> Verification {
    try reading { database in
      var problems: [VerificationProblem] = []
      func attempt(_ check: () throws -> Void) throws {
        do {
          try check()
        } catch let error as DatabaseError
          where [.SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_NOTADB].contains(error.resultCode)
        {
          problems.append(.file(detail: error.message ?? error.resultCode.description))
        }
      }
      try attempt { problems += try Self.fileProblems(database) }
      try attempt { problems += try SchemaCheck.problems(database) }
      try attempt { problems += try Self.referenceProblems(database) }
      var (chain, rows) = (ChainCheck(), Int64(0))
      try attempt { try chain.check(database) }
      var found = chain.problems
      let registrations = chain.hashes.keys.sorted()
      let last = registrations.last ?? 0
      for table in FactTable.allCases {
        var check = LeafCheck(table, registrations: registrations)
        try attempt { try check.check(database) }
        rows += check.rows
        found += check.problems
      }
      try attempt { found += try PrivateTextCheck.problems(database) }
      let foundation = try? ChainText.foundation(database)
      for head in heads {
        let number = head.registration.rawValue
        let hash = number == 0 ? foundation : chain.hashes[number]
        if hash != head.hash { found.append(.head(expected: head)) }
      }
      found.sort { ($0.registration?.rawValue ?? 0) < ($1.registration?.rawValue ?? 0) }
      let head = try? Self.head(database)
      let first = found.compactMap(\.registration).min()
      return Verification(
        head: head
          ?? RegisterHead(
            registration: RegistrationNumber(rawValue: last), statedAt: Instant(secondsSinceEpoch: 0),
            hash: chain.hashes[last] ?? ""),
        rows: rows, problems: problems + found, givenTimes: chain.givenTimes, givenSalts: chain.givenSalts,
        firstBroken: first.flatMap {
          try? Self.entries(database, where: "r.registration = ?", .integer($0.rawValue)).first
        })
    }
  }

  private static func fileProblems(_ database: Database) throws -> [VerificationProblem] {
    var problems: [VerificationProblem] = []
    let check = try Statement(database, "PRAGMA integrity_check(20)")
    while try check.step() {
      if check.text(0) != "ok" { problems.append(.file(detail: check.text(0))) }
    }
    return problems
  }

  private static func referenceProblems(_ database: Database) throws -> [VerificationProblem] {
    var rows: [[String]: Int] = [:]
    let check = try Statement(database, "PRAGMA foreign_key_check")
    while try check.step() { rows[[check.text(0), check.text(2)], default: 0] += 1 }
    return rows.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { .reference(table: $0.key[0], parent: $0.key[1], rows: $0.value) }
  }
}
