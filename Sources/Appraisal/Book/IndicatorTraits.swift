import ProgrammeModel

/// What is asked of an indicator for each of its many values, worked out once.
final class IndicatorTraits: Sendable {
  /// The catalogue's calculation from raw rows.
  let calculation: IndicatorCalculation?
  /// The perspective that the city has registered it in.
  let perspective: Perspective?
  /// The direction: as registered, else the catalogue's.
  let direction: Direction?
  /// The share of a target that suffices for partly met.
  let tolerance: Double
  /// How often it is to be measured; `nil` where the city does not say.
  let frequency: Frequency?
  /// How its values are checked where they are per cent; `nil` where they are not.
  let percentageCheck: PercentageCheck?
  /// The first period after a break in definition.
  let seriesFrom: ReportPeriod?
  /// The unit as it is registered, or as the catalogue has it; empty where neither says.
  let unit: Phrase

  /// Whether it is measured once a year.
  var isYearly: Bool { frequency == .yearly }

  /// An indicator of the city's.
  init(_ indicator: Indicator) {
    calculation = IndicatorCatalogue.calculation(indicator.calculation)
    perspective = indicator.perspective
    direction = indicator.direction
    tolerance = (indicator.tolerance?.double ?? 90) / 100
    frequency = indicator.frequency
    percentageCheck =
      indicator.isPercentage
      ? PercentageCheck(isPartOfWhole: !indicator.numerator.isEmpty && !indicator.denominator.isEmpty) : nil
    seriesFrom = indicator.seriesFrom
    unit =
      indicator.unit.isEmpty ? calculation?.unit ?? Self.noUnit : Phrase(sv: indicator.unit, en: indicator.unit)
  }

  /// A ready indicator that the city has not registered, or nothing known at all.
  private init(ready calculation: IndicatorCalculation?) {
    self.calculation = calculation
    perspective = nil
    direction = calculation?.direction
    tolerance = 0.9
    frequency = nil
    percentageCheck = nil
    seriesFrom = nil
    unit = calculation?.unit ?? Self.noUnit
  }

  private static let noUnit = Phrase(sv: "", en: "")

  /// The ready indicators by their frozen names.
  static let ready = Dictionary(
    IndicatorCatalogue.all.map { (Identifier<Indicator>($0.key), IndicatorTraits(ready: $0)) },
    uniquingKeysWith: { $1 })

  /// Nothing is known of it.
  static let unknown = IndicatorTraits(ready: nil)
}

/// The indicators of a programme by what is asked of each.
struct IndicatorIndex: Sendable {
  private let traits: [Identifier<Indicator>: IndicatorTraits]
  private let readyOfPerspective: [Perspective: [Identifier<Indicator>]]
  private let computedOfPerspective: [Perspective: [Identifier<Indicator>]]

  init(_ indicators: [Indicator]) {
    let traits = Dictionary(indicators.map { ($0.id, IndicatorTraits($0)) }, uniquingKeysWith: { $1 })
    self.traits = traits
    var registered: [Perspective: [Identifier<Indicator>]] = [:]
    var used: [Perspective: Set<String>] = [:]
    for indicator in indicators {
      guard let perspective = indicator.perspective else { continue }
      registered[perspective, default: []].append(indicator.id)
      used[perspective, default: []].insert(indicator.calculation)
    }
    computedOfPerspective = registered.mapValues { $0.filter { traits[$0]?.calculation != nil }.sorted() }
    var ready: [Perspective: [Identifier<Indicator>]] = [:]
    for calculation in IndicatorCatalogue.all
    where !(used[calculation.perspective]?.contains(calculation.key) ?? false) {
      ready[calculation.perspective, default: []].append(Identifier(calculation.key))
    }
    readyOfPerspective = ready
  }

  /// What is known of an indicator, registered or ready.
  subscript(indicator: Identifier<Indicator>) -> IndicatorTraits {
    traits[indicator] ?? IndicatorTraits.ready[indicator] ?? .unknown
  }

  /// The registered indicators of a perspective that are worked out from raw rows, in order of id.
  func computed(_ perspective: Perspective) -> [Identifier<Indicator>] { computedOfPerspective[perspective] ?? [] }

  /// The ready indicators of a perspective that no registered one is computed by, in the catalogue's order.
  func ready(_ perspective: Perspective) -> [Identifier<Indicator>] { readyOfPerspective[perspective] ?? [] }
}
