public import Appraisal
public import ProgrammeModel

/// A figure of a round of prioritisation.
///
/// The subject is the portfolio, then what within the round (an application, a year, `summa` for the chosen sum, or an
/// application and one of these), then what was chosen for the round: `PF1/2019`, `PF1/A12/2019/ram=500000000`.
public enum PrioritisationFigure: String, CaseIterable, Sendable {
  case bestValue = "prioritisation.best.value"
  case bestAsked = "prioritisation.best.asked"
  case bestUsed = "prioritisation.best.used"
  case bestLeft = "prioritisation.best.left"
  case asked = "prioritisation.asked"
  case frame = "prioritisation.frame"
  case committed = "prioritisation.committed"
  case room = "prioritisation.room"
  case noValue = "prioritisation.net-present-value"
  case nextValue = "prioritisation.next.value"
  case listedValue = "prioritisation.listed.value"
  case listedShortfall = "prioritisation.listed.shortfall"
  case goalPoints = "prioritisation.points.goal-fit"
  case valuePoints = "prioritisation.points.net-present-value"
  case quotientPoints = "prioritisation.points.quotient"
  case score = "prioritisation.score"

  /// The points of a criterion; `nil` for a goal, which counts within the goal fit.
  public init?(pointsFor criterion: PriorityCriterion) {
    switch criterion {
    case .goalFit: self = .goalPoints
    case .netPresentValue: self = .valuePoints
    case .quotient: self = .quotientPoints
    case .goal: return nil
    }
  }

  /// The definitions of all of them.
  public static let definitions = allCases.map(\.definition)

  /// The figure of a round.
  ///
  /// - Parameter within: what within the round, as the subject says it.
  public func figure(
    _ value: FigureValue, _ within: [String] = [], of round: ApplicationRound, at period: ReportPeriod
  ) -> Figure {
    Figure(id: id(within, of: round, at: period), version: 1, value: value, style: style)
  }

  func id(_ within: [String], of round: ApplicationRound, at period: ReportPeriod) -> FigureID {
    FigureID(
      name: rawValue, subject: Subject(.node, ([round.node.rawValue] + within + round.choices).joined(separator: "/")),
      period: period.description)
  }

  private var style: FigureStyle {
    switch self {
    case .goalPoints, .valuePoints, .quotientPoints: .percent
    case .score: .number(decimals: 1)
    default: .millions
    }
  }

  private var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: style,
      value: { subject, period, book in
        PrioritisationBasis(subject, period, book).flatMap(value) ?? .missing(MissingValue(.notReported))
      },
      terms: { subject, period, book in PrioritisationBasis(subject, period, book).map(terms) ?? [] })
  }

  private func value(of basis: PrioritisationBasis) -> FigureValue? {
    switch self {
    case .bestValue: basis.best.map { .money($0.value) }
    case .bestAsked: basis.best.map { .money($0.chosen.map { basis.round.applications[$0].amount }.sum) }
    case .bestUsed: basis.used.map(FigureValue.money)
    case .bestLeft: basis.limit.flatMap { limit in basis.used.map { .money(limit.left - $0) } }
    case .asked: basis.askedAmount.map(FigureValue.money)
    case .frame: basis.limit.map { .money($0.frame) }
    case .committed: basis.limit.map { .money($0.committed) }
    case .room: basis.limit.map { .money($0.left) }
    case .noValue: nil
    case .nextValue: basis.next.map { .money($0.value) }
    case .listedValue: basis.listed.map { .money($0.value) }
    case .listedShortfall: basis.listed.flatMap { listed in basis.best.map { .money($0.value - listed.value) } }
    case .goalPoints, .valuePoints, .quotientPoints:
      basis.place.map { $0.points(self, basis.ranking).map(FigureValue.share) ?? .undefined(Self.noBasis) }
    case .score: basis.place.map { $0.score.map(FigureValue.number) ?? .undefined(Self.noBasis) }
    }
  }

  private func terms(of basis: PrioritisationBasis) -> [Term] {
    switch self {
    case .bestValue: basis.values(basis.best)
    case .bestAsked: basis.asked(basis.best, [])
    case .bestUsed: basis.asked(basis.best, basis.within)
    case .bestLeft: basis.figures([.room, .bestUsed])
    case .asked: basis.askedRows
    case .frame: basis.frameRows
    case .committed: basis.commitments
    case .room: basis.figures([.frame, .committed])
    case .noValue: [Self.noCase]
    case .nextValue: basis.values(basis.next)
    case .listedValue: basis.values(basis.listed)
    case .listedShortfall: basis.figures([.bestValue, .listedValue])
    case .goalPoints: basis.goalTerms
    case .valuePoints: basis.shareTerms(of: CaseNetPresentValue<InternalBenefit>.self) { $0.netPresentValue?.kronor }
    case .quotientPoints: basis.shareTerms(of: CaseQuotient<InternalBenefit>.self, \.quotient)
    case .score: basis.scoreTerms
    }
  }

  private static let noCase = Term(
    Phrase(sv: "Nyttokalkyl", en: "Benefit case"), .missing(MissingValue(.notReported)),
    .constant(Phrase(sv: "Ansökan har ingen nyttokalkyl", en: "The application has no benefit case")))

  /// Why points are undefined.
  public static let noBasis = Phrase(
    sv: "underlag saknas för poängen", en: "there is no basis for the points")

  /// The value as the figure's input of another.
  func term(in basis: PrioritisationBasis) -> Term {
    Term(
      title, value(of: basis) ?? .missing(MissingValue(.notReported)),
      .figure(id(basis.within, of: basis.round, at: basis.period)))
  }
}

extension WeightedRanking.Place {
  fileprivate func points(_ figure: PrioritisationFigure, _ ranking: WeightedRanking) -> Double? {
    zip(ranking.criteria, points).first { PrioritisationFigure(pointsFor: $0.0.criterion) == figure }?.1
  }
}
