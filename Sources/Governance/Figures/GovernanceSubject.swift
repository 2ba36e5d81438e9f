public import Appraisal
import ProgrammeModel

/// What a figure of steering is about: a thing of the register, what within it, and the day of the view.
///
/// The subject of such a figure names the thing and what within it: `PF1/2015` is the year 2015 of PF1's frame on the last
/// day of the figure's report period, `PF1/2015/2014-09-15` on another day.
struct GovernanceSubject {
  /// The thing's id.
  let id: String
  /// What within it.
  let rest: [String]
  /// The steering on the day.
  let context: GovernanceContext

  init(_ subject: Subject, _ period: ReportPeriod, _ book: Book) {
    var parts = subject.id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var day = period.cutOff
    if parts.count > 1, let stated = parts.last.flatMap({ CalendarDay($0) }) {
      day = stated
      parts.removeLast()
    }
    id = parts.first ?? ""
    rest = Array(parts.dropFirst())
    context = GovernanceContext(book, period: period, on: day)
  }

  /// A part as a year; 0 where there is none.
  func year(_ index: Int) -> Int { rest.indices.contains(index) ? Int(rest[index]) ?? 0 : 0 }
}

extension GovernanceContext {
  /// The subject of a figure: the day is part of it only where it is not the last one of the report period.
  func subject(_ kind: Subject.Kind, _ parts: [String]) -> Subject {
    Subject(kind, (parts + (day == period.cutOff ? [] : [day.description])).joined(separator: "/"))
  }

  /// A figure of this view.
  func figure(
    _ name: String, _ subject: Subject, _ value: FigureValue, _ style: FigureStyle
  ) -> Figure {
    Figure(
      id: FigureID(name: name, subject: subject, period: period.description), version: 1, value: value, style: style)
  }
}

extension [Term] {
  /// The terms, or that nothing is registered; none at all would say that there is no such figure.
  var orNothing: [Term] {
    let words = Phrase(sv: "Inget är registrerat", en: "Nothing is registered")
    return isEmpty ? [Term(words, .missing(MissingValue(.notReported)), .constant(words))] : self
  }
}

extension FigureValue {
  /// An amount, or that nobody has reported one.
  init(_ amount: Money?) { self = amount.map(FigureValue.money) ?? .missing(MissingValue(.notReported)) }

  /// A count, or that nobody has reported one.
  init(_ count: Int?) { self = count.map(FigureValue.count) ?? .missing(MissingValue(.notReported)) }
}

/// The definitions of the figures of steering.
public enum GovernanceFigures {
  /// All of them.
  public static let all: [AnyFigureDefinition] =
    CommitmentFigure.allCases.map(\.definition) + PortfolioRiskFigure.allCases.map(\.definition)
    + RiskFigure.allCases.map(\.definition) + ResourceFigure.allCases.map(\.definition)
    + GateFigure.allCases.map(\.definition) + DutyFigure.allCases.map(\.definition)
    + AfterCloseFigure.allCases.map(\.definition) + [ReuseFigure.definition]
}
