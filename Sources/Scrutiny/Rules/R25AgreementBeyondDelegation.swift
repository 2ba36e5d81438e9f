import Appraisal
package import ProgrammeModel

/// An agreement is decided by one who may, within the limit, and is not divided to come under it.
///
/// Limits are registered delegations; where a programme has none, nothing can be said. A body of politicians decides
/// in its own right.
struct R25AgreementBeyondDelegation: Rule {
  let id: RuleID = "R25"
  let title = Phrase(
    sv: "Avtal över beslutsfattarens gräns, delat under gränsen eller beslutat av någon som inte får",
    en: "An agreement above its decider's limit, split to come under it, or decided by one who may not")
  let severity = Severity.error
  let demand = Demand(.decided, [.serviceProgramme], ["S6"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let authority = Authority(index)
    guard authority.hasDelegations else { return [] }
    return index.book.programme.projects.flatMap { project -> [Finding] in
      let agreements = index.agreements[project.id] ?? []
      return agreements.compactMap { beyond($0, project, authority, index) }
        + splits(agreements, project, authority, index, context)
    } + index.book.programme.decisions.compactMap { byDelegation($0, authority, index, context) }
  }

  // MARK: One agreement

  private func beyond(
    _ agreement: Agreement, _ project: Project, _ authority: Authority, _ index: ScrutinyIndex
  ) -> Finding? {
    guard let date = agreement.date.value else { return nil }
    let value = agreement.fullValue
    switch authority.limit(of: agreement.decider, on: date, agreements: true) {
    case .unlimited: return nil
    case .upTo(let limit, let delegation):
      guard let value, value > limit else { return nil }
      return finding(
        about: .agreement(agreement), answeredBy: index.answering(for: project),
        found: Phrase(
          sv:
            "\(described(agreement, date).swedish) på \(sv: value)\(agreement.options == nil ? "" : " med optioner"), beslutat av \(agreement.decider), är "
            + "\(sv: value, less: limit) över gränsen \(sv: limit) i delegation \(delegation.id).",
          en:
            "\(described(agreement, date).english) of \(en: value)\(agreement.options == nil ? "" : " with options"), decided by \(agreement.decider), is "
            + "\(en: value, less: limit) above the limit of \(en: limit) in delegation \(delegation.id)."),
        facts: [
          FindingFact.value(of: agreement, value, index),
          FindingFact.limit(limit, by: delegation, index),
        ],
        remedy: Phrase(
          sv: "Lägg avtalet för godkännande till det organ som får besluta om beloppet, och registrera beslutet.",
          en: "Put the agreement before the body that may decide on the amount, and register its decision."))
    case .none:
      let nobody = agreement.decider.isEmpty
      return finding(
        about: .agreement(agreement), "beslutsfattare", severity: nobody ? .warning : severity,
        answeredBy: index.answering(for: project),
        found: Phrase(
          sv: "\(described(agreement, date).swedish)\(value.map { " på \(sv: $0)" } ?? "") "
            + (nobody
              ? "saknar uppgift om vem som beslutat."
              : "är beslutat av \(agreement.decider), som inte hade någon delegation för avtal den dagen."),
          en: "\(described(agreement, date).english)\(value.map { " of \(en: $0)" } ?? "") "
            + (nobody
              ? "does not state who decided."
              : "was decided by \(agreement.decider), who had no delegation for agreements on that day.")),
        facts: value.map { [FindingFact.value(of: agreement, $0, index)] } ?? [],
        remedy: Phrase(
          sv: "Registrera beslutsfattaren och delegationen, eller låt behörigt organ godkänna avtalet.",
          en: "Register the decider and the delegation, or have a competent body approve the agreement."))
    }
  }

  private func described(_ agreement: Agreement, _ date: CalendarDay) -> Phrase {
    let supplier = agreement.supplier
    return Phrase(
      sv: "Avtal \(agreement.id)\(supplier.isEmpty ? "" : " med \(supplier)") den \(sv: date)",
      en: "Agreement \(agreement.id)\(supplier.isEmpty ? "" : " with \(supplier)") of \(en: date)")
  }

  // MARK: Several agreements

  private struct Dated {
    let agreement: Agreement
    let date: CalendarDay
    let value: Money
    let limit: Money
  }

  /// Agreements of a project with one supplier, each within the limit, that together pass it within the window.
  fileprivate func splits(
    _ agreements: [Agreement], _ project: Project, _ authority: Authority, _ index: ScrutinyIndex,
    _ context: ScrutinyContext
  ) -> [Finding] {
    guard agreements.count > 1 else { return [] }
    let below = agreements.compactMap { agreement -> Dated? in
      guard let date = agreement.date.value, let value = agreement.fullValue,
        case .upTo(let limit, _) = authority.limit(of: agreement.decider, on: date, agreements: true), value <= limit
      else { return nil }
      return Dated(agreement: agreement, date: date, value: value, limit: limit)
    }
    return Dictionary(grouping: below, by: { FoldedText.key($0.agreement.supplier) })
      .filter { !$0.key.isEmpty && $0.value.count > 1 }
      .flatMap { ofOneSupplier($0.value, project, index, context) }
  }

  /// Limit by limit from the lowest, so that what is divided below a lower limit does not hide behind a higher one, nor the other way.
  private func ofOneSupplier(
    _ agreements: [Dated], _ project: Project, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> [Finding] {
    var (told, found) = (Set<[Identifier<Agreement>]>(), [Finding]())
    for limit in Set(agreements.map(\.limit)).sorted() {
      for window in split(agreements.filter { $0.limit <= limit }, above: limit, context)
      where told.insert(window.map(\.agreement.id)).inserted {
        found.append(together(window, window.map(\.value).sum, limit, project, index))
      }
    }
    return found
  }

  /// The windows that pass the limit, each agreement in at most one.
  private func split(_ agreements: [Dated], above limit: Money, _ context: ScrutinyContext) -> [[Dated]] {
    let ordered = agreements.sorted { ($0.date, $0.agreement.id) < ($1.date, $1.agreement.id) }
    var found: [[Dated]] = []
    var start = 0
    while start < ordered.count {
      let last = ordered[start].date.adding(days: context.thresholds.splitWindowDays)
      let window = ordered[start...].prefix { $0.date <= last }
      if window.count > 1, window.map(\.value).sum > limit {
        found.append(Array(window))
        start += window.count
      } else {
        start += 1
      }
    }
    return found
  }

  private func together(
    _ window: [Dated], _ total: Money, _ limit: Money, _ project: Project, _ index: ScrutinyIndex
  ) -> Finding {
    let ids = window.map(\.agreement.id.rawValue)
    let supplier = window[0].agreement.supplier
    let (first, last) = (window[0].date, window[window.count - 1].date)
    let values = window.map { FindingFact.value(of: $0.agreement, $0.value, index) }
    return finding(
      about: .agreement(window[window.count - 1].agreement), "delat \(ids[0])", severity: .warning,
      answeredBy: index.answering(for: project),
      found: Phrase(
        sv:
          "Avtalen \(ids.listed(.swedish, atMost: 5)) med \(supplier) för \(Label.of(project)) mellan den \(sv: first) och "
          + "den \(sv: last) är vart och ett inom gränsen \(sv: limit) men tillsammans \(sv: total).",
        en: "The agreements \(ids.listed(.english, atMost: 5)) with \(supplier) for \(Label.of(project)) between "
          + "\(en: first) and \(en: last) are each within the limit of \(en: limit) but \(en: total) together."),
      facts: values + [FindingFact(Phrase(sv: "Tillsammans", en: "Together"), .money(total), parts: values)],
      remedy: Phrase(
        sv: "Låt det organ som får besluta om hela beloppet pröva köpet, eller visa att köpen är skilda.",
        en:
          "Have the body that may decide on the whole amount try the purchase, or show that the purchases are separate."
      ))
  }

  // MARK: Decisions by delegation

  private func byDelegation(
    _ decision: Decision, _ authority: Authority, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Finding? {
    guard let date = decision.date.value, date <= context.cutOff else { return nil }
    guard decision.byDelegation else { return withoutDelegation(decision, date, authority, index) }
    guard !decision.decider.isEmpty else { return nil }
    switch authority.limit(of: decision.decider, on: date, agreements: false) {
    case .unlimited: return nil
    case .upTo(let limit, let delegation): return beyondLimit(decision, date, limit, delegation, index)
    case .none: break
    }
    return finding(
      about: .decision(decision), answeredBy: answering(decision, index),
      found: Phrase(
        sv:
          "Beslut \(Label.of(decision)) den \(sv: date) är fattat på delegation av \(decision.decider), som inte hade "
          + "någon delegation den dagen.",
        en: "Decision \(Label.of(decision)) of \(en: date) was taken by delegation by \(decision.decider), who had no "
          + "delegation on that day."),
      facts: [FindingFact(Phrase(sv: "Beslutsdag", en: "Day of decision"), .day(date), decision.origin["datum"])],
      remedy: Phrase(
        sv: "Registrera delegationen, eller låt behörigt organ fatta beslutet.",
        en: "Register the delegation, or have a competent body take the decision."))
  }

  /// A decision by delegation on more money than the delegation reaches to.
  private func beyondLimit(
    _ decision: Decision, _ date: CalendarDay, _ limit: Money, _ delegation: Delegation, _ index: ScrutinyIndex,
    decider: String? = nil
  ) -> Finding? {
    let decider = decider ?? decision.decider
    guard let amount = decision.amount.value, amount > limit else { return nil }
    return finding(
      about: .decision(decision), "gräns", answeredBy: answering(decision, index),
      found: Phrase(
        sv: "Beslut \(Label.of(decision)) den \(sv: date) på \(sv: amount), fattat på delegation av "
          + "\(decider), är \(sv: amount, less: limit) över gränsen \(sv: limit) i delegation \(delegation.id).",
        en: "Decision \(Label.of(decision)) of \(en: date) on \(en: amount), taken by delegation by "
          + "\(decider), is \(en: amount, less: limit) above the limit of \(en: limit) in delegation "
          + "\(delegation.id)."),
      facts: [
        FindingFact.amount(of: decision, index),
        FindingFact.limit(limit, by: delegation, index),
      ],
      remedy: Phrase(
        sv: "Låt det organ som får besluta om beloppet fatta beslutet.",
        en: "Have the body that may decide on the amount take the decision."))
  }

  /// Money granted by one who has no right of their own to it, without any delegation or above its limit: an office that
  /// is no body of politicians, or a board that grants the portfolios' money.
  private func withoutDelegation(
    _ decision: Decision, _ date: CalendarDay, _ authority: Authority, _ index: ScrutinyIndex
  ) -> Finding? {
    guard decision.grantsMoney, let id = decision.body.value, let body = index.book.organisations[id],
      let kind = body.kind
    else { return nil }
    let isAnothers = authority.grantsAnothersMoney(decision, index)
    guard isAnothers || kind.isOffice && !kind.decidesItself else { return nil }
    switch authority.limit(of: decision, by: body.name, on: date, index) {
    case .unlimited: return nil
    case .upTo(let limit, let delegation):
      return beyondLimit(decision, date, limit, delegation, index, decider: index.name(id))
    case .none: break
    }
    let found =
      isAnothers
      ? Phrase(
        sv:
          "ger portföljmedel men är fattat av \(index.name(id)). Portföljernas medel fördelas av kommunstyrelsen eller "
          + "dess utskott.",
        en: "grants portfolio money but was taken by \(index.name(id)). The portfolios' money is shared out by the "
          + "executive board or its committee.")
      : Phrase(
        sv: "ger medel men är fattat av \(index.name(id)), som inte är någon nämnd och inte hade någon delegation.",
        en: "grants money but was taken by \(index.name(id)), which is no board and had no delegation.")
    return finding(
      about: .decision(decision), "organ", answeredBy: answering(decision, index),
      found: Phrase(
        sv: "Beslut \(Label.of(decision)) den \(sv: date) \(sv: found)",
        en: "Decision \(Label.of(decision)) of \(en: date) \(en: found)"),
      facts: [FindingFact.amount(of: decision, index)],
      remedy: isAnothers
        ? Phrase(
          sv: "Lägg beslutet för kommunstyrelsen eller dess utskott, eller rätta finansiär eller organ.",
          en: "Put the decision before the executive board or its committee, or correct the financier or the body.")
        : Phrase(
          sv: "Registrera delegationen, eller låt nämnden fatta beslutet.",
          en: "Register the delegation, or have the board take the decision."))
  }

  private func answering(_ decision: Decision, _ index: ScrutinyIndex) -> [Identifier<Organisation>] {
    decision.project.flatMap { index.book.projects[$0] }.map { index.answering(for: $0) }
      ?? decision.body.value.map { [index.board(of: $0)] } ?? []
  }
}

extension ScrutinyIndex {
  /// The findings on a project's agreements that were divided to come under a limit.
  package func splitAgreements(of project: Project, at context: ScrutinyContext) -> [Finding] {
    let authority = Authority(self)
    guard authority.hasDelegations else { return [] }
    return R25AgreementBeyondDelegation().splits(agreements[project.id] ?? [], project, authority, self, context)
  }
}

extension Agreement {
  /// The value with options; `nil` where the value is missing.
  package var fullValue: Money? { value.value.map { $0 + (options ?? .zero) } }
}
