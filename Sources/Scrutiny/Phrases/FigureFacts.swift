import Appraisal
import ProgrammeModel

extension FindingFact {
  /// An amount that is a figure of the report, so that `explain` takes it apart.
  ///
  /// - Parameters:
  ///   - isWhole: whether the amount is that of the figure; a sum over several subjects is not.
  ///   - parts: what it was added up from, where it is not that of the figure.
  init<Definition: FigureDefinition>(
    _ definition: Definition.Type, _ amount: Money, of subject: Subject, at period: ReportPeriod, isWhole: Bool = true,
    parts: @autoclosure () -> [FindingFact] = []
  ) {
    self.init(
      definition.title, .money(amount), figure: isWhole ? definition.id(subject, period) : nil,
      parts: isWhole ? [] : parts())
  }

  /// What a project is expected to cost with its parts that were granted nothing of their own, each of them a part.
  static func expected(
    _ amount: Money, of project: Project, at period: ReportPeriod, _ index: ScrutinyIndex
  ) -> FindingFact {
    let together = index.financedTogether(with: project)
    func fact(_ part: Project) -> FindingFact {
      let (name, value) = (Label.of(part), ProjectExpected.value(.project(part), period, index.book))
      return FindingFact(
        Phrase(sv: "\(ProjectExpected.title.swedish), \(name)", en: "\(ProjectExpected.title.english), \(name)"), value,
        figure: ProjectExpected.id(.project(part), period))
    }
    return FindingFact(
      ProjectExpected.self, amount, of: .project(project), at: period, isWhole: together.count == 1,
      parts: together.map(fact))
  }

  /// What a decision says in money.
  static func amount(of decision: Decision, _ index: ScrutinyIndex) -> FindingFact {
    FindingFact(
      Phrase(sv: "Beslutat \(decision.id)", en: "Decided \(decision.id)"), decision.amount.figureValue,
      decision.origin["belopp"],
      figure: DecisionAmount.id(.decision(decision), index.period))
  }

  /// The value of an agreement with its options.
  static func value(of agreement: Agreement, _ amount: Money, _ index: ScrutinyIndex) -> FindingFact {
    let label =
      agreement.options == nil
      ? Phrase(sv: "Avtal \(agreement.id)", en: "Agreement \(agreement.id)")
      : Phrase(sv: "Avtal \(agreement.id) med optioner", en: "Agreement \(agreement.id) with options")
    return FindingFact(
      label, .money(amount), agreement.origin["värde"],
      figure: AgreementValue.id(.agreement(agreement), index.period))
  }

  /// The limit of a delegation.
  static func limit(_ amount: Money, by delegation: Delegation, _ index: ScrutinyIndex) -> FindingFact {
    FindingFact(
      Phrase(sv: "Gräns \(delegation.id)", en: "Limit \(delegation.id)"), .money(amount),
      delegation.origin["gräns"],
      figure: DelegationLimit.id(Subject(.other, delegation.id.rawValue), index.period))
  }

  /// What a benefit has come to by the cut-off: a figure of the report, unless the check looks at a part of the period.
  static func realised(_ benefit: Benefit, _ amount: Money, _ index: ScrutinyIndex) -> FindingFact {
    realised(
      benefit, amount, Phrase(sv: "Realiserat \(benefit.id)", en: "Realised \(benefit.id)"), index,
      BenefitRealised<ExternalBenefit>.self, BenefitRealised<InternalBenefit>.self)
  }

  /// The same in the prices of a case: a figure of the report where the case is the one in force of the benefit's project.
  static func realised(
    _ benefit: Benefit, _ amount: Money, inPricesOf benefitCase: BenefitCase, _ index: ScrutinyIndex
  ) -> FindingFact {
    let label = Phrase(
      sv: "Realiserat \(benefit.id) i planens priser", en: "Realised \(benefit.id) in the plan's prices")
    guard index.book.caseInForce(of: benefit.project, on: index.cutOff)?.id == benefitCase.id else {
      return FindingFact(label, .money(amount))
    }
    return realised(
      benefit, amount, label, index, BenefitRealisedAtPlanPrices<ExternalBenefit>.self,
      BenefitRealisedAtPlanPrices<InternalBenefit>.self)
  }

  private static func realised<External: BenefitFigure, Internal: BenefitFigure>(
    _ benefit: Benefit, _ amount: Money, _ label: Phrase, _ index: ScrutinyIndex, _ forCitizens: External.Type,
    _ forCity: Internal.Type
  ) -> FindingFact {
    let subject = Subject.benefit(benefit)
    let figure: FigureID? =
      if index.cutOff != index.period.cutOff {
        nil
      } else if ExternalBenefit.counts(benefit) {
        forCitizens.id(subject, index.period)
      } else if InternalBenefit.counts(benefit) {
        forCity.id(subject, index.period)
      } else {
        nil
      }
    return FindingFact(
      label, .money(amount),
      index.book.benefitAmounts.outcome(of: benefit.id).map {
        .observations([$0.key], from: .beginning, through: index.cutOff)
      }, figure: figure)
  }
}

extension RecordOrigin {
  /// A column of the record, as what a finding rests on.
  subscript(field: String) -> FactSelection { .records([self], field: FieldName(field)) }
}

extension SeriesKey {
  /// The value of a period, as what a finding rests on.
  subscript(period: Period) -> FactSelection { .observations([self], from: period.first, through: period.last) }
}
