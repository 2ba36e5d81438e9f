public import ProgrammeModel

extension Book {
  /// The observations of a series by its identity, in a book that traces; none if the programme has no such series.
  public func observations(of key: SeriesKey) -> [StoredObservation] { seriesByKey[key] ?? [] }

  /// Every series of a programme by its identity.
  static func seriesByKey(_ programme: Programme) -> [SeriesKey: [StoredObservation]] {
    var all: [SeriesKey: [StoredObservation]] = [:]
    func add<Series>(_ series: [Series], _ key: (Series) -> SeriesKey, _ values: (Series) -> [StoredObservation]) {
      for one in series { all[key(one)] = values(one) }
    }
    add(programme.budgets, \.key, \.observations)
    add(programme.outcomes, \.key, \.observations)
    add(programme.ledgerEntries, \.key, \.observations)
    add(programme.bookings, \.key, \.observations)
    add(programme.forecasts, \.key, \.observations)
    add(programme.adoptionShares, \.key, \.observations)
    add(programme.benefitPlans, \.key, \.observations)
    add(programme.benefitOutcomes, \.key, \.observations)
    add(programme.targetValues, \.key, \.observations)
    add(programme.measurements, \.key, \.observations)
    add(programme.caseVolumes, \.key, \.observations)
    add(programme.userCounts, \.key, \.observations)
    add(programme.operationsCounts, \.key, \.observations)
    add(programme.licenceCounts, \.key, \.observations)
    add(programme.resourceNeeds, \.key, \.observations)
    add(programme.priceIndexes, \.key, \.observations)
    return all
  }
}
