import Appraisal
import ProgrammeModel

/// A value a thousand times larger or smaller than its neighbours was probably written in another unit.
struct R22ThousandTimesOff: Rule {
  let id: RuleID = "R22"
  let title = Phrase(
    sv: "Värde tusen gånger större eller mindre än väntat",
    en: "A value a thousand times larger or smaller than expected")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let scale = UnitScale(context.thresholds)
    return amountSeries(index).flatMap { suspects(in: $0, scale, index, context) } + forecasts(scale, index, context)
      + measurements(scale, index, context) + grants(scale, index) + parts(scale, index)
  }

  // MARK: Neighbours in a series

  /// A series of amounts, what it is called and what it is about.
  struct AmountSeries {
    let subject: Subject
    let key: SeriesKey
    let name: Phrase
    let observations: [StoredObservation]
  }

  private func amountSeries(_ index: ScrutinyIndex) -> [AmountSeries] {
    func owner(_ project: Identifier<Project>?, _ service: Identifier<ITService>?) -> Subject? {
      project.map { Subject(.project, $0.rawValue) } ?? service.map { Subject(.service, $0.rawValue) }
    }
    let programme = index.book.programme
    let budgets = programme.budgets.compactMap { series in
      owner(series.project, series.service).map {
        AmountSeries(
          subject: $0, key: series.key, name: Phrase(sv: "Budgeten", en: "The budget"),
          observations: series.observations)
      }
    }
    let outcomes = programme.outcomes.compactMap { series in
      owner(series.project, series.service).map {
        AmountSeries(
          subject: $0, key: series.key, name: Phrase(sv: "Utfallet", en: "The outcome"),
          observations: series.observations)
      }
    }
    let planned = programme.benefitPlans.filter { $0.measure != .volume }.map {
      AmountSeries(
        subject: Subject(.benefit, $0.benefit.rawValue), key: $0.key,
        name: Phrase(sv: "Den planerade nyttan", en: "The planned benefit"), observations: $0.observations)
    }
    let realised = programme.benefitOutcomes.map {
      AmountSeries(
        subject: Subject(.benefit, $0.benefit.rawValue), key: $0.key,
        name: Phrase(sv: "Nyttoutfallet", en: "The benefit outcome"), observations: $0.observations)
    }
    return budgets + outcomes + planned + realised
  }

  private func suspects(
    in series: AmountSeries, _ scale: UnitScale, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> [Finding] {
    scale.suspects(in: series.observations, amounts: true).map { suspect in
      let neighbour = Money(ore: suspect.neighbour.digits)
      let value = Money(ore: suspect.value.digits)
      return finding(
        about: series.subject, "\(series.key.table.rawValue)/\(series.key.dimensions.text)/\(suspect.period)",
        answeredBy: index.answering(for: series.subject),
        found: Phrase(
          sv: "\(series.name.swedish) för \(sv: index.label(series.subject)) är \(sv: value) \(sv: suspect.period) men "
            + "\(sv: neighbour) \(sv: suspect.neighbourPeriod): \(sv: suspect.comparison).",
          en:
            "\(series.name.english) of \(en: index.label(series.subject)) is \(en: value) in \(en: suspect.period) but "
            + "\(en: neighbour) in \(en: suspect.neighbourPeriod): \(en: suspect.comparison)."),
        facts: [
          FindingFact(
            Phrase(sv: "\(sv: suspect.period)", en: "\(en: suspect.period)"), .money(value),
            series.key[suspect.period]),
          FindingFact(
            Phrase(sv: "\(sv: suspect.neighbourPeriod)", en: "\(en: suspect.neighbourPeriod)"), .money(neighbour),
            series.key[suspect.neighbourPeriod]),
        ], remedy: remedy)
    }
  }

  // MARK: Earlier estimates

  /// What a forecast is of: every dimension but the occasion.
  private struct ForecastKey: Hashable {
    let project: Identifier<Project>?
    let service: Identifier<ITService>?
    let organisation: Identifier<Organisation>?
    let kind: AmountKind
    let costType: CostType?
    let financier: Financier
  }

  private func forecasts(_ scale: UnitScale, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    let grouped = Dictionary(
      grouping: index.book.programme.forecasts.filter { $0.occasion <= context.period },
      by: {
        ForecastKey(
          project: $0.project, service: $0.service, organisation: $0.organisation, kind: $0.kind, costType: $0.costType,
          financier: $0.financier)
      })
    return grouped.flatMap { key, made -> [Finding] in
      guard
        let subject = key.project.map({ Subject(.project, $0.rawValue) })
          ?? key.service.map({ Subject(.service, $0.rawValue) })
      else { return [] }
      let inOrder = made.sorted { $0.occasion < $1.occasion }
      return zip(inOrder, inOrder.dropFirst()).flatMap { earlier, later in
        changed(from: earlier, to: later, subject, scale, index)
      }
    }
  }

  private func changed(
    from earlier: Forecast, to later: Forecast, _ subject: Subject, _ scale: UnitScale, _ index: ScrutinyIndex
  ) -> [Finding] {
    later.observations.compactMap { observation -> Finding? in
      guard let now = observation.value.value,
        let before = earlier.observations.first(where: { $0.period == observation.period })?.value.value,
        scale.isOff(now, from: before, amounts: true)
      else { return nil }
      let (new, old) = (Money(ore: now.digits), Money(ore: before.digits))
      return finding(
        about: subject, "prognos/\(later.key.dimensions.text)/\(observation.period)",
        answeredBy: index.answering(for: subject),
        found: Phrase(
          sv: "Prognosen för \(sv: index.label(subject)) för \(sv: observation.period) är \(sv: new) i "
            + "\(sv: later.occasion) men var \(sv: old) i \(sv: earlier.occasion).",
          en: "The forecast of \(en: index.label(subject)) for \(en: observation.period) is \(en: new) in "
            + "\(en: later.occasion) but was \(en: old) in \(en: earlier.occasion)."),
        facts: [
          FindingFact(
            Phrase(sv: "\(sv: later.occasion)", en: "\(en: later.occasion)"), .money(new),
            later.key[observation.period]),
          FindingFact(
            Phrase(sv: "\(sv: earlier.occasion)", en: "\(en: earlier.occasion)"), .money(old),
            earlier.key[observation.period]),
        ], remedy: remedy)
    }
  }

  /// A granted amount against the amount applied for.
  private func grants(_ scale: UnitScale, _ index: ScrutinyIndex) -> [Finding] {
    index.book.programme.projects.compactMap { project -> Finding? in
      guard let application = index.applications[project.id]?.first, let asked = application.amount.value,
        let decision = index.grants(of: project.id).first, let granted = decision.amount.value,
        scale.isOff(
          FixedDecimal(digits: granted.ore, scale: 2), from: FixedDecimal(digits: asked.ore, scale: 2), amounts: true)
      else { return nil }
      return finding(
        about: .decision(decision), answeredBy: index.answering(for: project),
        found: Phrase(
          sv:
            "Beslut \(Label.of(decision)) gav \(Label.of(project)) \(sv: granted), men ansökan \(application.id) gäller "
            + "\(sv: asked).",
          en: "Decision \(Label.of(decision)) granted \(Label.of(project)) \(en: granted), but application "
            + "\(application.id) asks for \(en: asked)."),
        facts: [
          FindingFact.amount(of: decision, index),
          FindingFact(Phrase(sv: "Sökt", en: "Applied for"), .money(asked), application.origin["belopp"]),
        ], remedy: remedy)
    }
  }

  // MARK: Measurements

  private func measurements(_ scale: UnitScale, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    let mayBeOff = index.book.measurements.points {
      $0.sizes.most / $0.sizes.least >= context.thresholds.lowestUnitFactor
    }
    return mayBeOff.flatMap { known -> [Finding] in
      guard let series = known.values else { return [] }
      let point = known.point
      // What lies before the tertials that the report shows was questioned in the reports on them.
      let since = context.period.firstShown
      return scale.suspects(in: series.observations, amounts: false).filter { $0.period.last >= since }.map { suspect in
        let object = index.describe(point)
        return finding(
          about: point.subject, "\(suspect.period)", answeredBy: index.answering(for: point),
          found: Phrase(
            sv:
              "Mätetalet \(index.name(point.indicator)) för \(sv: object) är \(sv: suspect.value) \(sv: suspect.period) "
              + "men \(sv: suspect.neighbour) \(sv: suspect.neighbourPeriod): \(sv: suspect.comparison).",
            en: "The indicator \(index.name(point.indicator)) of \(en: object) is \(en: suspect.value) in "
              + "\(en: suspect.period) but \(en: suspect.neighbour) in \(en: suspect.neighbourPeriod): "
              + "\(en: suspect.comparison)."),
          facts: [
            FindingFact(
              Phrase(sv: "\(sv: suspect.period)", en: "\(en: suspect.period)"), .number(suspect.value.double),
              series.key[suspect.period]),
            FindingFact(
              Phrase(sv: "\(sv: suspect.neighbourPeriod)", en: "\(en: suspect.neighbourPeriod)"),
              .number(suspect.neighbour.double), series.key[suspect.neighbourPeriod]),
          ], remedy: remedy)
      }
    }
  }

  var remedy: Phrase {
    Phrase(
      sv: "Kontrollera enheten (kr, tkr eller mnkr) och rätta värdet, eller bekräfta att det stämmer.",
      en: "Check the unit (kronor, thousands or millions) and correct the value, or confirm that it is right.")
  }
}
