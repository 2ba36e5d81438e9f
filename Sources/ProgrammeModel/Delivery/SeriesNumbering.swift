/// Finds the number of a series by its key without keeping the key once more: a hash table of numbers alone.
struct SeriesNumbering: Sendable {
  /// The number in each slot; -1 is free.
  private var slots = [Int32](repeating: -1, count: 64)
  /// How many numbers it has.
  private(set) var count = 0

  /// The number of a key among `series`; `nil` if it is not there.
  func number(of key: SeriesKey, in series: [SeriesKey]) -> Int32? {
    let number = slots[slot(of: key, in: series)]
    return number < 0 ? nil : number
  }

  /// Takes in the last of `series`, which was not there before.
  mutating func takeLast(of series: [SeriesKey]) {
    if series.count * 2 > slots.count {
      self = Self(series)
    } else if let last = series.last {
      slots[slot(of: last, in: series)] = Int32(series.count - 1)
      count = series.count
    }
  }

  init() {}

  /// The numbers of distinct series by their places.
  init(_ series: [SeriesKey]) {
    var room = slots.count
    while room < series.count * 4 { room *= 2 }
    slots = [Int32](repeating: -1, count: room)
    count = series.count
    for (number, key) in series.enumerated() { slots[slot(of: key, in: series)] = Int32(number) }
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func slot(of key: SeriesKey, in series: [SeriesKey]) -> Int {
    let mask = slots.count - 1
    var slot = key.hashValue & mask
    while slots[slot] >= 0, series[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }
}
