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

  /// With each value in the form that it was reported in.
  var inItsForms: PointDraft {
    guard !parts.isEmpty else { return self }
    var draft = self
    draft.parts = []
    for (sex, ofSex) in Dictionary(grouping: parts, by: { $0.sex ?? .all }) {
      let forms = MeasurementForms(values: sex == .all ? values : split[sex], parts: ofSex)
      if sex == .all { draft.values = forms.values } else { draft.split[sex] = forms.values }
      draft.parts += forms.parts
    }
    return draft
  }
}
