package import ProgrammeModel

/// A series of raw counts that nobody has told all of in a report's four months, though others of its group are told.
package struct CountGap: Sendable {
  /// The series.
  package let key: SeriesKey
  /// The service that it is about.
  package let service: Identifier<ITService>?
  /// The board that it is about.
  package let organisation: Identifier<Organisation>?
  /// The channel or the sex that tells it from others of its group; empty where nothing does.
  package let part: String

  fileprivate init(_ series: DeliveryBook.Series, _ column: CaseVolume.Measure? = nil) {
    key =
      column.map {
        SeriesKey(table: series.key.table, measure: FieldName($0.rawValue), dimensions: series.key.dimensions)
      } ?? series.key
    service = series.service
    organisation = series.organisation
    part = series.channel?.rawValue ?? series.sex?.rawValue ?? ""
  }
}

extension Book {
  /// The gaps in cases and users in a report's four months, which leave their groups out of ready indicators.
  ///
  /// A channel or a sex that falls silent, months without a row, and columns that are blank beside completed cases.
  package func countGaps(at period: ReportPeriod) -> [CountGap] {
    let request = IndicatorRequest(
      kind: .city, object: "staden", first: period.tertial.first, last: period.cutOff, book: self)
    let cases = CaseVolume.Measure.allCases.flatMap { column in
      request.gaps(in: "ärenden/\(column.rawValue)")
    }
    let users = UserCount.Measure.allCases.flatMap { column in
      request.gaps(in: "användare/\(column.rawValue)", isStock: column != .supportCalls)
    }
    let blanks = CaseVolume.Measure.allCases.filter { $0 != .completed && $0 != .started }.flatMap(request.blanks)
    var met: Set<SeriesKey> = []
    return (cases + users + blanks).filter { met.insert($0.key).inserted }
  }
}

extension IndicatorRequest {
  /// The series of a measure that fall short of others in their group.
  fileprivate func gaps(in measure: String, isStock: Bool = false) -> [CountGap] {
    Dictionary(grouping: series(measure), by: \.group).flatMap { _, group -> [CountGap] in
      var whole = CountReach()
      for series in group { whole.add(within(series), of: series, isStock: isStock, in: self) }
      guard whole.parts > 0, whole.hasGap else { return [] }
      return group.filter { series in
        var own = CountReach()
        own.add(within(series), of: series, isStock: isStock, in: self)
        return own.hasGap || own.parts > 0 && own.isShort(of: whole)
      }.map { CountGap($0) }
    }
  }

  /// The series of completed cases beside which a column is blank that others of the group, or other months, have.
  fileprivate func blanks(in column: CaseVolume.Measure) -> [CountGap] {
    let told = Dictionary(
      series("ärenden/\(column.rawValue)").map { ($0.key.dimensions, months(within($0))) }, uniquingKeysWith: { $1 })
    return Dictionary(grouping: series("ärenden/fullföljda"), by: \.group).flatMap { _, group -> [CountGap] in
      guard group.contains(where: { told[$0.key.dimensions, default: 0] > 0 }) else { return [] }
      return group.filter { months(within($0)) > told[$0.key.dimensions, default: 0] }.map { CountGap($0, column) }
    }
  }

  private func within(_ series: DeliveryBook.Series) -> [StoredObservation] {
    let (first, last) = (first.monthInAll, last.monthInAll)
    return series.observations.filter {
      let months = $0.period.monthsInAll
      return months.lowerBound >= first && months.upperBound <= last
    }
  }

  private func months(_ observations: [StoredObservation]) -> Int {
    observations.reduce(0) { $0 + $1.period.monthCount }
  }
}
