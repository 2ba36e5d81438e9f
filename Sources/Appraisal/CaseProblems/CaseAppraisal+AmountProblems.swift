import ProgrammeModel

extension CaseAppraisal {
  /// Amounts that are missing, cannot be converted, are no expenditure, or belong to a benefit without class.
  func amountProblems(_ costs: [CaseCost], _ plans: [PlannedBenefit], in book: Book) -> [CaseProblem] {
    let indexes = CasePriceIndexes(book.programme)
    var found: [CaseProblem] = []
    if !costs.contains(where: { $0.likely.value != nil && $0.kind != .capitalCost }) {
      found.append(CaseProblem.withoutCosts(at: benefitCase.origin))
    }
    for cost in costs {
      if cost.kind == .capitalCost {
        found.append(CaseProblem.capital(cost.label, cost.year, at: cost.origin))
      } else if cost.likely.value == nil {
        let years = indexes.years(from: cost.priceYear, in: benefitCase)
        found.append(missing(cost.label, cost.year, years, indexes, unit: unitOf(cost), at: cost.origin))
      }
    }
    for planned in plans {
      let years = indexes.years(from: planned.benefit.priceYear, in: benefitCase)
      for observation in planned.plan.observations where observation.value.value == nil {
        found.append(
          missing(
            planned.name, observation.period.year, years, indexes, unit: nil,
            at: observation.origin(in: planned.plan.key.table)))
      }
    }
    for benefit in book.benefitsOfProject[benefitCase.project] ?? [] where benefit.benefitClass.value == nil {
      found.append(CaseProblem.withoutClass(benefit))
    }
    return found
  }

  /// The unit that a cost without amount is stated in; `nil` where it states no number either.
  private func unitOf(_ cost: CaseCost) -> String? {
    cost.volume.map { _ in cost.unit.isEmpty ? "?" : cost.unit }
  }

  private func missing(
    _ name: String, _ year: Int, _ years: CasePriceIndexes.Years?, _ indexes: CasePriceIndexes, unit: String?,
    at origin: RecordOrigin
  ) -> CaseProblem {
    if let years, indexes.factor(years) == nil { return CaseProblem.withoutIndex(name, years, at: origin) }
    if let unit { return CaseProblem.otherUnit(name, year, unit, at: origin) }
    return CaseProblem(
      .amountMissing,
      Phrase(
        sv: "\(name) saknar belopp för \(year). Det räknas inte som noll.",
        en: "\(name) has no amount for \(year). It is not counted as zero."),
      Phrase(sv: "Skriv beloppet, eller 0 om inget faller det året.", en: "Write the amount, or 0 if there is none."),
      at: origin)
  }
}

extension CaseProblem {
  fileprivate static func withoutCosts(at origin: RecordOrigin) -> CaseProblem {
    CaseProblem(
      .costsMissing,
      Phrase(
        sv: "Kalkylen har inga kostnader som kan räknas, så resultatet visar bara nyttan.",
        en: "The case has no costs that can be counted, so that the result shows benefit alone."),
      Phrase(
        sv: "Skriv kostnaderna i kronor i kalkylkostnader: investering, drift och egen tid.",
        en: "Write the costs in kronor in kalkylkostnader: investment, running and own time."), at: origin)
  }

  fileprivate static func capital(_ name: String, _ year: Int, at origin: RecordOrigin) -> CaseProblem {
    CaseProblem(
      .capitalCost,
      Phrase(
        sv: "\(name) \(year) är kapitalkostnad och räknas inte: en nyttokalkyl räknar utgifter.",
        en: "\(name) in \(year) is capital cost and not counted: a benefit case counts expenditure."),
      Phrase(
        sv: "Skriv utgiften det år den faller, med slaget investering, och ta bort avskrivning och ränta.",
        en: "Write the expenditure in its year as investering, and remove depreciation and interest."), at: origin)
  }

  fileprivate static func withoutIndex(
    _ name: String, _ years: CasePriceIndexes.Years, at origin: RecordOrigin
  ) -> CaseProblem {
    let index = years.index.isEmpty ? "?" : years.index
    return CaseProblem(
      .priceIndexMissing,
      Phrase(
        sv:
          "\(name) är i \(years.from) års priser och kan inte räknas om till \(years.to) års: index \(index) saknar år.",
        en: "\(name) is in prices of \(years.from) and cannot be converted to \(years.to): index \(index) lacks a year."
      ),
      Phrase(
        sv: "Lägg in indexet i tabellen prisindex, och dess namn i nyttokalkyler.prisindex.",
        en: "Put the index into the table prisindex, and its name into nyttokalkyler.prisindex."), at: origin)
  }

  fileprivate static func otherUnit(
    _ name: String, _ year: Int, _ unit: String, at origin: RecordOrigin
  ) -> CaseProblem {
    CaseProblem(
      .costInOtherUnit,
      Phrase(
        sv: "\(name) \(year) är angiven i \(unit), inte i kronor, och räknas inte.",
        en: "\(name) in \(year) is stated in \(unit), not in kronor, and not counted."),
      Phrase(
        sv: "Skriv beloppet i trolig. För timmar räcker kalkylens timkostnad.",
        en: "Write the amount in trolig. For hours the case's timkostnad is enough."), at: origin)
  }

  fileprivate static func withoutClass(_ benefit: Benefit) -> CaseProblem {
    let name = benefit.name.isEmpty ? benefit.id.rawValue : benefit.name
    return CaseProblem(
      .classMissing,
      Phrase(sv: "\(name) har ingen klass och ingår i ingen summa.", en: "\(name) has no class and is in no sum."),
      Phrase(
        sv: "Ange grön (ändrar budgeten), gul (frigör tid) eller röd (svår att värdera).",
        en: "State grön (changes budgets), gul (frees time) or röd (hard to value)."), at: benefit.origin)
  }
}
