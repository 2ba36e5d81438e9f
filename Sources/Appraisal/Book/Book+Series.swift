public import ProgrammeModel

extension Book {
  /// The observations of a series by its identity; none if the programme has no such series.
  public func observations(of key: SeriesKey) -> [StoredObservation] {
    func find<Series>(_ all: [Series], _ identity: (Series) -> SeriesKey, _ values: (Series) -> [StoredObservation])
      -> [StoredObservation]
    {
      all.first { identity($0) == key }.map(values) ?? []
    }
    switch key.table.rawValue {
    case "budget": return find(programme.budgets, \.key, \.observations)
    case "utfall": return find(programme.outcomes, \.key, \.observations)
    case "huvudbok": return find(programme.ledgerEntries, \.key, \.observations)
    case "prognos": return find(programme.forecasts, \.key, \.observations)
    case "anslutningsgrader": return find(programme.adoptionShares, \.key, \.observations)
    case "nyttoplan": return find(programme.benefitPlans, \.key, \.observations)
    case "nyttoutfall": return find(programme.benefitOutcomes, \.key, \.observations)
    case "målvärden": return find(programme.targetValues, \.key, \.observations)
    case "mätvärden": return find(programme.measurements, \.key, \.observations)
    case "ärenden": return find(programme.caseVolumes, \.key, \.observations)
    case "användare": return find(programme.userCounts, \.key, \.observations)
    case "verksamhetsmått": return find(programme.operationsCounts, \.key, \.observations)
    case "bokföring": return find(programme.bookings, \.key, \.observations)
    case "licenser": return find(programme.licenceCounts, \.key, \.observations)
    case "resurser": return find(programme.resourceNeeds, \.key, \.observations)
    case "prisindex": return find(programme.priceIndexes, \.key, \.observations)
    default: return []
    }
  }
}
