public import ProgrammeModel

/// For when and by which limits a programme is scrutinised.
public struct ScrutinyContext: Sendable {
  /// The report period.
  public let period: ReportPeriod
  /// The day the check is made; deliveries are late against this day.
  public let asOf: CalendarDay
  /// The limits that rules go by.
  public let thresholds: ScrutinyThresholds
  /// What the ledger says; without it the rules that compare with the ledger are silent.
  public let ledger: LedgerTotals

  /// A check for a report period on a day.
  public init(
    period: ReportPeriod, asOf: CalendarDay, thresholds: ScrutinyThresholds = .published,
    ledger: LedgerTotals = LedgerTotals()
  ) {
    self.period = period
    self.asOf = asOf
    self.thresholds = thresholds
    self.ledger = ledger
  }

  /// A check of a programme by the limits and the ledger registered in it.
  public init(of programme: Programme, period: ReportPeriod, asOf: CalendarDay) {
    let cutOff = min(period.cutOff, asOf)
    self.init(
      period: period, asOf: asOf, thresholds: ThresholdsInForce(programme, on: cutOff).thresholds,
      ledger: LedgerTotals(programme, through: cutOff))
  }

  /// The last day whose facts count: the period's cut-off, or the day of the check if that comes first.
  public var cutOff: CalendarDay { min(period.cutOff, asOf) }
}
