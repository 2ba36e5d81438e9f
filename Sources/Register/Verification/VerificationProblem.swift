public import ProgrammeModel

/// One thing in a register that is not as it was written.
public enum VerificationProblem: Hashable, Sendable {
  /// SQLite finds the file damaged; the detail is SQLite's.
  case file(detail: String)
  /// A table, view, index or trigger is missing, added or altered.
  case schema(object: String)
  /// What is packed of so many years of blocks of series is not what the rows say.
  case packed(years: Int)
  /// Rows of a table point at something in another table that is not there.
  case reference(table: String, parent: String, rows: Int)
  /// What the register was founded with is not what its first registration covers.
  case foundation
  /// The registration's own row or its leaves are not what its hash covers.
  case header(RegistrationNumber)
  /// The registration does not follow the one before it: another hash, or numbers are missing between them.
  case link(RegistrationNumber)
  /// The registration's time is before that of the one before it, or is no time.
  case time(RegistrationNumber)
  /// The registration's rows of a table are not those that its leaf covers.
  case leaf(RegistrationNumber, table: String, expectedRows: Int64, foundRows: Int64)
  /// Rows of a table belong to a registration that does not exist.
  case stray(RegistrationNumber, table: String, rows: Int64)
  /// A private text is not the one that was registered.
  case privateText(RegistrationNumber, number: Int64)
  /// A private text is empty without an erasure, or is there in spite of one.
  case erasure(RegistrationNumber, number: Int64)
  /// A head that was kept elsewhere is not in the register: the end was cut off, or the chain made anew.
  case head(expected: RegisterHead)

  /// The registration that the problem is in; `nil` if it is the file's or the schema's.
  public var registration: RegistrationNumber? {
    switch self {
    case .file, .schema, .packed, .reference: nil
    case .foundation: RegistrationNumber(rawValue: 1)
    case .header(let number), .link(let number), .time(let number): number
    case .leaf(let number, _, _, _), .stray(let number, _, _): number
    case .privateText(let number, _), .erasure(let number, _): number
    case .head(let expected): expected.registration
    }
  }
}

/// What a check of a whole register found.
public struct Verification: Sendable {
  /// The head of the register.
  public let head: RegisterHead
  /// How many rows of facts were read.
  public let rows: Int64
  /// Everything that is not as it was written, the file's own problems first, then by registration.
  public let problems: [VerificationProblem]
  /// How many registrations have a time that was given and not the machine's.
  public let givenTimes: Int
  /// How many registrations have salts from a given seed: with it, an erased name in them can be guessed.
  public let givenSalts: Int
  /// The first registration that does not hold, as far as it can be read, with what it covers.
  public let firstBroken: RegistrationEntry?

  /// Whether everything is as it was written.
  public var holds: Bool { problems.isEmpty }
  /// The number of the first registration that does not hold.
  public var firstBrokenNumber: RegistrationNumber? { problems.compactMap(\.registration).min() }
}
