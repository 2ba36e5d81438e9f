public import ProgrammeModel

extension Figure {
  /// Whether two amounts printed as this figure is, and their difference, agree: the difference is seen, is what the
  /// printed amounts differ by, and none of its parts is rounded to nothing.
  ///
  /// - Parameters:
  ///   - before: the amount before.
  ///   - after: the amount after.
  ///   - parts: what the difference is made of, where it is told.
  public func tells(differenceFrom before: Money, to after: Money, in parts: [Money]) -> Bool {
    let step = Double(Money.oreSteps(of: effectiveStyle))
    func printed(_ amount: Money) -> Double { (Double(amount.ore) / step).rounded() }
    let difference = printed(after) - printed(before)
    return difference != 0 && difference == printed(after - before)
      && parts.allSatisfy { $0 == .zero || printed($0) != 0 }
  }
}

extension Money {
  /// How many öre the last printed digit of an amount stands for.
  fileprivate static func oreSteps(of style: FigureStyle) -> Int64 {
    (0..<(style.orePower - style.amountDecimals)).reduce(1) { product, _ in product * 10 }
  }
}
