public import ProgrammeModel

/// The cost of each project code and year according to the general ledger, to the cut-off.
///
/// Unit: öre, operating cost and investment expenditure, internal invoicing left out; cost is positive.
public struct LedgerTotals: Sendable {
  private let amounts: [String: [Int: Money]]
  /// The years that the ledger extract covers; within them absence is zero.
  public let years: Set<Int>

  /// Totals by project code and year; empty where there is no ledger, and then nothing is compared.
  public init(_ amounts: [String: [Int: Money]] = [:], years: Set<Int> = []) {
    self.amounts = amounts
    self.years = years.union(amounts.values.flatMap(\.keys))
  }

  /// Whether there is no ledger to compare with.
  public var isEmpty: Bool { years.isEmpty }

  /// Whether the ledger has any amount on a code.
  public func knows(_ code: String) -> Bool { amounts[code] != nil }

  /// The codes with any amount, in order.
  public var codes: [String] { amounts.keys.sorted() }

  /// The total of a code and year; zero where a covered year has none, `nil` for a year the extract does not cover.
  public func total(of code: String, year: Int) -> Money? {
    years.contains(year) ? amounts[code]?[year] ?? .zero : nil
  }
}
