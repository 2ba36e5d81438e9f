public import Appraisal
public import ProgrammeModel

/// An application that waits for a decision, with what is needed to weigh it against others.
public struct PendingApplication: Sendable {
  /// What keeps an application out of the choice.
  public enum Gap: Hashable, Sendable, CaseIterable {
    /// The amount asked for is missing, or is negative.
    case amount
    /// Neither years nor the project's start are registered, so that no frame can be named.
    case year
    /// There is no benefit case that can be worked out.
    case benefitCase
  }

  /// The application.
  public let application: Application
  /// Its project.
  public let project: Project
  /// The benefit case it rests on: the one in force, or else the latest.
  public let benefitCase: BenefitCase?
  /// The case worked out with green and yellow benefit for the city.
  public let result: AppraisalResult?
  /// What it asks for in each budget year.
  public let years: [Int: Money]
  /// What it lacks; empty where it can be weighed.
  public let gaps: [Gap]

  /// Everything it asks for.
  public var amount: Money { years.values.sum }

  /// Net present value in whole öre, half away from zero; `nil` without a case.
  public var netPresentValue: Money? { result.flatMap { Money(rounding: $0.netPresentValue) } }

  /// Net present value per krona of investment and running cost; `nil` where it is not defined.
  public var quotient: Double? { result?.quotientOnAllCosts.value }
}

extension Book {
  /// The applications to a node and everything below it that were handed in by a day and are not decided, by id.
  ///
  /// An application is decided when its project was granted money, refused, sent back or closed on the day it was handed
  /// in or later; nor does it wait where the project's state says that it is refused, closed or stopped.
  public func pendingApplications(to node: Identifier<StructureNode>, on day: CalendarDay) -> [PendingApplication] {
    let here = Set(projects(under: node).map(\.id))
    return programme.applications.sorted { $0.id < $1.id }.compactMap { application in
      // What the board pays for itself takes nothing of the portfolio's frame.
      guard here.contains(application.project), let project = projects[application.project],
        project.financing.map({ $0 == .portfolio || $0 == .mixed }) ?? true,
        application.submitted.value.map({ $0 <= day }) ?? true, !isSettled(application, project, on: day)
      else { return nil }
      return pending(application, project, on: day)
    }
  }

  private func isSettled(_ application: Application, _ project: Project, on day: CalendarDay) -> Bool {
    if let state = project.state.value, [.refused, .closed, .cancelled].contains(state) { return true }
    return (decisionsOfProject[project.id] ?? []).contains { decision in
      guard let date = decision.date.value, date <= day else { return false }
      let settles = decision.grantsMoney || [.refusal, .returned, .closing].contains(decision.kind)
      return settles && date >= application.submitted.value ?? .beginning
    }
  }

  private func pending(_ application: Application, _ project: Project, on day: CalendarDay) -> PendingApplication {
    let latest = casesOfProject[project.id]?.last { $0.date.value.map { $0 <= day } ?? true }
    let benefitCase = caseInForce(of: project.id, on: day) ?? latest
    let result = benefitCase.flatMap { benefitCase -> AppraisalResult? in
      let percent = benefitCase.discountRate.value ?? programme.plans.first?.discountRate.value
      guard let flow = cashFlow(of: benefitCase, counting: InternalBenefit.counts),
        let rate = percent.flatMap({ DiscountRate(fraction: $0.double / 100) })
      else { return nil }
      return AppraisalResult(flow, rate: rate, timing: benefitCase.convention == .midYear ? .midYear : .endOfYear)
    }
    var gaps: [PendingApplication.Gap] = []
    var years: [Int: Money] = [:]
    let rows = programme.applicationYears.filter { $0.application == application.id }
    for row in rows { if let amount = row.amount.value { years[row.year, default: .zero] += amount } }
    if rows.isEmpty, let amount = application.amount.value {
      if let year = project.start.value?.year { years[year] = amount } else { gaps.append(.year) }
    }
    let lacksAmount = rows.isEmpty ? application.amount.value == nil : rows.contains { $0.amount.value == nil }
    if lacksAmount || years.values.contains(where: { $0 < .zero }) { gaps.append(.amount) }
    if result.flatMap({ Money(rounding: $0.netPresentValue) }) == nil { gaps.append(.benefitCase) }
    return PendingApplication(
      application: application, project: project, benefitCase: benefitCase, result: result, years: years, gaps: gaps)
  }
}
