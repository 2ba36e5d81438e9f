import Appraisal
import ProgrammeModel
import Scrutiny

extension GovernanceContext {
  /// Whether the result was told to the board or the staff since the close.
  func told(_ audience: ReportAudience, of project: Project, _ closed: CalendarDay?) -> Demanded {
    guard let closed else {
      return .notAsked(Phrase(sv: "Projektet är inte avslutat.", en: "The project is not closed."))
    }
    if let last = reportsBack(audience, of: project, since: closed).last {
      let shown = "\(last.date) \(last.evidence)"
      return .met(Phrase(sv: shown, en: shown))
    }
    switch audience {
    case .board:
      return .missing(
        Phrase(sv: "Redovisa resultatet för nämnden (återrapporter).", en: "Report the result to the board."))
    case .staff:
      return .missing(
        Phrase(sv: "Berätta om resultatet för personalen (återrapporter).", en: "Tell the staff of the result."))
    }
  }

  /// Whether users' feedback is measured on the project's e-services, and freshly.
  func feedback(on project: Project) -> Demanded {
    let services = eServices(of: project)
    guard !services.isEmpty else {
      return .notAsked(Phrase(sv: "Projektet gav ingen e-tjänst.", en: "The project gave no e-service."))
    }
    guard let last = index.lastMeasured(of: feedbackPoints(on: services)) else {
      return .missing(
        Phrase(
          sv: "Bygg in återkoppling i tjänsten och mät den (mätetal med återkoppling = ja).",
          en: "Build feedback into the service and measure it (indicator with återkoppling = ja)."))
    }
    guard isFresh(last.last) else {
      return .missing(
        Phrase(
          sv: "Återkopplingen mättes senast \(sv: last); mät igen.",
          en: "Feedback was last measured for \(en: last); measure again."))
    }
    return .met(Phrase(sv: "mätt \(sv: last)", en: "measured for \(en: last)"))
  }

  /// Whether the content of the project's e-services has been reviewed freshly.
  func content(of project: Project) -> Demanded {
    let services = eServices(of: project)
    guard !services.isEmpty else {
      return .notAsked(Phrase(sv: "Projektet gav ingen e-tjänst.", en: "The project gave no e-service."))
    }
    let stale = services.filter { service in !(service.contentReviewed.map { isFresh($0) } ?? false) }
    if let first = stale.first {
      let last = first.contentReviewed.map { Phrase(sv: ", senast \($0)", en: ", last on \($0)") }
      return .missing(
        Phrase(
          sv: "Granska innehållet i \(first.id) \(first.name)\(last?.swedish ?? "").",
          en: "Review the content of \(first.id) \(first.name)\(last?.english ?? "")."))
    }
    let days = services.compactMap(\.contentReviewed).min()?.description ?? ""
    return .met(Phrase(sv: "granskat \(days)", en: "reviewed on \(days)"))
  }

  /// Effects on vulnerable groups: registered, and followed up by an indicator.
  func vulnerable(_ benefits: [Benefit]) -> Demanded {
    let concerned = benefits.filter { $0.vulnerableGroup.value != nil }
    guard !concerned.isEmpty else {
      if benefits.contains(where: { $0.vulnerableGroup.missing?.reason == .notApplicable }) {
        return .met(Phrase(sv: "prövat: ingen utsatt grupp berörs", en: "considered: no vulnerable group is concerned"))
      }
      guard benefits.contains(where: { $0.perspective == .externalBenefit }) else {
        return .notAsked(
          Phrase(sv: "Inga nyttor gäller invånare.", en: "No benefit concerns residents."))
      }
      return .missing(
        Phrase(
          sv: "Beskriv effekten för utsatta grupper som en nytta (utsatt_grupp), eller ej tillämpligt om ingen berörs.",
          en: "Describe the effect on vulnerable groups as a benefit (utsatt_grupp), or ej tillämpligt if none is."))
    }
    let unmeasured = concerned.filter { $0.indicator.value == nil }
    if let first = unmeasured.first {
      return .missing(
        Phrase(sv: "Ange mätetal för \(first.name).", en: "State an indicator for \(first.name)."))
    }
    let groups = Set(concerned.compactMap(\.vulnerableGroup.value)).sorted()
    return .met(Phrase(sv: groups.listed(.swedish), en: groups.listed(.english)))
  }

  private func isFresh(_ date: CalendarDay) -> Bool { date.adding(months: thresholds.freshMonths) >= day }
}
