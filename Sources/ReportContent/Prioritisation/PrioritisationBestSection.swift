import Appraisal
import Prioritisation
import ProgrammeModel

extension PrioritisationContent {
  /// The best set within the frames, or what makes every set impossible.
  func best() -> Section {
    var section = Section(id: "urval", heading: self("Bästa urvalet", "The best set"))
    guard !round.applications.isEmpty else {
      section.blocks.append(
        .paragraph(
          .plain(
            self("Inga ansökningar väntar på beslut.", "No applications wait for a decision."))))
      return section
    }
    guard let best = findings.best else {
      section.blocks += obstacles()
      return section
    }
    let asked = best.chosen.map { round.applications[$0].amount }.sum
    section.blocks.append(
      .paragraph([
        .text(
          self(
            "\(best.chosen.count) av \(round.applications.count) ansökningar ger tillsammans nettonuvärdet ",
            "\(best.chosen.count) of \(round.applications.count) applications together give a net present value of ")),
        .figure(money(.bestValue, best.value)), .text(self(" för ", " for ")),
        .figure(money(.bestAsked, asked)),
        .text(
          self(
            " ur ramen. Inget annat tillåtet urval ger mer.", " from the frame. No other allowed set gives more.")),
      ]))
    section.blocks.append(.table(bestTable(best)))
    return section
  }

  private func bestTable(_ best: CandidateSet) -> Table {
    func row(_ role: Table.Row.Role, _ name: String, _ figure: PrioritisationFigure, _ amounts: [Money]) -> Table.Row {
      Table.Row(
        role,
        [.text(name), .empty, .empty]
          + zip(round.limits, amounts).map { cell(figure, $1, $0.name) })
    }
    let rows = best.chosen.map { index in
      Table.Row(
        .body,
        [.text(label(index)), presentValue(index), quotient(index)]
          + round.limits.indices.map { limit in
            cell(
              .asked, problem.candidates[index].costs[limit], problem.candidates[index].id, round.limits[limit].name)
          })
    }
    let left = zip(problem.limits, best.used).map { $0 - $1 }
    return Table(
      id: "tabell-urval",
      caption: self(
        "Valda ansökningar: nettonuvärde, NNK-idu och sökt per år, mnkr. * obligatorisk.",
        "Chosen applications: net present value, NNK-idu and amount by year, SEK m. * mandatory."),
      columns: [
        .text(self("Ansökan", "Application")), .figures(self("NNV", "NPV"), unit: millions),
        .figures(self("NNK", "NNK"), unit: ""),
      ] + round.limits.map { .figures(name($0), unit: millions) },
      rows: rows + [
        row(.total, self("Summa", "Sum"), .bestUsed, best.used),
        row(
          .subtotal, self("Får beviljas", "Room"), .room,
          problem.limits), row(.subtotal, self("Kvar", "Left"), .bestLeft, left),
      ],
      sources: [TableName("ansökningar"), TableName("ansökningsår"), TableName("nyttokalkyler"), TableName("ramar")])
  }

  /// What makes every set impossible, each in plain words.
  private func obstacles() -> [Block] {
    let lead = self(
      "Det finns inget tillåtet urval: de obligatoriska ansökningarna ryms inte.",
      "There is no allowed set: the mandatory applications do not fit.")
    let mandatory = round.applications.filter(\.application.isMandatory).map(\.application.id.rawValue)
    let items = problem.obstacles.map { obstacle -> Prose in
      switch obstacle {
      case .exceeded(let index, let excess):
        let limit = round.limits[index]
        let used = problem.mandatory.used[index]
        let year = limit.year.map { self("År \($0)", "Year \($0)") } ?? self("Summan", "The sum")
        return .plain(
          self(
            "\(year): de obligatoriska (\(mandatory.joined(separator: ", "))) tar \(report.words(used)), men "
              + "\(room(limit)) får beviljas. Det är \(report.words(excess)) för mycket.",
            "\(year): the mandatory ones (\(mandatory.joined(separator: ", "))) take \(report.words(used)), but "
              + "\(room(limit)) may be granted. That is \(report.words(excess)) too much."))
      case .exclusive(let group, let members):
        let names = members.map { round.applications[$0].application.id.rawValue }.joined(separator: ", ")
        return .plain(
          self(
            "\(names) är alla obligatoriska, men i gruppen \(group) får högst en väljas.",
            "\(names) are all mandatory, but at most one of the group \(group) may be chosen."))
      }
    }
    return [.notice(severity: .error, .plain(lead)), .list(items, numbered: false)]
  }

  private func room(_ limit: ApplicationRound.Limit) -> String {
    limit.left < .zero ? self("inget", "nothing") : report.words(limit.left)
  }

  /// The frames, what is taken of them and what is left to grant.
  func frames() -> Section? {
    guard !round.limits.isEmpty || !round.yearsWithoutFrame.isEmpty else { return nil }
    var section = Section(id: "ramar", heading: self("Ramarna", "The frames"))
    if !round.limits.isEmpty {
      section.blocks.append(
        .table(
          Table(
            id: "tabell-ramar",
            caption: self(
              "Vad som får beviljas per år: ramen minus det som portföljens andra projekt väntas ta, mnkr.",
              "What may be granted by year: the frame less what the portfolio's other projects are expected to take, "
                + "SEK m."),
            columns: [
              .text(self("År", "Year")), .text(self("Ramen är", "The frame is")),
              .figures(self("Ram", "Frame"), unit: millions), .figures(self("Intecknat", "Committed"), unit: millions),
              .figures(self("Får beviljas", "Room"), unit: millions),
            ],
            rows: round.limits.map { limit in
              Table.Row(
                .body,
                [
                  .text(name(limit)),
                  .text(
                    limit.year == nil
                      ? self("vald för omgången", "chosen for the round")
                      : limit.isPlan ? self("plan", "planned") : self("beslutad", "decided")),
                  cell(.frame, limit.frame, limit.name), cell(.committed, limit.committed, limit.name),
                  cell(.room, limit.left, limit.name),
                ])
            }, sources: [TableName("ramar"), TableName("prognos"), TableName("budget")])))
    }
    if !round.yearsWithoutFrame.isEmpty {
      let years = round.yearsWithoutFrame.map(String.init).joined(separator: ", ")
      section.blocks.append(
        .notice(
          severity: .warning,
          .plain(
            self(
              "Ingen ram är registrerad för \(years), så de åren begränsar inte urvalet.",
              "No frame is registered for \(years), so that those years do not limit the choice."))))
    }
    return section
  }
}
