/// How one value became another: what each part added or took away.
public struct Waterfall: Sendable {
  /// What each change is about.
  public let labels: [String]
  /// The changes, one for each label; one that is missing adds nothing.
  public let changes: Chart.Series
  /// The value before the first change; `nil` where the changes start at zero.
  public let start: Chart.Mark?
  /// The value after the last change.
  public let end: Chart.Mark

  /// How one value became another.
  public init(labels: [String], changes: Chart.Series, start: Chart.Mark?, end: Chart.Mark) {
    self.labels = labels
    self.changes = changes
    self.start = start
    self.end = end
  }
}
