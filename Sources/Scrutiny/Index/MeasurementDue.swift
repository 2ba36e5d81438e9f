package import Appraisal
package import ProgrammeModel

extension Frequency {
  /// The first period of this length that begins after a day.
  package func firstPeriod(after day: CalendarDay) -> Period {
    switch self {
    case .monthly:
      let next = CalendarDay(year: day.year, month: day.month, day: 1)?.adding(months: 1) ?? day
      return Period.month(next.month, of: next.year) ?? .year(next.year)
    case .perTertial:
      let tertial = (day.month - 1) / 4 + 1
      return Period.tertial(tertial + 1, of: day.year) ?? Period.tertial(1, of: day.year + 1) ?? .year(day.year + 1)
    case .yearly: return .year(day.year + 1)
    }
  }
}

extension ScrutinyIndex {
  /// The period that a benefit should have been measured for and was not, with the grace passed; `nil` where none is.
  ///
  /// Nothing is asked before go-live, nor of a benefit that is followed up to its end. `last` is the last period measured.
  package func overdueMeasurement(
    of benefit: Benefit, _ project: Project, last: Period?, grace: Int
  ) -> Period? {
    guard !(benefit.status?.isFollowedUp ?? false),
      let goLive = project.goLive.value, goLive <= cutOff, let indicator = benefit.indicator.value,
      let frequency = benefit.frequency ?? book.indicators[indicator]?.frequency
    else { return nil }
    // Go-live on the first day of a period makes that period the first to measure.
    let due = frequency.firstPeriod(after: max(last?.last ?? .beginning, goLive.adding(days: -1)))
    return isOverdue(due, grace: grace) ? due : nil
  }

  /// Whether a period to measure lies more than some months back.
  ///
  /// Months are counted by calendar month, since measurements are due by period.
  package func isOverdue(_ due: Period, grace: Int) -> Bool {
    (cutOff.year - due.last.year) * 12 + cutOff.month - due.last.month > grace
  }

  /// The end of the last period that a point has been answered for by the cut-off: a value, or a reason that settles
  /// it; nothing where it was never measured.
  package func lastMeasured(_ point: MeasurementBook.Point) -> Period? {
    lastMeasured(book.known(point))
  }

  /// The end of the last period that a point has been answered for, where it is known already.
  func lastMeasured(_ known: KnownPoint) -> Period? {
    let reported = known.values?.observations.last { $0.period.last <= cutOff && $0.value.settlesMeasurement }?.period
    guard known.isComputed else { return reported }
    // What is computed from raw rows is measured as long as there are rows; a year back is enough to know it overdue.
    var looked = period
    for _ in 0..<4 {
      if book.value(of: known, at: looked).number != nil {
        return max(looked.tertial, reported ?? looked.tertial)
      }
      looked = looked.previous
    }
    return reported
  }

  /// The last period that any of some points has been answered for.
  package func lastMeasured(of points: [MeasurementBook.Point]) -> Period? {
    points.compactMap { lastMeasured($0) }.max { $0.last < $1.last }
  }

  /// The values reported of points for a period; `nil` where they were computed from raw rows.
  package func rows(measuring points: [MeasurementBook.Point], in period: Period) -> FactSelection? {
    let values = points.compactMap { point -> SeriesValue? in
      guard let series = book.measurements[point]?.values,
        series.observations.contains(where: { $0.period == period })
      else { return nil }
      return SeriesValue(series.key, period)
    }
    return values.isEmpty ? nil : .values(values)
  }

  /// The points where a benefit's indicator may be measured: its project, the services from it, who benefits, the city.
  package func points(of benefit: Benefit) -> [MeasurementBook.Point] {
    guard let indicator = benefit.indicator.value else { return [] }
    var points = [MeasurementBook.Point(indicator: indicator, kind: .project, object: benefit.project.rawValue)]
    for service in services[benefit.project] ?? [] {
      points.append(MeasurementBook.Point(indicator: indicator, kind: .service, object: service.id.rawValue))
    }
    if let beneficiary = benefit.beneficiary.value {
      points.append(MeasurementBook.Point(indicator: indicator, kind: .organisation, object: beneficiary.rawValue))
    }
    points.append(MeasurementBook.Point(indicator: indicator, kind: .city, object: "staden"))
    return points
  }
}
