/// Gives the observations of one series after the other from an ordered batch, wherever they are.
public struct ObservationReading: Sendable {
  /// How many are read ahead where series are asked for in their order.
  private static let ahead = 4096

  private let batch: ObservationBatch
  private let run: (lies: ObservationRun, space: any ScratchSpace)?
  /// What was read of it, from which place on.
  private var window: [ObservationBatch.Row]
  private var start = 0

  init(
    _ batch: ObservationBatch, _ rows: [ObservationBatch.Row], _ run: ObservationRun?, _ space: (any ScratchSpace)?
  ) {
    self.batch = batch
    window = rows
    if let run, let space { self.run = (run, space) } else { self.run = nil }
  }

  /// The observations of a series, by its number in the batch, in order of period.
  ///
  /// - Throws: what reading from scratch space throws.
  public mutating func rows(of series: Int) throws -> ArraySlice<ObservationBatch.Row> {
    let wanted = batch.range(of: series)
    if let run, wanted.lowerBound < start || wanted.upperBound > start + window.count {
      let isNext = wanted.lowerBound == start + window.count
      let count = isNext ? min(max(wanted.count, Self.ahead), run.lies.count - wanted.lowerBound) : wanted.count
      window = try run.lies.read(count, from: wanted.lowerBound, in: run.space)
      start = wanted.lowerBound
    }
    return window[wanted.lowerBound - start..<wanted.upperBound - start]
  }
}
