import ProgrammeModel
import ReportContent

/// The findings that touch each figure of a report; nearly every figure has none, which is told without comparing ids.
struct MarksByFigure: Sendable {
  private var marks: [UInt64: [(figure: FigureID, marks: [FindingMark])]] = [:]

  init(_ report: Report) {
    for (figure, marks) in report.marksByFigure {
      self.marks[figure.fingerprint.value, default: []].append((figure, marks))
    }
  }

  /// The findings that touch a figure, in order of number; `nil` if none do.
  ///
  /// - Parameter fingerprint: the figure's own, where it is known already.
  func touching(_ figure: FigureID, _ fingerprint: UInt64? = nil) -> [FindingMark]? {
    guard !marks.isEmpty, let alike = marks[fingerprint ?? figure.fingerprint.value] else { return nil }
    return alike.first { $0.figure == figure }?.marks
  }
}
