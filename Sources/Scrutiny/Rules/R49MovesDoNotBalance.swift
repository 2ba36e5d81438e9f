import Appraisal
import ProgrammeModel

/// Frame moved between portfolios leaves one as it comes to another: the moves of a year come to nothing together.
struct R49MovesDoNotBalance: Rule {
  let id: RuleID = "R49"
  let title = Phrase(
    sv: "Flyttar mellan portföljer går inte jämnt ut", en: "Moves between portfolios do not balance")
  let severity = Severity.error
  let demand = Demand(.decided, [.programmeReply], ["S11"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let moves = index.book.programme.frames.filter {
      $0.change == .moved && $0.amount.value != nil && $0.isInForce(on: context.cutOff)
    }
    return Dictionary(grouping: moves, by: \.year).sorted { $0.key < $1.key }.compactMap { year, moves in
      let rest = moves.compactMap(\.amount.value).sum
      guard rest != .zero else { return nil }
      return finding(
        about: Subject(.programme, ""), String(year),
        answeredBy: Set(moves.flatMap { index.answering(for: $0.portfolio) }).sorted(),
        found: Phrase(
          sv: "Flyttarna mellan portföljer för \(year) är tillsammans \(sv: rest); de ska vara noll.",
          en: "The moves between portfolios for \(year) come to \(en: rest) together; they should be nothing."),
        facts: moves.sorted { $0.id < $1.id }.compactMap { move in
          move.amount.value.map {
            FindingFact(
              Phrase(sv: "\(index.name(move.portfolio)), \(move.id)", en: "\(index.name(move.portfolio)), \(move.id)"),
              .money($0), move.origin["belopp"])
          }
        },
        remedy: Phrase(
          sv: "Registrera den flytt som saknas, eller rätta beloppen efter beslutet.",
          en: "Register the move that is lacking, or correct the amounts by the decision."))
    }
  }
}
