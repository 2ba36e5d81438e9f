public import ProgrammeModel
public import Register

/// What was known where a figure is shown, and which report shows it so.
public struct ShownKnowledge: Sendable {
  /// What was known.
  public let asOf: AsOf
  /// Which report shows it so; `nil` where a day or a registration was asked for.
  public let report: Phrase?

  /// Which report's knowledge it is, and how to ask for another's; `nil` where a time was asked for.
  public var words: Phrase? {
    report.map { report in
      Phrase(
        sv: "Visat som i \(report.swedish). En annan rapport kan visa ett annat värde för samma period; "
          + "--report PERIOD visar det som den.",
        en: "Shown as in \(report.english). Another report may show another value for the same period; "
          + "--report PERIOD shows it as that one.")
    }
  }
}

extension ExplainFigure {
  /// What to explain a figure from: the day asked for, the report asked for, or the report on the figure's own period.
  ///
  /// A report is what its publication in force shows, else what it would show.
  /// - Parameters:
  ///   - period: the figure's period; `nil` where it has none.
  ///   - report: a period, a publication (`2014T2:1`) or an XML file; `nil` for the report on the figure's period.
  ///   - asOf: a day or registration, which goes before every report.
  /// - Throws: ``OperationError`` where there is no such report.
  public func knowledge(
    of period: ReportPeriod?, report: String?, asOf: String?
  ) throws(OperationError) -> ShownKnowledge {
    if asOf != nil { return ShownKnowledge(asOf: try workspace.knowledge(for: period, asOf: asOf), report: nil) }
    if let report, ReportPeriod(report) == nil {
      let side = try CompareReports(workspace).side(published: report)
      return ShownKnowledge(asOf: side.asOf, report: Phrase(sv: "rapporten \(report)", en: "the report \(report)"))
    }
    let named = report.flatMap { ReportPeriod($0) }
    guard let period = named ?? period else {
      return ShownKnowledge(asOf: try workspace.knowledge(for: nil, asOf: nil), report: nil)
    }
    if let last = try PublishReport(workspace).publications(of: period.description).last, let shows = Int64(last.shows)
    {
      return ShownKnowledge(
        asOf: .registration(RegistrationNumber(rawValue: shows)),
        report: Phrase(
          sv: "den publicerade rapporten \(period):\(last.number)", en: "the published report \(period):\(last.number)")
      )
    }
    let known = try workspace.knowledge(for: period, asOf: nil)
    if let named { try CompareReports(workspace).demandReported([.init(named, asOf: known)]) }
    return ShownKnowledge(
      asOf: known,
      report: Phrase(sv: "rapporten för \(period)", en: "the report on \(period)"))
  }
}
