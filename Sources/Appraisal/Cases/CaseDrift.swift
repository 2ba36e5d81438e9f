public import ProgrammeModel

/// How cost or benefit has moved between two versions of a case, over the years of the earlier one.
public struct CaseDrift: Sendable {
  /// Cost or benefit.
  public enum Side: String, Sendable, CaseIterable {
    case cost
    case benefit

    /// The parts of a case that belong to it; citizens' benefit and red are never in a sum.
    public var parts: Set<CaseItem.Part> { self == .cost ? [.investment, .running] : [.green, .yellow] }
  }

  /// The whole change.
  public let drift: EstimateDrift
  /// The change by cause.
  public let split: DriftSplit

  /// The movement of one side between two versions.
  public init(_ side: Side, from earlier: BenefitCase, to later: BenefitCase, in book: Book) {
    let years = Set(earlier.startYear...(earlier.startYear + max(0, min(earlier.horizon, 200))))
    let before = Self.lines(side, earlier, years, book)
    let after = Self.lines(side, later, years, book)
    drift = EstimateDrift(from: before.map(\.inYears).sum, to: after.map(\.inYears).sum)
    split = DriftSplit(from: before, to: after)
  }

  private static func lines(
    _ side: Side, _ version: BenefitCase, _ years: Set<Int>, _ book: Book
  ) -> [EstimateLine] {
    book.items(of: version).filter { side.parts.contains($0.part) }.map { item in
      let within = item.likely.enumerated().filter { years.contains(version.startYear + $0.offset) }.map(\.element)
      return EstimateLine(
        key: "\(item.part.rawValue)/\(item.id)", total: Money(rounding: item.likely.reduce(0, +)) ?? .zero,
        inYears: Money(rounding: within.reduce(0, +)) ?? .zero, volume: item.volume)
    }
  }
}
