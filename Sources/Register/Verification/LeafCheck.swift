internal import GRDB
internal import ProgrammeModel

/// Recomputes the leaves of one table in one scan in key order, with a hash for each registration.
struct LeafCheck {
  /// A leaf as the register holds it.
  struct Stored {
    let rows: Int64
    let sha256: String
  }

  let table: FactTable
  /// The last registration of the register.
  let last: Int64
  private(set) var rows: Int64 = 0
  private(set) var problems: [VerificationProblem] = []

  init(_ table: FactTable, last: Int64) {
    self.table = table
    self.last = last
  }

  /// Compares the table with its leaves.
  mutating func check(_ database: Database) throws {
    var stored = try leaves(database)
    var hashers = try computed(database)
    for (number, hasher) in hashers.enumerated().dropFirst() where hasher.rows > 0 {
      let registration = RegistrationNumber(rawValue: Int64(number))
      let expected = stored.removeValue(forKey: Int64(number))
      if expected?.rows != hasher.rows || expected?.sha256 != hashers[number].hexadecimal() {
        problems.append(
          .leaf(
            registration, table: table.rawValue, expectedRows: expected?.rows ?? 0, foundRows: hasher.rows))
      }
    }
    for (number, leaf) in stored.sorted(by: { $0.key < $1.key }) {
      problems.append(
        .leaf(
          RegistrationNumber(rawValue: number), table: table.rawValue, expectedRows: leaf.rows, foundRows: 0))
    }
  }

  private func leaves(_ database: Database) throws -> [Int64: Stored] {
    var leaves: [Int64: Stored] = [:]
    let statement = try Statement(database, "SELECT registration, rows, sha256 FROM leaf WHERE table_name = ?")
    statement.start(.text(table.rawValue))
    while try statement.step() {
      leaves[statement.integer(0)] = Stored(rows: statement.integer(1), sha256: statement.text(2))
    }
    return leaves
  }

  /// A hash for each registration, by number.
  private mutating func computed(_ database: Database) throws -> [LeafHasher] {
    // Few bytes are kept for each, since a register may have thousands of registrations.
    var hashers = [LeafHasher](repeating: LeafHasher(keeping: 1024), count: Int(last) + 1)
    var stray: [Int64: Int64] = [:]
    let columns = table.coveredColumns
    let statement = try Statement(
      database,
      """
      SELECT \(columns.joined(separator: ", ")) FROM \(table.rawValue) ORDER BY \(table.ordering.joined(separator: ", "))
      """)
    let (count, registrationColumn) = (Int32(columns.count), table.registrationColumn)
    while try statement.step() {
      rows += 1
      let registration = statement.integer(registrationColumn)
      guard registration > 0, registration <= last else {
        stray[registration, default: 0] += 1
        continue
      }
      statement.add(count, to: &hashers[Int(registration)])
    }
    for (number, rows) in stray.sorted(by: { $0.key < $1.key }) {
      problems.append(.stray(RegistrationNumber(rawValue: number), table: table.rawValue, rows: rows))
    }
    return hashers
  }
}
