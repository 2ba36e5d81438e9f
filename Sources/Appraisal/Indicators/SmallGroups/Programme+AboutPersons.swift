package import ProgrammeModel

extension Programme {
  /// The indicators with values about persons: split by sex, or with a stated number of persons.
  package var indicatorsAboutPersons: Set<Identifier<Indicator>> {
    var found = Set(indicators.filter(\.splitBySex).map(\.id))
    // By number: a series taken out of the array would be copied, and a city has tens of thousands.
    for number in measurements.indices
    where measurements[number].measure == .persons || (measurements[number].sex ?? .all) != .all {
      found.insert(measurements[number].indicator)
    }
    return found
  }
}
