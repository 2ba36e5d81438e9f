public import ProgrammeModel

/// What a figure of a course of realisation is worked out from.
struct RealisationBasis {
  let book: Book
  let benefitCase: BenefitCase
  let benefits: [Benefit]
  let period: Period

  /// The benefits and the month or tertial that a subject names; `nil` where there is no such thing.
  init?(_ subject: Subject, _ book: Book) {
    let parts = subject.id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard subject.kind == .benefitCase, parts.count == 3, let period = Period(parts[2]),
      let benefitCase = book.programme.benefitCases.first(where: { $0.id.rawValue == parts[0] })
    else { return nil }
    self.book = book
    self.benefitCase = benefitCase
    self.period = period
    let all = book.benefitsWithPlan(of: benefitCase.project)
    benefits =
      parts[1] == RealisationFigure.sum
      ? all.filter(InternalBenefit.counts) : all.filter { $0.id.rawValue == parts[1] }
    if benefits.isEmpty { return nil }
  }

  /// The step of the course that ends with the month or tertial.
  var step: RealisationCourse.Step? {
    book.course(of: benefits, in: benefitCase, by: period.length, to: period.last).steps.last {
      $0.period == period
    }
  }

  /// An amount of each benefit.
  func parts(_ amount: (Book, Benefit) -> Traced<ReportedSum>) -> [Term] {
    benefits.flatMap { benefit -> [Term] in
      let amount = amount(book, benefit)
      return [Term(Phrase(sv: benefit.name, en: benefit.name), amount.value.figureValue, amount.origin)]
        + book.sign(of: benefit)
    }
  }

  /// The plan of each benefit up to a day, with what spreads it over the months.
  func plan(upTo day: CalendarDay) -> [Term] {
    let word = Phrase(
      sv: day == .end ? "hela planen" : "plan till och med \(day)", en: day == .end ? "whole plan" : "plan to \(day)")
    return benefits.flatMap { benefit -> [Term] in
      let planned = book.planned(benefit, in: benefitCase, through: day)
      return [
        Term(
          Phrase(sv: "\(benefit.name), \(word.swedish)", en: "\(benefit.name), \(word.english)"),
          planned.value.figureValue, planned.origin)
      ] + book.goLive(of: benefit) + book.sign(of: benefit)
    }
  }

  /// What is realised as it is set against the plan: as reported, or in the plan's prices where those are fixed.
  var comparable: RealisationFigure {
    book.benefitAmounts.indexes.converts(benefitCase) ? .realisedAtPlanPrices : .realised
  }

  /// What outcome is converted with, and the outcome of each benefit.
  var priceTerms: [Term] {
    parts { $0.realised($1, through: period.last) } + book.planPrices(of: benefitCase, through: period.last)
  }

  /// Baseline, target and the latest value of the indicator by the end of the step.
  var goal: [Term] {
    guard let benefit = benefits.first, let indicator = benefit.indicator.value, let baseline = benefit.baseline.value,
      let target = benefit.target.value
    else { return [] }
    guard let (series, latest) = book.measurement(of: indicator, for: benefit.project, on: period.last),
      let value = latest.value.value
    else { return [] }
    func stated(_ swedish: String, _ english: String, _ value: FixedDecimal, _ field: String) -> Term {
      Term(
        Phrase(sv: swedish, en: english), .number(value.double),
        .facts(.records([benefit.origin], field: FieldName(field))))
    }
    return [
      stated("Utgångsvärde", "Baseline", baseline, "baslinje"), stated("Mål", "Target", target, "målvärde"),
      Term(
        Phrase(sv: "Senaste mätvärde", en: "Latest measurement"), .number(value.double),
        .facts(.observations([series.key], from: latest.period.first, through: latest.period.last))),
    ]
  }
}

extension Book {
  /// The benefits of a project with a plan in any of its cases, in id order.
  public func benefitsWithPlan(of project: Identifier<Project>) -> [Benefit] {
    (benefitsOfProject[project] ?? []).filter { benefit in
      (casesOfProject[project] ?? []).contains { benefitAmounts.plan(of: benefit.id, in: $0.id) != nil }
    }
  }
}
