import ProgrammeModel

/// Which series and which target belong to each point, by their places in a programme.
///
/// Numbers only: moving what is known of tens of thousands of points from table to table would take longer than finding it.
struct PointGrouping: Sendable {
  /// The points, as they come, with their places.
  private(set) var table: PointTable
  // By point: its first and its last series, and its last target.
  private var ends: [(first: Int32, last: Int32)] = []
  private var targets: [Int32] = []
  // By series: the next of the same point.
  private var next: [Int32] = []
  private var targetCount: Int32 = 0
  private static let none: Int32 = -1

  /// A grouping of as many series.
  init(capacity: Int) {
    table = PointTable(capacity: capacity)
    ends.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    next.reserveCapacity(capacity)
  }

  /// Says what the next series belongs to.
  mutating func addSeries(of point: MeasurementBook.Point) {
    let (place, number) = (place(of: point), Int32(next.count))
    next.append(Self.none)
    if ends[place].last == Self.none {
      ends[place] = (number, number)
    } else {
      next[Int(ends[place].last)] = number
      ends[place].last = number
    }
  }

  /// Says what the next target belongs to.
  mutating func addTarget(of point: MeasurementBook.Point) {
    targets[place(of: point)] = targetCount
    targetCount += 1
  }

  /// The places of a point's series, in order.
  func forEachSeries(of place: Int, _ take: (Int) -> Void) {
    var series = ends[place].first
    while series != Self.none {
      take(Int(series))
      series = next[Int(series)]
    }
  }

  /// The place of a point's target; `nil` without one.
  func target(of place: Int) -> Int? { targets[place] == Self.none ? nil : Int(targets[place]) }

  private mutating func place(of point: MeasurementBook.Point) -> Int {
    let place = table.place(of: point)
    if place == ends.count {
      ends.append((Self.none, Self.none))
      targets.append(Self.none)
    }
    return place
  }
}
