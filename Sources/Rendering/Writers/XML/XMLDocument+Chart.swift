import ProgrammeModel
import ReportContent

extension XMLDocument {
  /// A chart as the figures it draws.
  mutating func write(_ chart: Chart) {
    out.raw("<chart")
    out.attribute("id", chart.id)
    out.attribute("form", chart.form.name)
    if !chart.unit.isEmpty { out.attribute("unit", chart.unit) }
    out.raw(">\n")
    element("caption", chart.title)
    element("summary", chart.summary)
    let labels = chart.form.labels
    for one in chart.form.series { write(one, labels, withUnit: chart.figuresNeedUnits) }
    for mark in chart.form.marks {
      out.raw("<mark")
      out.attribute("label", mark.label)
      out.raw(">")
      write(mark.figure, withUnit: chart.figuresNeedUnits)
      out.raw("</mark>\n")
    }
    for panel in chart.form.panels { write(panel) }
    out.raw("</chart>\n")
  }

  private mutating func write(_ series: Chart.Series, _ labels: [String], withUnit: Bool) {
    out.raw("<series")
    out.attribute("name", series.name)
    out.attribute("role", series.role.rawValue)
    out.raw(">\n")
    for (label, figure) in zip(labels, series.figures) { point(label, figure, withUnit: withUnit) }
    out.raw("</series>\n")
  }

  private mutating func write(_ panel: Chart.Panel) {
    out.raw("<panel")
    out.attribute("label", panel.label)
    if let direction = panel.direction { out.attribute("direction", direction.rawValue) }
    out.raw(">\n")
    for (label, figure) in panel.points { point(label, figure, withUnit: true) }
    if let target = panel.target {
      out.raw("<target>")
      write(target, withUnit: true)
      out.raw("</target>\n")
    }
    out.raw("</panel>\n")
  }

  private mutating func point(_ label: String, _ figure: Figure, withUnit: Bool) {
    out.raw("<point")
    out.attribute("label", label)
    out.raw(">")
    write(figure, withUnit: withUnit)
    out.raw("</point>\n")
  }
}
