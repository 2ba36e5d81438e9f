import ProgrammeModel

extension CaseAppraisal {
  /// Amounts of years outside the horizon, which are not counted, or outside the project's time.
  func timeProblems(_ costs: [CaseCost], _ plans: [PlannedBenefit], in book: Book) -> [CaseProblem] {
    let project = book.projects[benefitCase.project]
    let last = benefitCase.startYear + max(0, min(benefitCase.horizon, 200))
    let goLive = project?.goLive.value?.year
    let (start, end) = (project?.start.value?.year, project?.end.value?.year)
    var found: [CaseProblem] = []
    func check(_ name: String, _ year: Int, _ limits: (first: Int?, last: Int?), _ origin: RecordOrigin) {
      if year < benefitCase.startYear || year > last {
        found.append(outsideHorizon(name, year, last, origin))
      } else if let first = limits.first, year < first {
        found.append(outsideProject(name, year, early: first, origin))
      } else if let end = limits.last, year > end {
        found.append(outsideProject(name, year, late: end, origin))
      }
    }
    for cost in costs where cost.kind != .capitalCost {
      check(cost.label, cost.year, cost.kind == .investment ? (start, end) : (start, nil), cost.origin)
    }
    for planned in plans {
      for observation in planned.plan.observations where observation.value.value.map({ $0.digits != 0 }) ?? false {
        check(
          planned.name, observation.period.year, (planned.benefit.isDisbenefit ? start : goLive ?? start, nil),
          observation.origin(in: planned.plan.key.table))
      }
    }
    return found
  }

  private func outsideHorizon(_ name: String, _ year: Int, _ last: Int, _ origin: RecordOrigin) -> CaseProblem {
    CaseProblem(
      .outsideHorizon,
      Phrase(
        sv: "\(name) har ett belopp \(year), utanför kalkylperioden \(benefitCase.startYear)–\(last). Det räknas inte.",
        en: "\(name) has an amount in \(year), outside the horizon \(benefitCase.startYear)–\(last). It is not counted."
      ),
      Phrase(sv: "Rätta året, eller förläng horisonten.", en: "Correct the year, or extend the horizon."), at: origin)
  }

  private func outsideProject(
    _ name: String, _ year: Int, early first: Int? = nil, late last: Int? = nil, _ origin: RecordOrigin
  ) -> CaseProblem {
    let limit =
      first.map {
        Phrase(
          sv: "före \($0), då projektet börjar eller tas i drift",
          en: "before \($0), when the project starts or goes live")
      } ?? last.map { Phrase(sv: "efter \($0), då projektet slutar", en: "after \($0), when the project ends") }
    return CaseProblem(
      .outsideProject,
      Phrase(
        sv: "\(name) har ett belopp \(year), \(limit?.swedish ?? "").",
        en: "\(name) has an amount in \(year), \(limit?.english ?? "")."),
      Phrase(
        sv: "Rätta året, eller projektets start, slut eller driftstart.",
        en: "Correct the year, or the project's start, end or go-live."), at: origin)
  }
}
