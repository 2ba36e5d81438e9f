import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What is made of each element, in order, without those that nothing can be made of; many are divided among the cores.
  func assembled<Row: Sendable>(_ assemble: @Sendable (Element) -> Row?) -> [Row] {
    let size = 1_000
    guard count > size else { return compactMap(assemble) }
    let lots = Mutex(Array<[Row]>(repeating: [], count: (count + size - 1) / size))
    DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { lot in
      let rows = self[lot * size..<Swift.min((lot + 1) * size, count)].compactMap(assemble)
      lots.withLock { $0[lot] = rows }
    }
    return lots.withLock { lots in
      var all: [Row] = []
      // No more room than is needed: an array that grows keeps up to as much again.
      all.reserveCapacity(lots.reduce(0) { $0 + $1.count })
      for rows in lots { all += rows }
      return all
    }
  }
}
