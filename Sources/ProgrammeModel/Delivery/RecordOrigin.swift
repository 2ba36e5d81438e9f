/// Where in the register a record stands: what an explanation points at.
public struct RecordOrigin: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// The record's key.
  public let key: Key
  /// The registration that last changed the record.
  public let registration: RegistrationNumber
  /// Where the row of the last change was read.
  public let place: SourcePlace

  /// A record's place in the register.
  public init(table: TableName, key: Key, registration: RegistrationNumber, place: SourcePlace) {
    self.table = table
    self.key = key
    self.registration = registration
    self.place = place
  }

  /// The origin of a value that was made in code, such as in a test.
  public static let none = RecordOrigin(
    table: TableName(""), key: Key([]), registration: RegistrationNumber(rawValue: 0),
    place: SourcePlace(source: 0, row: 0))
}
