public import ProgrammeModel

/// What a report that was written as XML says: what it covers, what was known, and every figure as it was printed.
public struct PrintedReport: Sendable {
  /// The period it covers.
  public let period: ReportPeriod
  /// The last registration whose facts it shows.
  public let registration: RegistrationNumber
  /// The hash of that registration; empty if the report does not say.
  public let registerHash: String
  /// The figures where each first stands, in reading order.
  public let figures: [Figure]

  /// The figure with an id; `nil` if the report does not show it.
  public func figure(_ id: FigureID) -> Figure? { figures.first { $0.id == id } }
}

extension Figure {
  /// Whether another figure has the very value that this one was printed with: the same öre, the same digits, or the
  /// same kind of absence.
  ///
  /// Reasons in words are not compared, since a printed one is in the language of its report.
  public func agrees(with other: Figure) -> Bool {
    let (one, two) = (MachineValue(self), MachineValue(other))
    return one.kind == two.kind && one.text == two.text
  }
}
