public import ProgrammeModel

/// A finding that a report lists under a number, and the figures that it touches, which are marked with it.
public struct FindingMark: Hashable, Sendable {
  /// The number in the report, from 1.
  public let number: Int
  /// The identity from one check to the next, such as `R27:nod:PF2:prognos 2014`.
  public let id: String
  /// How serious it is.
  public let severity: Severity
  /// The figures that it rests on.
  public let figures: [FigureID]

  /// A finding under a number.
  public init(number: Int, id: String, severity: Severity, figures: [FigureID]) {
    self.number = number
    self.id = id
    self.severity = severity
    self.figures = figures
  }
}

extension FindingMark {
  /// The figures by their ids, with semicolons between; an id may hold a space.
  public var figureList: String { figures.map(\.text).joined(separator: "; ") }
}

extension Report {
  /// Each numbered finding.
  public var findingsByNumber: [Int: FindingMark] {
    Dictionary(findings.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The findings that touch each figure, in order of number.
  public var marksByFigure: [FigureID: [FindingMark]] {
    var marks: [FigureID: [FindingMark]] = [:]
    for mark in findings.sorted(by: { $0.number < $1.number }) {
      for figure in Set(mark.figures) { marks[figure, default: []].append(mark) }
    }
    return marks
  }
}
