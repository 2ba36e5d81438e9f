import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// Something that a decision point asks for and the case does not have.
  struct Demand {
    let point: DecisionPoint
    let text: String
  }

  /// Everything lacking, with the first decision point that asks for it.
  ///
  /// B0 asks what is to be gained, B1 for a preliminary case, B2 for the whole case with persons and baselines, B3 for
  /// a receiver who has accepted, and B4 for a measured case and a plan for taking the benefit home.
  func demands() -> [Demand] {
    isInnovation ? innovationDemands() + closingDemands() : usualDemands() + closingDemands()
  }

  private func usualDemands() -> [Demand] {
    let benefits = book.benefitsOfProject[benefitCase.project] ?? []
    let project = book.projects[benefitCase.project]
    let costs = book.benefitAmounts.costs(of: benefitCase.id)
    let planned = benefits.filter { book.benefitAmounts.plan(of: $0.id, in: benefitCase.id) != nil }
    let valued = benefits.filter { $0.benefitClass.value != .red }
    var found: [Demand] = []
    func ask(_ point: DecisionPoint, _ isThere: Bool, _ swedish: String, _ english: String) {
      if !isThere { found.append(Demand(point: point, text: self(swedish, english))) }
    }
    ask(.b0, !benefits.isEmpty, "Nyttor: vad ska uppnås?", "Benefits: what is to be achieved?")
    ask(.b0, !(project?.purpose.isEmpty ?? true), "Projektets syfte", "The purpose of the project")
    ask(.b0, project?.sponsor.value != nil, "Beställare", "Sponsor")
    ask(.b1, costs.contains { $0.kind == .investment }, "Kostnader för projektet", "Costs of the project")
    ask(.b1, appraisal.rate != nil, "Kalkylränta", "Discount rate")
    ask(.b1, valued.isEmpty || !planned.isEmpty, "Belopp för någon nytta", "Amounts for any benefit")
    ask(.b2, costs.contains { $0.kind == .running }, "Kostnader för drift", "Running costs")
    ask(.b2, costs.contains { $0.costType == .ownTime }, "Kostnader för egen tid", "Costs of own time")
    ask(.b2, !costs.contains { $0.payer == nil }, "Betalare för alla kostnader", "Who pays all costs")
    ask(
      .b2, costs.isEmpty || costs.contains { $0.lowest != nil && $0.highest != nil },
      "Lägsta och högsta belopp, så att osäkerheten syns", "Lowest and highest amounts, so that uncertainty is seen")
    return found + benefitDemands(benefits)
  }

  /// The seven questions: what from B0, the class from B1, everything else from B2.
  private func benefitDemands(_ benefits: [Benefit]) -> [Demand] {
    let responsible = Dictionary(
      grouping: book.programme.responsibilities.filter {
        $0.objectTable == "nyttor" && ($0.to.map { $0 >= day } ?? true)
      }, by: \.object
    ).mapValues { Set($0.compactMap(\.role)) }
    func lacking(_ questions: (Benefit) -> [String]) -> [(name: String, what: [String])] {
      benefits.compactMap { benefit in
        let what = questions(benefit)
        return what.isEmpty ? nil : (benefit.name.isEmpty ? benefit.id.rawValue : benefit.name, what)
      }
    }
    let preliminary = lacking { benefit in
      [
        (benefit.name.isEmpty, self("vad är nyttan", "what the benefit is")),
        (benefit.benefitClass.value == nil, self("klass", "class")),
      ].filter(\.0).map(\.1)
    }
    let whole = lacking { benefit in
      let roles = responsible[benefit.id.rawValue] ?? []
      return [
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
      ].filter(\.0).map(\.1)
    }
    return lines(of: preliminary).map { Demand(point: .b1, text: $0) }
      + lines(of: whole).map { Demand(point: .b2, text: $0) }
  }

  /// What innovation is asked for instead: a hypothesis, a cost cap that holds, and when to stop.
  private func innovationDemands() -> [Demand] {
    let project = book.projects[benefitCase.project]
    var found: [Demand] = []
    if project?.hypothesis.isEmpty ?? true {
      found.append(Demand(point: .b0, text: self("Hypotes: vad ska prövas?", "Hypothesis: what is tried?")))
    }
    if project?.stopCriterion.isEmpty ?? true {
      found.append(
        Demand(
          point: .b1,
          text: self("Stoppkriterium: när avbryts försöket?", "Stop criterion: when is the trial ended?")))
    }
    guard let cap = project?.costCap else {
      return found + [Demand(point: .b1, text: self("Kostnadstak", "Cost cap"))]
    }
    let cost = appraisal.items.filter { $0.part == .investment }.reduce(0) { $0 + $1.likely.reduce(0, +) }
    if cost > cap.kronor {
      found.append(
        Demand(
          point: .b1,
          text: self(
            "Utgifterna i kalkylen ligger över kostnadstaket; höj taket med beslut eller minska försöket.",
            "The expenditure of the case is above the cost cap; raise the cap by decision or reduce the trial.")))
    }
    return found
  }

  /// What the end of a project asks for: a receiver, persons who have accepted, and a plan for taking home.
  private func closingDemands() -> [Demand] {
    let benefits = (book.benefitsOfProject[benefitCase.project] ?? []).filter {
      $0.benefitClass.value == .green || $0.benefitClass.value == .yellow
    }
    let project = book.projects[benefitCase.project]
    var found: [Demand] = []
    if project?.receiver.value == nil {
      found.append(Demand(point: .b3, text: self("Mottagande förvaltning", "Receiving organisation")))
    }
    if project?.goLive.value == nil {
      found.append(Demand(point: .b3, text: self("Dag för driftstart", "Day of go-live")))
    }
    let accepted = Set(
      book.programme.responsibilities.filter { $0.objectTable == "nyttor" && $0.acceptedOn != nil }.map(\.object))
    let open = benefits.filter { !accepted.contains($0.id.rawValue) }
    if !open.isEmpty {
      found.append(
        Demand(
          point: .b3,
          text: self(
            "Nyttoansvariga som tagit emot ansvaret: saknas för \(open.count) av \(benefits.count) nyttor",
            "Benefit owners who have accepted: missing for \(open.count) of \(benefits.count) benefits")))
    }
    let unplanned = benefits.filter { $0.takingHome == nil && !$0.isDisbenefit && $0.perspective != .externalBenefit }
    if !unplanned.isEmpty {
      found.append(
        Demand(
          point: .b4,
          text: self(
            "Hemtagningssätt (budgetminskning eller omfördelning): saknas för \(unplanned.count) nyttor",
            "How to take home (budget reduction or reallocation): missing for \(unplanned.count) benefits")))
    }
    if !(book.casesOfProject[benefitCase.project] ?? []).contains(where: { $0.stage == .after }) {
      found.append(
        Demand(point: .b4, text: self("Kalkyl efter införandet", "A benefit case after introduction")))
    }
    return found
  }
}
