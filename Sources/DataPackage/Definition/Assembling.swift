import ProgrammeModel

extension Array where Element: Sendable {
  /// What is made of each element, in order, without those that nothing can be made of; many are divided among the cores.
  func assembled<Row: Sendable>(_ assemble: @escaping @Sendable (Element) -> Row?) -> [Row] {
    let size = 1_000
    guard count > size else { return compactMap(assemble) }
    let lots = stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    let made = Concurrently.map(lots) { $0.compactMap(assemble) }
    var all: [Row] = []
    // No more room than is needed: an array that grows keeps up to as much again.
    all.reserveCapacity(made.reduce(0) { $0 + $1.count })
    for rows in made { all += rows }
    return all
  }
}
