import ProgrammeModel
import ReportContent

extension JSONDocument {
  /// A chart as the figures it draws; the caller closes the object.
  mutating func write(_ chart: Chart) {
    member("\n{\"type\":\"chart\",\"id\":", chart.id)
    member(",\"form\":", chart.form.name)
    member(",\"caption\":", chart.title)
    member(",\"summary\":", chart.summary)
    member(",\"unit\":", chart.unit)
    if case .panels(let panels) = chart.form {
      out.raw(",\"panels\":")
      return array(panels) { $0.write($1) }
    }
    let labels = chart.form.labels
    out.raw(",\"labels\":")
    array(labels) { $0.string($1) }
    out.raw(",\"series\":")
    array(chart.form.series) { json, one in
      json.member("{\"name\":", one.name)
      json.member(",\"role\":", one.role.rawValue)
      json.out.raw(",\"figures\":")
      json.array(Array(one.figures.prefix(labels.count))) { $0.write($1, withUnit: chart.figuresNeedUnits) }
      json.out.raw("}")
    }
    guard !chart.form.marks.isEmpty else { return }
    out.raw(",\"marks\":")
    array(chart.form.marks) { json, mark in
      json.member("{\"label\":", mark.label)
      json.out.raw(",\"figure\":")
      json.write(mark.figure, withUnit: chart.figuresNeedUnits)
      json.out.raw("}")
    }
  }

  private mutating func write(_ panel: Chart.Panel) {
    member("{\"label\":", panel.label)
    if let direction = panel.direction { member(",\"direction\":", direction.rawValue) }
    out.raw(",\"labels\":")
    array(panel.points.map(\.label)) { $0.string($1) }
    out.raw(",\"figures\":")
    array(panel.figures) { $0.write($1, withUnit: true) }
    if let target = panel.target {
      out.raw(",\"target\":")
      write(target, withUnit: true)
    }
    out.raw("}")
  }
}
