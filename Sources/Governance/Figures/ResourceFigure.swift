import Appraisal
public import ProgrammeModel

/// A figure of the hours a portfolio and its projects need and have in a year, of one skill or of all.
public enum ResourceFigure: String, CaseIterable, Sendable {
  case need = "resource.need"
  case available = "resource.available"
  case left = "resource.left"

  /// The figure of a portfolio's year; of one skill, or of all where that is empty.
  public func figure(
    of node: Identifier<StructureNode>, in year: Int, skill: String = "", _ context: GovernanceContext
  ) -> Figure {
    let subject = Self.subject(node, year, skill)
    return Figure(
      id: FigureID(name: rawValue, subject: subject, period: context.period.description), version: 1,
      value: value(of: context.resources(of: node), year, skill), style: .count)
  }

  private static func subject(_ node: Identifier<StructureNode>, _ year: Int, _ skill: String) -> Subject {
    Subject(.node, [node.rawValue, String(year)].joined(separator: "/") + (skill.isEmpty ? "" : "/" + skill))
  }

  private func value(of standings: [ResourceStanding], _ year: Int, _ skill: String) -> FigureValue {
    let wanted = standings.filter { $0.year == year && (skill.isEmpty || $0.skill == skill) }
    func sum(_ hours: (ResourceStanding) -> Int?) -> Int? {
      let known = wanted.compactMap(hours)
      return known.isEmpty ? nil : known.reduce(0, +)
    }
    let (need, available) = (sum(\.need), sum(\.available))
    switch self {
    case .need: return FigureValue(need)
    case .available: return FigureValue(available)
    case .left:
      guard let need, let available else { return FigureValue(Int?.none) }
      return .count(available - need)
    }
  }

  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: .count,
      value: { subject, period, book in
        let (node, year, skill) = Self.parts(of: subject)
        let context = GovernanceContext(book, period: period, on: period.cutOff)
        return value(of: context.resources(of: node), year, skill)
      },
      terms: { subject, period, book in terms(subject, period, book) })
  }

  /// The portfolio, the year and the skill, in which `/` may occur.
  private static func parts(of subject: Subject) -> (Identifier<StructureNode>, Int, String) {
    let parts = subject.id.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    return (
      Identifier(parts.first ?? ""), parts.count > 1 ? Int(parts[1]) ?? 0 : 0, parts.count > 2 ? parts[2] : ""
    )
  }

  private func terms(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> [Term] {
    let (node, year, skill) = Self.parts(of: subject)
    let context = GovernanceContext(book, period: period, on: period.cutOff)
    guard self != .left else {
      return [ResourceFigure.available, .need].map { part in
        let figure = part.figure(of: node, in: year, skill: skill, context)
        return Term(part.title, figure.value, .figure(figure.id))
      }
    }
    let measure = self == .need ? ResourceNeed.Measure.need : .available
    let whole = Period.year(year)
    let hours = context.resourceSeries(of: node).filter {
      $0.measure == measure && (skill.isEmpty || $0.skill == skill)
        && $0.observations.contains { $0.period.year == year }
    }.map { series in
      let known = series.observations.filter { $0.period.year == year }.compactMap { $0.value.value?.whole }
      let whose = series.project?.rawValue ?? node.rawValue
      return Term(
        Phrase(sv: "\(series.skill), \(whose)", en: "\(series.skill), \(whose)"),
        FigureValue(known.isEmpty ? nil : known.reduce(0, +)),
        .facts(.observations([series.key], from: whole.first, through: whole.last)))
    }
    return hours.orNothing
  }

  private var title: Phrase {
    switch self {
    case .need: Phrase(sv: "Behov, timmar", en: "Need, hours")
    case .available: Phrase(sv: "Tillgång, timmar", en: "Available, hours")
    case .left: Phrase(sv: "Kvar, timmar", en: "Left, hours")
    }
  }

  private var formula: Phrase {
    switch self {
    case .need:
      Phrase(
        sv: "Summan av behovet av timmar under året, för portföljen själv och dess projekt.",
        en: "The sum of hours needed in the year, of the portfolio itself and its projects.")
    case .available:
      Phrase(
        sv: "Summan av tillgängliga timmar under året, för portföljen själv och dess projekt.",
        en: "The sum of hours available in the year, of the portfolio itself and its projects.")
    case .left: Phrase(sv: "Tillgång − behov. Minus är brist.", en: "Available − need. Minus is a lack.")
    }
  }
}
