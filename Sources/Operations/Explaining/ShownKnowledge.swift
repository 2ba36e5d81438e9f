public import ProgrammeModel
public import Register
import Rendering

/// What was known where a figure is shown, and which report shows it so.
public struct ShownKnowledge: Sendable {
  /// What was known.
  public let asOf: AsOf
  /// Which report shows it so; `nil` where a day or a registration was asked for.
  public let report: Phrase?
  /// The report that what is shown is held against; `nil` where none was printed.
  let copy: PrintedCopy?
  /// Whether somebody named the report.
  var isNamed = false

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

extension ShownKnowledge {
  /// What there is to say of what was printed: the comparison, or that the report which was named has no such figure.
  func sentences(_ printed: PrintedComparison?) -> [Phrase] {
    if let printed { return printed.sentences }
    guard isNamed, let copy else { return [] }
    return [
      Phrase(sv: "Talet står inte i \(copy.name.swedish).", en: "The figure is not in \(copy.name.english).")
    ]
  }
}

extension ExplainFigure {
  /// What to explain a figure from: the day asked for, the report asked for, or the report on the figure's own period.
  ///
  /// A report is what its publication in force shows, else what it would show.
  /// - Parameters:
  ///   - period: the figure's period; `nil` where it has none.
  ///   - report: a period, a publication (`2014T2:1`) or an XML file; `nil` for the report on the figure's period.
  ///   - asOf: a day or registration, which goes before every report; what was in force then is what it is held against.
  /// - Throws: ``OperationError`` where there is no such report.
  func knowledge(of period: ReportPeriod?, report: String?, asOf: String?) throws(OperationError) -> ShownKnowledge {
    let publishing = PublishReport(workspace)
    if asOf != nil {
      let known = try workspace.knowledge(for: period, asOf: asOf)
      let head = try workspace.programme(asOf: known, of: Extent(tables: [])).registration
      return ShownKnowledge(asOf: known, report: nil, copy: try publishing.copyInForce(of: period, knownAt: head))
    }
    if let report, ReportPeriod(report) == nil {
      return ShownKnowledge(try publishing.copy(named: report), isNamed: true)
    }
    let named = report.flatMap { ReportPeriod($0) }
    guard let period = named ?? period else { return ShownKnowledge(asOf: .latest, report: nil, copy: nil) }
    if let copy = try publishing.copyInForce(of: period) {
      return ShownKnowledge(copy, isNamed: named != nil)
    }
    let known = try workspace.knowledge(for: period, asOf: nil)
    if let named { try CompareReports(workspace).demandReported([.init(named, asOf: known)]) }
    return ShownKnowledge(
      asOf: known, report: Phrase(sv: "rapporten för \(period)", en: "the report on \(period)"), copy: nil)
  }
}

extension ShownKnowledge {
  /// What a report that was printed shows.
  fileprivate init(_ copy: PrintedCopy, isNamed: Bool) {
    self.init(asOf: .registration(copy.report.registration), report: copy.name, copy: copy, isNamed: isNamed)
  }
}
