import ProgrammeModel
import Register

extension CompareReports {
  /// Complains where nothing is reported for a period that is compared: every figure would be said to have come or gone.
  ///
  /// Of a period as known two days it is enough that something was reported by one of them. What was printed is not asked.
  /// - Throws: ``OperationError`` with the period, and those that have reports.
  public func demandReported(_ sides: [Side]) throws(OperationError) {
    for side in sides {
      let same = sides.filter { $0.period == side.period }
      if same.contains(where: { $0.printed != nil }) { continue }
      var isReported = false
      for other in same where !isReported {
        isReported = try ReportedFacts(workspace, asOf: other.asOf).holds(other.period)
      }
      guard !isReported else { continue }
      let known = try ReportedFacts(workspace, asOf: side.asOf).periods()
      let runs = ReportPeriod.runs(of: known)
      throw OperationError(
        Phrase(
          sv: "Inget är rapporterat för \(side.period), så det finns ingen rapport att visa eller jämföra. "
            + (runs.isEmpty ? "Registret har inga rapporterade tal." : "Perioder med uppgifter: \(runs)."),
          en: "Nothing is reported for \(side.period), so there is no report to show or compare. "
            + (runs.isEmpty ? "The register has no reported figures." : "Periods with facts: \(runs).")))
    }
  }
}

extension ReportPeriod {
  /// Periods in order in few words: those that follow each other as one run, `2013T1–2018VB, 2020VB`.
  static func runs(of periods: [ReportPeriod]) -> String {
    var runs: [(first: ReportPeriod, last: ReportPeriod)] = []
    for period in periods {
      if let last = runs.last?.last, period.previous == last {
        runs[runs.count - 1].last = period
      } else {
        runs.append((period, period))
      }
    }
    return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }.joined(separator: ", ")
  }
}
