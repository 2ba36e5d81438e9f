public import ProgrammeModel

/// Why an estimate has moved between two versions, in exact öre: the causes add up to the change.
public struct DriftSplit: Hashable, Sendable {
  /// Items added, less items removed.
  public private(set) var scope = Money.zero
  /// Amounts moved into the years compared from other years, less those moved out; 0 where all years are compared.
  public private(set) var time = Money.zero
  /// More or fewer units, at the earlier price.
  public private(set) var volume = Money.zero
  /// Another price per unit, for the later number of units.
  public private(set) var price = Money.zero
  /// Changes of items that do not state units in both versions.
  public private(set) var unexplained = Money.zero

  /// The change in the years compared: all causes together.
  public var change: Money { scope + time + volume + price + unexplained }

  /// The causes between two versions; a key that a version has several times is one item.
  public init(from earlier: [EstimateLine], to later: [EstimateLine]) {
    let before = Dictionary(grouping: earlier, by: \.key).mapValues(Item.init)
    let after = Dictionary(grouping: later, by: \.key).mapValues(Item.init)
    for (key, item) in before where after[key] == nil { scope = scope - item.inYears }
    for (key, item) in after {
      if let earlier = before[key] { compare(earlier, item) } else { scope += item.inYears }
    }
  }

  private mutating func compare(_ earlier: Item, _ later: Item) {
    // What the later total would be in these years, had it kept the earlier distribution over the years.
    guard let unmoved = later.total.scaled(by: earlier.inYears, over: earlier.total) else {
      unexplained += later.inYears - earlier.inYears
      return
    }
    time += later.inYears - unmoved
    let rest = unmoved - earlier.inYears
    guard let first = earlier.volume, let last = later.volume, first != 0,
      let volumeEffect = Money(rounding: earlier.inYears.kronor * ((last - first) / first))
    else {
      unexplained += rest
      return
    }
    volume += volumeEffect
    price += rest - volumeEffect
  }

  private struct Item {
    let total: Money
    let inYears: Money
    let volume: Double?

    init(_ lines: [EstimateLine]) {
      total = lines.map(\.total).sum
      inYears = lines.map(\.inYears).sum
      let volumes = lines.compactMap(\.volume)
      volume = volumes.count == lines.count ? CompensatedSum.of(volumes) : nil
    }
  }
}

extension Money {
  /// The amount × part / whole to the nearest öre; `nil` where the whole is 0 or the result does not fit.
  fileprivate func scaled(by part: Money, over whole: Money) -> Money? {
    if part == whole, whole != .zero { return self }
    guard whole != .zero else { return nil }
    return Money(rounding: kronor * (Double(part.ore) / Double(whole.ore)))
  }
}
