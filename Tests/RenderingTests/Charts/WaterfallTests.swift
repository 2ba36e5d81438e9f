import ProgrammeModel
import Rendering
import ReportContent
import Testing

/// A waterfall, read back from the page.
@Suite struct WaterfallTests {
  private func page(_ start: Double?, _ changes: [Double?], _ end: Double) throws -> String {
    let figures = changes.enumerated().map { index, change in
      change.map { SampleFigures.millions("change", $0, "\(index)") }
        ?? SampleFigures.missing(.notReported, "\(index)")
    }
    let waterfall = Waterfall(
      labels: changes.indices.map { "L\($0)" },
      changes: Chart.Series(name: "Förändring", role: .deviation, figures: figures),
      start: start.map { Chart.Mark(label: "Före", figure: SampleFigures.millions("before", $0)) },
      end: Chart.Mark(label: "Efter", figure: SampleFigures.millions("after", end)))
    return try Pages.html(
      of: Chart(id: "c", title: "T", summary: "D", unit: "mnkr", form: .waterfall(waterfall)))
  }

  // 4 + 2 - 3 + 1 = 4: in units of 1, the bars span 0-4, 4-6, 3-6, 3-4 and 0-4.
  @Test func `each change hangs where the one before it ended`() throws {
    let bars = Pages.bars(try page(4, [2, -3, 1], 4))
    #expect(bars.map(\.role) == ["r-granted", "r-better", "r-worse", "r-better", "r-granted"])
    let unit = bars[0].width / 4
    #expect(bars.map { ($0.width / unit * 10).rounded() / 10 } == [4, 2, 3, 1, 4])
    let zero = bars[0].x
    #expect(bars.map { (($0.x - zero) / unit * 10).rounded() / 10 } == [0, 4, 3, 3, 0])
  }

  // From -1 by +3 to 2: the change crosses zero and stays one bar.
  @Test func `a change may cross zero`() throws {
    let bars = Pages.bars(try page(-1, [3], 2))
    let unit = bars[1].width / 3
    #expect(abs(bars[0].width / unit - 1) < 0.02 && abs(bars[2].width / unit - 2) < 0.02)
    #expect(abs(bars[0].x - bars[1].x) < 0.2)
    #expect(abs(bars[0].x + bars[0].width - bars[2].x) < 0.2)
  }

  @Test func `a rise has its plus, a fall its minus`() throws {
    let page = try page(4, [2, -3], 3)
    #expect(page.contains(">+2,0</text>") && page.contains(">−3,0</text>") && page.contains(">4,0</text>"))
  }

  @Test func `no line runs through a name, however long`() throws {
    let names = (1...4).map { "\($0) Tillgänglighet och service för medborgare, företagande och besök i hela staden" }
    let waterfall = Waterfall(
      labels: names,
      changes: Chart.Series(
        name: "Förändring", role: .deviation,
        figures: [3, -4, 2, 1].enumerated().map { SampleFigures.millions("change", $0.element, "\($0.offset)") }),
      start: Chart.Mark(label: "Före", figure: SampleFigures.millions("before", -1)),
      end: Chart.Mark(label: "Efter", figure: SampleFigures.millions("after", 1)))
    let page = try Pages.html(of: Chart(id: "c", title: "T", summary: "D", unit: "mnkr", form: .waterfall(waterfall)))
    #expect(Pages.crossed(page) == [])
    #expect(page.contains("<line class=\"zero\""))
    // The check sees a line that does.
    let line = "<line class=\"grid\" x1=\"200\" y1=\"0\" x2=\"200\" y2=\"400\"/>"
    #expect(Set(Pages.crossed(page + line)).isSuperset(of: names))
  }

  @Test func `a missing change has words and no bar`() throws {
    let page = try page(nil, [1, nil], 1)
    #expect(Pages.bars(page).map(\.role) == ["r-better", "r-granted"])
    #expect(page.contains(">uppgift saknas</text>"))
  }

  @Test func `the data table has the value before, the changes and the value after`() throws {
    let table = try #require(try page(4, [2, -3], 3).split(separator: "<details>").last)
    for words in ["Före", "L0", "L1", "Efter", ">4,0<", ">2,0<", ">−3,0<", ">3,0<"] {
      #expect(table.contains(words), "\(words)")
    }
  }
}
