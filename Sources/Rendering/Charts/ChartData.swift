public import ProgrammeModel
public import ReportContent

extension Chart {
  /// The figures that the picture draws, as a table; a chart of indicators has a group of rows for each.
  public func dataTable(_ language: Language) -> Table {
    var table = Table(id: id, caption: "\(ScreenText.chartData(language)): \(title)", columns: [])
    switch form {
    case .bars(let labels, let series), .lines(let labels, let series):
      let first = isTimeline ? ScreenText.period : ScreenText.item
      table.columns = [.text(first(language))] + series.map { .figures($0.name, unit: unit) }
      table.rows = labels.enumerated().map { index, label in
        Table.Row(
          .body,
          [.text(label)] + series.map { $0.cell(index) })
      }
    case .tornado(let labels, _, _, let base):
      table.columns = [.text(ScreenText.item(language))] + form.series.map { .figures($0.name, unit: unit) }
      table.rows = labels.indices.map { index in
        Table.Row(.body, [.text(labels[index])] + form.series.map { $0.cell(index) })
      }
      table.rows.append(Table.Row(.subtotal, [.text(base.label), .figure(base.figure), .empty]))
    case .distribution(let lower, let upper, let share, let marks):
      table.columns = [
        .text(ScreenText.interval(language)), .figures(lower.name, unit: unit), .figures(upper.name, unit: unit),
        .figures(share.name, unit: "%"),
      ]
      table.rows = form.labels.enumerated().map { index, label in
        Table.Row(.body, [.text(label)] + form.series.map { $0.cell(index) })
      }
      table.rows += marks.map { Table.Row(.subtotal, [.text($0.label), .figure($0.figure), .empty, .empty]) }
    case .quadrant(let labels, _, _, let limits):
      // Each figure says its unit: the two axes have different ones.
      table.columns = [.text(ScreenText.item(language))] + form.series.map { .figures($0.name, unit: "") }
      table.rows = labels.indices.map { index in
        Table.Row(.body, [.text(labels[index])] + form.series.map { $0.cell(index) })
      }
      table.rows += limits.enumerated().map { index, limit in
        Table.Row(
          .subtotal, [.text(limit.label)] + form.series.indices.map { $0 == index ? .figure(limit.figure) : .empty })
      }
    case .waterfall(let waterfall):
      table.columns = [.text(ScreenText.item(language)), .figures(waterfall.changes.name, unit: unit)]
      if let start = waterfall.start {
        table.rows.append(Table.Row(.subtotal, [.text(start.label), .figure(start.figure)]))
      }
      table.rows += waterfall.labels.enumerated().map { index, label in
        Table.Row(.body, [.text(label), waterfall.changes.cell(index)])
      }
      table.rows.append(Table.Row(.total, [.text(waterfall.end.label), .figure(waterfall.end.figure)]))
    case .map(let map):
      table.columns = [
        .text(ScreenText.item(language)), .figures(map.across.name, unit: unit),
        .figures(map.upwards.name, unit: unit), .figures(map.risk.name, unit: ""),
      ]
      table.rows = form.labels.enumerated().map { index, label in
        Table.Row(.body, [.text(label)] + form.series.map { $0.cell(index) })
      }
    case .timeline(let timeline):
      table.columns = [.text(ScreenText.item(language))] + timeline.series.map { .figures($0.name, unit: "") }
      table.rows = timeline.labels.enumerated().map { index, label in
        Table.Row(.body, [.text(label)] + timeline.series.map { $0.cell(index) })
      }
      table.rows.append(
        Table.Row(
          .subtotal,
          [.text(timeline.cutOff.label), .figure(timeline.cutOff.figure)]
            + timeline.series.dropFirst().map { _ in .empty }))
    case .panels(let panels):
      table.columns = [.text(ScreenText.period(language)), .figures(ScreenText.value(language), unit: "")]
      for panel in panels {
        table.rows.append(Table.Row(.group, [.text(panel.label)]))
        for (label, figure) in panel.points {
          table.rows.append(Table.Row(.body, [.text(label), .figure(figure)]))
        }
        if let target = panel.target {
          let direction = panel.direction.map { " (\($0.explanation(language)))" } ?? ""
          table.rows.append(Table.Row(.subtotal, [.text(ScreenText.target(language) + direction), .figure(target)]))
        }
      }
    }
    return table
  }

  private var isTimeline: Bool {
    switch form {
    case .lines: true
    case .bars, .panels, .tornado, .distribution, .quadrant, .waterfall, .map, .timeline: false
    }
  }

  /// Whether each figure must say its unit, because the chart has none or several.
  var figuresNeedUnits: Bool { unit.isEmpty }

  /// Whether there is any value to draw.
  var hasValues: Bool {
    if case .timeline(let timeline) = form { return timeline.hasDays }
    if case .map(let map) = form { return !map.places.isEmpty }
    return form.series.contains { $0.figures.contains { $0.plotted != nil } }
      || form.panels.contains { $0.figures.contains { $0.plotted != nil } }
  }
}

extension Chart.Form {
  /// The form's name in files.
  var name: String {
    switch self {
    case .bars: "bars"
    case .lines: "lines"
    case .panels: "panels"
    case .tornado: "tornado"
    case .distribution: "distribution"
    case .quadrant: "quadrant"
    case .waterfall: "waterfall"
    case .map: "map"
    case .timeline: "timeline"
    }
  }
}

extension Chart.Series {
  /// The figure at an index as a table cell.
  func cell(_ index: Int) -> Table.Cell { index < figures.count ? .figure(figures[index]) : .empty }
}

extension Chart.Panel {
  /// The values with their periods; a value without one keeps its place.
  var points: [(label: String, figure: Figure)] {
    figures.enumerated().map { index, figure in (index < labels.count ? labels[index] : "", figure) }
  }
}
