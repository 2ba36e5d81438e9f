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
  /// Granted from the portfolio by decisions dated in the year.
  public let granted: Money
  /// Applied for and not answered: by the years that applications state, else in the year that they will burden.
  public let pending: Money
  /// The applications behind ``pending``.
  public let pendingApplications: [Application]
  /// The portfolio-financed outcome of the year so far; `nil` where nothing is reported.
  public let used: Money?
  /// The portfolio-financed forecast of the year, or outcome once it is closed; `nil` where nothing is reported.
  public let forecast: Money?

  /// What is left when everything granted and applied for is taken: minus is over-commitment before it happens.
  public var leftToGrant: Money? { frame.map { $0 - granted - pending } }
  /// What is left when the forecast is met: minus is an overrun.
  public var leftOfForecast: Money? {
    guard let frame, let forecast else { return nil }
    return frame - forecast
  }
}

extension GovernanceContext {
  /// The frames of a portfolio, year by year: every year with a frame, by the day of the view.
  public func frameYears(of portfolio: Identifier<StructureNode>) -> [FrameYear] {
    let rows = book.programme.frames.filter {
      $0.portfolio == portfolio && ($0.decidedOn.map { $0 <= day } ?? true)
    }
    let projects = book.projects(under: portfolio)
    let pending = index.pending(projects)
    return Set(rows.map(\.year)).sorted().map { year in
      frameYear(portfolio, year, rows.filter { $0.year == year }, projects, pending)
    }
  }

  private func frameYear(
    _ portfolio: Identifier<StructureNode>, _ year: Int, _ rows: [Frame], _ projects: [Project],
    _ pending: [Application]
  ) -> FrameYear {
    let decided = rows.filter { $0.status != .planned }
    let counting = decided.isEmpty ? rows : decided
    var changes: [FrameChange: Money] = [:]
    for row in counting {
      guard let change = row.change, let amount = row.amount.value else { continue }
      changes[change, default: .zero] += amount
    }
    let amounts = counting.filter { $0.change != .grossing }.compactMap(\.amount.value)
    let asked = index.asked(pending, of: year, burdening: yearToGrant)
    return FrameYear(
      portfolio: portfolio, year: year, isDecided: !decided.isEmpty, changes: changes,
      frame: amounts.isEmpty ? nil : amounts.sum, granted: granted(to: projects, in: year),
      pending: asked.map(\.amount).sum, pendingApplications: asked.map(\.application),
      used: year > period.year ? nil : total(projects) { used($0, year) },
      forecast: total(projects) { expected($0, year) })
  }

  /// The year that an application pending on the day will burden: that of the day.
  private var yearToGrant: Int { day.year }

  private func granted(to projects: [Project], in year: Int) -> Money {
    projects.flatMap { book.decisionsOfProject[$0.id] ?? [] }.compactMap { decision -> Money? in
      guard decision.grantsMoney, decision.financier == .portfolio || decision.financier == nil,
        let date = decision.date.value, date.year == year, date <= day
      else { return nil }
      return decision.amount.value
    }.sum
  }

  /// The report that tells a year's money: the view's own period, the annual report of an earlier year.
  private func occasion(of year: Int) -> ReportPeriod {
    year == period.year ? period : ReportPeriod(year: year, occasion: .annual)
  }

  private func used(_ project: Project, _ year: Int) -> Money? {
    FrameOutcome.amount(of: project, at: occasion(of: year), from: book).value.amount
  }

  private func expected(_ project: Project, _ year: Int) -> Money? {
    if year > period.year {
      return book.forecast(of: .project(project.id), year: year, at: period, .portfolioCost).value.amount
    }
    return FrameForecast.amount(of: project, at: occasion(of: year), from: book).value.amount
  }

  /// The sum over projects that have an amount; `nil` where none has.
  private func total(_ projects: [Project], _ amount: (Project) -> Money?) -> Money? {
    let amounts = projects.compactMap(amount)
    return amounts.isEmpty ? nil : amounts.sum
  }
}
