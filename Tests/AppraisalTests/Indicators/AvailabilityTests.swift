import Appraisal
import TestSupport
import Testing

private let hour: Int64 = 3600

/// 99,5 % of a month of 30 days around the clock is 3 h 36 min of downtime.
@Test func `availability of a month around the clock`() {
  let month = TimeIntervals(union: [0..<30 * 24 * hour])
  let down = Availability(
    service: month, outages: [hour..<hour * 4 + 36 * 60], planned: TimeIntervals(union: []))
  #expect(down.downSeconds == 3 * hour + 36 * 60)
  #expect(down.share == .value(0.995))
}

@Test func `overlapping incidents count once, planned downtime and nights not at all`() {
  let officeHours = TimeIntervals(union: [8 * hour..<16 * hour, 32 * hour..<40 * hour])
  let availability = Availability(
    service: officeHours,
    outages: [7 * hour..<9 * hour, 8 * hour..<10 * hour, 15 * hour..<33 * hour, 20 * hour..<20 * hour],
    planned: TimeIntervals(union: [15 * hour..<16 * hour]))
  #expect(availability.serviceSeconds == 16 * hour)
  #expect(availability.downSeconds == 3 * hour)
  #expect(availability.share == .value(13.0 / 16))
}

@Test func `availability without service time is undefined`() {
  let none = TimeIntervals(union: [])
  #expect(Availability(service: none, outages: [0..<5], planned: none).share == .undefined(.noServiceTime))
}

@Test(arguments: seeds(60))
func `interval sets agree with counting second by second`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  func stretches() -> [Range<Int64>] {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      let start = Int64.random(in: 0...90, using: &generator)
      return start..<start + Int64.random(in: 0...20, using: &generator)
    }
  }
  func seconds(_ stretches: [Range<Int64>]) -> Set<Int64> { Set(stretches.flatMap { Array($0) }) }
  let (left, right) = (stretches(), stretches())
  let (first, second) = (TimeIntervals(union: left), TimeIntervals(union: right))
  let (these, those) = (seconds(left), seconds(right))
  #expect(seconds(first.stretches) == these, "seed \(seed)")
  #expect(first.seconds == Int64(these.count), "seed \(seed)")
  #expect(seconds(first.intersection(second).stretches) == these.intersection(those), "seed \(seed)")
  #expect(first.intersection(second).seconds == Int64(these.intersection(those).count), "seed \(seed)")
  #expect(seconds(first.subtracting(second).stretches) == these.subtracting(those), "seed \(seed)")
  #expect(first.subtracting(second).seconds == Int64(these.subtracting(those).count), "seed \(seed)")
}
