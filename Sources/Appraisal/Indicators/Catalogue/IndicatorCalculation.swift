public import ProgrammeModel

/// A ready indicator: what it means, and how it is computed from raw rows.
///
/// By reference, as each of a city's many values asks whether its indicator has one.
public final class IndicatorCalculation: Sendable {
  /// The frozen name that the column `beräkning` refers to.
  public let key: String
  /// The perspective it belongs to.
  public let perspective: Perspective
  /// What it is called.
  public let title: Phrase
  /// The formula in words, with unit.
  public let formula: Phrase
  /// The unit as printed.
  public let unit: Phrase
  /// Which way it should go.
  public let direction: Direction
  /// The tables it is computed from.
  public let tables: [TableName]
  /// Whether it counts persons, so that it is split by sex where the rows are.
  public let isIndividual: Bool
  /// Whether it grows with the time it covers, so that four months are a part of the yearly target: a sum, or a cost per
  /// head.
  public let accumulates: Bool
  /// How many decimals its values are told with, where they are not so large that none is.
  public let decimals: Int
  /// The value from raw rows; `nil` where there are none for the object and time.
  public let read: @Sendable (IndicatorRequest) -> IndicatorReading?

  init(
    _ key: String, _ perspective: Perspective, sv: (String, String, String), en: (String, String, String),
    _ direction: Direction, _ tables: [String], isIndividual: Bool = false, accumulates: Bool = false,
    decimals: Int = 1, read: @escaping @Sendable (IndicatorRequest) -> IndicatorReading?
  ) {
    self.key = key
    self.perspective = perspective
    title = Phrase(sv: sv.0, en: en.0)
    formula = Phrase(sv: sv.2, en: en.2)
    unit = Phrase(sv: sv.1, en: en.1)
    self.direction = direction
    self.tables = tables.map(TableName.init(_:))
    self.isIndividual = isIndividual
    self.accumulates = accumulates
    self.decimals = decimals
    self.read = read
  }
}

/// The ready indicators that ship with the programme, at least five in each perspective.
public enum IndicatorCatalogue {
  /// Every ready indicator, perspective by perspective.
  public static let all: [IndicatorCalculation] = external + `internal` + maturity + cost + nationalCost + quality

  /// The ready indicator with that frozen name.
  public static func calculation(_ key: String) -> IndicatorCalculation? { byKey[key] }

  private static let byKey = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
}

/// The names of what is divided and what it is divided by.
func named(_ over: (String, String), _ under: (String, String)) -> (Phrase, Phrase) {
  (Phrase(sv: over.0, en: over.1), Phrase(sv: under.0, en: under.1))
}
