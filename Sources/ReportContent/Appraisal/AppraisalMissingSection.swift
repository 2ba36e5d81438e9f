import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// What is missing for the decision point the project is at.
  func missing() -> Section {
    var section = Section(id: "saknas", heading: self("Vad saknas inför beslut", "What is missing for a decision"))
    let project = book.projects[benefitCase.project]
    section.blocks.append(.paragraph(.plain(standing())))
    let lacking = project?.category == .innovative ? innovationGaps(project) : gaps()
    if lacking.isEmpty {
      section.blocks.append(
        .paragraph(.plain(self("Inget saknas av det som begärs.", "Nothing of what is asked for is missing."))))
    } else {
      section.blocks.append(.list(lacking.map { .plain($0) }, numbered: false))
    }
    for remark in remarks() { section.blocks.append(.notice(severity: .warning, .plain(remark))) }
    return section
  }

  /// The decision points passed and the next one.
  private func standing() -> String {
    let passed = (book.decisionsOfProject[benefitCase.project] ?? []).filter {
      ($0.kind == .gate || $0.kind == .closing) && ($0.date.value.map { $0 <= day } ?? false)
    }.compactMap(\.point)
    let order = DecisionPoint.allCases
    let last = passed.compactMap { order.firstIndex(of: $0) }.max()
    let light =
      book.projects[benefitCase.project]?.category == .innovative
      ? self(
        " Projektet prövar ny teknik: hypotes, kostnadstak och stoppkriterium räcker.",
        " The project tries new technology: hypothesis, cost cap and stop criterion are enough.") : ""
    guard let last else {
      return self("Ingen beslutspunkt är passerad; nästa är B0.", "No decision point has been passed; the next is B0.")
        + light
    }
    guard last + 1 < order.count else {
      return self("Projektet är avslutat (B4).", "The project is closed (B4).") + light
    }
    return self(
      "Projektet har passerat \(order[last].rawValue); nästa är \(order[last + 1].rawValue).",
      "The project has passed \(order[last].rawValue); the next is \(order[last + 1].rawValue).") + light
  }

  private func innovationGaps(_ project: Project?) -> [String] {
    [
      (project?.hypothesis.isEmpty ?? true) ? self("Hypotes: vad ska prövas?", "Hypothesis: what is tried?") : nil,
      project?.costCap == nil ? self("Kostnadstak", "Cost cap") : nil,
      (project?.stopCriterion.isEmpty ?? true)
        ? self("Stoppkriterium: när avbryts försöket?", "Stop criterion: when is it ended?") : nil,
    ].compactMap(\.self)
  }

  private func gaps() -> [String] {
    let benefits = book.benefitsOfProject[benefitCase.project] ?? []
    var lacking = benefits.compactMap { benefit -> String? in
      let questions = unanswered(benefit)
      guard !questions.isEmpty else { return nil }
      return "\(benefit.name.isEmpty ? benefit.id.rawValue : benefit.name): " + questions.joined(separator: ", ")
    }
    if benefits.isEmpty { lacking.append(self("Nyttor", "Benefits")) }
    let costs = book.benefitAmounts.costs(of: benefitCase.id)
    if !costs.contains(where: { $0.kind == .investment }) {
      lacking.append(self("Kostnader för projektet", "Costs of the project"))
    }
    if !costs.contains(where: { $0.kind == .running }) {
      lacking.append(self("Kostnader för drift", "Running costs"))
    }
    if !costs.contains(where: { $0.costType == .ownTime }) {
      lacking.append(self("Kostnader för egen tid", "Costs of own time"))
    }
    if costs.contains(where: { $0.payer == nil }) {
      lacking.append(self("Betalare för alla kostnader", "Who pays all costs"))
    }
    return lacking
  }

  /// The questions of the seven that a benefit does not answer, and the baseline.
  private func unanswered(_ benefit: Benefit) -> [String] {
    let roles = Set(
      book.programme.responsibilities.filter {
        $0.objectTable == "nyttor" && $0.object == benefit.id.rawValue && ($0.to.map { $0 >= day } ?? true)
      }.compactMap(\.role))
    let questions: [(Bool, String)] = [
      (benefit.name.isEmpty, self("vad är nyttan", "what the benefit is")),
      (benefit.how.isEmpty, self("hur realiseras den", "how it is realised")),
      (!roles.contains(.benefitOwner), self("vem realiserar den", "who realises it")),
      (benefit.when.isEmpty, self("när uppkommer den", "when it arises")),
      (benefit.followUp.isEmpty, self("hur följs den upp", "how it is followed up")),
      (!roles.contains(.followUpOwner), self("vem följer upp", "who follows it up")),
      (benefit.indicator.value == nil, self("vilket mätetal", "which indicator")),
      (
        benefit.baseline.value == nil && benefit.benefitClass.value != .red,
        self("baslinje", "baseline")
      ),
      (benefit.benefitClass.value == nil, self("klass", "class")),
    ]
    return questions.filter(\.0).map(\.1)
  }

  /// What in the case itself is questionable: nothing is dropped without a word.
  private func remarks() -> [String] {
    let left = book.amountsLeftOut(of: benefitCase)
    var remarks: [String] = []
    if left.outside > 0 {
      remarks.append(
        self(
          "\(left.outside) belopp ligger utanför kalkylperioden och räknas inte. Rätta åren eller förläng horisonten.",
          "\(left.outside) amounts lie outside the horizon and are not counted. Correct the years or the horizon."))
    }
    if left.capital > 0 {
      remarks.append(
        self(
          "\(left.capital) belopp är kapitalkostnad och räknas inte: en nyttokalkyl räknar utgifter.",
          "\(left.capital) amounts are capital cost and are not counted: a benefit case counts expenditure."))
    }
    if left.missing > 0 {
      remarks.append(
        self("\(left.missing) belopp saknas och räknas inte.", "\(left.missing) amounts are missing and not counted."))
    }
    if benefitCase.horizon < 1 || benefitCase.horizon > 40 {
      remarks.append(
        self(
          "Horisonten är \(benefitCase.horizon) år. Skriv antalet år efter investeringsåret, oftast 3–10.",
          "The horizon is \(benefitCase.horizon) years. Write the years after the investment year, usually 3–10."))
    }
    for item in appraisal.disordered {
      remarks.append(
        self(
          "\(item.name): lägsta, troligt och högsta står inte i ordning; posten räknas som säker. Rätta beloppen.",
          "\(item.name): lowest, likely and highest are not in order; it is taken as certain. Correct the amounts."))
    }
    for item in appraisal.items where item.part == .unclassed {
      remarks.append(
        self(
          "\(item.name) har ingen klass och ingår i ingen summa. Ange grön, gul eller röd.",
          "\(item.name) has no class and is in no sum. State green, yellow or red."))
    }
    return remarks + outsized()
  }

  /// Items so much larger than the middle one that the unit may be wrong.
  private func outsized() -> [String] {
    let sizes = appraisal.counted.map { item in item.likely.reduce(0) { $0 + $1.magnitude } }.filter { $0 > 0 }
    guard sizes.count >= 3, let middle = Percentile.value(0.5, of: sizes).value else { return [] }
    return appraisal.counted.filter { item in item.likely.reduce(0) { $0 + $1.magnitude } >= 1000 * middle }.map {
      self(
        "\($0.name) är mer än tusen gånger större än mittposten. Kontrollera enheten: kr, tkr eller mnkr.",
        "\($0.name) is more than a thousand times the middle item. Check the unit: SEK, thousands or millions.")
    }
  }
}
