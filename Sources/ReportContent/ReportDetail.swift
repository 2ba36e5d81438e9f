/// How much a report says.
public enum ReportDetail: String, Sendable, CaseIterable {
  /// What a politician reads in ten minutes: the figures that matter, what deviates and what is to be decided.
  case summary
  /// Everything, with the annexes.
  case full
}
