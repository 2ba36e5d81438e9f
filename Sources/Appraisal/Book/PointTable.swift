/// Points with their places, looked up by the hash that each has of itself.
///
/// A dictionary would hash that hash once more and hold a copy of each point; a report asks it a million times.
struct PointTable: Sendable {
  /// The points, as they came.
  private(set) var points: [MeasurementBook.Point] = []
  // Places by hash, each at the first free slot from its own on; at most half are taken.
  private var slots: [Int32]
  private static let free: Int32 = -1

  /// A table for so many points; more make it grow.
  init(capacity: Int) {
    points.reserveCapacity(capacity)
    slots = Array(repeating: Self.free, count: Self.slotCount(capacity))
  }

  /// The place of a point; `nil` where it has none.
  subscript(point: MeasurementBook.Point) -> Int? {
    let place = slots[slot(of: point)]
    return place == Self.free ? nil : Int(place)
  }

  /// The place of a point, which gets the next if it has none.
  mutating func place(of point: MeasurementBook.Point) -> Int {
    let slot = slot(of: point)
    if slots[slot] != Self.free { return Int(slots[slot]) }
    slots[slot] = Int32(points.count)
    points.append(point)
    if points.count * 2 > slots.count { grow() }
    return points.count - 1
  }

  /// Where a point stands among the slots, or the free slot that it would get.
  private func slot(of point: MeasurementBook.Point) -> Int {
    var slot = point.hash & (slots.count - 1)
    while slots[slot] != Self.free, points[Int(slots[slot])] != point { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: Self.free, count: slots.count * 2)
    for place in points.indices { slots[slot(of: points[place])] = Int32(place) }
  }

  private static func slotCount(_ capacity: Int) -> Int {
    var count = 16
    while count < capacity * 2 { count *= 2 }
    return count
  }
}
