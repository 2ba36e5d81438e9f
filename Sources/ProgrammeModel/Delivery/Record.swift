/// What a registration does to a fact that may already be known.
///
/// Apart from the first value and a withdrawal, a change is one of three: correction of an error, new estimate,
/// new outcome (`domain.md` 4: first, decided, latest estimate and outcome stand side by side).
public enum Change: String, Sendable, CaseIterable {
  case first = "första"
  case correction = "rättelse"
  case newEstimate = "ny bedömning"
  case newOutcome = "nytt utfall"
  case newInformation = "ny uppgift"
  case withdrawal = "återkallad"
}

/// The place a fact was read from: a source file of a registration and the row in it.
public struct SourcePlace: Hashable, Sendable {
  /// The number of the source in the register; before it is registered, the index of the file within the delivery.
  public var source: Int64 { Int64(packedSource) }
  /// The row as the person sees it: the line in a CSV file or the row of a sheet, from 1.
  public let row: Int32

  // Half the room: every value has its place, and no city hands in two thousand million files.
  private let packedSource: Int32

  /// A row of a source.
  public init(source: Int64, row: Int32) {
    packedSource = Int32(clamping: source)
    self.row = row
  }
}

/// One row of a descriptive table as delivered: the key and the columns that the file had.
public struct Record: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// The key columns' texts.
  public let key: Key
  /// The columns that the file stated, keys left out; a column the file did not have is absent and carries over.
  public let fields: [FieldName: FieldValue]
  /// Where the row was read.
  public let place: SourcePlace

  /// A row of a descriptive table.
  public init(table: TableName, key: Key, fields: [FieldName: FieldValue], place: SourcePlace) {
    self.table = table
    self.key = key
    self.fields = fields
    self.place = place
  }
}

/// What identifies a series of values over time: table, measure and dimensions.
public struct SeriesKey: Hashable, Sendable {
  /// The table, such as `utfall` or `mätvärden`.
  public let table: TableName
  /// The value column, such as `belopp`, `lägsta` or `värde`.
  public let measure: FieldName
  /// The dimensions, such as project, organisation and cost type, in the table's order; empty text where not given.
  public let dimensions: Key

  /// The identity of a series.
  public init(table: TableName, measure: FieldName, dimensions: Key) {
    self.table = table
    self.measure = measure
    self.dimensions = dimensions
  }
}

/// One value of a series for one period: a number with its decimals, or the reason why there is none.
public struct Observation: Hashable, Sendable {
  /// The period the value is for.
  public let period: Period
  /// The value; amounts are öre with scale 2.
  public let value: Reported<FixedDecimal>
  /// The sender's remark or evidence; empty if none.
  public let note: String
  /// Where the value was read.
  public let place: SourcePlace

  /// A value for a period.
  public init(period: Period, value: Reported<FixedDecimal>, note: String = "", place: SourcePlace) {
    self.period = period
    self.value = value
    self.note = note
    self.place = place
  }
}
