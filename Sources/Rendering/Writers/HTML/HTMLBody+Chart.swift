import ProgrammeModel
import ReportContent

extension HTMLBody {
  /// A chart: its title, the picture, and the figures behind it in a part that opens.
  mutating func write(_ chart: Chart) {
    let id = ids.unique("chart:" + chart.id, parts: ChartPicture.idParts)
    let isShared = report.kind == .project && chart.form.mayBeShared
    out.raw(isShared ? "<figure class=\"chart shared\"" : "<figure class=\"chart\"")
    out.attribute("id", id)
    out.raw(">\n<figcaption")
    out.attribute("id", id + ":caption")
    out.raw(">")
    words(chart.title, isLabel: true)
    out.raw("</figcaption>\n")
    if chart.hasValues {
      out.raw("<div class=\"picture\" role=\"region\" tabindex=\"0\"")
      name(region: chart.title, labelledBy: id + ":caption")
      out.attribute("data-hint", ScreenText.scrollsSideways(language))
      out.raw(">")
      let registered = report.registered
      out.trusted(
        ChartPicture(chart: chart, id: id, language: language, registered: registered, isShared: isShared).svg())
      out.raw("</div>\n")
      if let hint = chart.form.hint {
        out.raw("<p class=\"hint\">")
        out.text(hint(language))
        out.raw("</p>\n")
      }
    } else {
      out.raw("<p class=\"quiet\">")
      out.text(ScreenText.emptyChart(language))
      out.raw("</p>\n")
    }
    let data = chart.dataTable(language)
    if report.annex != nil, data.hasFigures { sources([], leadingTo: chart.id) }
    out.raw("<details><summary>")
    out.text(ScreenText.chartData(language))
    out.raw("</summary>\n")
    write(data, id: ids.unique("data:" + chart.id, parts: [":caption"]), leads: false)
    out.raw("</details>\n</figure>\n")
  }
}

extension Chart.Form {
  /// What the signs of the picture mean, where they are not named in it.
  fileprivate var hint: Phrase? {
    switch self {
    case .panels: ScreenText.ownScale
    case .timeline: ScreenText.timelineSigns
    case .bars, .lines, .tornado, .distribution, .waterfall, .map, .quadrant: nil
    }
  }

  /// Whether it is as clear on half a page, beside another picture; a project has a page or two in all.
  fileprivate var mayBeShared: Bool {
    switch self {
    case .lines, .tornado, .distribution, .timeline: true
    case .bars, .waterfall, .map, .quadrant, .panels: false
    }
  }
}
