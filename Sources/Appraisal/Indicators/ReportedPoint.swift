import ProgrammeModel

/// What was reported of a point in a report period: the value it gives, and what that is made of.
struct ReportedPoint {
  /// What was reported.
  enum Form {
    /// About too few persons: neither the value nor what it is made of is told.
    case hidden
    /// Nothing ever.
    case nothing
    /// A numerator and a denominator.
    indirect case ratio(StoredObservation, StoredObservation, keys: [SeriesKey])
    /// The value itself, with its place in the series; no place where there is nothing in the period.
    case value(Measurement, Int?)
  }

  let value: FigureValue
  let form: Form

  /// The inputs in the order of the formula; what a value alone is asked for is spared.
  func terms(_ period: ReportPeriod) -> [Term] {
    // A yearly value began before the report's four months.
    func origin(_ key: SeriesKey, _ observation: StoredObservation?) -> Origin {
      let stated = observation?.period
      return .facts(
        .observations([key], from: stated?.first ?? period.tertial.first, through: stated?.last ?? period.cutOff))
    }
    let title = Phrase(sv: "Mätvärde", en: "Measurement")
    switch form {
    case .hidden: return []
    case .nothing: return [Term(title, value, .facts(.untraced))]
    case .ratio(let numerator, let denominator, let keys):
      return [
        Term(Phrase(sv: "Täljare", en: "Numerator"), .reported(numerator), origin(keys[0], numerator)),
        Term(Phrase(sv: "Nämnare", en: "Denominator"), .reported(denominator), origin(keys[1], denominator)),
      ]
    case .value(let series, let place):
      let latest = place.map { series.observations[$0] }
      return [Term(title, .reported(latest), origin(series.key, latest))]
    }
  }
}

extension Measurement {
  /// Whether another value stands for a part of a period.
  func hasOther(over period: Period) -> Bool {
    let (first, last) = (period.monthsInAll.lowerBound, period.monthsInAll.upperBound)
    var next = observations.endIndex
    while next > observations.startIndex {
      next -= 1
      let other = observations[next].period.monthsInAll
      // In order of their ends, and none is longer than a year.
      if other.upperBound < first { return false }
      if other.lowerBound <= last, observations[next].period != period, observations[next].value.value != nil {
        return true
      }
    }
    return false
  }
}
