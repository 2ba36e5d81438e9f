public import ProgrammeModel

/// What has become of the findings since an earlier report.
public struct FindingChange: Sendable {
  /// The earlier report.
  public let since: ReportPeriod
  /// The last day whose registrations the earlier findings rest on.
  public let knownThrough: CalendarDay
  /// Findings that were not there then.
  public let new: [Finding]
  /// Findings that were there then and still are, as they read now.
  public let remaining: [Finding]
  /// Findings that were there then and are gone, as they read then.
  public let cleared: [Finding]

  /// Compares two checks by the identity of their findings; each list keeps the order it came in.
  public init(since: ReportPeriod, knownThrough: CalendarDay, from earlier: [Finding], to later: [Finding]) {
    self.since = since
    self.knownThrough = knownThrough
    let before = Set(earlier.map(\.id))
    let now = Set(later.map(\.id))
    new = later.filter { !before.contains($0.id) }
    remaining = later.filter { before.contains($0.id) }
    cleared = earlier.filter { !now.contains($0.id) }
  }
}
