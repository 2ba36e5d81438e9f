import Appraisal
public import ProgrammeModel
import Scrutiny

/// A figure of a portfolio's frame for a year against what is granted, applied for and expected.
public enum CommitmentFigure: String, CaseIterable, Sendable {
  case original = "commitment.original"
  case adjustment = "commitment.adjustment"
  case carriedOver = "commitment.carried-over"
  case moved = "commitment.moved"
  case grossing = "commitment.grossing"
  case frame = "commitment.frame"
  case granted = "commitment.granted"
  case pending = "commitment.pending"
  case leftToGrant = "commitment.left-to-grant"
  case overGranted = "commitment.over-granted"
  case used = "commitment.used"
  case forecast = "commitment.forecast"
  case leftOfForecast = "commitment.left-of-forecast"
  case overForecast = "commitment.over-forecast"

  /// The figure of a kind of change.
  public init(_ change: FrameChange) {
    self =
      switch change {
      case .original: .original
      case .adjustment: .adjustment
      case .carriedOver: .carriedOver
      case .moved: .moved
      case .grossing: .grossing
      }
  }

  /// The kind of change that the figure is of; `nil` for the others.
  var change: FrameChange? { FrameChange.allCases.first { CommitmentFigure($0) == self } }

  /// The figure of a year.
  public func figure(of year: FrameYear, in context: GovernanceContext) -> Figure {
    context.figure(rawValue, Self.subject(year, context), value(of: year), .millions)
  }

  private static func subject(_ year: FrameYear, _ context: GovernanceContext) -> Subject {
    context.subject(.node, [year.portfolio.rawValue, String(year.year)])
  }

  private func value(of year: FrameYear) -> FigureValue {
    switch self {
    case .original, .adjustment, .carriedOver, .moved, .grossing: FigureValue(change.flatMap { year.changes[$0] })
    case .frame: FigureValue(year.frame)
    case .granted: FigureValue(year.isGrantKnown ? year.granted : nil)
    case .pending: FigureValue(year.isGrantKnown ? year.pending : nil)
    case .leftToGrant: FigureValue(year.leftToGrant)
    case .overGranted: FigureValue(year.leftToGrant.map { max(.zero, .zero - $0) })
    case .used: year.usedSum.figureValue
    case .forecast: year.forecastSum.figureValue
    case .leftOfForecast: ofForecast(year) { $0 }
    case .overForecast: ofForecast(year) { max(.zero, .zero - $0) }
    }
  }

  /// What is worked out from what is left of the forecast; where a part of that is secret, so is what is left.
  private func ofForecast(_ year: FrameYear, _ amount: (Money) -> Money) -> FigureValue {
    if let left = year.leftOfForecast { return .money(amount(left)) }
    return year.forecastSum.secret == nil ? FigureValue(year.leftOfForecast) : year.forecastSum.figureValue
  }

  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: .millions,
      value: { subject, period, book in
        Self.year(subject, period, book).map { value(of: $0.year) } ?? .missing(MissingValue(.notReported))
      },
      terms: { subject, period, book in
        Self.year(subject, period, book).map { terms(of: $0.year, in: $0.context).orNothing } ?? []
      })
  }

  private static func year(
    _ subject: Subject, _ period: ReportPeriod, _ book: Book
  ) -> (year: FrameYear, context: GovernanceContext)? {
    let named = GovernanceSubject(subject, period, book)
    return named.context.frameYear(named.year(0), of: Identifier(named.id)).map { ($0, named.context) }
  }

  private func terms(of year: FrameYear, in context: GovernanceContext) -> [Term] {
    func other(_ figure: CommitmentFigure) -> Term {
      Term(
        figure.title, figure.value(of: year),
        .figure(figure.figure(of: year, in: context).id))
    }
    func amount(_ name: String, _ amount: Money?, _ origin: RecordOrigin) -> Term {
      Term(
        Phrase(sv: name, en: name), FigureValue(amount), .facts(.records([origin], field: FieldName("belopp"))))
    }
    switch self {
    case .original, .adjustment, .carriedOver, .moved, .grossing:
      return year.rows.filter { $0.change == change }.map { amount($0.id.rawValue, $0.amount.value, $0.origin) }
    case .frame:
      return year.rows.filter { $0.change != .grossing }.map { amount($0.id.rawValue, $0.amount.value, $0.origin) }
    case .granted: return year.grants.map { amount($0.id.rawValue, $0.amount.value, $0.origin) }
    case .pending: return year.asked.map { amount($0.application.id.rawValue, $0.amount, $0.origin) }
    case .leftToGrant: return [other(.frame), other(.granted), other(.pending)]
    case .overGranted: return [other(.leftToGrant)]
    case .used: return context.usedParts(of: year)
    case .forecast: return context.forecastParts(of: year)
    case .leftOfForecast: return [other(.frame), other(.forecast)]
    case .overForecast: return [other(.leftOfForecast)]
    }
  }
}
