internal import FoundationEssentials
internal import GRDB
public import ProgrammeModel

/// One authority's programme in one append-only file: every fact with who registered it, when and from which source.
///
/// A register can be used from several threads and by several processes at once; each waits for the others, for at most
/// the time given when it was opened.
public final class Register: Sendable {
  /// Where the file is.
  public let path: String
  /// How long to wait for others, in seconds, where nothing else is said.
  public static let patience = 15.0
  /// The format this version writes, and the last it reads.
  public static let format = FormatOne.number

  /// Says in the head of the file that it is a register: the letters `Tert`.
  static let applicationID: Int64 = 0x5465_7274

  let queue: DatabaseQueue
  let seconds: Double

  private init(path: String, queue: DatabaseQueue, seconds: Double) {
    self.path = path
    self.queue = queue
    self.seconds = seconds
  }

  /// Makes a new, empty register for an authority; the file appears whole or not at all.
  ///
  /// - Throws: `alreadyExists` if there is anything at the path, and what a disk can give cause to.
  public static func create(
    at path: String, authority: String, created: Instant, patience seconds: Double = Register.patience
  ) throws(RegisterError) -> Register {
    guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyExists(path: path) }
    try guarding(path) {
      try appearing(at: path) { unfinished in
        try fill(unfinished) { database in
          let information = try Statement(database, "INSERT INTO register_info VALUES (?, ?)")
          try information.run([.text("authority"), .text(authority)])
          try information.run([.text("created"), .text(created.description)])
          try information.run([.text("format"), .text(String(format))])
        }
        return ((), keep: true)
      }
    }
    return try Register(opening: path, patience: seconds)
  }

  /// Makes the tables of a register in a new file, and fills them in the same transaction.
  static func fill(_ path: String, _ fillTables: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration(seconds: patience))
    try queue.writeWithoutTransaction { database in
      try keepPages(database)
      try database.execute(sql: "PRAGMA page_size = 8192; PRAGMA application_id = \(applicationID)")
      try database.inTransaction(.immediate) {
        try database.execute(sql: FormatOne.sql)
        try database.execute(sql: PackedYears.sql)
        try fillTables(database)
        try database.execute(sql: "PRAGMA user_version = \(format)")
        return .commit
      }
    }
    try queue.close()
  }

  /// Opens a register, for writing if the file can be written to.
  ///
  /// - Throws: `notFound`, `isFolder`, `notARegister`, `newerFormat`, `damaged` or `cannotOpen`.
  public convenience init(
    opening path: String, patience seconds: Double = Register.patience
  ) throws(RegisterError) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw Self.missing(path) }
    guard !isFolder else { throw .isFolder(path: path) }
    let queue = try Self.guarding(path, seconds: seconds) {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration(seconds: seconds))
      try queue.writeWithoutTransaction { try Self.check($0, path) }
      return queue
    }
    self.init(path: path, queue: queue, seconds: seconds)
  }

  /// Nothing at the path; or a folder on the way to it that may not be looked into, which is no reason to make a register.
  private static func missing(_ path: String) -> RegisterError {
    do {
      _ = try FileManager.default.attributesOfItem(atPath: path)
    } catch let error as CocoaError where error.code == .fileReadNoPermission {
      return .cannotOpen(path: path, detail: "permission denied")
    } catch {}
    return .notFound(path: path)
  }

  private static func check(_ database: Database, _ path: String) throws {
    guard try database.number("PRAGMA application_id") == applicationID else {
      let pages = try database.number("PRAGMA page_count") ?? 0
      throw RegisterError.notARegister(path: path, found: pages == 0 ? .empty : .otherDatabase)
    }
    let found = try database.number("PRAGMA user_version") ?? 0
    if found > format { throw RegisterError.newerFormat(path: path, found: found, supported: format) }
    if found < 1 { throw RegisterError.damaged(path: path, detail: "user_version \(found)") }
  }

  static func configuration(seconds: Double) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false  // ids are resolved within the same transaction, and verify checks them
    configuration.busyMode = .timeout(seconds)
    configuration.label = "register"
    configuration.prepareDatabase { database in
      // Without secure_delete most of an erased name stays in the file, in pages that the tree no longer uses.
      try database.execute(
        sql: """
          PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -500;
          PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON
          """)
    }
    return configuration
  }

  /// Reads in one transaction: everything read belongs to one state of the register.
  ///
  /// It ends with a rollback, which works where a commit does not: after SQLite has met a damaged page.
  func reading<Result>(_ work: (Database) throws -> Result) throws(RegisterError) -> Result {
    try Self.guarding(path, seconds: seconds) {
      try queue.writeWithoutTransaction { database in
        var outcome: Result?
        try database.inTransaction(.deferred) {
          outcome = try work(database)
          return .rollback
        }
        guard let outcome else { throw RegisterError.unexpected(detail: "no outcome") }
        return outcome
      }
    }
  }

  /// Writes in one transaction that has the register to itself from the start; kept only if the work says so.
  func writing<Result>(_ work: (Database) throws -> (Result, keep: Bool)) throws(RegisterError) -> Result {
    try Self.guarding(path, seconds: seconds) {
      try queue.writeWithoutTransaction { database in
        guard !database.isReadOnlyFile else { throw RegisterError.readOnly(path: path) }
        try Self.keepPages(database)
        var outcome: Result?
        do {
          try database.inTransaction(.immediate) {
            let (result, keep) = try work(database)
            outcome = result
            return keep ? .commit : .rollback
          }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
          throw RegisterError.readOnly(path: path)  // the journal cannot be made in the folder
        }
        guard let outcome else { throw RegisterError.unexpected(detail: "no outcome") }
        return outcome
      }
    }
  }

  /// Room for the pages that a writing comes back to; a reading passes each once, and more room only makes it slower.
  static func keepPages(_ database: Database) throws { try database.execute(sql: "PRAGMA cache_size = -16000") }
}

extension Register {
  /// Lets the file grow no larger than so many pages of 8 KiB, as on a disk that is full.
  package func limit(pages: Int) throws(RegisterError) {
    try Self.guarding(path) {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
    }
  }
}
