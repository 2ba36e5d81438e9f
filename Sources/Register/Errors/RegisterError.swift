public import ProgrammeModel

/// What stops work on a register, with what a sentence about it needs.
public enum RegisterError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case notFound(path: String)
  /// The path leads to a folder.
  case isFolder(path: String)
  /// A new register or a backup would overwrite a file.
  case alreadyExists(path: String)
  /// The file is something else than a register.
  case notARegister(path: String, found: ForeignFile)
  /// The register was written by a later version of the program.
  case newerFormat(path: String, found: Int64, supported: Int64)
  /// The file is damaged; the detail is SQLite's.
  case damaged(path: String, detail: String)
  /// The file or its folder cannot be written to.
  case readOnly(path: String)
  /// The file cannot be opened; the detail is SQLite's.
  case cannotOpen(path: String, detail: String)
  /// Others held the register for longer than the time to wait, in seconds.
  case busy(path: String, seconds: Double)
  /// There is no room for more on the disk.
  case diskFull(path: String)
  /// Writing failed without the disk being full: a quota, a limit on the size of files, or a faulty disk.
  case cannotWrite(path: String)
  /// Reading or writing failed; the detail is SQLite's or the operating system's.
  case inputOutput(path: String, detail: String)
  /// Another registered since the head that a registration was to follow was read.
  case overtaken(by: RegistrationNumber)
  /// The time given is before that of the last registration.
  case clockGoesBack(stated: Instant, last: Instant, registration: RegistrationNumber)
  /// The time given is later than the clock of the machine.
  case clockAhead(stated: Instant, now: Instant)
  /// A delivery states the same record twice; the rows of its sources are given.
  case duplicateRecord(table: TableName, key: Key, rows: [SourcePlace])
  /// A delivery states the same value twice, or states and withdraws it.
  case duplicateObservation(series: SeriesKey, period: Period, rows: [SourcePlace])
  /// A row of a delivery names a source file by a number that the delivery does not have.
  case unknownSource(number: Int64, sources: Int)
  /// A text holds the character NUL, which cannot be checked by hand.
  case unprintableText(table: TableName)
  /// There is no such registration.
  case unknownRegistration(RegistrationNumber, last: RegistrationNumber)
  /// Nothing was registered by that day.
  case nothingRegistered(by: CalendarDay)
  /// What the registration did cannot be undone: names erased are gone.
  case cannotUndo(RegistrationNumber, kind: String)
  /// There is no such private text.
  case unknownPrivateText(Int64)
  /// A history to be restored has a table or a column that no register has.
  case historyRefused(table: String, column: String?)
  /// Something that should not happen; the detail says what.
  case unexpected(detail: String)
}

extension RegisterError {
  /// What work with scratch space threw.
  public init(_ error: any Error) {
    self = error as? RegisterError ?? .unexpected(detail: String(describing: error))
  }
}

/// What was found in place of a register.
public enum ForeignFile: String, Hashable, Sendable, CaseIterable {
  /// A file without content.
  case empty
  /// A file that is no SQLite database.
  case notSQLite
  /// A SQLite database of another program.
  case otherDatabase
}
