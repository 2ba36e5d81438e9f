import ProgrammeModel
import ReportContent

extension Chart {
  /// The figures that the picture draws, as a table; a chart of indicators has a group of rows for each.
  func dataTable(_ language: Language) -> Table {
    var table = Table(id: id, caption: "\(ScreenText.chartData(language)): \(title)", columns: [])
    switch form {
    case .bars(let labels, let series), .lines(let labels, let series):
      let first = isTimeline ? ScreenText.period : ScreenText.item
      table.columns = [.text(first(language))] + series.map { .figures($0.name, unit: unit) }
      table.rows = labels.enumerated().map { index, label in
        Table.Row(
          .body,
          [.text(label)] + series.map { index < $0.figures.count ? .figure($0.figures[index]) : .empty })
      }
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
    case .bars, .panels: false
    }
  }

  /// Whether there is any value to draw.
  var hasValues: Bool {
    switch form {
    case .bars(_, let series), .lines(_, let series): series.contains { $0.figures.contains { $0.plotted != nil } }
    case .panels(let panels): panels.contains { $0.figures.contains { $0.plotted != nil } }
    }
  }
}

extension Chart.Form {
  /// The form's name in files.
  var name: String {
    switch self {
    case .bars: "bars"
    case .lines: "lines"
    case .panels: "panels"
    }
  }
}

extension Chart.Panel {
  /// The values with their periods; a value without one keeps its place.
  var points: [(label: String, figure: Figure)] {
    figures.enumerated().map { index, figure in (index < labels.count ? labels[index] : "", figure) }
  }
}
