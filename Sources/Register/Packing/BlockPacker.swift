/// Packs rows of `observation`, which come in order of key, block after block.
struct BlockPacker {
  /// A block of which no more rows come.
  struct Block {
    let number: Int64
    /// The years that rows were of.
    let years: [Int64: PackedYear]
    /// Years of which all rows have to be read.
    let unclear: Set<Int64>
  }

  /// What was packed of a year of a block before; nothing where all rows come.
  private let older: (_ block: Int64, _ year: Int64) throws -> [UInt8]
  private var years: [Int64: YearInProgress] = [:]
  // What is stated of a series in a year.
  private var stated: [StatedValue] = []

  init(beside older: @escaping (_ block: Int64, _ year: Int64) throws -> [UInt8] = { _, _ in [] }) {
    self.older = older
  }

  /// Takes a row, and gives the block before it if that is another.
  mutating func add(_ row: StatedValue) throws -> Block? {
    var done: Block?
    if let last = stated.last, last.series != row.series || last.year != row.year {
      try packStated()
      if last.block != row.block { done = finish(last.block) }
    }
    stated.append(row)
    return done
  }

  /// The last block; `nil` if there were no rows.
  mutating func finish() throws -> Block? {
    guard let last = stated.last else { return nil }
    try packStated()
    return finish(last.block)
  }

  private mutating func packStated() throws {
    guard let first = stated.first else { return }
    if years[first.year] == nil { years[first.year] = YearInProgress(beside: try older(first.block, first.year)) }
    years[first.year]?.add(first.place, stated)
    stated.removeAll(keepingCapacity: true)
  }

  private mutating func finish(_ block: Int64) -> Block {
    defer { years = [:] }
    return Block(
      number: block,
      years: years.mapValues { year in
        var year = year
        return year.finish()
      }, unclear: Set(years.filter(\.value.isUnclear).keys))
  }
}
