import Intake
import ProgrammeModel
import Testing

/// An indicator that begins to measure something else is asked about.
@Suite struct SeriesBreakTests {
  private static let register = {
    var facts = known(["mätetal": ["M1"]])
    facts.records[TableName("mätetal")] = [
      Key(["M1"]): StoredRecord(
        key: Key(["M1"]),
        fields: [
          FieldName("namn"): .value("Nöjda"), FieldName("definition"): .value("Andel nöjda"),
          FieldName("enhet"): .value("%"),
        ], registration: RegistrationNumber(rawValue: 1), place: SourcePlace(source: 1, row: 1))
    ]
    return facts
  }()

  private func diagnosed(_ head: String, _ row: String) -> [String] {
    takeIn([("matetal.csv", "mätetal_id;namn;\(head)\nM1;Nöjda;\(row)\n")], known: Self.register).places
  }

  @Test func `a new unit or definition without a first period is a warning at its cell`() {
    #expect(diagnosed("enhet", "index") == ["matetal.csv:2:3 series-break-unstated"])
    #expect(diagnosed("enhet;definition", "%;Andel mycket nöjda") == ["matetal.csv:2:4 series-break-unstated"])
    let result = takeIn([("matetal.csv", "mätetal_id;namn;enhet\nM1;Nöjda;index\n")], known: Self.register)
    #expect(result.errorCount == 0 && result.records.count == 1, "the row is taken in all the same")
    #expect(result.diagnostics.first?.message.swedish.contains("”index” i stället för ”%”") == true)
  }

  @Test func `with a first period, or where nothing was said before, there is nothing to ask`() {
    #expect(diagnosed("enhet;serie_från", "index;2014T2").isEmpty)
    #expect(diagnosed("täljare", "nöjda").isEmpty)
    #expect(diagnosed("enhet;definition", "%;Andel nöjda").isEmpty)
  }
}
