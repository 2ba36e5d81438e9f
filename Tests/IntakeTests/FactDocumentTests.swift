import Intake
import ProgrammeModel
import Testing

/// The XML document of a register's facts, row by row.
@Suite struct FactDocumentTests {
  private func document(_ inner: String) -> String {
    "<?xml version=\"1.0\"?>\n<uppgifter xmlns=\"urn:tertial:uppgifter:1\">\n\(inner)\n</uppgifter>\n"
  }

  @Test func `a row states the columns that it has and no others`() throws {
    let result = takeIn([
      (
        "u.xml",
        document(
          """
          <mål>
          <rad><namn>Kö</namn><mål_id>M1</mål_id><nivå>Programmål</nivå><saknas kolumn="till" skäl="ej förfallet">maj</saknas></rad>
          </mål>
          """)
      )
    ])
    #expect(result.codes == [], "\(result.lines(.english))")
    let record = try #require(result.records.first)
    #expect(record.key == Key(["M1"]) && record.place.row == 4)
    #expect(
      record.fields == [
        FieldName("namn"): .text("Kö"), FieldName("nivå"): .text("Programmål"),
        FieldName("till"): .missing(MissingValue(.notYetDue, note: "maj")),
      ])
  }

  @Test func `values come with dimensions, period and remark, also on one line`() {
    let rows = """
      <prisindex><rad><index>KPI</index><period>2013</period><värde>314.06</värde></rad><rad><index>KPI</index>\
      <period>2014</period><saknas kolumn="värde" skäl="ej förfallet">mars</saknas></rad></prisindex>
      """
    let result = takeIn([("u.xml", document(rows))])
    #expect(result.codes == [], "\(result.lines(.english))")
    #expect(result.values == ["värde KPI 2013 = 314.06", "värde KPI 2014 = ej förfallet # mars"])
    #expect(result.acceptedRows == 2)
  }

  @Test(arguments: [
    ("<rapport/>", "xml-not-facts"), ("<uppgifter><mål", "xml-not-readable"),
    ("<!DOCTYPE x []><uppgifter/>", "xml-not-readable"), ("<registerhistorik/>", "xml-is-history"),
    ("<uppgifter><malen><rad><a>1</a></rad></malen></uppgifter>", "xml-table-not-known"),
    ("<uppgifter><mål><rad><mål_id>1</mål_id><nivå>x</nivå></rad></mål></uppgifter>", "required-blank"),
    ("<uppgifter><mål><rad><namn>x</namn><nivå>x</nivå></rad></mål></uppgifter>", "key-blank"),
    (
      "<uppgifter><mål><rad><mål_id>1</mål_id><namn>x</namn><saknas kolumn='nivå' skäl='vet ej'/></rad></mål></uppgifter>",
      "choice-not-known"
    ),
  ])
  func `what the schema does not allow is told and registers nothing`(_ text: String, _ code: String) {
    let result = takeIn([("u.xml", text)])
    #expect(result.codes.contains(code), "\(result.lines(.english))")
    #expect(result.errorCount > 0 && result.records.isEmpty)
  }
}
