import Appraisal
public import ProgrammeModel
import Scrutiny

/// A figure of the risks of a portfolio and its live projects together.
public enum PortfolioRiskFigure: String, CaseIterable, Sendable {
  case count = "risk.count"
  case red = "risk.red"
  case highest = "risk.highest"

  /// The figure of a portfolio.
  public func figure(of portfolio: Identifier<StructureNode>, in context: GovernanceContext) -> Figure {
    context.figure(
      rawValue, context.subject(.node, [portfolio.rawValue]), value(of: context.allRisks(of: portfolio), context),
      .count)
  }

  private func value(of risks: [RiskStanding], _ context: GovernanceContext) -> FigureValue {
    switch self {
    case .count: .count(risks.count)
    case .red: .count(red(risks, context).count)
    case .highest: FigureValue(risks.compactMap(\.value).max())
    }
  }

  private func red(_ risks: [RiskStanding], _ context: GovernanceContext) -> [RiskStanding] {
    risks.filter { $0.light(context.thresholds) == .red }
  }

  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: .count,
      value: { subject, period, book in
        let named = GovernanceSubject(subject, period, book)
        return value(of: named.context.allRisks(of: Identifier(named.id)), named.context)
      },
      terms: { subject, period, book in
        let named = GovernanceSubject(subject, period, book)
        return terms(of: named.context.allRisks(of: Identifier(named.id)), named.context).orNothing
      })
  }

  private func terms(of risks: [RiskStanding], _ context: GovernanceContext) -> [Term] {
    switch self {
    case .count:
      [
        Term(
          Phrase(sv: "Risker", en: "Risks"), .count(risks.count),
          .facts(.records(risks.map(\.now.origin), field: FieldName("sannolikhet"))))
      ]
    case .red:
      [
        Term(
          Phrase(sv: "Gräns", en: "Limit"), .count(context.thresholds.redRisk),
          .constant(Phrase(sv: "Gräns för röd risk", en: "Limit of a red risk")))
      ] + weights(red(risks, context), context)
    case .highest: weights(risks, context)
    }
  }

  private func weights(_ risks: [RiskStanding], _ context: GovernanceContext) -> [Term] {
    risks.map { risk in
      let figure = RiskFigure.weight.figure(of: risk, in: context)
      return Term(Phrase(sv: risk.now.description, en: risk.now.description), figure.value, .figure(figure.id))
    }
  }

  private var title: Phrase {
    switch self {
    case .count: Phrase(sv: "Risker", en: "Risks")
    case .red: Phrase(sv: "Röda risker", en: "Red risks")
    case .highest: Phrase(sv: "Högsta risk", en: "Highest risk")
    }
  }

  private var formula: Phrase {
    switch self {
    case .count:
      Phrase(
        sv:
          "Antal risker för portföljen själv och dess pågående projekt, efter senaste bedömning till och med perioden.",
        en: "The number of risks of the portfolio itself and its live projects, by the last judgement to the period.")
    case .red:
      Phrase(
        sv: "Antal av dessa risker med sannolikhet × konsekvens minst lika med gränsen.",
        en: "The number of those risks with probability × consequence at least the limit.")
    case .highest:
      Phrase(
        sv: "Den högsta sannolikheten × konsekvensen bland riskerna.",
        en: "The highest probability × consequence among the risks.")
    }
  }
}

extension GovernanceContext {
  /// A portfolio's own risks and those of its live projects, the highest first.
  public func allRisks(of portfolio: Identifier<StructureNode>) -> [RiskStanding] {
    let projects = book.projects(under: portfolio).filter { isAlive($0) }
    return (ownRisks(of: portfolio) + projects.flatMap { risks(of: $0) })
      .sorted { ($1.value ?? 0, $0.id) < ($0.value ?? 0, $1.id) }
  }
}
