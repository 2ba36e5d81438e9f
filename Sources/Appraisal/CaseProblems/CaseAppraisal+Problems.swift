import ProgrammeModel

extension CaseAppraisal {
  /// Everything questionable about the case, in the order of the codes; nothing is left out of a sum without a word.
  public func problems(in book: Book) -> [CaseProblem] {
    let costs = book.benefitAmounts.costs(of: benefitCase.id)
    let plans = PlannedBenefit.all(of: benefitCase, in: book)
    let found =
      headProblems(in: book) + timeProblems(costs, plans, in: book) + amountProblems(costs, plans, in: book)
      + rangeProblems(costs, plans) + unitProblems()
    let order = Dictionary(uniqueKeysWithValues: CaseProblemCode.allCases.enumerated().map { ($1, $0) })
    return found.enumerated().sorted {
      (order[$0.element.code] ?? 0, $0.offset) < (order[$1.element.code] ?? 0, $1.offset)
    }.map(\.element)
  }
}

/// A benefit of a case with its likely plan.
struct PlannedBenefit {
  let benefit: Benefit
  let plan: BenefitPlan
  let lowest: BenefitPlan?
  let highest: BenefitPlan?

  /// What a reader calls it.
  var name: String { benefit.name.isEmpty ? benefit.id.rawValue : benefit.name }

  /// The benefits that a case plans, in order of id.
  static func all(of benefitCase: BenefitCase, in book: Book) -> [PlannedBenefit] {
    (book.benefitsOfProject[benefitCase.project] ?? []).compactMap { benefit in
      book.benefitAmounts.plan(of: benefit.id, in: benefitCase.id).map {
        PlannedBenefit(
          benefit: benefit, plan: $0, lowest: book.benefitAmounts.plan(of: benefit.id, in: benefitCase.id, .lowest),
          highest: book.benefitAmounts.plan(of: benefit.id, in: benefitCase.id, .highest))
      }
    }
  }
}

extension CaseCost {
  /// What a reader calls the item.
  var label: String { name.isEmpty ? item : name }
}
