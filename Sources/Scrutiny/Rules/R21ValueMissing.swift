import Appraisal
import ProgrammeModel

/// A value that a reader must see is there, or the reason why it is not.
struct R21ValueMissing: Rule {
  let id: RuleID = "R21"
  let title = Phrase(sv: "Uppgift saknas utan att skäl anges", en: "A value is missing without a reason")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    projects(index) + benefits(index) + decisions(index, context) + frames(index, context)
      + measurements(index, context) + outcomes(index, context) + counts(index, context)
      + recommendations(index, context)
  }

  /// Collects which of some values are missing without a reason.
  struct Gaps {
    private(set) var names: [Phrase] = []
    private(set) var rows: [FactSelection] = []

    /// Asks for a column of a record.
    mutating func ask<Value>(
      _ value: Reported<Value>, _ swedish: String, _ english: String, of record: RecordOrigin, _ field: String? = nil
    ) {
      guard value.missing?.reason == .unstated else { return }
      names.append(Phrase(sv: swedish, en: english))
      rows.append(record[field ?? swedish])
    }

    /// Notes what has no value, with where it would have stood.
    mutating func note(_ name: String, _ rows: FactSelection) {
      names.append(Phrase(sv: name, en: name))
      self.rows.append(rows)
    }

    /// Notes a period that series have no value for.
    mutating func note(_ period: Period, _ values: [SeriesValue]) {
      names.append(Phrase(sv: "\(sv: period)", en: "\(en: period)"))
      rows.append(.values(values))
    }
  }

  private func projects(_ index: ScrutinyIndex) -> [Finding] {
    index.book.programme.projects.compactMap { project -> Finding? in
      let standing = index.standing(of: project)
      var gaps = Gaps()
      gaps.ask(project.state, "tillstånd", "state", of: project.origin)
      if standing != .outside || project.state.value == .idea {
        gaps.ask(project.sponsor, "beställare", "sponsor", of: project.origin)
      }
      if standing == .decided {
        gaps.ask(project.receiver, "mottagare", "receiver", of: project.origin)
        gaps.ask(project.leader, "projektledare", "project leader", of: project.origin)
        gaps.ask(project.start, "start", "start", of: project.origin)
        gaps.ask(project.end, "slut", "end", of: project.origin)
        gaps.ask(project.goLive, "driftstart", "go-live", of: project.origin)
      }
      return missing(
        gaps, about: .project(project),
        named: Phrase(sv: "Projektet \(Label.of(project))", en: "The project \(Label.of(project))"),
        index.answering(for: project))
    }
  }

  private func benefits(_ index: ScrutinyIndex) -> [Finding] {
    index.livingBenefits.compactMap { benefit, project -> Finding? in
      var gaps = Gaps()
      gaps.ask(benefit.benefitClass, "klass", "class", of: benefit.origin)
      gaps.ask(benefit.beneficiary, "vem som får nyttan", "beneficiary", of: benefit.origin, "tillfaller")
      gaps.ask(benefit.indicator, "mätetal", "indicator", of: benefit.origin)
      if index.standing(of: project) == .decided {
        gaps.ask(benefit.baseline, "utgångsvärde", "baseline", of: benefit.origin, "baslinje")
        gaps.ask(benefit.target, "målvärde", "target", of: benefit.origin)
      }
      return missing(
        gaps, about: .benefit(benefit),
        named: Phrase(sv: "Nyttan \(Label.of(benefit))", en: "The benefit \(Label.of(benefit))"),
        index.answering(for: benefit, of: project))
    }
  }

  private func decisions(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.book.programme.decisions.compactMap { decision -> Finding? in
      guard decision.date.value.map({ $0 <= context.cutOff }) ?? true else { return nil }
      var gaps = Gaps()
      gaps.ask(decision.date, "datum", "date", of: decision.origin)
      gaps.ask(decision.body, "organ", "body", of: decision.origin)
      if decision.grantsMoney || decision.kind == .reservation {
        gaps.ask(decision.amount, "belopp", "amount", of: decision.origin)
      }
      let project = decision.project.flatMap { index.book.projects[$0] }
      let body = decision.body.value.map { [index.board(of: $0)] } ?? []
      return missing(
        gaps, about: .decision(decision),
        named: Phrase(sv: "Beslutet \(Label.of(decision))", en: "The decision \(Label.of(decision))"),
        project.map { index.answering(for: $0) } ?? body)
    }
  }

  private func frames(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.book.programme.frames.compactMap { frame -> Finding? in
      guard frame.decidedOn.map({ $0 <= context.cutOff }) ?? true else { return nil }
      var gaps = Gaps()
      gaps.ask(frame.amount, "belopp", "amount", of: frame.origin)
      let name = "\(frame.id), \(index.name(frame.portfolio)) \(frame.year)"
      return missing(
        gaps, about: Subject(.node, frame.portfolio.rawValue), frame.id.rawValue,
        named: Phrase(sv: "Ramen \(name)", en: "The frame \(name)"), index.answering(for: frame.portfolio))
    }
  }

  private func recommendations(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    let reviews = Dictionary(index.book.programme.reviews.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return index.book.programme.recommendations.compactMap { recommendation -> Finding? in
      guard reviews[recommendation.review]?.date.value.map({ $0 <= context.cutOff }) ?? true else { return nil }
      var gaps = Gaps()
      gaps.ask(
        recommendation.owner, "ansvarig organisation", "organisation in charge", of: recommendation.origin,
        "ägare")
      gaps.ask(recommendation.ownerRole, "ansvarig roll", "role in charge", of: recommendation.origin, "ägande_roll")
      gaps.ask(recommendation.due, "senaste dag", "due date", of: recommendation.origin, "senast")
      gaps.ask(recommendation.status, "status", "status", of: recommendation.origin)
      return missing(
        gaps, about: Subject(.recommendation, recommendation.id.rawValue),
        named: Phrase(sv: "Rekommendation \(recommendation.id)", en: "Recommendation \(recommendation.id)"),
        recommendation.owner.value.map { [index.board(of: $0)] } ?? [])
    }
  }

  func missing(
    _ gaps: Gaps, about subject: Subject, _ discriminator: String = "", named: @autoclosure () -> Phrase,
    _ organisations: @autoclosure () -> [Identifier<Organisation>]
  ) -> Finding? {
    guard !gaps.names.isEmpty else { return nil }
    let name = named()
    let list = gaps.names.listed()
    return finding(
      about: subject, discriminator, answeredBy: organisations(),
      found: Phrase(
        sv: "\(name.swedish) saknar uppgift om \(sv: list), och inget skäl är angivet.",
        en: "\(name.english) has no value for \(en: list), and no reason is stated."),
      facts: [
        FindingFact(
          Phrase(sv: "Antal uppgifter", en: "Number of values"), .count(gaps.names.count), .joined(gaps.rows))
      ],
      remedy: Phrase(
        sv: "Lämna uppgiften, eller skriv varför den saknas: uppgift saknas, sekretess, ej tillämpligt, ej förfallet "
          + "eller framgår inte av källan.",
        en: "Deliver the value, or write why it is missing: not reported, secret, not applicable, not yet due or not "
          + "in the source."))
  }
}
