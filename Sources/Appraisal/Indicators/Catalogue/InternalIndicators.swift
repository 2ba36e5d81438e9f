import ProgrammeModel

extension IndicatorCatalogue {
  static let `internal`: [IndicatorCalculation] = [
    IndicatorCalculation(
      "frigjorda-timmar", .internalBenefit,
      sv: (
        "Frigjorda timmar", "tim",
        "(Timmar per ärende samma månader det första året med uppgift − timmar per ärende nu) × fullföljda ärenden nu."
      ),
      en: (
        "Hours freed", "hours",
        "(Hours per case in the same months of the first year with data − hours per case now) × cases completed now."
      ), .rising, ["ärenden"], accumulates: true
    ) { FreedHours.reading($0) },
    perCase(
      "timmar-per-ärende", .internalBenefit, "handläggningstimmar",
      sv: ("Handläggningstimmar per ärende", "tim", "Handläggarnas timmar / fullföljda ärenden."),
      en: ("Hours of handling per case", "hours", "Officials' hours / completed cases."),
      over: ("Handläggningstimmar", "Hours of handling")),
    perCase(
      "kostnad-per-ärende", .internalBenefit, "handläggningskostnad",
      sv: ("Handläggningskostnad per ärende", "kr", "Handläggningens kostnad / fullföljda ärenden, löpande priser."),
      en: ("Cost of handling per case", "SEK", "The cost of handling / completed cases, current prices."),
      over: ("Handläggningskostnad, kr", "Cost of handling, SEK")),
    perCase(
      "automatiserad-andel", .internalBenefit, "automatiserade",
      sv: ("Andel automatiserade ärenden", "%", "Ärenden fullföljda utan manuell handläggning / fullföljda ärenden."),
      en: ("Automated share", "%", "Cases completed without manual handling / completed cases."),
      over: ("Automatiserade ärenden", "Automated cases"), direction: .rising, scale: 100, isShare: true),
    realised("realiserad-grön", .green, sv: "Realiserad grön nytta", en: "Realised green benefit"),
    realised("realiserad-gul", .yellow, sv: "Realiserad gul nytta", en: "Realised yellow benefit"),
  ]

  /// Internal benefit of one class realised in the stretch of time, in millions of kronor.
  private static func realised(
    _ key: String, _ benefitClass: BenefitClass, sv: String, en: String
  ) -> IndicatorCalculation {
    IndicatorCalculation(
      key, .internalBenefit,
      sv: (sv, "mnkr", "Nyttoutfall i perioden för stadens egna verksamheter; extern nytta räknas aldrig in."),
      en: (en, "SEK m", "Benefit outcome in the period for the city's own operations; external benefit never counts."),
      .rising, ["nyttoutfall"], accumulates: true
    ) { request in
      var cells: [String: RawTotals.Cell] = [:]
      for benefit in request.benefits
      where benefit.benefitClass.value == benefitClass && benefit.perspective != .externalBenefit {
        guard let outcome = request.book.benefitAmounts.outcome(of: benefit.id) else { continue }
        var cell = RawTotals.Cell(value: 0)
        let within = outcome.observations.filter { $0.period.first >= request.first && $0.period.last <= request.last }
        guard !within.isEmpty else { continue }
        if RawTotals.overlap(within.map(\.period)) { cell.problem = .overlappingPeriods }
        for observation in within { cell.add(observation, of: outcome.key, isTracing: request.book.isTracing) }
        if benefit.isDisbenefit { cell = cell.turned }
        cells[benefit.id.rawValue] = cell
      }
      return IndicatorReading(
        sum: RawTotals(cells: cells, "belopp"), name: Phrase(sv: "Nyttoutfall, kr", en: "Benefit outcome, SEK"),
        inUnitsOf: 1_000_000, request: request)
    }
  }
}

extension IndicatorRequest {
  /// The benefits that belong to the object: of its projects, or for a board those that fall to it.
  fileprivate var benefits: [Benefit] {
    switch kind {
    case .project: book.benefits(of: Subject(.project, object))
    case .portfolio: book.benefits(of: Subject(.node, object))
    case .organisation: book.benefits(of: Subject(.organisation, object))
    case .city: book.benefits(of: Subject(.programme, ""))
    case .service:
      services.compactMap(\.project).flatMap { book.benefits(of: Subject(.project, $0.rawValue)) }
    }
  }
}

/// Hours freed by handling each case in less time than in the first year.
enum FreedHours {
  static func reading(_ request: IndicatorRequest) -> IndicatorReading? {
    let hours = request.series("ärenden/handläggningstimmar")
    guard let base = hours.flatMap({ $0.observations.map(\.period.year) }).min() else { return nil }
    let back = (base - request.first.year) * 12
    let before = perCase(request.during(request.first.adding(months: back), request.last.adding(months: back)))
    let now = perCase(request)
    guard let now else { return nil }
    var terms = now.terms
    if let before {
      let words = Phrase(sv: ", år \(base)", en: ", year \(base)")
      terms += before.terms.map {
        Term(Phrase(sv: $0.name.swedish + words.swedish, en: $0.name.english + words.english), $0.value, $0.origin)
      }
    }
    guard now.value.number != nil, let current = parts(of: now) else {
      return IndicatorReading(value: now.value, terms: terms)
    }
    // Without the same months of the first year there is nothing to compare with.
    guard let before, before.value.number != nil, let earlier = parts(of: before) else {
      return IndicatorReading(value: before?.value ?? .missing(MissingValue(.notReported)), terms: terms)
    }
    let atTheOldPace = earlier.hours * current.cases / earlier.cases
    return IndicatorReading(value: .number(WrittenDecimal.difference(atTheOldPace, current.hours)), terms: terms)
  }

  private static func parts(of reading: IndicatorReading) -> (hours: Double, cases: Double)? {
    let numbers = reading.terms.prefix(2).compactMap(\.value.number)
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  private static func perCase(_ request: IndicatorRequest) -> IndicatorReading? {
    let hours = RawTotals("ärenden/handläggningstimmar", of: request)
    guard !hours.cells.isEmpty else { return nil }
    return IndicatorReading(
      hours, RawTotals("ärenden/fullföljda", of: request),
      names: named(("Handläggningstimmar", "Hours of handling"), ("Fullföljda ärenden", "Completed cases")),
      ofSameRows: true, request: request)
  }
}

extension RawTotals.Cell {
  /// The same as something to be taken off, whichever sign it was reported with.
  fileprivate var turned: RawTotals.Cell {
    var cell = self
    cell.value = value.map { -$0.magnitude }
    cell.deducted = value?.magnitude
    cell.deductions = values
    cell.values = []
    return cell
  }
}
