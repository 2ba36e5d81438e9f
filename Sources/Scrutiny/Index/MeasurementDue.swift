import Appraisal
import ProgrammeModel

extension Frequency {
  /// The first period of this length that begins after a day.
  func firstPeriod(after day: CalendarDay) -> Period {
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
  /// The end of the last period that a point has been answered for by the cut-off: a value, or a reason that settles
  /// it; nothing where it was never measured.
  func lastMeasured(_ point: MeasurementBook.Point) -> Period? {
    let reported = book.measurements.values[point]?.observations.last {
      $0.period.last <= cutOff && $0.value.settlesMeasurement
    }?.period
    guard book.calculation(of: point.indicator) != nil else { return reported }
    // What is computed from raw rows is measured as long as there are rows; a year back is enough to know it overdue.
    var looked = period
    for _ in 0..<4 {
      if book.reading(of: point, at: looked).value.number != nil {
        return max(looked.tertial, reported ?? looked.tertial)
      }
      looked = looked.previous
    }
    return reported
  }

  /// The points where a benefit's indicator may be measured: its project, the services from it, who benefits, the city.
  func points(of benefit: Benefit) -> [MeasurementBook.Point] {
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

extension Reported<FixedDecimal> {
  /// Whether a measurement is settled: measured, or missing for a reason that no measuring would change.
  var settlesMeasurement: Bool {
    switch missing?.reason {
    case nil, .secret, .notApplicable, .notYetDue: true
    case .unstated, .notReported, .notInSource: false
    }
  }
}
