import ProgrammeModel

/// What is asked of an indicator for each of its many values, worked out once.
final class IndicatorTraits: Sendable {
  /// The catalogue's calculation from raw rows.
  let calculation: IndicatorCalculation?
  /// The direction: as registered, else the catalogue's.
  let direction: Direction?
  /// The share of a target that suffices for partly met.
  let tolerance: Double
  /// Whether it is measured once a year.
  let isYearly: Bool
  /// Whether its values are per cent.
  let isPercentage: Bool
  /// Whether its values are per cent of a whole that the measured is part of.
  let isPartOfWhole: Bool
  /// The first period after a break in definition.
  let seriesFrom: ReportPeriod?

  /// An indicator of the city's.
  init(_ indicator: Indicator) {
    calculation = IndicatorCatalogue.calculation(indicator.calculation)
    direction = indicator.direction
    tolerance = (indicator.tolerance?.double ?? 90) / 100
    isYearly = indicator.frequency == .yearly
    isPercentage = indicator.isPercentage
    isPartOfWhole = indicator.isPercentage && !indicator.numerator.isEmpty && !indicator.denominator.isEmpty
    seriesFrom = indicator.seriesFrom
  }

  /// A ready indicator that the city has not registered, or nothing known at all.
  private init(ready calculation: IndicatorCalculation?) {
    self.calculation = calculation
    direction = calculation?.direction
    tolerance = 0.9
    isYearly = false
    isPercentage = false
    isPartOfWhole = false
    seriesFrom = nil
  }

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
  private let ofPerspective: [Perspective: [Identifier<Indicator>]]
  private let readyOfPerspective: [Perspective: [Identifier<Indicator>]]

  init(_ indicators: [Indicator]) {
    traits = Dictionary(indicators.map { ($0.id, IndicatorTraits($0)) }, uniquingKeysWith: { $1 })
    var registered: [Perspective: [Identifier<Indicator>]] = [:]
    var used: [Perspective: Set<String>] = [:]
    for indicator in indicators {
      guard let perspective = indicator.perspective else { continue }
      registered[perspective, default: []].append(indicator.id)
      used[perspective, default: []].insert(indicator.calculation)
    }
    ofPerspective = registered.mapValues { $0.sorted() }
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

  /// The registered indicators of a perspective, in order of id.
  func registered(_ perspective: Perspective) -> [Identifier<Indicator>] { ofPerspective[perspective] ?? [] }

  /// The ready indicators of a perspective that no registered one is computed by, in the catalogue's order.
  func ready(_ perspective: Perspective) -> [Identifier<Indicator>] { readyOfPerspective[perspective] ?? [] }
}
