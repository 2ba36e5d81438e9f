/// The number of a registration in its register, from 1.
public struct RegistrationNumber: RawRepresentable, Hashable, Comparable, Sendable {
  /// The number, from 1.
  public let rawValue: Int64

  /// A registration's number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Whether the left comes before the right.
  public static func < (left: RegistrationNumber, right: RegistrationNumber) -> Bool { left.rawValue < right.rawValue }
}

/// Whether a delivery holds everything its sender has for the tables in it, or only additions and changes.
public enum DeliveryScope: String, Choice {
  case full = "hel"
  case supplementary = "komplettering"
}

/// Who registers what, in what role, when and why. Every fact enters the register by one of these.
public struct RegistrationHeader: Hashable, Sendable {
  /// What kind of act it is: `import`, `undo`, `publish`, ...
  public var kind: String
  /// When it was registered, by the clock that was given.
  public var statedAt: Instant
  /// The day the delivery came in, as stated; a late one is marked in the report.
  public var received: CalendarDay?
  /// The person who registers.
  public var actor: String
  /// The role that person acts in; empty if not stated.
  public var role: String
  /// The organisation the delivery comes from; empty if not stated.
  public var organisation: String
  /// Full or supplementary.
  public var scope: DeliveryScope
  /// The code of the reason, such as `rättelse`; empty if not stated.
  public var reasonCode: String
  /// The reason in words; empty if not stated.
  public var reason: String
  /// The decision it rests on (case number or decision id); empty if none.
  public var decision: String

  /// The head of a registration.
  public init(
    kind: String = "import", statedAt: Instant, received: CalendarDay? = nil, actor: String, role: String = "",
    organisation: String = "", scope: DeliveryScope = .supplementary, reasonCode: String = "", reason: String = "",
    decision: String = ""
  ) {
    self.kind = kind
    self.statedAt = statedAt
    self.received = received
    self.actor = actor
    self.role = role
    self.organisation = organisation
    self.scope = scope
    self.reasonCode = reasonCode
    self.reason = reason
    self.decision = decision
  }
}

/// A file that a registration read: its name, its bytes' hash and what each column was taken for.
public struct SourceFile: Hashable, Sendable {
  /// The name as given, without folders above the delivery.
  public let name: String
  /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
  public let sha256: String
  /// The table it was read as.
  public let table: TableName
  /// The encoding found, such as `UTF-8` or `Windows-1252`.
  public let encoding: String
  /// The number of data rows taken in; refused ones are not among them.
  public var rows: Int
  /// The columns in the file's order.
  public let columns: [SourceColumn]

  /// A file read by a registration.
  public init(name: String, sha256: String, table: TableName, encoding: String, rows: Int, columns: [SourceColumn]) {
    self.name = name
    self.sha256 = sha256
    self.table = table
    self.encoding = encoding
    self.rows = rows
    self.columns = columns
  }
}

extension SourceFile {
  /// The encoding of the sheets of workbooks; their name is that of the file, a colon, a space and that of the sheet.
  public static let workbook = "XLSX"
}

/// What one column of a source file was taken for.
public struct SourceColumn: Hashable, Sendable {
  /// The head as written in the file.
  public let header: String
  /// The column it was taken for; `nil` if it was not recognised and so not read.
  public let field: FieldName?
  /// The unit stated in the head, such as `tkr`; empty if none.
  public let unit: String

  /// A column of a source file.
  public init(header: String, field: FieldName?, unit: String = "") {
    self.header = header
    self.field = field
    self.unit = unit
  }
}
