public import ProgrammeModel

/// The frame of a budget year for a node and everything below it.
public struct YearFrame: Hashable, Sendable {
  /// The budget year.
  public let year: Int
  /// The frame: decided rows, or planned ones where nothing is decided for the year.
  public let amount: Money
  /// Whether the amount is only planned.
  public let isPlan: Bool
}

extension Book {
  /// The frame of a node for a year by a day; `nil` where none is registered by then.
  ///
  /// Grossing leaves the net unchanged and is not counted.
  public func yearFrame(of node: Identifier<StructureNode>, year: Int, on day: CalendarDay) -> YearFrame? {
    let counted = yearFrameRows(of: node, year: year, on: day)
    guard !counted.isEmpty else { return nil }
    return YearFrame(
      year: year, amount: counted.compactMap(\.amount.value).sum, isPlan: counted.contains { $0.status == .planned })
  }

  /// The rows behind ``yearFrame(of:year:on:)``, by id.
  public func yearFrameRows(of node: Identifier<StructureNode>, year: Int, on day: CalendarDay) -> [Frame] {
    frameRows(of: node, on: day)[year, default: []].filter { $0.change != .grossing && $0.amount.value != nil }
  }

  /// The rows that make up the frames of a node and everything below it by a day, grossing among them, by id.
  ///
  /// A year whose original frame is decided counts what is decided. Before that, planned rows count with what is decided
  /// already, such as an amount carried over.
  public func frameRows(of node: Identifier<StructureNode>, on day: CalendarDay) -> [Int: [Frame]] {
    let nodes = Set(subtree(of: node))
    let rows = programme.frames.filter {
      nodes.contains($0.portfolio) && ($0.decidedOn.map { $0 <= day } ?? true)
    }.sorted { $0.id < $1.id }
    return Dictionary(grouping: rows, by: \.year).mapValues { rows in
      let decided = rows.filter { $0.status != .planned }
      return decided.contains { $0.change == .original } ? decided : rows
    }
  }

  /// What a project is expected to take of its portfolio's frame in a year: the latest forecast, or where there is none
  /// the budget in force; `nil` where neither is registered.
  public func expectedOfFrame(_ project: Identifier<Project>, year: Int) -> Money? {
    expectationOfFrame(project, year: year)?.value.amount
  }

  /// ``expectedOfFrame(_:year:)`` with the facts it rests on.
  public func expectationOfFrame(_ project: Identifier<Project>, year: Int) -> Traced<ReportedSum>? {
    let owner = AmountBook.Owner.project(project)
    let occasions = amounts.forecasts(of: owner).filter { series in
      series.observations.contains { $0.period.year == year && $0.value.value != nil }
    }.map(\.occasion)
    if let latest = occasions.max(by: { $0.cutOff < $1.cutOff }) {
      let expected = forecast(of: owner, year: year, at: latest, .portfolioCost)
      if expected.value.amount != nil { return expected }
    }
    let planned = budget(of: owner, year: year, .portfolioCost)
    return planned.value.amount == nil ? nil : planned
  }
}
