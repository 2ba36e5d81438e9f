import ProgrammeModel
import TestSupport
import Testing

@testable import Appraisal

/// Points get places in the order in which they come, and keep them while the table grows.
@Suite struct PointTableTests {
  private typealias Point = MeasurementBook.Point

  private static func point(_ number: Int) -> Point {
    Point(
      indicator: Identifier("M\(number % 7)"), kind: number % 2 == 0 ? .service : .organisation,
      object: "objekt-\(number / 14)")
  }

  @Test(arguments: seeds(20))
  func `each point has the place that it was given first`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var table = PointTable(capacity: Int.random(in: 0...50, using: &random))
    var expected: [Point: Int] = [:]
    for _ in 0..<600 {
      let point = Self.point(Int.random(in: 0..<400, using: &random))
      #expect(table[point] == expected[point], "seed \(seed): before it is asked for a place")
      let place = expected[point] ?? expected.count
      expected[point] = place
      #expect(table.place(of: point) == place, "seed \(seed)")
    }
    #expect(table.points.enumerated().allSatisfy { expected[$1] == $0 }, "seed \(seed)")
    #expect(table.points.count == expected.count, "seed \(seed)")
  }

  @Test(arguments: seeds(20))
  func `the series and the last target of each point are found by their numbers`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var grouping = PointGrouping(capacity: 10)
    var (series, targets): ([Point: [Int]], [Point: Int]) = ([:], [:])
    for number in 0..<300 {
      let point = Self.point(Int.random(in: 0..<120, using: &random))
      grouping.addSeries(of: point)
      series[point, default: []].append(number)
    }
    for number in 0..<40 {
      let point = Self.point(Int.random(in: 0..<160, using: &random))
      grouping.addTarget(of: point)
      targets[point] = number
    }
    for (place, point) in grouping.table.points.enumerated() {
      var found: [Int] = []
      grouping.forEachSeries(of: place) { found.append($0) }
      #expect(found == series[point] ?? [], "seed \(seed): \(point)")
      #expect(grouping.target(of: place) == targets[point], "seed \(seed): \(point)")
    }
    #expect(Set(grouping.table.points) == Set(series.keys).union(targets.keys), "seed \(seed)")
  }
}
