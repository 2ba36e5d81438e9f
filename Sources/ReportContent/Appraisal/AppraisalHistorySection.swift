import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// How outcomes have compared with first estimates, beside this estimate and never in its place.
  func history() -> Section? {
    let groups: [(CaseHistory.Group, String)] = [
      (.board, self("Samma beställare", "Same board")), (.category, self("Samma kategori", "Same category")),
      (.green, self("Grön nytta", "Green benefit")), (.yellow, self("Gul nytta", "Yellow benefit")),
    ]
    let found = groups.compactMap { group, name in
      CaseHistory(group, of: appraisal, in: book, at: day).map { (group, name, $0) }
    }
    guard !found.isEmpty, book.programme.projects.count > 1 else { return nil }
    var section = Section(id: "traffsakerhet", heading: self("Vad historien säger", "What history says"))
    guard found.contains(where: { $0.2.accuracy.caseCount > 0 }) else {
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Inget annat projekt har både en första uppskattning och ett utfall ännu.",
              "No other project has both a first estimate and an outcome yet."))))
      return section
    }
    func share(_ value: Calculated<Double>) -> FigureValue {
      value.value.map(FigureValue.share) ?? .undefined((value.reason ?? .noValues).phrase)
    }
    section.blocks.append(
      .table(
        Table(
          id: "tabell-traffsakerhet",
          caption: self(
            "Utfall i procent av första uppskattning i andra projekt, och vad kalkylens nytta skulle bli om den slog "
              + "fel som medianen, \(unit). Kalkylen ändras inte.",
            "Outcome in per cent of the first estimate in other projects, and what the case's benefit would become if "
              + "it erred as the median, \(unit). The case is not changed."),
          columns: [
            .text(self("Jämfört med", "Compared with")), .figures(self("Fall", "Cases"), unit: ""),
            .figures(self("Vägt, %", "Weighted, %"), unit: "%"), .figures(self("Median, %", "Median, %"), unit: "%"),
            .figures(self("Kalkyl", "Case"), unit: unit),
            .figures(self("Skulle bli", "Would be"), unit: unit),
          ],
          rows: found.map { group, name, history in
            let id = group.rawValue
            let corrected: FigureValue =
              switch history.corrected {
              case .value(let amount): .money(amount)
              case .undefined(let reason): .undefined(reason.phrase)
              }
            return Table.Row(
              .body,
              [
                .text(name), .figure(figure("accuracy.cases", .count(history.accuracy.caseCount), .count, id)),
                .figure(figure("accuracy.weighted", share(history.accuracy.weighted), .percent, id)),
                .figure(figure("accuracy.median", share(history.accuracy.median), .percent, id)),
                .figure(money("accuracy.estimate", history.estimate, id)),
                .figure(figure("accuracy.corrected", corrected, moneyStyle, id)),
              ])
          }, sources: [TableName("nyttoplan"), TableName("nyttoutfall")])))
    return section
  }
}
