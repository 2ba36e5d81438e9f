import ProgrammeModel
import Rendering
import ReportContent
import Testing

/// The picture of services by cost and use, read back from the page and the files.
@Suite struct QuadrantPictureTests {
  private func chart(_ points: [(String, Double?, Double?)], limits: (Double, Double)) -> Chart {
    func series(_ name: String, _ unit: String, _ values: [Double?]) -> Chart.Series {
      Chart.Series(
        name: name, role: .outcome,
        figures: values.enumerated().map { index, value in
          SampleFigures.figure(
            value.map(FigureValue.number) ?? .missing(MissingValue(.notReported)), .number(decimals: 0),
            SampleFigures.id(name, "\(index)", period: "2014T2"), unit: unit)
        })
    }
    func mark(_ label: String, _ value: Double) -> Chart.Mark {
      Chart.Mark(
        label: label,
        figure: SampleFigures.figure(
          .number(value), .number(decimals: 0), SampleFigures.id(label, "", period: "2014T2")))
    }
    return Chart(
      id: "c", title: "T", summary: "D", unit: "",
      form: .quadrant(
        labels: points.map(\.0), across: series("Digitalt", "%", points.map(\.1)),
        up: series("Kostnad", "kr", points.map(\.2)),
        limits: [mark("lite", limits.0), mark("dyr", limits.1)]))
  }

  private func report(_ chart: Chart) -> Report {
    var report = Specimen.report()
    report.sections = [Section(id: "s", heading: "S", blocks: [.chart(chart)])]
    return report
  }

  private func page(_ chart: Chart) throws -> String {
    String(decoding: try HTMLWriter().bytes(report(chart)), as: UTF8.self)
  }

  private func discs(_ page: String) -> [(x: Double, y: Double)] {
    page.matches(of: /<circle class="mark r-outcome" cx="([^"]*)" cy="([^"]*)"/).compactMap { match in
      guard let x = Double(match.1), let y = Double(match.2) else { return nil }
      return (x, y)
    }
  }

  @Test func `a point lies further right with more use and higher up with more cost`() throws {
    let text = try page(chart([("A", 20, 100), ("B", 60, 100), ("C", 60, 300)], limits: (40, 200)))
    let found = discs(text)
    #expect(found.count == 3)
    #expect(found[0].x < found[1].x && found[0].y == found[1].y)
    #expect(found[1].x == found[2].x && found[2].y < found[1].y)
    // The limits lie halfway: 40 between 20 and 60, 200 between 100 and 300.
    let limits = text.matches(of: /<path class="line r-target"[^>]* d="M([0-9.]*) ([0-9.]*)L/)
      .compactMap { match in Double(match.1).flatMap { x in Double(match.2).map { (x: x, y: $0) } } }
    #expect(limits.count == 2)
    #expect(abs(limits[0].x - (found[0].x + found[1].x) / 2) < 0.2)
    #expect(abs(limits[1].y - (found[1].y + found[2].y) / 2) < 0.2)
  }

  @Test func `a service without one of the values is in the table and not in the picture`() throws {
    let chart = chart([("A", 20, 100), ("Utan värde", nil, 300)], limits: (40, 200))
    let text = try page(chart)
    #expect(discs(text).count == 1)
    #expect(text.contains("Utan värde"))
  }

  @Test func `names stay within the picture and do not cover each other`() throws {
    let points = (0..<12).map { ("Tjänst med långt namn \($0)", Double($0 % 4) * 25, Double($0 / 4) * 100) }
    let text = try page(chart(points, limits: (50, 100)))
    let names = Pages.words(text).filter { $0.text.hasPrefix("Tjänst") }
    #expect(names.count > 5)
    #expect(Pages.outside(text) == nil)
    for (index, one) in names.enumerated() {
      for other in names[..<index] {
        #expect((one.y - other.y).magnitude >= 13.9 || !one.span.overlaps(other.span), "\(one.text) over \(other.text)")
      }
    }
    let unnamed = points.map(\.0).filter { name in !names.contains { $0.text == name } }
    for name in unnamed { #expect(text.contains("Utritade men utan plats för namn:") && text.contains(name)) }
  }

  @Test func `a name is whole where there is room for it`() throws {
    let name = "Parkeringstillstånd (äldre register)"
    let text = try page(chart([(name, 0, 100), ("B", 60, 300)], limits: (40, 200)))
    #expect(Pages.words(text).contains { $0.text == name })
  }

  @Test func `the words of a limit stand where neither the other limit nor a point does`() throws {
    // The limit across lies at 48 of 50, so that the words of the other would run through it at the right end.
    let text = try page(chart([("A", 0, 100), ("B", 50, 300)], limits: (48, 200)))
    let words = try #require(Pages.words(text).first { $0.text.hasPrefix("dyr") })
    let upright = try #require(text.firstMatch(of: /stroke-dasharray="4 3" d="M([0-9.]*)[ ]/).flatMap { Double($0.1) })
    #expect(!words.span.contains(upright))
    #expect(words.span.lowerBound >= 0 && words.span.upperBound <= 720)
  }

  @Test func `the file names both axes, their limits and units, and follows the schema`() throws {
    let report = report(chart([("A", 20, 100), ("B", 60, 300)], limits: (40, 200)))
    let xml = String(decoding: try XMLWriter().validated(report), as: UTF8.self)
    #expect(xml.contains("form=\"quadrant\"") && xml.contains("<mark label=\"dyr\">"))
    #expect(xml.contains("unit=\"kr\"") && xml.contains("unit=\"%\""))
    let json = String(decoding: JSONWriter().bytes(report), as: UTF8.self)
    #expect(json.contains("\"quadrant\"") && json.contains("\"marks\""))
  }
}
