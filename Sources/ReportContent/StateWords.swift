import ProgrammeModel

extension ReportContext {
  /// How many projects there are and how many of them are in each state, in a sentence; a state that is not known is no
  /// state.
  ///
  /// - Parameter lead: what holds them, as `Portföljen omfattar `.
  func states(of projects: [Project], lead: Phrase) -> String {
    let order: [ProjectState] = [.running, .closed]
    let told = (order + ProjectState.allCases.filter { !order.contains($0) })
      .map { state in (state: state, count: projects.count { $0.state.value == state }) }.filter { $0.count > 0 }
    let unknown = projects.compactMap(\.state.missing?.reason)
    let words = counts([projects.count] + told.map(\.count) + [unknown.count])
    let whole =
      self(lead) + self("\(words[0]) projekt", "\(words[0]) project\(projects.count == 1 ? "" : "s")")
    guard let first = told.first else {
      let theirs =
        projects.count == 1 ? self("Dess tillstånd ", "Its state ") : self("Deras tillstånd ", "Their state ")
      return unknown.isEmpty ? whole + "." : whole + ". " + theirs + self(Self.reason(unknown)) + "."
    }
    if told.count == 1, unknown.isEmpty {
      let predicate = first.state.predicate(isOne: first.count == 1)
      let all = first.count == 1 ? "" : self("alla ", "all ")
      return whole + self(", som \(all)\(predicate.swedish).", ", \(all)\(predicate.english).")
    }
    let parts = zip(told, words.dropFirst()).map { part, word in
      let predicate = part.state.predicate(isOne: part.count == 1)
      return self("\(word) \(predicate.swedish)", "\(word) \(part.count == 1 ? "is" : "are") \(predicate.english)")
    }
    let known = whole + ": " + listed(parts) + "."
    guard let word = words.last, !unknown.isEmpty else { return known }
    return known
      + self(
        " Tillståndet för \(word) projekt ", " The state of \(word) project\(unknown.count == 1 ? "" : "s") ")
      + self(Self.reason(unknown)) + "."
  }

  /// Why a state is not known, as what is said of it; where the reasons differ, only that it is not.
  private static func reason(_ reasons: [MissingValue.Reason]) -> Phrase {
    guard let reason = reasons.first, reasons.allSatisfy({ $0 == reason }) else {
      return Phrase(sv: "är inte känt", en: "is not known")
    }
    return switch reason {
    case .unstated: Phrase(sv: "är inte angivet", en: "is not stated")
    case .notReported: Phrase(sv: "är inte rapporterat", en: "has not been reported")
    case .secret: Phrase(sv: "omfattas av sekretess", en: "is secret")
    case .notApplicable: Phrase(sv: "är ej tillämpligt", en: "is not applicable")
    case .notYetDue: Phrase(sv: "ska inte anges ännu", en: "is not yet due")
    case .notInSource: Phrase(sv: "framgår inte av källan", en: "is not stated in the source")
    }
  }
}

extension ProjectState {
  /// What a sentence says of projects in the state, in English after `is` or `are`.
  fileprivate func predicate(isOne: Bool) -> Phrase {
    switch self {
    case .idea: Phrase(sv: "är på idéstadiet", en: "at the idea stage")
    case .application: Phrase(sv: "har ansökt om medel", en: "applying for funds")
    case .preparation: Phrase(sv: "bereds", en: "in preparation")
    case .prioritised: Phrase(sv: isOne ? "är prioriterat" : "är prioriterade", en: "prioritised")
    case .returned: Phrase(sv: isOne ? "är återremitterat" : "är återremitterade", en: "returned to the applicant")
    case .refused: Phrase(sv: "har fått avslag", en: "refused")
    case .decided:
      Phrase(sv: isOne ? "är beslutat men inte startat" : "är beslutade men inte startade", en: "decided, not started")
    case .running: Phrase(sv: "pågår", en: "running")
    case .closed: Phrase(sv: isOne ? "är avslutat" : "är avslutade", en: "closed")
    case .cancelled: Phrase(sv: "har avbrutits", en: "cancelled")
    }
  }
}
