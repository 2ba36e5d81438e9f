import ProgrammeModel

/// What is found of a point while the measurements are gone through.
struct PointDraft: Sendable {
  let point: MeasurementBook.Point
  var values: Measurement?
  var split: [SexBreakdown: Measurement] = [:]
  var parts: [Measurement] = []
  var persons: [Measurement] = []
  var targets: TargetValue?

  init(_ point: MeasurementBook.Point) { self.point = point }

  /// Puts a series where it belongs.
  mutating func note(_ series: Measurement) {
    switch (series.measure, series.sex ?? .all) {
    case (.persons, _): persons.append(series)
    case (.numerator, _), (.denominator, _): parts.append(series)
    case (.value, .all): values = series
    case (.value, let sex): split[sex] = series
    }
  }

  /// Whether anything of it is of a time before or after another.
  func reaches(outside time: (from: CalendarDay, to: CalendarDay)) -> Bool {
    func reaches(_ series: Measurement) -> Bool {
      guard let first = series.observations.first?.period, let last = series.observations.last?.period else {
        return false
      }
      return time.from > first.first || time.to < last.last
    }
    return values.map(reaches) ?? false || split.values.contains(where: reaches) || parts.contains(where: reaches)
      || persons.contains(where: reaches)
  }

  /// Leaves each value in the form that it was reported in.
  mutating func tellForms() {
    guard !parts.isEmpty else { return }
    let all = parts
    parts = []
    for (sex, ofSex) in Dictionary(grouping: all, by: { $0.sex ?? .all }) {
      let forms = MeasurementForms(values: sex == .all ? values : split[sex], parts: ofSex)
      if sex == .all { values = forms.values } else { split[sex] = forms.values }
      parts += forms.parts
    }
  }
}
