public import ProgrammeModel

/// A figure of how benefits go month by month or tertial by tertial, in the plan of a case.
///
/// The subject is the case, then a benefit or `summa` for all green and yellow ones, then the month or tertial:
/// `K1003-2/N1003-1/2014-03`.
public enum RealisationFigure: String, CaseIterable, Sendable {
  case planned = "realisation.planned"
  case plannedSoFar = "realisation.planned-so-far"
  case realised = "realisation.realised"
  case realisedAtPlanPrices = "realisation.realised-plan-prices"
  case gap = "realisation.gap"
  case rate = "realisation.rate"
  case takenHome = "realisation.taken-home"
  case notTakenHome = "realisation.not-taken-home"
  case delay = "realisation.delay"
  case fulfilment = "realisation.fulfilment"

  /// What stands for all green and yellow benefits of the project in a subject.
  public static let sum = "summa"

  /// The figure of a step of the course of a benefit, or with ``sum`` of all.
  public func figure(
    of step: RealisationCourse.Step, _ benefit: String, in benefitCase: BenefitCase, at period: ReportPeriod
  ) -> Figure {
    Figure(
      id: FigureID(
        name: rawValue, subject: Subject(.benefitCase, "\(benefitCase.id)/\(benefit)/\(step.period)"),
        period: period.description), version: version, value: value(of: step), style: style)
  }

  /// Of the second version are what is compared with the plan: in the plan's prices.
  private var version: Int {
    switch self {
    case .gap, .rate, .delay: 2
    case .planned, .plannedSoFar, .realised, .realisedAtPlanPrices, .takenHome, .notTakenHome, .fulfilment: 1
    }
  }

  private func value(of step: RealisationCourse.Step) -> FigureValue {
    func calculated<Value>(_ value: Calculated<Value>?, _ make: (Value) -> FigureValue) -> FigureValue {
      switch value {
      case .value(let number)?: make(number)
      case .undefined(let reason)?: .undefined(reason.phrase)
      case nil: step.unknown
      }
    }
    return switch self {
    case .planned: step.planIsKnown ? .money(step.planned) : step.unknown
    case .plannedSoFar: step.planIsKnown ? .money(step.plannedSoFar) : step.unknown
    case .realised: step.realised.figureValue
    case .realisedAtPlanPrices: calculated(step.againstPlan) { .money($0.realised) }
    case .gap: calculated(step.againstPlan) { .money($0.gap) }
    case .rate: calculated(step.rate) { .share($0) }
    case .takenHome: step.takenHome.figureValue
    case .notTakenHome: step.notTakenHome.map(FigureValue.money) ?? step.unknown
    case .delay: step.planIsKnown ? calculated(step.delay) { .number($0) } : step.unknown
    case .fulfilment:
      step.fulfilment == nil ? .missing(MissingValue(.notReported)) : calculated(step.fulfilment) { .share($0) }
    }
  }

  private var style: FigureStyle {
    switch self {
    case .rate, .fulfilment: .percent
    case .delay: .number(decimals: 1)
    case .planned, .plannedSoFar, .realised, .realisedAtPlanPrices, .gap, .takenHome, .notTakenHome: .millions
    }
  }

  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, version: version, title: title, formula: formula, style: style,
      value: { subject, _, book in
        RealisationBasis(subject, book).flatMap(\.step).map { value(of: $0) } ?? .missing(MissingValue(.notReported))
      },
      terms: { subject, period, book in RealisationBasis(subject, book).map { terms(of: $0, subject, period) } ?? [] })
  }

  private func terms(of basis: RealisationBasis, _ subject: Subject, _ period: ReportPeriod) -> [Term] {
    func other(_ figure: RealisationFigure) -> [Term] {
      basis.step.map { step in
        let id = FigureID(name: figure.rawValue, subject: subject, period: period.description)
        return [Term(figure.title, figure.value(of: step), .figure(id))]
      } ?? []
    }
    switch self {
    case .planned: return basis.plan(upTo: basis.period.first.adding(days: -1)) + basis.plan(upTo: basis.period.last)
    case .plannedSoFar: return basis.plan(upTo: basis.period.last)
    case .realised: return basis.parts { $0.realised($1, through: basis.period.last) }
    case .realisedAtPlanPrices: return other(.realised) + basis.priceTerms
    case .gap, .rate: return other(.plannedSoFar) + other(basis.comparable)
    case .takenHome: return basis.parts { $0.takenHome($1, through: basis.period.last) }
    case .notTakenHome: return other(.realised) + other(.takenHome)
    case .delay: return other(.plannedSoFar) + other(basis.comparable) + basis.plan(upTo: .end)
    case .fulfilment: return basis.goal
    }
  }
}
