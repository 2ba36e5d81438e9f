import ProgrammeModel
import Register
import TestSupport
import Testing

/// Rows of descriptive tables that wait in scratch space come out as those that memory holds.
@Suite struct RecordScratchTests {
  private static let services = TableName("tjänster")

  /// All in memory, some rows to a block, and a block for each row.
  private static let sizes: [Int?] = [nil, 100, 1]

  /// Shuffled projects and services with a value of each kind.
  private static func records(_ numbers: Range<Int>, seed: UInt64) -> [ProgrammeModel.Record] {
    var generator = SeededGenerator(seed: seed)
    var records: [ProgrammeModel.Record] = []
    for number in numbers {
      var fields: [String: FieldValue] = [
        "namn": .text("Projekt å \(Int.random(in: 0..<5, using: &generator))"), "plan": .period(.year(2013)),
        "ansvarig": .personal("Bo \(number % 9)"), "slut": .missing(MissingValue(.secret, note: "OSL 19:1")),
        "andel": .decimal(FixedDecimal(digits: Int64(number), scale: 2)), "belopp": .money(Money(ore: -5)),
      ]
      if number % 3 == 0 { fields["sen"] = .flag(number % 2 == 0) }
      let record = project("P\(number)", fields, row: Int32(number + 2))
      records.append(record)
      records.append(
        Record(
          table: services, key: Key(["T|\(number)", "\\"]),
          fields: [FieldName("start"): .instant(moment(1, 1)), FieldName("antal"): .integer(Int64(number))],
          place: record.place))
    }
    return records.shuffled(using: &generator)
  }

  private static func batch(_ records: [ProgrammeModel.Record], _ rows: Int?, in folder: TemporaryFolder) -> RecordBatch
  {
    var batch = RecordBatch(rows.map { ScratchPolicy(rows: $0) { try ScratchFile(in: [folder.path]) } })
    for record in records { batch.append(record) }
    return batch
  }

  private static func all(_ reading: RecordReading) throws -> [ProgrammeModel.Record] {
    var (reading, records) = (reading, [ProgrammeModel.Record]())
    while let record = try reading.next() { records.append(record.record) }
    return records
  }

  @Test(arguments: sizes)
  func `rows come back as they were, as delivered and in order of table and key`(_ rows: Int?) throws {
    let folder = try TemporaryFolder()
    let records = Self.records(0..<200, seed: 3)
    var batch = Self.batch(records, rows, in: folder)
    #expect(try Self.all(batch.reading()) == records)
    try batch.order()
    let sorted = records.sorted { left, right in
      left.table == right.table
        ? left.key.text.utf8.lexicographicallyPrecedes(right.key.text.utf8) : left.table < right.table
    }
    #expect(try Self.all(batch.orderedReading()) == sorted)
    #expect(try batch.rows == records)
    // What is taken out and replaced counts no more, in either order.
    var reading = try batch.orderedReading()
    var kept: [ProgrammeModel.Record] = []
    while let row = try reading.next() {
      let record = row.record
      if record.place.row % 3 == 0 {
        batch.remove(row)
      } else if record.place.row % 3 == 1, record.table == projects {
        let other = project(record.key.text, ["ny": .flag(true)], row: record.place.row)
        batch.replace(row, by: other)
        kept.append(other)
      } else {
        kept.append(record)
      }
    }
    #expect(try Self.all(batch.orderedReading()) == kept)
    #expect(batch.count == kept.count && batch.count(of: 0) == kept.count)
    let standing = Set(kept.map(\.key))
    let expected = records.filter { $0.table == projects && standing.contains($0.key) }
    #expect(try batch.rows(of: projects).map(\.key) == expected.map(\.key))
    #expect(batch.fields[Self.services] == [FieldName("start"), FieldName("antal")])
    #expect(batch.fields[projects]?.contains(FieldName("ny")) == true)
  }

  @Test func `a register is the same whether memory held all records or hardly any`() throws {
    var heads: [RegisterHead] = []
    for rows in Self.sizes {
      var bench = try Bench()
      let sources = [file("p.csv", projects, [("Namn", "namn")])]
      func delivery(_ records: [ProgrammeModel.Record], _ withdrawals: [Withdrawal] = []) -> Delivery {
        Delivery(
          sources: sources, records: Self.batch(records, rows, in: bench.folder), observations: ObservationBatch(),
          withdrawals: withdrawals, changeKinds: [projects: .correction])
      }
      try bench.register(delivery(Self.records(0..<200, seed: 4)), at: moment(2, 1))
      let again = delivery(Self.records(100..<300, seed: 5))
      let absent = try bench.register.absent(from: again, organisation: "N01", tables: [projects])
      #expect(absent.count == 100 && Set(absent).contains(.record(table: projects, key: Key(["P99"]))))
      let receipt = try bench.register(delivery(Self.records(100..<300, seed: 5), absent), at: moment(2, 2))
      let tally = try required(receipt.tallies.first { $0.table == projects })
      #expect(tally.new == 100 && tally.withdrawn == 100)
      #expect(tally.changed > 50 && tally.changed + tally.unchanged == 100)
      try bench.register(delivery(Self.records(50..<150, seed: 6)), at: moment(2, 3))
      #expect(try bench.register.verify().problems.isEmpty)
      heads.append(try bench.register.head())
    }
    #expect(Set(heads.map(\.hash)).count == 1)
  }

  @Test func `a record that is there twice is told with both places though blocks lie between`() throws {
    var bench = try Bench()
    let records = Self.records(0..<100, seed: 7) + [project("P7", [:], row: 900)]
    let delivery = Delivery(
      sources: [file("p.csv", projects, [])], records: Self.batch(records, 1, in: bench.folder),
      observations: ObservationBatch())
    #expect(
      throws: RegisterError.duplicateRecord(
        table: projects, key: Key(["P7"]),
        rows: [SourcePlace(source: 0, row: 9), SourcePlace(source: 0, row: 900)])
    ) { try bench.register(delivery, at: moment(2, 1)) }
    #expect(try bench.register.head().registration == number(0))
  }

  @Test func `where nothing can be written it is said when the rows are asked for`() throws {
    let folder = try TemporaryFolder()
    let nowhere = folder.path("saknas")
    var batch = RecordBatch(ScratchPolicy(rows: 1) { try ScratchFile(in: [nowhere]) })
    for record in Self.records(0..<3, seed: 8) { batch.append(record) }
    #expect(throws: RegisterError.cannotWrite(path: nowhere)) { try batch.order() }
    #expect(throws: RegisterError.cannotWrite(path: nowhere)) { try batch.reading() }
    #expect(throws: RegisterError.cannotWrite(path: nowhere)) { try batch.rows }
  }
}
