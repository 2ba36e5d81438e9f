// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// A figure that is an amount for a benefit, and for anything larger the sum over the benefits in its scope.
public protocol BenefitFigure: FigureDefinition where Inputs == SumInputs {
  /// Which benefits count.
  associatedtype Scope: BenefitScope
  /// The amount of one benefit.
  static func amount(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum>
  /// What decides how much of a benefit's facts counts, for its explanation.
  static func context(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> [Term]
}

extension BenefitFigure {
  public static var version: Int { 1 }
  public static var style: FigureStyle { .millions }

  public static func context(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> [Term] {
    book.sign(of: benefit)
  }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    if subject.kind == .benefit {
      guard let benefit = book.benefits[Identifier(subject.id)], Scope.counts(benefit) else {
        return SumInputs(parts: [])
      }
      let amount = amount(of: benefit, at: period, from: book)
      return SumInputs(
        parts: [SumInputs.Part(title, amount.value, amount.origin)],
        context: book.isTracing ? context(of: benefit, at: period, from: book) : [])
    }
    let book = book.untraced
    return SumInputs(
      parts: book.benefits(of: subject).filter(Scope.counts).map { benefit in
        SumInputs.Part(
          Phrase(sv: benefit.name, en: benefit.name), amount(of: benefit, at: period, from: book).value,
          .figure(id(Subject(.benefit, benefit.id.rawValue), period)))
      })
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }

  public static func value(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> FigureValue {
    let book = book.untraced
    return remembered(subject, period, book) {
      // The parts by themselves: their names and ids are for explanations, and there may be tens of thousands.
      var total = ReportedSum()
      for benefit in book.benefits(of: subject) where Scope.counts(benefit) {
        total.add(amount(of: benefit, at: period, from: book).value)
      }
      return total.figureValue
    }
  }
}

extension Book {
  /// The benefits a subject stands for: those of its projects, or for an organisation those that fall to it.
  public func benefits(of subject: Subject) -> [Benefit] {
    switch subject.kind {
    case .organisation:
      memory.benefits(subject) {
        programme.benefits.filter { $0.beneficiary.value?.rawValue == subject.id }.sorted { $0.id < $1.id }
      }
    case .benefit: benefits[Identifier(subject.id)].map { [$0] } ?? []
    case .project: projects(of: subject).flatMap { benefitsOfProject[$0.id] ?? [] }
    default: memory.benefits(subject) { projects(of: subject).flatMap { benefitsOfProject[$0.id] ?? [] } }
    }
  }
}

/// Benefit planned to the cut-off in the first adopted case.
public enum BenefitPlannedFirst<Scope: BenefitScope>: BenefitFigure {
  public static var name: String { "benefit.planned-first.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Planerad först", en: "Planned first") }
  public static var formula: Phrase {
    Phrase(
      sv: "Trolig nytta till och med periodens slut enligt projektets första fastställda nyttokalkyl: "
        + Scope.title.swedish + ".",
      en: "Likely benefit to the cut-off by the project's first adopted benefit case: " + Scope.title.english + ".")
  }

  public static func amount(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    guard let first = book.firstCase(of: benefit.project, by: period.cutOff) else {
      return Traced(ReportedSum(), .facts(.untraced))
    }
    return book.planned(benefit, in: first, through: period.cutOff)
  }

  public static func context(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> [Term] {
    book.sign(of: benefit) + book.goLive(of: benefit)
  }
}

/// Benefit planned to the cut-off in the case in force.
public enum BenefitPlanned<Scope: BenefitScope>: BenefitFigure {
  public static var name: String { "benefit.planned.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Planerad nu", en: "Planned now") }
  public static var formula: Phrase {
    Phrase(
      sv: "Trolig nytta till och med periodens slut enligt gällande nyttokalkyl; ett års belopp fördelas jämnt över "
        + "månaderna från driftstart det året: " + Scope.title.swedish + ".",
      en: "Likely benefit to the cut-off by the case in force; a year's amount is spread evenly over the months from "
        + "go-live that year: " + Scope.title.english + ".")
  }

  public static func amount(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    guard let inForce = book.caseInForce(of: benefit.project, on: period.cutOff) else {
      return Traced(ReportedSum(), .facts(.untraced))
    }
    return book.planned(benefit, in: inForce, through: period.cutOff)
  }

  public static func context(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> [Term] {
    book.sign(of: benefit) + book.goLive(of: benefit)
  }
}

/// Benefit planned over the whole horizon of the case in force.
public enum BenefitPlannedTotal<Scope: BenefitScope>: BenefitFigure {
  public static var name: String { "benefit.planned-total.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Planerad totalt", en: "Planned in all") }
  public static var formula: Phrase {
    Phrase(
      sv: "Trolig nytta över hela kalkylperioden enligt gällande nyttokalkyl: " + Scope.title.swedish + ".",
      en: "Likely benefit over the whole horizon of the case in force: " + Scope.title.english + ".")
  }

  public static func amount(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    guard let inForce = book.caseInForce(of: benefit.project, on: period.cutOff) else {
      return Traced(ReportedSum(), .facts(.untraced))
    }
    return book.planned(benefit, in: inForce, through: .end)
  }
}

/// Benefit realised to the cut-off.
public enum BenefitRealised<Scope: BenefitScope>: BenefitFigure {
  public static var name: String { "benefit.realised.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Realiserad", en: "Realised") }
  public static var formula: Phrase {
    Phrase(
      sv: "Rapporterat nyttoutfall till och med periodens slut: " + Scope.title.swedish + ".",
      en: "Reported benefit outcome to the cut-off: " + Scope.title.english + ".")
  }

  public static func amount(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    book.realised(benefit, through: period.cutOff)
  }
}

/// Benefit taken home by decision to the cut-off.
public enum BenefitTakenHome<Scope: BenefitScope>: BenefitFigure {
  public static var name: String { "benefit.taken-home.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Hemtagen", en: "Taken home") }
  public static var formula: Phrase {
    Phrase(
      sv: "Budgetminskningar och omfördelningar med beslut: permanenta belopp räknas år för år, innevarande år per "
        + "månad, engångsbelopp en gång: " + Scope.title.swedish + ".",
      en: "Decided reductions and reallocations: permanent amounts year by year, this year by months, one-off amounts "
        + "once: " + Scope.title.english + ".")
  }

  public static func amount(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    book.takenHome(benefit, through: period.cutOff)
  }

  public static func context(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> [Term] {
    guard case .facts(.records(let origins, _)) = book.takenHome(benefit, through: period.cutOff).origin,
      !origins.isEmpty
    else { return [] }
    func term(_ name: Phrase, _ field: String) -> Term {
      Term(name, .count(origins.count), .facts(.records(origins, field: FieldName(field))))
    }
    return [
      term(Phrase(sv: "Från år", en: "From year"), "år"),
      term(Phrase(sv: "Varaktighet", en: "Permanent or one-off"), "varaktighet"),
    ]
  }
}
