import ProgrammeModel
import Register
import TestSupport
import Testing

/// Named records and series by one of their dimensions: those and no others.
@Suite struct PartTests {
  private let bench: Bench
  private let people = TableName("prov")

  init() throws {
    var filled = try Bench()
    var batch = ObservationBatch()
    for indicator in ["M1", "M2", "M3"] {
      for object in ["T1", "T2"] {
        batch.append(
          Observation(
            period: .year(2014), value: .value(FixedDecimal(digits: 7)), place: SourcePlace(source: 0, row: 2)),
          to: SeriesKey(
            table: measurements, measure: FieldName("värde"), dimensions: Key([indicator, "tjänst", object, ""])),
          source: 0)
      }
    }
    let records = (1...4).map { number in
      Record(
        table: TableName("prov"), key: Key(["R\(number)"]), fields: [FieldName("namn"): .text("Namn \(number)")],
        place: SourcePlace(source: 0, row: 2))
    }
    try filled.register(Delivery(records: records, observations: batch), at: moment(2, 1))
    bench = filled
  }

  private func dimensions(_ extent: Extent) throws -> [String] {
    try bench.register.snapshot(of: extent).series[measurements]?.map(\.key.dimensions.text) ?? []
  }

  @Test func `series are taken by a text at a place of their dimensions`() throws {
    var extent = Extent()
    extent.parts[measurements] = Extent.Part(["T2"], at: [2])
    #expect(try dimensions(extent) == ["M1|tjänst|T2|", "M2|tjänst|T2|", "M3|tjänst|T2|"])
    extent.parts[measurements] = Extent.Part(["M1", "M3"], at: [0])
    #expect(try dimensions(extent) == ["M1|tjänst|T1|", "M1|tjänst|T2|", "M3|tjänst|T1|", "M3|tjänst|T2|"])
    // Another indicator may begin with the same letters.
    extent.parts[measurements] = Extent.Part(["M"], at: [0])
    #expect(try dimensions(extent).isEmpty)
    extent.parts[measurements] = Extent.Part(["T1"], at: [0, 2])
    #expect(try dimensions(extent).count == 3)
    extent.parts[measurements] = Extent.Part(["T1"], at: [1, 9])
    #expect(try dimensions(extent).isEmpty)
    #expect(try dimensions(Extent()).count == 6)
  }

  @Test func `records are taken by their keys`() throws {
    var extent = Extent()
    extent.keys[people] = ["R3", "R1", "R9"]
    let found = try bench.register.snapshot(of: extent).records[people] ?? []
    #expect(found.map(\.key.text) == ["R1", "R3"])
    #expect(found.last?.fields[FieldName("namn")] == .value("Namn 3"))
    extent.keys[people] = []
    #expect(try bench.register.snapshot(of: extent).records[people] == nil)
  }
}
