import ProgrammeModel

extension Array where Element: Sendable {
  /// What is made of each element, in order, without those that nothing can be made of; many are divided among the cores.
  func assembled<Row: Sendable>(_ assemble: @escaping @Sendable (Element) -> Row?) -> [Row] {
    let size = 1_000
    guard count > size else { return compactMap(assemble) }
    return Concurrently.eachFound(count, inLotsOf: size) { assemble(self[$0]) }
  }
}
