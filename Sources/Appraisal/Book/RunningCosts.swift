import ProgrammeModel

/// The running cost that cases in force add, by who is to pay it.
struct RunningCosts: Sendable {
  typealias OfCase = (benefitCase: BenefitCase, rows: [CaseCost])

  private let byPayer: [String: [OfCase]]
  /// Whether any case is in force.
  let hasCases: Bool
  /// The first year with such a cost; `nil` where there is none.
  let firstYear: Int?

  init(_ book: Book) {
    let cases = book.casesInForce(on: book.programme.statedAt.swedishDay)
    var found: [String: [OfCase]] = [:]
    var first: Int?
    for benefitCase in cases {
      let running = book.benefitAmounts.costs(of: benefitCase.id).filter { $0.kind == .running }
      let byPayer = Dictionary(grouping: running) { row in
        row.payer.map { book.successor(of: $0, in: row.year).rawValue } ?? ""
      }
      for (payer, rows) in byPayer {
        found[payer, default: []].append((benefitCase, rows))
      }
      if let year = running.map(\.year).min() { first = min(first ?? year, year) }
    }
    byPayer = found
    hasCases = !cases.isEmpty
    firstYear = first
  }

  /// The cases with running cost for a payer, in order of project, with that cost.
  func cases(of payer: String) -> [OfCase] { byPayer[payer] ?? [] }
}

extension Book {
  /// What the cases in force add of running cost, worked out once.
  var runningCosts: RunningCosts { memory.runningCosts { RunningCosts(self) } }
}
