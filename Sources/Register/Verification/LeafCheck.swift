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
  /// The numbers of the register's registrations, ascending.
  let registrations: [Int64]
  private(set) var rows: Int64 = 0
  private(set) var problems: [VerificationProblem] = []
  private var packedProblems: [VerificationProblem] = []

  init(_ table: FactTable, registrations: [Int64]) {
    self.table = table
    self.registrations = registrations
  }

  /// Compares the table with its leaves.
  mutating func check(_ database: Database) throws {
    var stored = try leaves(database)
    var hashers = try computed(database)
    for (index, number) in registrations.enumerated() where hashers[index].rows > 0 {
      let registration = RegistrationNumber(rawValue: number)
      let expected = stored.removeValue(forKey: number)
      if expected?.rows != hashers[index].rows || expected?.sha256 != hashers[index].hexadecimal() {
        problems.append(
          .leaf(
            registration, table: table.rawValue, expectedRows: expected?.rows ?? 0, foundRows: hashers[index].rows))
      }
    }
    for (number, leaf) in stored.sorted(by: { $0.key < $1.key }) {
      problems.append(
        .leaf(
          RegistrationNumber(rawValue: number), table: table.rawValue, expectedRows: leaf.rows, foundRows: 0))
    }
    // Where rows were changed, it is them that are wrong and not what was packed of them.
    if problems.isEmpty { problems = packedProblems }
  }

  /// Goes to the next row; where a damaged page stops the reading, the rows after it count as gone.
  private mutating func next(_ statement: Statement) throws -> Bool {
    do {
      return try statement.step()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      problems.append(.file(detail: "\(table.rawValue): \(error.message ?? error.resultCode.description)"))
      return false
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

  /// A hash for each registration, in order of number.
  private mutating func computed(_ database: Database) throws -> [LeafHasher] {
    // Few bytes are kept for each, since a register may have thousands of registrations.
    var hashers = [LeafHasher](repeating: LeafHasher(keeping: 1024), count: registrations.count)
    var indexes: [Int64: Int] = [:]
    for (index, number) in registrations.enumerated() { indexes[number] = index }
    var stray: [Int64: Int64] = [:]
    let columns = table.coveredColumns.joined(separator: ", ")
    let statement = try Statement(
      database,
      "SELECT \(columns) FROM \(table.rawValue) ORDER BY \(table.ordering.joined(separator: ", "))")
    let (count, registrationColumn) = (Int32(table.coveredColumns.count), table.registrationColumn)
    var packed = table == .observation ? try PackedYearCheck(database) : nil
    while try next(statement) {
      rows += 1
      try packed?.add(statement)
      let registration = statement.integer(registrationColumn)
      if let index = indexes[registration] {
        statement.add(count, to: &hashers[index])
      } else {
        stray[registration, default: 0] += 1
      }
    }
    for (number, rows) in stray.sorted(by: { $0.key < $1.key }) {
      problems.append(.stray(RegistrationNumber(rawValue: number), table: table.rawValue, rows: rows))
    }
    packedProblems = try packed?.problems() ?? []
    return hashers
  }
}
