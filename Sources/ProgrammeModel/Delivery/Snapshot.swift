/// Everything that was known at a registration, as raw facts: what the typed programme is assembled from.
public struct Snapshot: Sendable {
  /// The last registration that counts.
  public let registration: RegistrationNumber
  /// When that registration was made.
  public let statedAt: Instant
  /// The records of each table in key order, withdrawn ones left out.
  public let records: [TableName: [StoredRecord]]
  /// The series of each table, withdrawn values left out.
  public let series: [TableName: [StoredSeries]]

  /// What was known at a registration.
  public init(
    registration: RegistrationNumber, statedAt: Instant, records: [TableName: [StoredRecord]],
    series: [TableName: [StoredSeries]]
  ) {
    self.registration = registration
    self.statedAt = statedAt
    self.records = records
    self.series = series
  }
}

/// A record as it stands: each column's latest canonical text.
public struct StoredRecord: Sendable {
  /// The key columns' texts.
  public let key: Key
  /// The latest canonical text or missing reason of each column that was ever stated.
  public let fields: StatedFields
  /// The registration that last changed anything in the record.
  public let registration: RegistrationNumber
  /// Where the row of the last change was read.
  public let place: SourcePlace

  /// A record as it stands.
  public init(
    key: Key, fields: StatedFields, registration: RegistrationNumber, place: SourcePlace
  ) {
    self.key = key
    self.fields = fields
    self.registration = registration
    self.place = place
  }
}

/// A series as it stands: the latest value of each period, in period order.
///
/// Shared, not copied: tens of thousands are put in order and handed on.
public final class StoredSeries: Sendable {
  /// What identifies the series.
  public let key: SeriesKey
  /// The latest value of each period, in order of ``Period/code``.
  public let observations: [StoredObservation]

  /// A series as it stands.
  public init(key: SeriesKey, observations: [StoredObservation]) {
    self.key = key
    self.observations = observations
  }
}

/// An observation as it stands, with the registration that stated it.
public struct StoredObservation: Sendable {
  // In the order that takes least room, as there are hundreds of thousands: the period lies in what the value leaves over.

  /// The value, or the reason why there is none.
  public let value: Reported<FixedDecimal>
  /// The period the value is for.
  public let period: Period
  /// Where it was read; no source where only a window of a table's values was read.
  public let place: SourcePlace
  // What most values of a series have in common; none where only a window of a table's values was read.
  private let statement: Statement?

  private final class Statement: Sendable {
    let registration: RegistrationNumber
    let note: String

    init(_ registration: RegistrationNumber, _ note: String) { (self.registration, self.note) = (registration, note) }
  }

  /// The registration that stated it; 0 where only a window of a table's values was read.
  public var registration: RegistrationNumber { statement?.registration ?? Self.unread }
  /// The sender's remark or evidence; empty if none.
  public var note: String { statement?.note ?? "" }

  private static var unread: RegistrationNumber { RegistrationNumber(rawValue: 0) }

  /// An observation as it stands.
  ///
  /// - Parameter other: one of the same series, that perhaps the same registration stated.
  public init(
    period: Period, value: Reported<FixedDecimal>, registration: RegistrationNumber, place: SourcePlace,
    note: String = "", beside other: StoredObservation? = nil
  ) {
    self.period = period
    self.value = value
    self.place = place
    if registration == Self.unread, note.isEmpty {
      statement = nil
    } else if let known = other?.statement, known.registration == registration, known.note == note {
      statement = known
    } else {
      statement = Statement(registration, note)
    }
  }
}
