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
    switch chart.form {
    case .bars(let labels, let series), .lines(let labels, let series):
      out.raw(",\"labels\":")
      array(labels) { $0.string($1) }
      out.raw(",\"series\":")
      array(series) { json, one in
        json.member("{\"name\":", one.name)
        json.member(",\"role\":", one.role.rawValue)
        json.out.raw(",\"figures\":")
        json.array(Array(one.figures.prefix(labels.count))) { $0.write($1, withUnit: chart.unit.isEmpty) }
        json.out.raw("}")
      }
    case .panels(let panels):
      out.raw(",\"panels\":")
      array(panels) { $0.write($1) }
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
