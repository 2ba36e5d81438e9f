/// Projects over time: from start to end, with their decision points and how far going live has slipped.
public struct Timeline: Sendable {
  /// The projects, each by id and name.
  public let labels: [String]
  /// The day each begins.
  public let start: Chart.Series
  /// The day each ends, as now known.
  public let end: Chart.Series
  /// The day of going live first planned.
  public let goLiveFirst: Chart.Series
  /// The day of going live as now known.
  public let goLive: Chart.Series
  /// How many months going live has slipped.
  public let slip: Chart.Series
  /// The days of the decision points as now known, a series for each point in order.
  public let points: [Chart.Series]
  /// The day of the report.
  public let cutOff: Chart.Mark

  /// Projects over time; the series have a figure for each project.
  public init(
    labels: [String], start: Chart.Series, end: Chart.Series, goLiveFirst: Chart.Series, goLive: Chart.Series,
    slip: Chart.Series, points: [Chart.Series], cutOff: Chart.Mark
  ) {
    self.labels = labels
    self.start = start
    self.end = end
    self.goLiveFirst = goLiveFirst
    self.goLive = goLive
    self.slip = slip
    self.points = points
    self.cutOff = cutOff
  }

  /// All series, in the order they are listed.
  public var series: [Chart.Series] { [start, end, goLiveFirst, goLive, slip] + points }
}
