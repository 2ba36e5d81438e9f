/// Indicators with definition, unit, direction, source, frequency and owner.
public struct Indicator: Sendable, Identifiable {
  /// The indicator's id.
  public let id: Identifier<Indicator>
  /// The name.
  public var name = ""
  /// The perspective it belongs to.
  public var perspective: Perspective?
  /// Definition.
  public var definition = ""
  /// Numerator.
  public var numerator = ""
  /// Denominator.
  public var denominator = ""
  /// Unit, such as %.
  public var unit = ""
  /// Rising or falling.
  public var direction: Direction?
  /// Share of the target, in per cent, that suffices for partly met (default 90).
  public var tolerance: FixedDecimal?
  /// The catalogue's calculation from raw rows; empty where values are reported.
  public var calculation = ""
  /// Where the value comes from.
  public var dataSource = ""
  /// How often it is measured.
  public var frequency: Frequency?
  /// Role in charge.
  public var owner = ""
  /// Yes where split by sex.
  public var splitBySex = false
  /// Yes where it carries the users' own feedback on a service.
  public var isFeedback = false
  /// First period after a break in definition.
  public var seriesFrom: ReportPeriod?
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// Whether its values are per cent, as units are written.
  public var isPercentage: Bool { ["%", "procent", "percent"].contains(unit.lowercased()) }

  /// A row with nothing but its key.
  public init(id: Identifier<Indicator>) {
    self.id = id
  }
}
