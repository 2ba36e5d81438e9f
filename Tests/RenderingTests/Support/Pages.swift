import ProgrammeModel
import Rendering
import ReportContent

/// Pages made to be read back.
enum Pages {
  /// A page with one chart.
  static func html(of chart: Chart) throws -> String {
    String(decoding: try HTMLWriter().bytes(report([.chart(chart)])), as: UTF8.self)
  }

  /// A report with some blocks.
  static func report(_ blocks: [Block]) -> Report {
    var report = Specimen.report()
    report.sections = [Section(id: "s", heading: "S", blocks: blocks)]
    return report
  }

  /// The bars of a page with their roles.
  static func bars(_ page: String) -> [(role: String, x: Double, width: Double)] {
    page.matches(of: /<rect class="bar ([^"]*)" x="([^"]*)" y="[^"]*" width="([^"]*)"/).compactMap { match in
      guard let x = Double(match.2), let width = Double(match.3) else { return nil }
      return (String(match.1), x, width)
    }
  }

  /// A text of a picture with its place.
  struct Words {
    let text: String
    let anchor: String
    let x: Double
    let y: Double

    /// How far it reaches to the left and right, at six units a character: an average of Liberation Sans at 12.
    var span: ClosedRange<Double> {
      let width = Double(text.count) * 6
      let left = anchor == "middle" ? x - width / 2 : anchor == "end" ? x - width : x
      return left...(left + width)
    }
  }

  /// The texts of a page's pictures.
  static func words(_ page: String) -> [Words] {
    page.matches(of: /<text class="[^"]*"(?: text-anchor="([a-z]*)")? x="([^"]*)" y="([^"]*)">([^<]*)</)
      .compactMap { match in
        guard let x = Double(match.2), let y = Double(match.3) else { return nil }
        return Words(text: String(match.4), anchor: String(match.1 ?? "start"), x: x, y: y)
      }
  }

  /// The texts at the left edge of the page's pictures that an upright line runs through.
  static func crossed(_ page: String) -> [String] {
    let solid = page.matches(of: /<line class="[^"]*" x1="([^"]*)" y1="([^"]*)" x2="([^"]*)" y2="([^"]*)"/)
    let dashed = page.matches(of: /stroke-dasharray="[^"]*" d="M([0-9.]+) ([0-9.]+)L([0-9.]+) ([0-9.]+)"/)
    let ends: [[Substring]] = solid.map { [$0.1, $0.2, $0.3, $0.4] } + dashed.map { [$0.1, $0.2, $0.3, $0.4] }
    let upright = ends.map { $0.compactMap { Double($0) } }.filter { $0.count == 4 && $0[0] == $0[2] }
    func isCrossed(_ text: Words) -> Bool {
      upright.contains { line in
        text.span.contains(line[0]) && min(line[1], line[3]) < text.y && max(line[1], line[3]) > text.y - 9
      }
    }
    return words(page).filter { $0.x == 0 && isCrossed($0) }.map(\.text)
  }

  /// Whether every coordinate of the page's picture lies within its frame; the first that does not.
  static func outside(_ page: String) -> String? {
    guard let box = page.firstMatch(of: /viewBox="0 0 720 ([0-9.]+)"/), let height = Double(box.1) else {
      return "no picture"
    }
    for match in page.matches(of: /\s(x|x1|x2|cx|y|y1|y2|cy)="([^"]*)"/) {
      guard let value = Double(match.2), value >= 0, value <= (match.1.contains("x") ? 720 : height) else {
        return String(match.0)
      }
    }
    return nil
  }
}
