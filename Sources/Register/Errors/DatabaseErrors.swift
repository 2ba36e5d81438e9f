internal import GRDB

extension RegisterError {
  /// The error that a SQLite error means for the file at a path, and for someone who waited `seconds` for it.
  init(_ error: DatabaseError, path: String, seconds: Double) {
    let detail = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path, seconds: seconds)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .notARegister(path: path, found: .notSQLite)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
    // A missing table or column, in a file that says that it is a register of this format.
    case .SQLITE_ERROR: self = .damaged(path: path, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(path: path, detail: detail)
    case .SQLITE_IOERR where Self.writing.contains(error.extendedResultCode): self = .cannotWrite(path: path)
    case .SQLITE_IOERR: self = .inputOutput(path: path, detail: detail)
    default: self = .unexpected(detail: "\(error.extendedResultCode.rawValue): \(detail)")
    }
  }
}

extension RegisterError {
  /// What SQLite says when the file or its journal cannot grow for another reason than a full disk.
  private static let writing: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC,
  ]
}

extension Register {
  /// Runs work on the file so that every error that leaves it is a ``RegisterError``.
  static func guarding<Result>(
    _ path: String, seconds: Double = Register.patience, _ work: () throws -> Result
  ) throws(RegisterError) -> Result {
    do {
      return try work()
    } catch let error as RegisterError {
      throw error
    } catch let error as DatabaseError {
      throw RegisterError(error, path: path, seconds: seconds)
    } catch {
      throw .unexpected(detail: String(describing: error))
    }
  }
}
