import Appraisal
import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// The five perspectives as wholes: the rating that the rule proposes beside the decided one, whose motive is below.
  func perspectiveRatings(_ kind: ObjectKind = .city, _ object: String = "staden") -> Table {
    let scopes = Perspective.allCases.map { PerspectiveScope($0, of: kind, object) }
    return Table(
      id: "tabell-perspektivens-bedomning",
      caption: self(
        "Varje perspektiv som helhet: det som en regel föreslår ur mätetalens bedömningar, och det som är beslutat.",
        "Each perspective as a whole: what a rule proposes from the ratings of its indicators, and what is decided."),
      columns: [
        .text(self("Perspektiv", "Perspective")), .figures(self("Bedömda mätetal", "Indicators rated"), unit: "%"),
        .text(self("Förslag", "Proposed")), .text(self("Beslut", "Decided")),
      ],
      rows: scopes.map { scope in
        Table.Row(
          .body,
          [
            .prose([.link(self(scope.perspective.words), section: "perspektiv-" + scope.perspective.anchor)]),
            cell(PerspectiveShareRated.self, scope.subject), .rating(book.proposedRating(of: scope, in: period)),
            book.decidedRating(of: scope, in: period).flatMap { $0.rating.value }.map(Table.Cell.rating)
              ?? .text(self("ej beslutad", "not decided")),
          ])
      }, notes: scopes.compactMap(motive) + [rule],
      sources: ["mätetal", "mätvärden", "bedömningar"].map(TableName.init(_:)))
  }

  /// The rule in words, with the limits in force.
  private var rule: Prose {
    let (enough, bad) = (limit(.perspectiveAssessed), limit(.perspectiveNotMet))
    return .plain(
      self(
        "Regeln: uppfylls helt om alla bedömda mätetal uppfylls, uppfylls inte om minst \(bad) av dem inte uppfylls, annars "
          + "uppfylls delvis; är färre än \(enough) av mätetalen bedömda bedöms perspektivet inte.",
        "The rule: met where every rated indicator is met, not met where at least \(bad) of them are not met, else partly "
          + "met; where fewer than \(enough) of the indicators are rated, the perspective is not."))
  }

  /// Why a perspective was decided as it was, and that this differs from the proposal where it does.
  private func motive(_ scope: PerspectiveScope) -> Prose? {
    guard let decided = book.decidedRating(of: scope, in: period), let rating = decided.rating.value else { return nil }
    let differs = rating != book.proposedRating(of: scope, in: period)
    let reason = decided.motive.isEmpty ? self("motiv saknas.", "there is no motive.") : decided.motive
    let head = differs ? self("avvikande bedömning", "differing rating") : self("motiv", "motive")
    return .plain("\(self(scope.perspective.words)), \(head): \(reason)")
  }

  /// A limit in force on the report's last day, with its unit.
  func limit(_ name: ThresholdName) -> String {
    let value = book.programme.limit(name, on: period.cutOff)
    let number = language == .swedish ? "\(sv: value)" : "\(en: value)"
    return name.unit == .percent ? number + self("\u{A0}%", "%") : number
  }
}
