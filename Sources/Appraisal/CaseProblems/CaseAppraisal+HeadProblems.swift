import ProgrammeModel

extension CaseAppraisal {
  /// What is questionable about the conventions of the case.
  func headProblems(in book: Book) -> [CaseProblem] {
    var found: [CaseProblem] = []
    func note(_ code: CaseProblemCode, _ what: Phrase, _ remedy: Phrase) {
      found.append(CaseProblem(code, what, remedy, at: benefitCase.origin))
    }
    if rate == nil {
      note(
        .rateMissing,
        Phrase(
          sv: "Kalkylen har ingen kalkylränta som kan användas.", en: "The case has no discount rate that can be used."),
        Phrase(
          sv: "Skriv den i procent, t.ex. 3,5, i nyttokalkyler.kalkylränta, eller välj med --rate.",
          en: "Write it in per cent, such as 3.5, in nyttokalkyler.kalkylränta, or choose it with --rate."))
    }
    if !(1...40).contains(benefitCase.horizon) {
      note(
        .horizonQuestioned,
        Phrase(
          sv: "Horisonten är \(benefitCase.horizon) år.", en: "The horizon is \(benefitCase.horizon) years."),
        Phrase(
          sv: "Skriv antalet år efter investeringsåret, oftast 3–10 och högst 40.",
          en: "Write the number of years after the investment year, usually 3–10 and 40 at most."))
    }
    if let mixed = mixing(in: book) {
      note(
        .pricesMixed, mixed,
        Phrase(
          sv: "Räkna i fasta priser med real ränta, eller i löpande priser med nominell ränta.",
          en: "Use fixed prices with a real rate, or current prices with a nominal rate."))
    }
    if let stated = benefitCase.hourlyCost, let model = WorkingTime.model(of: benefitCase),
      let cost = model.kronorPerHour.value, abs(cost - stated.kronor) >= 1
    {
      let modelled = Money(rounding: cost) ?? .zero
      note(
        .hourlyCostDiffers,
        Phrase(
          sv: "Timkostnaden är \(stated.inKronor(",")) kr, men modellen ger \(modelled.inKronor(",")) kr.",
          en: "The hourly cost is SEK \(stated.inKronor(".")), but the model gives SEK \(modelled.inKronor("."))."),
        Phrase(
          sv: "Rätta lönen eller timkostnaden. Den angivna timkostnaden används.",
          en: "Correct the salary or the hourly cost. The stated hourly cost is used."))
    }
    return found
  }

  /// What of prices and rate does not go together; `nil` where they do.
  private func mixing(in book: Book) -> Phrase? {
    switch (benefitCase.priceBasis, benefitCase.rateBasis) {
    case (.fixed, .nominal):
      return Phrase(
        sv: "Kalkylen har fasta priser men nominell ränta.", en: "The case has fixed prices but a nominal rate.")
    case (.current, .real):
      return Phrase(
        sv: "Kalkylen har löpande priser men real ränta.", en: "The case has current prices but a real rate.")
    default: break
    }
    guard benefitCase.priceBasis == .current else { return nil }
    let fixed =
      book.benefitAmounts.costs(of: benefitCase.id).first { $0.priceYear != nil }?.label
      ?? PlannedBenefit.all(of: benefitCase, in: book).first { $0.benefit.priceYear != nil }?.name
    return fixed.map {
      Phrase(
        sv: "Kalkylen har löpande priser, men \($0) har ett prisår och är alltså i fasta.",
        en: "The case has current prices, but \($0) has a price year and so is in fixed ones.")
    }
  }
}

extension Money {
  /// Kronor with two decimals, for a message: 380,00.
  func inKronor(_ mark: String) -> String {
    let digits = ore.magnitude
    let rest = digits % 100
    return (ore < 0 ? "−" : "") + "\(digits / 100)" + (rest == 0 ? "" : mark + (rest < 10 ? "0" : "") + "\(rest)")
  }
}
