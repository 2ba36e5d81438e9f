public import ProgrammeModel

extension Book {
  /// The catalogue's calculation of an indicator; also for a catalogue name that the city has not registered.
  public func calculation(of indicator: Identifier<Indicator>) -> IndicatorCalculation? {
    indicatorIndex[indicator].calculation
  }

  /// An indicator's unit as it is registered, or as the catalogue has it; empty where neither says.
  public func unit(of indicator: Identifier<Indicator>) -> Phrase { indicatorIndex[indicator].unit }

  /// The value of a point in a report period, with what it was made of.
  ///
  /// Computed from raw rows where the indicator has a calculation and there are rows; else from a reported numerator
  /// and denominator; else the reported value. A value for a service that was not in operation is undefined.
  public func reading(
    of point: MeasurementBook.Point, _ sex: SexBreakdown = .all, at period: ReportPeriod
  ) -> IndicatorReading { reading(of: known(point), sex, at: period) }

  private func reading(of known: KnownPoint, _ sex: SexBreakdown, at period: ReportPeriod) -> IndicatorReading {
    // What was reported is found at once; what a tracing book is asked for is asked once, and its origins are large.
    if isTracing || known.traits.calculation == nil { return read(known, sex, at: period) }
    return memory.reading(ReadingKey(point: known.point, sex: sex, period: period)) { read(known, sex, at: period) }
  }

  /// The value alone of a point in a report period, as its reading has it.
  public func value(
    of point: MeasurementBook.Point, _ sex: SexBreakdown = .all, at period: ReportPeriod
  ) -> FigureValue { value(of: known(point), sex, at: period) }

  /// The value alone of a point in a report period, as its reading has it.
  public func value(of known: KnownPoint, _ sex: SexBreakdown = .all, at period: ReportPeriod) -> FigureValue {
    guard known.traits.calculation == nil else { return reading(of: known, sex, at: period).value }
    if let service = notOperating(known, at: period) { return Self.outsideOperation(service, at: period).value }
    return due(reportedValue(known, sex, at: period), known.traits, at: period)
  }

  /// A reading for everybody, for whoever asks for it after this.
  func remembered(_ reading: IndicatorReading, of known: KnownPoint, at period: ReportPeriod) -> IndicatorReading {
    isTracing ? reading : memory.reading(ReadingKey(point: known.point, sex: .all, period: period)) { reading }
  }

  /// The reading of a point in a report period, which is not remembered.
  func read(_ known: KnownPoint, _ sex: SexBreakdown = .all, at period: ReportPeriod) -> IndicatorReading {
    let (point, traits) = (known.point, known.traits)
    if let service = notOperating(known, at: period) { return Self.outsideOperation(service, at: period) }
    if let calculation = traits.calculation {
      let request = IndicatorRequest(
        kind: point.kind, object: point.object, first: traits.isYearly ? period.first : period.tertial.first,
        last: period.cutOff, sex: sex, book: self)
      let isDue = !traits.isYearly || period.isAnnual
      if isDue, sex == .all || calculation.isIndividual, let reading = calculation.read(request) { return reading }
    }
    let reported = reported(known, sex, at: period)
    return IndicatorReading(value: due(reported.value, traits, at: period), terms: reported.terms(period))
  }

  /// The service that a point is about, where it was not in operation in the period.
  private func notOperating(_ known: KnownPoint, at period: ReportPeriod) -> ITService? {
    guard let operation = known.operation, operation.from > period.cutOff || operation.to < period.tertial.first
    else { return nil }
    return services[Identifier(known.point.object)]
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

  /// What was reported; of what is reported once a year nothing is lacking before the year has ended.
  private func due(_ reported: FigureValue, _ traits: IndicatorTraits, at period: ReportPeriod) -> FigureValue {
    traits.isYearly && !period.isAnnual && reported == .missing(MissingValue(.notReported))
      ? .missing(MissingValue(.notYetDue)) : reported
  }

  /// The value alone of what was reported of a point in a report period.
  private func reportedValue(_ known: KnownPoint, _ sex: SexBreakdown, at period: ReportPeriod) -> FigureValue {
    // Nearly every point has values for everybody and nothing else.
    guard sex == .all, !known.isPersonal, known.parts.isEmpty, let series = known.values else {
      return reported(known, sex, at: period).value
    }
    return Self.value(of: series, at: period.latestIndex(in: series.observations), known.traits)
  }

  /// What was reported of a point in a report period.
  private func reported(_ known: KnownPoint, _ sex: SexBreakdown, at period: ReportPeriod) -> ReportedPoint {
    let traits = known.traits
    // Neither the value nor what it is made of.
    if known.isPersonal, let reason = smallGroup(known.point, sex, at: period) {
      return ReportedPoint(value: .undefined(reason.phrase), form: .hidden)
    }
    if let parts = MeasurementBook.parts(in: known.parts, sex, in: period) {
      let (over, under) = (FigureValue.reported(parts.numerator), FigureValue.reported(parts.denominator))
      let form = ReportedPoint.Form.ratio(parts.numerator, parts.denominator, keys: parts.keys)
      guard let above = over.number else { return ReportedPoint(value: over, form: form) }
      guard let below = under.number else { return ReportedPoint(value: under, form: form) }
      let value = FigureValue(
        RatioIndicator.share(above, of: below).map { $0 * (traits.percentageCheck == nil ? 1 : 100) })
      let wrong = value.number.flatMap { traits.percentageCheck?.doubt($0) }
      return ReportedPoint(value: wrong.map { .undefined($0.phrase) } ?? value, form: form)
    }
    guard let series = sex == .all ? known.values : known.split[sex] else {
      return ReportedPoint(value: .missing(MissingValue(.notReported)), form: .nothing)
    }
    let place = period.latestIndex(in: series.observations)
    return ReportedPoint(value: Self.value(of: series, at: place, traits), form: .value(series, place))
  }

  /// The value that a series has at a place; no place where there is nothing in the period.
  private static func value(of series: Measurement, at place: Int?, _ traits: IndicatorTraits) -> FigureValue {
    guard let place else { return .missing(MissingValue(.notReported)) }
    if series.hasOther(over: series.observations[place].period) {
      return .undefined(UndefinedReason.overlappingPeriods.phrase)
    }
    let value = FigureValue.reported(series.observations[place].value)
    guard let check = traits.percentageCheck, let number = value.number, let wrong = check.doubt(number, in: series)
    else { return value }
    return .undefined(wrong.phrase)
  }
}
