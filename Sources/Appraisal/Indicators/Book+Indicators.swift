public import ProgrammeModel

extension Book {
  /// The catalogue's calculation of an indicator; also for a catalogue name that the city has not registered.
  public func calculation(of indicator: Identifier<Indicator>) -> IndicatorCalculation? {
    IndicatorCatalogue.calculation(indicators[indicator]?.calculation ?? indicator.rawValue)
  }

  /// The value of a point in a report period, with what it was made of.
  ///
  /// Computed from raw rows where the indicator has a calculation and there are rows; else from a reported numerator
  /// and denominator; else the reported value. A value for a service that was not in operation is undefined.
  public func reading(
    of point: MeasurementBook.Point, _ sex: SexBreakdown = .all, at period: ReportPeriod
  ) -> IndicatorReading {
    // What was reported is found at once; what a tracing book is asked for is asked once, and its origins are large.
    if isTracing || calculation(of: point.indicator) == nil { return read(point, sex, at: period) }
    return memory.reading(ReadingKey(point: point, sex: sex, period: period)) { read(point, sex, at: period) }
  }

  private func read(
    _ point: MeasurementBook.Point, _ sex: SexBreakdown, at period: ReportPeriod
  ) -> IndicatorReading {
    let indicator = indicators[point.indicator]
    if point.kind == .service, let service = services[Identifier(point.object)],
      !service.isRunning(period.tertial.first, period.cutOff)
    {
      return IndicatorReading(
        value: .undefined(UndefinedReason.notInOperation.phrase),
        terms: [
          Term(
            Phrase(sv: "Första dagen i drift", en: "First day in operation"),
            service.from.map(FigureValue.day) ?? .missing(MissingValue(.notReported)),
            .facts(.records([service.origin], field: FieldName("från"))))
        ])
    }
    let isYearly = indicator?.frequency == .yearly
    if let calculation = calculation(of: point.indicator) {
      let request = IndicatorRequest(
        kind: point.kind, object: point.object, first: isYearly ? period.first : period.tertial.first,
        last: period.cutOff, sex: sex, book: self)
      let isDue = !isYearly || period.isAnnual
      if isDue, sex == .all || calculation.isIndividual, let reading = calculation.read(request) { return reading }
    }
    let reported = reported(point, sex, at: period)
    guard isYearly, !period.isAnnual, reported.value == .missing(MissingValue(.notReported)) else { return reported }
    return IndicatorReading(value: .missing(MissingValue(.notYetDue)), terms: reported.terms)
  }

  /// What was reported of a point in a report period.
  private func reported(
    _ point: MeasurementBook.Point, _ sex: SexBreakdown, at period: ReportPeriod
  ) -> IndicatorReading {
    // Neither the value nor what it is made of.
    if let reason = smallGroup(point, sex, at: period) {
      return IndicatorReading(value: .undefined(reason.phrase), terms: [])
    }
    // A yearly value began before the report's four months.
    func origin(_ key: SeriesKey, _ observation: StoredObservation?) -> Origin {
      let stated = observation?.period
      return .facts(
        .observations([key], from: stated?.first ?? period.tertial.first, through: stated?.last ?? period.cutOff))
    }
    let isPercent = indicators[point.indicator]?.isPercentage ?? false
    if let parts = measurements.parts(of: point, sex, in: period) {
      let (over, under) = (FigureValue.reported(parts.numerator), FigureValue.reported(parts.denominator))
      let terms = [
        Term(Phrase(sv: "Täljare", en: "Numerator"), over, origin(parts.keys[0], parts.numerator)),
        Term(Phrase(sv: "Nämnare", en: "Denominator"), under, origin(parts.keys[1], parts.denominator)),
      ]
      guard let above = over.number else { return IndicatorReading(value: over, terms: terms) }
      guard let below = under.number else { return IndicatorReading(value: under, terms: terms) }
      let value = RatioIndicator.share(above, of: below).map { $0 * (isPercent ? 100 : 1) }
      if let number = FigureValue(value).number, let wrong = doubt(number, of: point) {
        return IndicatorReading(value: .undefined(wrong.phrase), terms: terms)
      }
      return IndicatorReading(value: FigureValue(value), terms: terms)
    }
    let title = Phrase(sv: "Mätvärde", en: "Measurement")
    let series = sex == .all ? measurements.values[point] : measurements.split[point]?[sex]
    guard let series else {
      let none = FigureValue.missing(MissingValue(.notReported))
      return IndicatorReading(value: none, terms: [Term(title, none, .facts(.untraced))])
    }
    let latest = series.observations.last {
      $0.period.last <= period.cutOff && $0.period.last >= period.tertial.first
    }
    let value = FigureValue.reported(latest)
    let term = Term(title, value, origin(series.key, latest))
    if let latest,
      series.observations.contains(where: {
        $0.value.value != nil && $0.period != latest.period && $0.period.overlaps(latest.period)
      })
    {
      return IndicatorReading(value: .undefined(UndefinedReason.overlappingPeriods.phrase), terms: [term])
    }
    if let number = value.number, let wrong = doubt(number, of: point, in: series) {
      return IndicatorReading(value: .undefined(wrong.phrase), terms: [term])
    }
    return IndicatorReading(value: value, terms: [term])
  }

  /// Why a percentage cannot be right: below 0 or above 100 where it is a part of something, or 0,97 in a series around 97.
  ///
  /// - Parameter series: the series that it stands in; `nil` where it is worked out from numerator and denominator.
  public func doubt(
    _ value: Double, of point: MeasurementBook.Point, in series: Measurement? = nil
  ) -> UndefinedReason? {
    guard let indicator = indicators[point.indicator], indicator.isPercentage else { return nil }
    if !indicator.numerator.isEmpty, !indicator.denominator.isEmpty {
      if value > 100 { return .partAboveWhole }
      if value < 0 { return .partBelowZero }
    }
    guard value > 0, value <= 1, let series else { return nil }
    let others = series.observations.compactMap { $0.value.value?.double }.sorted()
    guard others.count > 1 else { return nil }
    let middle = others[others.count / 2]
    // Of two values alone the other must be nearly the same: something new may well go from 1 % to 60 %.
    let factor = others.count == 2 ? 1.2 : 2.0
    return middle > 2 && value * 100 > middle / factor && value * 100 < middle * factor ? .mixedScale : nil
  }
}
