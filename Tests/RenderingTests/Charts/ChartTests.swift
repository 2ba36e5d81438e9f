import Foundation
import ProgrammeModel
import Rendering
import ReportContent
import TestSupport
import Testing

/// Pictures, read back from the page.
@Suite struct ChartTests {
  private func page(_ chart: Chart) throws -> String {
    var report = Specimen.report()
    report.sections = [Section(id: "s", heading: "S", blocks: [.chart(chart)])]
    return String(decoding: try HTMLWriter().bytes(report), as: UTF8.self)
  }

  private func bars(_ values: [Double?]) -> Chart {
    let figures = values.enumerated().map { index, value in
      value.map { SampleFigures.millions("b", $0, "\(index)") } ?? SampleFigures.missing(.notReported, "\(index)")
    }
    return Chart(
      id: "c", title: "T", summary: "D", unit: "mnkr",
      form: .bars(
        labels: values.indices.map { "L\($0)" },
        series: [Chart.Series(name: "Utfall", role: .outcome, figures: figures)]))
  }

  private func lines(_ values: [Double?]) -> Chart {
    let figures = values.enumerated().map { index, value in
      SampleFigures.figure(
        value.map { .number($0) } ?? .missing(MissingValue(.notReported)), .number(decimals: 1),
        SampleFigures.id("l", period: "\(index)"))
    }
    return Chart(
      id: "c", title: "T", summary: "D", unit: "",
      form: .lines(
        labels: values.indices.map { "L\($0)" },
        series: [Chart.Series(name: "Utfall", role: .outcome, figures: figures)]))
  }

  private func widths(_ page: String) -> [Double] {
    page.matches(of: /<rect class="bar [^"]*" x="[^"]*" y="[^"]*" width="([^"]*)"/).compactMap { Double($0.1) }
  }

  @Test func `bars are as long as their values, from a common zero`() throws {
    let found = widths(try page(bars([10, 20, 40])))
    #expect(found.count == 3)
    #expect(abs(found[1] / found[0] - 2) < 0.01 && abs(found[2] / found[0] - 4) < 0.01)
  }

  @Test func `a missing value has words and no bar, a zero a line`() throws {
    let page = try page(bars([10, nil, 0]))
    #expect(widths(page).count == 2)
    #expect(widths(page)[1] == 0.5)
    #expect(page.contains(">uppgift saknas</text>"))
  }

  @Test func `negative bars end where positive ones begin`() throws {
    let page = try page(bars([-10, 10]))
    let found = page.matches(of: /<rect class="bar [^"]*" x="([^"]*)" y="[^"]*" width="([^"]*)"/)
      .compactMap { match in Double(match.1).flatMap { x in Double(match.2).map { (x: x, width: $0) } } }
    #expect(found.count == 2)
    #expect(abs(found[0].x + found[0].width - found[1].x) < 0.2)
  }

  @Test func `a gap in a line is not bridged`() throws {
    let page = try page(lines([1, 2, nil, 4, 5]))
    #expect(page.matches(of: /<path class="line r-outcome"/).count == 2)
    #expect(page.matches(of: /<circle class="mark r-outcome"/).count == 4)
  }

  @Test(arguments: seeds(40))
  func `every picture stays within its frame`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<Int.random(in: 1...12, using: &generator)).map { _ -> Double? in
      Int.random(in: 0...5, using: &generator) == 0
        ? nil
        : Double.random(in: -1...1, using: &generator) * [1e-3, 1, 1e3, 1e9][Int.random(in: 0...3, using: &generator)]
    }
    for page in [try page(bars(values)), try page(lines(values))] where page.contains("<svg") {
      let box = try #require(page.firstMatch(of: /viewBox="0 0 720 ([0-9.]+)"/))
      let height = try #require(Double(box.1))
      for match in page.matches(of: /\s(x|x1|x2|cx|y|y1|y2|cy)="([^"]*)"/) {
        let value = try #require(Double(match.2), "seed \(seed)")
        #expect(value >= 0 && value <= (match.1.contains("x") ? 720 : height), "seed \(seed): \(match.0)")
      }
    }
  }

  @Test func `name, value and target of an indicator stand where a narrow window shows them`() throws {
    func number(_ value: Double, _ period: String) -> Figure {
      SampleFigures.figure(.number(value), .number(decimals: 1), SampleFigures.id("i", period: period))
    }
    let panel = Chart.Panel(
      label: "Nöjda användare", figures: [number(61, "2014T1"), number(67.5, "2014T2")], labels: ["2014T1", "2014T2"],
      target: number(70, "2014VB"), direction: .rising)
    let words = Pages.words(
      try page(Chart(id: "c", title: "T", summary: "D", unit: "", form: .panels([panel]))))
    // At 320 pixels 288 are left beside the margins, and the picture is 680 wide.
    let seen = words.filter { $0.span.upperBound <= 288 / 680 * 720 }.map(\.text)
    for text in ["Nöjda användare", "67,5", "2014T2", "70,0"] { #expect(seen.contains(text), "\(text)") }
  }

  @Test func `a chart without a value says so instead of drawing`() throws {
    let page = try page(bars([nil]))
    #expect(!page.contains("<svg") && page.contains("Det finns inga värden att rita."))
  }

  @Test func `a picture has a title, a description and its figures as a table`() throws {
    let page = try page(bars([10]))
    #expect(page.contains("role=\"img\" aria-labelledby=\"chart:c:title chart:c:desc\""))
    #expect(page.contains("<title id=\"chart:c:title\">T</title><desc id=\"chart:c:desc\">D</desc>"))
    #expect(page.contains("<details><summary>Siffrorna bakom diagrammet</summary>"))
  }

  @Test(arguments: Chart.Series.Role.allCases)
  func `every role has a colour in the style sheet`(role: Chart.Series.Role) throws {
    let chart = Chart(
      id: "c", title: "T", summary: "D", unit: "",
      form: .bars(
        labels: ["A"], series: [Chart.Series(name: "S", role: role, figures: [SampleFigures.millions("b", 1)])]))
    let page = try page(chart)
    let name = try #require(page.firstMatch(of: /<rect class="bar (r-[a-z-]+)"/)).1
    #expect(Theme.standard.style.contains(".\(name) { --c: var(--\(name.dropFirst(2))); }"))
    #expect(Theme.standard.style.matches(of: try Regex("--\(name.dropFirst(2)): #[0-9a-f]{6}")).count == 2)
  }
}
