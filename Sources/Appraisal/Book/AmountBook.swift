public import ProgrammeModel

/// Budget, outcome and forecast of every project and service, ready to be selected from.
public struct AmountBook: Sendable {
  /// What an amount belongs to: a project, or a service where the row names no project.
  public enum Owner: Hashable, Sendable {
    case project(Identifier<Project>)
    case service(Identifier<ITService>)
    case none
  }

  private let budgets: [Owner: [Budget]]
  private let outcomes: [Owner: [Outcome]]
  private let forecasts: [Owner: [Forecast]]

  init(_ programme: Programme) {
    func owner(_ project: Identifier<Project>?, _ service: Identifier<ITService>?) -> Owner {
      if let project { return .project(project) }
      return service.map(Owner.service) ?? .none
    }
    budgets = Dictionary(grouping: programme.budgets) { owner($0.project, $0.service) }
    outcomes = Dictionary(grouping: programme.outcomes) { owner($0.project, $0.service) }
    forecasts = Dictionary(grouping: programme.forecasts) { owner($0.project, $0.service) }
  }

  /// The budget series of an owner.
  public func budgets(of owner: Owner) -> [Budget] { budgets[owner] ?? [] }

  /// The outcome series of an owner.
  public func outcomes(of owner: Owner) -> [Outcome] { outcomes[owner] ?? [] }

  /// The forecast series of an owner.
  public func forecasts(of owner: Owner) -> [Forecast] { forecasts[owner] ?? [] }
}

/// Which amounts to add up: kinds, and financier if only one counts.
///
/// Costs are operating cost and investment expenditure; capital cost would count an investment twice, and revenue is
/// the other side. Internal invoicing is left out of totals over the city.
public struct AmountSelection: Hashable, Sendable {
  /// The kinds that count.
  public let kinds: Set<AmountKind>
  /// The one financier that counts; `nil` for all.
  public let financier: Financier?
  /// Whether amounts invoiced between the city's own organisations count.
  public let includesInternal: Bool

  /// A choice of amounts.
  public init(kinds: Set<AmountKind>, financier: Financier? = nil, includesInternal: Bool = false) {
    self.kinds = kinds
    self.financier = financier
    self.includesInternal = includesInternal
  }

  /// All cost, whoever bears it.
  public static let cost = AmountSelection(kinds: [.operatingCost, .investment])
  /// The cost that burdens a portfolio's frame.
  public static let portfolioCost = AmountSelection(kinds: [.operatingCost, .investment], financier: .portfolio)
  /// Revenue.
  public static let revenue = AmountSelection(kinds: [.revenue])

  func covers(_ kind: AmountKind, _ payer: Financier) -> Bool {
    kinds.contains(kind) && (financier == nil || financier == payer)
  }
}
