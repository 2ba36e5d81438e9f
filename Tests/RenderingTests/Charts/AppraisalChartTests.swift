import ProgrammeModel
import Rendering
import ReportContent
import TestSupport
import Testing

/// The pictures of a nyttokalkyl, read back from the page and the files.
@Suite struct AppraisalChartTests {
  private func report(_ chart: Chart) -> Report {
    var report = Specimen.report()
    report.sections = [Section(id: "s", heading: "S", blocks: [.chart(chart)])]
    return report
  }

  private func page(_ chart: Chart) throws -> String {
    String(decoding: try HTMLWriter().bytes(report(chart)), as: UTF8.self)
  }

  private func series(_ role: Chart.Series.Role, _ values: [Double]) -> Chart.Series {
    Chart.Series(
      name: role.rawValue, role: role,
      figures: values.enumerated().map { SampleFigures.millions("t.\(role.rawValue)", $0.element, "\($0.offset)") })
  }

  private func tornado(_ worse: [Double], _ better: [Double], base: Double, name: String = "L") -> Chart {
    Chart(
      id: "c", title: "T", summary: "D", unit: "mnkr",
      form: .tornado(
        labels: worse.indices.map { "\(name)\($0)" }, worse: series(.worse, worse), better: series(.better, better),
        base: Chart.Mark(label: "Som planerat", figure: SampleFigures.millions("base", base))))
  }

  private func distribution(_ edges: [Double], _ shares: [Double]) -> Chart {
    let figures = shares.enumerated().map { index, share in
      SampleFigures.figure(.share(share), .percent, SampleFigures.id("share", "", period: "\(index)"))
    }
    return Chart(
      id: "c", title: "T", summary: "D", unit: "mnkr",
      form: .distribution(
        lower: series(.budget, Array(edges.dropLast())), upper: series(.frame, Array(edges.dropFirst())),
        share: Chart.Series(name: "Andel", role: .other, figures: figures),
        marks: [Chart.Mark(label: "P50", figure: SampleFigures.millions("p50", 2))]))
  }

  private func bars(_ page: String) -> [(role: String, x: Double, width: Double, height: Double)] {
    page.matches(of: /<rect class="bar ([^"]*)" x="([^"]*)" y="[^"]*" width="([^"]*)" height="([^"]*)"/)
      .compactMap { match in
        guard let x = Double(match.2), let width = Double(match.3), let height = Double(match.4) else { return nil }
        return (String(match.1), x, width, height)
      }
  }

  @Test func `bars of a tornado meet at the base and are as long as their swings`() throws {
    let found = bars(try page(tornado([4, 8], [12, 14], base: 10)))
    #expect(found.map(\.role) == ["r-worse", "r-better", "r-worse", "r-better"])
    #expect(abs(found[0].x + found[0].width - found[1].x) < 0.2)
    #expect(abs(found[0].width / found[1].width - 3) < 0.05)
    #expect(abs(found[0].width / found[2].width - 3) < 0.05)
    #expect(abs(found[3].width / found[1].width - 2) < 0.05)
  }

  @Test func `no line of a tornado runs through a name`() throws {
    let name = "Kortare handläggning av bygglov och andra tillstånd i hela staden, som den som söker har begärt "
    let page = try page(tornado([-4, 8, 2], [12, 14, 11], base: 10, name: name))
    #expect(Pages.crossed(page) == [])
    #expect(page.matches(of: /<path class="line r-target"/).count == 4)
  }

  @Test(arguments: Report.Kind.allCases)
  func `pictures of a project share the page, in others they have it to themselves`(kind: Report.Kind) throws {
    var report = report(tornado([-4, 8, 2], [12, 14, 11], base: 10))
    report.kind = kind
    let page = String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
    #expect(page.contains("<figure class=\"chart shared\"") == (kind == .project))
    let width = kind == .project ? 480.0 : 720
    #expect(page.contains("viewBox=\"0 0 \(Int(width)) "))
    #expect(bars(page).allSatisfy { $0.x >= 0 && $0.x + $0.width <= width })
    #expect(Pages.words(page).allSatisfy { $0.x >= 0 && $0.x <= width })
  }

  @Test func `a swing in one direction only has one number`() throws {
    let page = try page(tornado([4], [10], base: 10))
    #expect(page.contains(">4,0</text>") && !page.contains("halo\">10,0</text>"))
    #expect(page.contains(">Som planerat 10,0\u{A0}mnkr</text>"))
  }

  @Test func `a distribution colours loss and profit apart`() throws {
    let found = bars(try page(distribution([-2, 0, 2, 4], [0.2, 0.5, 0.3])))
    #expect(found.map(\.role) == ["r-worse", "r-better", "r-better"])
    #expect(abs(found[1].height / found[0].height - 2.5) < 0.05)
    #expect(abs(found[0].width - found[1].width) < 0.2)
  }

  @Test func `the figures behind are a table with the marked values`() throws {
    let page = try page(distribution([-2, 0, 2], [0.25, 0.75]))
    let table = try #require(page.split(separator: "<details>").last)
    for words in ["25,0", "75,0", "P50", "−2,0"] { #expect(table.contains(words), "\(words)") }
  }

  @Test func `the same figures are in XML and JSON`() throws {
    for chart in [tornado([4], [12], base: 10), distribution([0, 2, 4], [0.25, 0.75])] {
      let json = String(decoding: JSONWriter().bytes(report(chart)), as: UTF8.self)
      let xml = String(decoding: XMLWriter().bytes(report(chart)), as: UTF8.self)
      for mark in chart.form.marks {
        let marks = try #require(json.split(separator: "\"marks\":").last)
        #expect(marks.contains("{\"label\":\"\(mark.label)\""))
        #expect(xml.contains("<mark label=\"\(mark.label)\">"))
      }
      #expect(xml.matches(of: /<series\s/).count == chart.form.series.count)
    }
  }

  @Test(arguments: seeds(40))
  func `every picture stays within its frame`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let size = [1.0, 1e3, 1e6][Int.random(in: 0...2, using: &generator)]
    let base = Double.random(in: -size...size, using: &generator)
    let count = Int.random(in: 1...10, using: &generator)
    let worse = (0..<count).map { _ in base - Double.random(in: 0...size, using: &generator) }
    let better = (0..<count).map { _ in base + Double.random(in: 0...size, using: &generator) }
    let edges = (0...count).map { base + Double($0) * size / 10 }
    let shares = (0..<count).map { _ in Double.random(in: 0...1, using: &generator) }
    for page in [try page(tornado(worse, better, base: base)), try page(distribution(edges, shares))] {
      let box = try #require(page.firstMatch(of: /viewBox="0 0 720 ([0-9.]+)"/))
      let height = try #require(Double(box.1))
      for match in page.matches(of: /\s(x|x1|x2|cx|y|y1|y2|cy)="([^"]*)"/) {
        let value = try #require(Double(match.2), "seed \(seed)")
        #expect(value >= 0 && value <= (match.1.contains("x") ? 720 : height), "seed \(seed): \(match.0)")
      }
    }
  }
}
