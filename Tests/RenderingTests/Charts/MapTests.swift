import ProgrammeModel
import Rendering
import ReportContent
import TestSupport
import Testing

/// The map of a portfolio, read back from the page.
@Suite struct MapTests {
  private func page(
    _ points: [(cost: Double?, value: Double?)], lights: [TrafficLight] = [], names: [String] = []
  ) throws -> String {
    func series(_ role: Chart.Series.Role, _ values: [Double?]) -> Chart.Series {
      Chart.Series(
        name: role.rawValue, role: role,
        figures: values.enumerated().map { index, value in
          value.map { SampleFigures.millions("m.\(role.rawValue)", $0, "\(index)") }
            ?? SampleFigures.missing(.notReported, "\(role.rawValue)\(index)")
        })
    }
    let map = PortfolioMap(
      things: points.indices.map { index in
        PortfolioMap.Thing(
          id: "P\(1000 + index)", name: index < names.count ? names[index] : "",
          light: index < lights.count ? lights[index] : .notAssessed)
      }, across: series(.cost, points.map(\.cost)), upwards: series(.netPresentValue, points.map(\.value)),
      risk: Chart.Series(
        name: "Risk", role: .risk,
        figures: points.indices.map {
          SampleFigures.figure(.count($0 % 25 + 1), .count, SampleFigures.id("r", "\($0)"))
        }
      ))
    return try Pages.html(of: Chart(id: "c", title: "T", summary: "D", unit: "mnkr", form: .map(map)))
  }

  private func rings(_ page: String) -> [(x: Double, y: Double)] {
    page.matches(of: /<circle class="ring c-quiet" cx="([^"]*)" cy="([^"]*)"/).compactMap { match in
      guard let x = Double(match.1), let y = Double(match.2) else { return nil }
      return (x, y)
    }.filter { $0.y > 20 }
  }

  // Costs 10, 20 and 40 from a common zero: the third is twice as far from the first as ... 20-10 = 10, 40-10 = 30.
  @Test func `points stand at their amounts`() throws {
    let found = rings(try page([(10, 5), (20, 10), (40, -5)]))
    #expect(found.count == 3)
    #expect(abs((found[2].x - found[0].x) / (found[1].x - found[0].x) - 3) < 0.02)
    #expect(abs((found[0].y - found[2].y) / (found[1].y - found[0].y) - 2) < 0.02)
  }

  @Test func `both axes hold zero`() throws {
    let texts = Pages.words(try page([(10, 5), (20, 10)])).map(\.text)
    #expect(texts.count { $0 == "0" } == 2)
  }

  @Test func `the shape of the sign tells the risk without colour`() throws {
    let page = try page([(10, 5), (20, 10), (30, 2), (40, -3)], lights: [.green, .yellow, .red, .notAssessed])
    // One in the key and one on the map of each.
    #expect(page.matches(of: /<circle class="mark c-good"/).count == 2)
    #expect(page.matches(of: /<path class="mark c-caution" d="M[^L]*L[^L]*L[^LZ]*Z"/).count == 2)
    #expect(page.matches(of: /<path class="mark c-bad" d="M[^L]*L[^L]*L[^L]*L[^LZ]*Z"/).count == 2)
    #expect(page.matches(of: /<circle class="ring c-quiet"/).count == 2)
    for words in ["låg", "förhöjd", "hög", "ej bedömd"] { #expect(page.contains(">\(words)</text>"), "\(words)") }
  }

  @Test func `what lacks an amount is named and not drawn`() throws {
    let page = try page([(10, 5), (20, nil), (nil, 3), (30, 1)])
    #expect(rings(page).count == 2)
    #expect(page.contains(">Saknar belopp och är inte utritade: P1001, P1002</text>"))
  }

  @Test(arguments: seeds(25))
  func `no name covers another, whatever thirty projects are called`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let points = (0..<30).map { _ -> (cost: Double?, value: Double?) in
      (Double.random(in: 1...80, using: &generator), Double.random(in: -50...200, using: &generator))
    }
    let names = (0..<30).map { _ in
      String(Specimen.longName.prefix(Int.random(in: 0...200, using: &generator)))
    }
    let page = try page(points, names: names)
    #expect(Pages.outside(page) == nil, "seed \(seed)")
    let words = Pages.words(page).filter { $0.text.hasPrefix("P1") }
    #expect(words.count >= 25, "seed \(seed): \(words.count)")
    for (index, one) in words.enumerated() {
      for other in words[(index + 1)...] {
        let apart = (one.y - other.y).magnitude >= 13.9 || !one.span.overlaps(other.span)
        #expect(apart, "seed \(seed): \(one.text) over \(other.text)")
      }
    }
  }
}
