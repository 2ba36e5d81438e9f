import Appraisal
import Prioritisation
import ProgrammeModel

extension PrioritisationContent {
  /// The applications outside the best set, why, and what would enter next.
  func outside() -> Section? {
    guard let outlook = findings.outlook, let best = findings.best, !outlook.leftOut.isEmpty else { return nil }
    var section = Section(id: "utanfor", heading: self("Utanför urvalet", "Outside the set"))
    section.blocks.append(
      .table(
        Table(
          id: "tabell-utanfor",
          caption: self(
            "Vad som saknas för att få med ansökan utöver det valda, nettonuvärde i mnkr.",
            "What is lacking for the application to go with the chosen ones, net present value in SEK m."),
          columns: [
            .text(self("Ansökan", "Application")), .figures(self("NNV", "NPV"), unit: millions),
            .text(self("Varför", "Why")),
          ],
          rows: outlook.leftOut.map { left in
            Table.Row(
              .body, [.text(label(left.candidate)), presentValue(left.candidate), .text(words(left.reason))])
          })))
    if let next = outlook.next { section.blocks.append(.paragraph(sentence(next, best))) }
    return section
  }

  private func words(_ reason: Outlook.Reason) -> String {
    switch reason {
    case .noGain: self("ger inget nettonuvärde", "gives no net present value")
    case .groupTaken(let rival):
      self(
        "utesluts av \(round.applications[rival].application.id)",
        "excluded by \(round.applications[rival].application.id)")
    case .noRoom(let lacking): self("saknas ", "lacks ") + words(lacking)
    }
  }

  private func sentence(_ next: Outlook.Next, _ best: CandidateSet) -> Prose {
    let names = { (indices: [Int]) in indices.map { round.applications[$0].application.id.rawValue } }
    let entering = names(next.set.chosen.filter { !best.chosen.contains($0) })
    let leaving = names(best.chosen.filter { !next.set.chosen.contains($0) })
    let changed =
      leaving.isEmpty
      ? self("in kommer \(entering.joined(separator: ", "))", "\(entering.joined(separator: ", ")) enter")
      : self(
        "in kommer \(entering.joined(separator: ", ")) och ut går \(leaving.joined(separator: ", "))",
        "\(entering.joined(separator: ", ")) enter and \(leaving.joined(separator: ", ")) leave")
    return [
      .strong(self("Nästa att komma in: ", "Next to enter: ")),
      .text(
        self(
          "\(round.applications[next.candidate].application.id), om ramen växer med \(words(next.growth)). Då är det "
            + "bästa urvalet värt ",
          "\(round.applications[next.candidate].application.id), if the frame grows by \(words(next.growth)). The best "
            + "set is then worth ")),
      .figure(money(.nextValue, next.set.value)),
      .text(": \(changed)."),
    ]
  }

  /// The list by net present value per krona, worked down until the frame is used, beside the best set.
  func quotients() -> Section? {
    let order = round.byQuotient
    guard !order.isEmpty else { return nil }
    var section = Section(
      id: "nnk", heading: self("Rangordning efter NNK-idu", "Ranking by NNK-idu"))
    let listed = QuotientSelection.set(problem, order: order)
    if let listed, let best = findings.best {
      let shortfall = best.value - listed.value
      section.blocks.append(
        .paragraph(
          [
            .text(
              self(
                "Tas ansökningarna i denna ordning, de obligatoriska först, så länge ramen räcker blir nettonuvärdet ",
                "If the applications are taken in this order, the mandatory first, as long as the frame lasts, the net "
                  + "present value is ")),
            .figure(money(.listedValue, listed.value)),
            shortfall == .zero
              ? .text(self(", lika mycket som det bästa urvalet ger.", ", as much as the best set gives."))
              : .text(self(", alltså mindre än det bästa urvalet med ", ", which is less than the best set by ")),
          ] + (shortfall == .zero ? [] : [.figure(money(.listedShortfall, shortfall)), .text(".")])))
    }
    section.blocks.append(
      .table(
        Table(
          id: "tabell-nnk",
          caption: self(
            "Nettonuvärde per krona investering och drift, störst först; sökt i mnkr.",
            "Net present value per krona of investment and running cost, the largest first; asked for in SEK m."),
          columns: [
            .text(self("Ansökan", "Application")), .figures("NNK-idu", unit: ""),
            .figures(self("NNV", "NPV"), unit: millions), .figures(self("Sökt", "Asked"), unit: millions),
            .text(self("Listan", "List")), .text(self("Bästa", "Best")),
          ],
          rows: order.map { index in
            Table.Row(
              .body,
              [
                .text(label(index)), quotient(index), presentValue(index),
                cell(.asked, round.applications[index].amount, round.applications[index].application.id.rawValue),
                .text(mark(listed?.chosen.contains(index))), .text(mark(findings.best?.chosen.contains(index))),
              ])
          })))
    return section
  }

  private func mark(_ isChosen: Bool?) -> String {
    switch isChosen {
    case .some(true): self("ja", "yes")
    case .some(false): self("nej", "no")
    case nil: "–"
    }
  }
}
