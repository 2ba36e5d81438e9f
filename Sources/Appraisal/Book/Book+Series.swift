public import ProgrammeModel

extension Book {
  /// The observations of a series by its identity; none if the programme has no such series.
  public func observations(of key: SeriesKey) -> [StoredObservation] {
    memory.series(of: key.table) { series(of: key.table) }[key] ?? []
  }

  /// The series of one table by their identity; few tables are asked for.
  private func series(of table: TableName) -> [SeriesKey: [StoredObservation]] {
    var all: [SeriesKey: [StoredObservation]] = [:]
    func add<Series>(_ series: [Series], _ key: (Series) -> SeriesKey, _ values: (Series) -> [StoredObservation]) {
      guard let first = series.first, key(first).table == table else { return }
      all.reserveCapacity(all.count + series.count)
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
