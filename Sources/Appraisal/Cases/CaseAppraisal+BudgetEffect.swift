public import ProgrammeModel

extension CaseAppraisal {
  /// Whether an item is felt in a budget: a cost, or green benefit.
  public static func isFelt(_ item: CaseItem) -> Bool { item.part.isCost || item.part == .green }

  /// On whose budget an item lands: who pays a cost or bears a disbenefit, and whom a benefit reaches.
  public static func bearer(of item: CaseItem) -> Identifier<Organisation>? {
    if item.part.isCost { return item.payer }
    return item.isDisbenefit ? item.payer ?? item.beneficiary : item.beneficiary ?? item.payer
  }

  /// Everybody on whose budget an amount lands, in order of id; `nil` last, for amounts without anybody stated.
  public var bearers: [Identifier<Organisation>?] {
    Set(items.filter(Self.isFelt).map(Self.bearer)).sorted {
      ($0?.rawValue ?? "\u{FFFF}") < ($1?.rawValue ?? "\u{FFFF}")
    }
  }

  /// Green benefit less costs of one year on one budget, likely amounts in kronor, not discounted.
  public func budgetEffect(on organisation: Identifier<Organisation>?, year: Int) -> Double {
    items.reduce(0) { sum, item in
      guard Self.isFelt(item), Self.bearer(of: item) == organisation, item.likely.indices.contains(year) else {
        return sum
      }
      return sum + item.likely[year] * (item.part.isCost ? -1 : 1)
    }
  }

  /// The effect of one year on the city's boards together; companies are not among them.
  public func budgetEffectOnBoards(year: Int, in book: Book) -> Double {
    bearers.filter { !book.isCompany($0) }.reduce(0) { $0 + budgetEffect(on: $1, year: year) }
  }
}

extension Book {
  /// Whether an organisation is a company, whose money is not the boards'.
  public func isCompany(_ organisation: Identifier<Organisation>?) -> Bool {
    organisation.flatMap { organisations[$0]?.kind } == .companyBoard
  }
}
