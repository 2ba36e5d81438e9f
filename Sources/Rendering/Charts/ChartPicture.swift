import ProgrammeModel
import ReportContent

/// The picture of a chart as inline SVG, with its text alternative.
struct ChartPicture {
  let chart: Chart
  /// The id of the element that holds the chart, and the root of the ids within it.
  let id: String
  let language: Language
  /// What people have registered in another language than the report's.
  var registered: RegisterWords?
  /// Whether the picture shares the width of the page with another.
  var isShared = false

  /// What the ids within the element that holds the chart have after its own.
  static let idParts =
    [":caption", ":title", ":desc"] + RoleLook.Pattern.allCases.filter { $0 != .none }.map { ":" + $0.rawValue }

  /// The SVG; a sentence instead where there is nothing to draw.
  func svg() -> ByteBuffer {
    var picture = Picture(width: isShared ? Picture.shared : Picture.whole, registered: registered)
    let height: Double
    switch chart.form {
    case .bars(let labels, let series):
      picture.patterns(series.map(\.role), chart: id)
      height = picture.bars(labels, series, chart.unit, id, language)
    case .lines(let labels, let series):
      height = picture.lines(labels, series, chart.unit, language)
    case .quadrant(let labels, let across, let up, let limits):
      height = picture.quadrant(labels, across, up, limits, language)
    case .panels(let panels):
      height = picture.panels(panels, language)
    case .tornado(let labels, let worse, let better, let base):
      picture.patterns([worse.role, better.role], chart: id)
      height = picture.tornado(labels, worse, better, base, chart.unit, id, language)
    case .distribution(let lower, let upper, let share, let marks):
      picture.patterns([.worse, .better], chart: id)
      height = picture.distribution(lower, upper, share, marks, chart.unit, id, language)
    case .waterfall(let waterfall):
      picture.patterns([.worse, .better, .deviation], chart: id)
      height = picture.waterfall(waterfall, chart.unit, id, language)
    case .map(let map):
      height = picture.map(map, chart.unit, language)
    case .timeline(let timeline):
      picture.patterns([.start], chart: id)
      height = picture.timeline(timeline, id, language)
    }
    var svg = ByteBuffer(.html)
    svg.raw("<svg viewBox=\"0 0 ")
    svg.trusted(Picture.decimal(picture.width))
    svg.raw(" ")
    svg.trusted(Picture.decimal(height))
    svg.raw("\" role=\"img\" aria-labelledby=\"")
    svg.text(id + ":title " + id + ":desc")
    svg.raw("\"><title")
    svg.attribute("id", id + ":title")
    svg.raw(">")
    svg.words(chart.title, marking: registered, isLabel: true)
    svg.raw("</title><desc")
    svg.attribute("id", id + ":desc")
    svg.raw(">")
    svg.words(chart.summary, marking: registered)
    svg.raw("</desc>")
    svg.trusted(picture.svg)
    svg.raw("</svg>")
    return svg
  }
}
