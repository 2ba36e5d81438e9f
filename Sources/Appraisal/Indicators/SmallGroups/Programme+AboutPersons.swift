package import ProgrammeModel

extension Programme {
  /// The indicators with values about persons: split by sex, or with a stated number of persons.
  package var indicatorsAboutPersons: Set<Identifier<Indicator>> {
    var found = Set(indicators.filter(\.splitBySex).map(\.id))
    for series in measurements where series.measure == .persons || (series.sex ?? .all) != .all {
      found.insert(series.indicator)
    }
    return found
  }
}
