public import ProgrammeModel
public import Register

/// Why a report on a period would say nothing, or be made too early.
public enum PeriodDoubt: Hashable, Sendable {
  /// The period has not ended on the day.
  case notEnded(ReportPeriod)
  /// Nothing is reported for the period.
  case nothingReported(ReportPeriod, latest: ReportPeriod?)

  /// What is the matter, as a sentence.
  public var phrase: Phrase {
    switch self {
    case .notEnded(let period):
      Phrase(
        sv: "\(period) har inte avslutats: perioden går till och med \(period.cutOff).",
        en: "\(period) has not ended: the period runs through \(period.cutOff).")
    case .nothingReported(let period, let latest):
      Phrase(
        sv: "Inget är rapporterat för \(period)."
          + (latest.map { " Den senaste perioden med uppgifter är \($0)." } ?? " Registret har inga rapporterade tal."),
        en: "Nothing is reported for \(period)."
          + (latest.map { " The last period with facts is \($0)." } ?? " The register has no reported figures."))
    }
  }
}

extension Workspace {
  /// Why a report on a period would say nothing or come too early; `nil` where it would not.
  ///
  /// - Parameters:
  ///   - asOf: what the report shows as known.
  ///   - today: the machine's day.
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func doubt(
    about period: ReportPeriod, asOf: AsOf, today: CalendarDay
  ) throws(OperationError) -> PeriodDoubt? {
    guard period.cutOff <= today else { return .notEnded(period) }
    let facts = ReportedFacts(self, asOf: asOf)
    if try facts.holds(period) { return nil }
    return .nothingReported(period, latest: try facts.lastPeriod(through: ReportPeriod(endedBy: today)))
  }
}
