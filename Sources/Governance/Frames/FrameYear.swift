import Appraisal
public import ProgrammeModel
import Scrutiny

/// A portfolio's frame for one year against what is granted, applied for and expected to be used.
public struct FrameYear: Sendable {
  /// The portfolio.
  public let portfolio: Identifier<StructureNode>
  /// The year.
  public let year: Int
  /// Whether the council has decided the year's frame; else it is only planned.
  public let isDecided: Bool
  /// The frame by kind of change; a kind without rows is absent. Grossing is told of but not part of the frame.
  public let changes: [FrameChange: Money]
  /// The frame: original, adjustments, carried over and moved; for a year not decided the planned amount.
  public let frame: Money?
  /// The rows of the frame that count, grossing among them.
  let rows: [Frame]
  /// Granted from the portfolio by decisions dated in the year.
  public let granted: Money
  /// Whether the register tells what is granted: it has a decision on some project of the portfolio, or an application;
  /// else nobody has reported, and nothing granted is not known to be nothing.
  let isGrantKnown: Bool
  /// The decisions behind ``granted``.
  let grants: [Decision]
  /// Applied for and not answered: by the years that applications state, else in the year that they will burden.
  public let pending: Money
  /// The applications behind ``pending``.
  public var pendingApplications: [Application] { asked.map(\.application) }
  /// What each of them asks of the year.
  let asked: [AskedAmount]
  /// The portfolio-financed outcome of the year so far.
  let usedSum: ReportedSum
  /// The portfolio-financed forecast of the year, or outcome once it is closed.
  let forecastSum: ReportedSum

  /// The portfolio-financed outcome of the year so far; `nil` where nothing is reported, or a part of it is secret.
  public var used: Money? { usedSum.whole.amount }
  /// The portfolio-financed forecast of the year, or outcome once it is closed; `nil` where nothing is reported, or a
  /// part of it is secret.
  public var forecast: Money? { forecastSum.whole.amount }

  /// Whether what is granted is above the frame already; not where the frame is not known.
  public var isGrantedAboveFrame: Bool { frame.map { granted > $0 } ?? false }
  /// What is left when everything granted and applied for is taken: minus is over-commitment before it happens; `nil`
  /// where the register does not tell what is granted.
  public var leftToGrant: Money? { isGrantKnown ? frame.map { $0 - granted - pending } : nil }
  /// What is left when the forecast is met: minus is an overrun.
  public var leftOfForecast: Money? {
    guard let frame, let forecast else { return nil }
    return frame - forecast
  }
}

extension GovernanceContext {
  /// The frames of a portfolio, year by year: every year with a frame, by the day of the view.
  public func frameYears(of portfolio: Identifier<StructureNode>) -> [FrameYear] {
    frameYears(of: portfolio, where: { _ in true })
  }

  /// One year's frame of a portfolio; `nil` where there is none by the day of the view.
  func frameYear(_ year: Int, of portfolio: Identifier<StructureNode>) -> FrameYear? {
    frameYears(of: portfolio) { $0 == year }.first
  }

  private func frameYears(
    of portfolio: Identifier<StructureNode>, where isWanted: (Int) -> Bool
  ) -> [FrameYear] {
    let rows = book.frameRows(of: portfolio, on: day)
    let projects = book.projects(under: portfolio)
    let pending = index.pending(projects)
    return rows.keys.filter(isWanted).sorted().map { year in
      frameYear(portfolio, year, rows[year, default: []], projects, pending)
    }
  }

  private func frameYear(
    _ portfolio: Identifier<StructureNode>, _ year: Int, _ rows: [Frame], _ projects: [Project],
    _ pending: [Application]
  ) -> FrameYear {
    var changes: [FrameChange: Money] = [:]
    for row in rows {
      guard let change = row.change, let amount = row.amount.value else { continue }
      changes[change, default: .zero] += amount
    }
    let amounts = rows.filter { $0.change != .grossing }.compactMap(\.amount.value)
    let asked = index.asked(pending, of: year, burdening: period.nextToGrant)
    let grants = grants(to: projects, in: year)
    return FrameYear(
      portfolio: portfolio, year: year, isDecided: rows.contains { $0.change == .original && $0.status != .planned },
      changes: changes, frame: amounts.isEmpty ? nil : amounts.sum, rows: rows,
      granted: grants.compactMap(\.amount.value).sum,
      isGrantKnown: projects.isEmpty || !pending.isEmpty || hasDecisions(on: projects),
      grants: grants,
      pending: asked.map(\.amount).sum, asked: asked,
      usedSum: year > period.year ? ReportedSum() : total(projects) { used($0, year) },
      forecastSum: total(projects) { expected($0, year) })
  }

  private func hasDecisions(on projects: [Project]) -> Bool {
    projects.contains { project in
      (book.decisionsOfProject[project.id] ?? []).contains { $0.date.value.map { $0 <= day } ?? true }
    }
  }

  private func grants(to projects: [Project], in year: Int) -> [Decision] {
    projects.flatMap { book.decisionsOfProject[$0.id] ?? [] }.filter { decision in
      guard decision.grantsMoney, decision.financier == .portfolio || decision.financier == nil,
        let date = decision.date.value
      else { return false }
      return date.year == year && date <= day
    }
  }

  /// The report that tells a year's money: the view's own period, the annual report of an earlier year.
  private func occasion(of year: Int) -> ReportPeriod {
    year == period.year ? period : ReportPeriod(year: year, occasion: .annual)
  }

  private func used(_ project: Project, _ year: Int) -> ReportedSum {
    FrameOutcome.amount(of: project, at: occasion(of: year), from: book).value
  }

  private func expected(_ project: Project, _ year: Int) -> ReportedSum {
    if year > period.year {
      return book.forecast(of: .project(project.id), year: year, at: period, .portfolioCost).value
    }
    return FrameForecast.amount(of: project, at: occasion(of: year), from: book).value
  }

  /// The outcome of each project behind ``FrameYear/used``.
  func usedParts(of year: FrameYear) -> [Term] {
    guard year.year <= period.year else { return [] }
    return book.projects(under: year.portfolio).compactMap { project in
      let sum = used(project, year.year)
      return sum.isNothing ? nil : part(of: project, sum, FrameOutcome.self, year.year)
    }
  }

  /// The forecast of each project behind ``FrameYear/forecast``.
  func forecastParts(of year: FrameYear) -> [Term] {
    book.projects(under: year.portfolio).compactMap { project in
      let sum = expected(project, year.year)
      guard !sum.isNothing else { return nil }
      guard year.year > period.year else { return part(of: project, sum, FrameForecast.self, year.year) }
      return Term(
        Phrase(sv: project.name, en: project.name), sum.figureValue,
        book.forecast(of: .project(project.id), year: year.year, at: period, .portfolioCost).origin)
    }
  }

  private func part<Definition: FigureDefinition>(
    of project: Project, _ sum: ReportedSum, _ definition: Definition.Type, _ year: Int
  ) -> Term {
    Term(
      Phrase(sv: project.name, en: project.name), sum.figureValue,
      .figure(definition.id(Subject(.project, project.id.rawValue), occasion(of: year))))
  }

  /// The sum over projects; no amount where none has one.
  private func total(_ projects: [Project], _ amount: (Project) -> ReportedSum) -> ReportedSum {
    projects.reduce(into: ReportedSum()) { $0.add(amount($1)) }
  }
}
