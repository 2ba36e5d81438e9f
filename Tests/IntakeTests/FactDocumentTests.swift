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
    let record = try #require(try result.records.rows.first)
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

  @Test func `a wrong value is told with line and column, and every one of them is counted`() {
    let rows = (1...30).map { "<rad><index>KPI</index><period>\(1990 + $0)</period><värde>x</värde></rad>" }.joined()
    let result = takeIn([("u.xml", document("<prisindex>" + rows + "</prisindex>"))])
    let told = result.diagnostics.filter { $0.code == "number-not-a-number" }
    #expect(told.count == 20)
    #expect(told.allSatisfy { $0.place.row == 3 && ($0.place.column ?? 0) > 1 })
    #expect(Set(told.map(\.place.column)).count == 20)
    #expect(result.tallies.filter { $0.code == .numberNotANumber }.map(\.count) == [30])
    #expect(result.lines(.english).contains { $0.contains("and 10 more alike") })
  }

  @Test func `a value in another form than the schema's is read and told`() {
    let row = "<rad><projekt_id>P1</projekt_id><namn>Ett</namn><kostnadstak>12,5 mnkr</kostnadstak></rad>"
    let result = takeIn([("u.xml", document("<projekt>\(row)</projekt>"))])
    #expect(result.codes == ["xml-beside-schema"], "\(result.lines(.english))")
    #expect(result.diagnostics.first?.message.swedish.contains("lästes som 12500000") == true)
    #expect(result.records.count == 1)
  }

  @Test func `attributes that nobody reads, and a document without namespace, are told`() {
    let row = "<rad id=\"7\"><mål_id>M1</mål_id><namn språk=\"sv\">Kö</namn><nivå>Programmål</nivå></rad>"
    let result = takeIn([("u.xml", document("<mål>\(row)</mål>"))])
    #expect(result.codes == ["xml-beside-schema"])
    #expect(result.diagnostics.map { $0.message.swedish.contains("Attributet") } == [true, true])
    #expect(result.records.count == 1)
    let bare = takeIn([("u.xml", "<uppgifter/>")])
    #expect(bare.diagnostics.first?.message.swedish.contains("saknar namnrymden") == true)
  }

  @Test func `attributes of the root and of tables that nobody reads are told where they stand`() {
    let result = takeIn([
      (
        "u.xml",
        """
        <uppgifter xmlns="urn:tertial:uppgifter:1" registrering="7" tid="2014-08-31T10:00:00Z" version="2"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:tertial:uppgifter:1 u.xsd">
        <mål källa="mejl">
        <rad><mål_id>M1</mål_id><namn>Kö</namn><nivå>Programmål</nivå></rad>
        </mål>
        </uppgifter>
        """
      )
    ])
    #expect(result.codes == ["xml-beside-schema"])
    #expect(result.diagnostics.map(\.place.row) == [2, 3], "\(result.places)")
    #expect(result.diagnostics.allSatisfy { ($0.place.column ?? 0) > 1 })
    #expect(result.diagnostics.map { $0.message.swedish.contains("Attributet version") } == [true, false])
    #expect(result.diagnostics.last?.message.swedish.contains("Attributet källa lästes inte") == true)
    #expect(result.records.count == 1)
  }

  @Test func `a root in another namespace is told, before anything in it`() {
    let result = takeIn([("u.xml", "<uppgifter xmlns=\"urn:fel\"><okänd><rad><a>1</a></rad></okänd></uppgifter>")])
    #expect(result.places == ["u.xml:1 xml-not-facts"])
    #expect(result.diagnostics.first?.message.swedish.contains("urn:fel") == true)
  }

  @Test func `a document cut off is told by that alone, however many tables it had`() {
    let goal = "<mål><rad><mål_id>M1</mål_id><namn>Kö</namn><nivå>Programmål</nivå></rad></mål>"
    let project = "<projekt><rad><projekt_id>P1</projekt_id><namn>Ett</namn></rad></projekt>"
    let result = takeIn([
      (
        "u.xml",
        "<uppgifter xmlns=\"urn:tertial:uppgifter:1\">\n\(goal)\n\(project)\n<prisindex><rad><index>KPI</index>"
      )
    ])
    #expect(result.diagnostics.map(\.code) == ["xml-not-readable"], "\(result.places)")
    #expect(result.records.isEmpty)
  }

  @Test func `a text that is no XML is not called empty`() {
    let result = takeIn([("u.xml", "Hej på dig\n")])
    #expect(result.codes == ["xml-not-readable"])
    #expect(result.diagnostics.first?.message.swedish.contains("inget XML-element") == true)
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
