import Foundation
import ProgrammeModel
import Register
import TestSupport
import Testing

/// Observations that wait in scratch space come out as those that memory holds.
@Suite struct ScratchTests {
  /// Shuffled values of 40 series over three years, some of them there twice.
  private static func batch(_ policy: ScratchPolicy?, seed: UInt64, twice: Int = 0) throws -> ObservationBatch {
    var generator = SeededGenerator(seed: seed)
    var rows: [(key: SeriesKey, period: Period)] = []
    for number in 0..<40 {
      for month in 0..<36 {
        rows.append((measurement("M\(number)"), try required(.month(month % 12 + 1, of: 2013 + month / 12))))
      }
    }
    rows.shuffle(using: &generator)
    rows += rows.prefix(twice)
    var batch = ObservationBatch(policy)
    for (index, row) in rows.enumerated() {
      batch.append(
        Observation(
          period: row.period, value: .value(FixedDecimal(digits: Int64(index % 97), scale: 1)),
          note: index % 50 == 0 ? "not \(index % 3)" : "", place: SourcePlace(source: 0, row: Int32(index + 2))),
        to: row.key, source: 0)
    }
    return batch
  }

  private static func texts(_ batch: ObservationBatch) throws -> [String] {
    var texts: [String] = []
    try batch.forEach { row in
      let key = batch.series[Int(row.series)]
      texts.append("\(key.dimensions.text) \(row.period) \(row.digits) \(row.row) \(batch.notes[Int(row.note)])")
    }
    return texts
  }

  private static func scratch(_ rows: Int, in folder: TemporaryFolder) -> ScratchPolicy {
    ScratchPolicy(rows: rows) { try ScratchFile(in: [folder.path]) }
  }

  @Test(arguments: [1, 7, 100, 1440, 5000])
  func `the order is the same whatever memory holds`(_ rows: Int) throws {
    let folder = try TemporaryFolder()
    var whole = try Self.batch(nil, seed: 7, twice: 30)
    var parts = try Self.batch(Self.scratch(rows, in: folder), seed: 7, twice: 30)
    #expect(parts.count == whole.count)
    try whole.order()
    try parts.order()
    #expect(parts.rows.isEmpty == (rows <= 1470), "rows that went to scratch space are not in memory")
    #expect(parts.hasEqualKeys && whole.hasEqualKeys)
    #expect(try Self.texts(parts) == Self.texts(whole))
    var (reading, other) = (parts.reading, whole.reading)
    for series in [3, 39, 0, 1, 2, 17] {
      #expect(try reading.rows(of: series).map(\.row) == other.rows(of: series).map(\.row))
    }
    try parts.keep { $0.row % 3 == 0 && $0.series != 5 }
    try whole.keep { $0.row % 3 == 0 && $0.series != 5 }
    #expect(try Self.texts(parts) == Self.texts(whole))
    #expect(parts.series == whole.series && parts.series.count == 39 && parts.isEverySeriesUsed)
  }

  @Test func `a source taken back leaves nothing, wherever its rows were`() throws {
    let folder = try TemporaryFolder()
    var batch = try Self.batch(Self.scratch(100, in: folder), seed: 3)
    var alone = batch
    for row: Int32 in 2..<400 {
      batch.append(
        Observation(
          period: .year(2013), value: .value(FixedDecimal(digits: 1)), place: SourcePlace(source: 1, row: row)),
        to: measurement("N\(row)"), source: 1)
    }
    #expect(batch.rowCounts == [1440, 398])
    batch.remove(sourcesFrom: 1)
    #expect(batch.rowCounts == [1440, 0])
    try batch.order()
    try alone.order()
    #expect(try Self.texts(batch) == Self.texts(alone))
    #expect(!batch.isEverySeriesUsed)
  }

  @Test func `a register is the same whether memory held all or hardly anything`() throws {
    var heads: [RegisterHead] = []
    for rows in [nil, 100] {
      var bench = try Bench()
      let policy = rows.map { Self.scratch($0, in: bench.folder) }
      let batch = try Self.batch(policy, seed: 11)
      let sources = [file("m.csv", measurements, [("Värde", "värde")])]
      try bench.register(Delivery(sources: sources, observations: batch), at: moment(2, 1))
      // The second delivery says most of it again: what is known is compared, in parts too.
      let again = try Self.batch(policy, seed: 12)
      let receipt = try bench.register(Delivery(sources: sources, observations: again), at: moment(2, 2))
      let tally = try required(receipt.tallies.first)
      #expect(tally.new == 0 && tally.changed > 1000 && tally.changed + tally.unchanged == 1440)
      #expect(try bench.register.verify().problems.isEmpty)
      heads.append(receipt.head)
    }
    #expect(heads[0].hash == heads[1].hash)
  }

  @Test func `a value that is there twice is told with both places though parts lie between`() throws {
    var bench = try Bench()
    let batch = try Self.batch(Self.scratch(100, in: bench.folder), seed: 5, twice: 1)
    let delivery = Delivery(sources: [file("m.csv", measurements, [])], observations: batch)
    do {
      try bench.register(delivery, at: moment(2, 1))
      Issue.record("it was registered")
    } catch RegisterError.duplicateObservation(_, _, let rows) {
      #expect(rows.map(\.row) == [2, 1442])
    }
    #expect(try bench.register.head().registration == number(0))
  }

  @Test func `scratch space has no name that a killed process could leave`() throws {
    let folder = try TemporaryFolder()
    let space = try ScratchFile(in: [folder.path])
    let bytes = [UInt8](repeating: 7, count: 10_000)
    let (first, second) = (space.reserve(10_000), space.reserve(10_000))
    for offset in [second, first] { try bytes.withUnsafeBytes { try space.write($0, at: offset) } }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    var back = [UInt8](repeating: 0, count: 20_000)
    try back.withUnsafeMutableBytes { try space.read($0, at: first) }
    #expect(back == bytes + bytes)
    #expect(throws: RegisterError.self) { try back.withUnsafeMutableBytes { try space.read($0, at: second) } }
  }

  @Test func `where nothing can be written another folder is taken, and none is said`() throws {
    let folder = try TemporaryFolder()
    let nowhere = folder.path("saknas")
    let space = try ScratchFile(in: [nowhere, folder.path])
    #expect(space.reserve(8) == 0)
    #expect(throws: RegisterError.cannotWrite(path: nowhere)) { try ScratchFile(in: [nowhere]) }
    var batch = try Self.batch(ScratchPolicy(rows: 100) { try ScratchFile(in: [nowhere]) }, seed: 1)
    #expect(throws: RegisterError.cannotWrite(path: nowhere)) { try batch.order() }
  }

  @Test func `work beside the caller is done in order, and its error is told`() throws {
    let folder = try TemporaryFolder()
    let space = try ScratchFile(in: [folder.path])
    let offset = space.reserve(1)
    for number in UInt8(0)..<20 {
      space.beside { try [number].withUnsafeBytes { try space.write($0, at: offset) } }
    }
    try space.settle()
    var last: [UInt8] = [0]
    try last.withUnsafeMutableBytes { try space.read($0, at: offset) }
    #expect(last == [19])
    space.beside { throw RegisterError.diskFull(path: "x") }
    #expect(throws: RegisterError.diskFull(path: "x")) { try space.settle() }
  }
}
