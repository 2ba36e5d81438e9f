public import ProgrammeModel

extension Book {
  /// The catalogue's calculation of an indicator; also for a catalogue name that the city has not registered.
  public func calculation(of indicator: Identifier<Indicator>) -> IndicatorCalculation? {
    indicatorIndex[indicator].calculation
  }

  /// An indicator's unit as it is registered, or as the catalogue has it; empty where neither says.
  public func unit(of indicator: Identifier<Indicator>) -> Phrase {
    let registered = indicators[indicator]?.unit ?? ""
    return registered.isEmpty
      ? calculation(of: indicator)?.unit ?? Phrase(sv: "", en: "") : Phrase(sv: registered, en: registered)
  }

  /// The value of a point in a report period, with what it was made of.
  ///
  /// Computed from raw rows where the indicator has a calculation and there are rows; else from a reported numerator
  /// and denominator; else the reported value. A value for a service that was not in operation is undefined.
  public func reading(
    of point: MeasurementBook.Point, _ sex: SexBreakdown = .all, at period: ReportPeriod
  ) -> IndicatorReading {
    let traits = indicatorIndex[point.indicator]
    // What was reported is found at once; what a tracing book is asked for is asked once, and its origins are large.
    if isTracing || traits.calculation == nil { return read(point, traits, sex, at: period) }
    return memory.reading(ReadingKey(point: point, sex: sex, period: period)) { read(point, traits, sex, at: period) }
  }

  /// The value alone of a point in a report period, as its reading has it.
  public func value(
    of point: MeasurementBook.Point, _ sex: SexBreakdown = .all, at period: ReportPeriod
  ) -> FigureValue {
    let traits = indicatorIndex[point.indicator]
    guard traits.calculation == nil else { return reading(of: point, sex, at: period).value }
    if let service = notOperating(point, at: period) { return Self.outsideOperation(service, at: period).value }
    let reported = reported(point, traits, sex, at: period)
    return isNotYetDue(reported, traits, at: period) ? .missing(MissingValue(.notYetDue)) : reported.value
  }

  private func read(
    _ point: MeasurementBook.Point, _ traits: IndicatorTraits, _ sex: SexBreakdown, at period: ReportPeriod
  ) -> IndicatorReading {
    if let service = notOperating(point, at: period) { return Self.outsideOperation(service, at: period) }
    if let calculation = traits.calculation {
      let request = IndicatorRequest(
        kind: point.kind, object: point.object, first: traits.isYearly ? period.first : period.tertial.first,
        last: period.cutOff, sex: sex, book: self)
      let isDue = !traits.isYearly || period.isAnnual
      if isDue, sex == .all || calculation.isIndividual, let reading = calculation.read(request) { return reading }
    }
    let reported = reported(point, traits, sex, at: period)
    let value =
      isNotYetDue(reported, traits, at: period) ? FigureValue.missing(MissingValue(.notYetDue)) : reported.value
    return IndicatorReading(value: value, terms: reported.terms(period))
  }

  /// The service that a point is about, where it was not in operation in the period.
  private func notOperating(_ point: MeasurementBook.Point, at period: ReportPeriod) -> ITService? {
    guard point.kind == .service, let operation = operation[point.object],
      operation.from > period.cutOff || operation.to < period.tertial.first
    else { return nil }
    return services[Identifier(point.object)]
  }

  private static func outsideOperation(_ service: ITService, at period: ReportPeriod) -> IndicatorReading {
    let (words, day, column) =
      service.to.map { $0 < period.tertial.first } ?? false
      ? (Phrase(sv: "Sista dagen i drift", en: "Last day in operation"), service.to, "till")
      : (Phrase(sv: "Första dagen i drift", en: "First day in operation"), service.from, "från")
    return IndicatorReading(
      value: .undefined(UndefinedReason.notInOperation.phrase),
      terms: [
        Term(
          words, day.map(FigureValue.day) ?? .missing(MissingValue(.notReported)),
          .facts(.records([service.origin], field: FieldName(column))))
      ])
  }

  private func isNotYetDue(_ reported: ReportedPoint, _ traits: IndicatorTraits, at period: ReportPeriod) -> Bool {
    traits.isYearly && !period.isAnnual && reported.value == .missing(MissingValue(.notReported))
  }

  /// What was reported of a point in a report period.
  private func reported(
    _ point: MeasurementBook.Point, _ traits: IndicatorTraits, _ sex: SexBreakdown, at period: ReportPeriod
  ) -> ReportedPoint {
    // Neither the value nor what it is made of.
    if let reason = smallGroup(point, sex, at: period) {
      return ReportedPoint(value: .undefined(reason.phrase), form: .hidden)
    }
    if let parts = measurements.parts(of: point, sex, in: period) {
      let (over, under) = (FigureValue.reported(parts.numerator), FigureValue.reported(parts.denominator))
      let form = ReportedPoint.Form.ratio(parts.numerator, parts.denominator, keys: parts.keys)
      guard let above = over.number else { return ReportedPoint(value: over, form: form) }
      guard let below = under.number else { return ReportedPoint(value: under, form: form) }
      let value = FigureValue(
        RatioIndicator.share(above, of: below).map { $0 * (traits.isPercentage ? 100 : 1) })
      let wrong = value.number.flatMap { doubt($0, traits) }
      return ReportedPoint(value: wrong.map { .undefined($0.phrase) } ?? value, form: form)
    }
    guard let series = sex == .all ? measurements.values[point] : measurements.split[point]?[sex] else {
      return ReportedPoint(value: .missing(MissingValue(.notReported)), form: .nothing)
    }
    let latest = period.latest(of: series.observations)
    let value = FigureValue.reported(latest)
    let form = ReportedPoint.Form.value(latest, series.key)
    if let latest, series.hasOther(over: latest.period) {
      return ReportedPoint(value: .undefined(UndefinedReason.overlappingPeriods.phrase), form: form)
    }
    let wrong = value.number.flatMap { doubt($0, traits, in: series) }
    return ReportedPoint(value: wrong.map { .undefined($0.phrase) } ?? value, form: form)
  }

  /// Why a percentage cannot be right: below 0 or above 100 where it is a part of something, or 0,97 in a series around 97.
  ///
  /// - Parameter series: the series that it stands in; `nil` where it is worked out from numerator and denominator.
  public func doubt(
    _ value: Double, of point: MeasurementBook.Point, in series: Measurement? = nil
  ) -> UndefinedReason? {
    doubt(value, indicatorIndex[point.indicator], in: series)
  }

  private func doubt(_ value: Double, _ traits: IndicatorTraits, in series: Measurement? = nil) -> UndefinedReason? {
    guard traits.isPercentage else { return nil }
    if traits.isPartOfWhole {
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
