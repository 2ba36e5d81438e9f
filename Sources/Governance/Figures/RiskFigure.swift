import Appraisal
public import ProgrammeModel

/// A figure of one risk, as judged last.
public enum RiskFigure: String, CaseIterable, Sendable {
  case weight = "risk.weight"
  case change = "risk.change"

  /// The figure of a risk.
  public func figure(of risk: RiskStanding, in context: GovernanceContext) -> Figure {
    Figure(
      id: FigureID(name: rawValue, subject: Subject(.risk, risk.id), period: context.period.description), version: 1,
      value: value(of: risk), style: .count)
  }

  private func value(of risk: RiskStanding) -> FigureValue {
    switch self {
    case .weight: FigureValue(risk.value)
    case .change: FigureValue(risk.change)
    }
  }

  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: .count,
      value: { subject, period, book in
        Self.risk(subject, period, book).map(value) ?? .missing(MissingValue(.notReported))
      },
      terms: { subject, period, book in Self.risk(subject, period, book).map(terms) ?? [] })
  }

  private static func risk(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> RiskStanding? {
    GovernanceContext(book, period: period, on: period.cutOff).risk(subject.id)
  }

  private func terms(of risk: RiskStanding) -> [Term] {
    let now = Self.parts(of: risk.now, Phrase(sv: "", en: ""))
    guard self == .change, let before = risk.before else { return now }
    return now + Self.parts(of: before, Phrase(sv: ", bedömningen före", en: ", the judgement before"))
  }

  private static func parts(of risk: Risk, _ when: Phrase) -> [Term] {
    [
      (Phrase(sv: "Sannolikhet", en: "Probability"), risk.probability, "sannolikhet"),
      (Phrase(sv: "Konsekvens", en: "Consequence"), risk.consequence, "konsekvens"),
    ].map { name, value, field in
      Term(
        Phrase(sv: name.swedish + when.swedish, en: name.english + when.english), FigureValue(value.value),
        .facts(.records([risk.origin], field: FieldName(field))))
    }
  }

  private var title: Phrase {
    switch self {
    case .weight: Phrase(sv: "Risk", en: "Risk")
    case .change: Phrase(sv: "Riskens ändring", en: "Change of the risk")
    }
  }

  private var formula: Phrase {
    switch self {
    case .weight:
      Phrase(
        sv: "Sannolikhet × konsekvens, 1–25, enligt senaste bedömning till och med perioden.",
        en: "Probability × consequence, 1–25, by the last judgement to the period.")
    case .change:
      Phrase(
        sv: "Sannolikhet × konsekvens nu − vid bedömningen före.",
        en: "Probability × consequence now − at the judgement before.")
    }
  }
}
