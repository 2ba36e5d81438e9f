import DataPackage
import Intake
import ProgrammeModel
import Testing

/// How cells of each kind are read, through whole deliveries.
@Suite struct CellTests {
  /// The value of a column of `projekt` or another table with key and required columns filled in.
  private func read(_ table: String, _ head: String, _ row: String, _ column: String) throws -> (
    FieldValue?, Set<String>
  ) {
    let result = takeIn([(table + ".csv", head + "\n" + row + "\n")], known: known(["projekt": ["P1"]]))
    return (try result.records.rows.first?.fields[FieldName(column)], result.codes)
  }

  private func amount(_ head: String, _ cell: String) throws -> (FieldValue?, Set<String>) {
    try read("projekt", "projekt_id;\(head)", "P1;\(cell)", "kostnadstak")
  }

  @Test(arguments: [
    ("kostnadstak", "1 234,50", 123_450), ("kostnadstak", "1\u{A0}234", 123_400), ("kostnadstak", "−12", -1200),
    ("kostnadstak (tkr)", "0,5", 50_000), ("Kostnadstak, mnkr", "216,0", 21_600_000_000),
    ("kostnadstak mdkr", "1,23456789", 123_456_789_000), ("KOSTNADSTAK (MSEK)", "2", 200_000_000),
    ("kostnadstak", "12 tkr", 1_200_000), ("kostnadstak (tkr)", "12 tkr", 1_200_000), ("kostnadstak", "0", 0),
    ("kostnadstak (tkr)", "1,23450", 123_450),
  ])
  func `amounts become whole öre exactly`(_ head: String, _ cell: String, _ ore: Int64) throws {
    let (value, codes) = try amount(head, cell)
    #expect(value == .money(Money(ore: ore)))
    #expect(codes == [])
  }

  @Test(arguments: [
    ("kostnadstak", "12,345 kr", "number-ambiguous"), ("kostnadstak", "12,3456", "amount-finer-than-ore"),
    ("kostnadstak (tkr)", "1,234567", "amount-finer-than-ore"), ("kostnadstak (kr)", "1 tkr", "amount-unit-conflicts"),
    ("kostnadstak", "-", "amount-not-a-number"), ("kostnadstak", "50 %", "amount-not-a-number"),
    ("kostnadstak (mdkr)", "92 233 720 369", "amount-too-large"), ("kostnadstak", "1E+06", "amount-not-a-number"),
  ])
  func `what is no exact amount is refused`(_ head: String, _ cell: String, _ code: String) throws {
    let (value, codes) = try amount(head, cell)
    #expect(value == nil)
    #expect(codes.contains(code))
  }

  @Test func `a number in doubt is read by the mark that the rest of the file proves`() {
    let head = "index;period;värde\n"
    let proved = takeIn([("prisindex.csv", head + "KPI;2013;1,234\nKPI;2014;1,5\n")])
    #expect(proved.values == ["värde KPI 2013 = 1.234", "värde KPI 2014 = 1.5"])
    let grouped = takeIn([("prisindex.csv", head + "KPI;2013;1.234\nKPI;2014;1,5\n")])
    #expect(grouped.values == ["värde KPI 2013 = 1234", "värde KPI 2014 = 1.5"])
    let unproved = takeIn([("prisindex.csv", head + "KPI;2013;1,234\nKPI;2014;15\n")])
    #expect(unproved.places == ["prisindex.csv:2:3 number-ambiguous"])
    let mended = takeIn([("prisindex.csv", head + "KPI;2013;1,2340\nKPI;2014;1 234\n")])
    #expect(mended.values == ["värde KPI 2013 = 1.2340", "värde KPI 2014 = 1234"])
    let both = takeIn([("prisindex.csv", head + "KPI;2013;1,234\nKPI;2014;1,5\nKPI;2015;1.5\n")])
    #expect(both.places == ["prisindex.csv:2:3 number-ambiguous"])
  }

  @Test(arguments: [
    ("3,5", "3.5"), ("3,5 %", "3.5"), ("0", "0"), ("0,2", "0.2"), ("100", "100"), ("0,1 %", "0.1"), ("-0,1", "-0.1"),
  ])
  func `a percentage is read as it stands`(_ cell: String, _ text: String) throws {
    let (value, codes) = try read("program", "program_id;namn;kalkylränta", "IT;It-programmet;\(cell)", "kalkylränta")
    #expect(value?.canonicalText == text)
    #expect(codes == [])
  }

  @Test(arguments: ["0,035", "0,0350", "350", "0,19", "100,01", "350 %"])
  func `a percentage that may be a fraction is questioned`(_ cell: String) throws {
    let (value, codes) = try read("program", "program_id;namn;kalkylränta", "IT;It-programmet;\(cell)", "kalkylränta")
    #expect(value == nil)
    #expect(codes == ["percent-questioned", "everything-refused"])
  }

  @Test(arguments: [
    ("uppgift saknas", MissingValue(.notReported)), ("Saknas", MissingValue(.notReported)),
    ("i.u.", MissingValue(.notReported)), ("ej  tillämpligt", MissingValue(.notApplicable)),
    ("Ej angivet", MissingValue(.unstated)), ("framgår inte av källan", MissingValue(.notInSource)),
    ("ej förfallet: redovisas i VB 2014", MissingValue(.notYetDue, note: "redovisas i VB 2014")),
    ("sekretess: OSL 19:1, KS 2013/5", MissingValue(.secret, note: "OSL 19:1, KS 2013/5")),
    ("Sekretess (OSL 19:1)", MissingValue(.secret, note: "OSL 19:1")),
    ("uppgift saknas: ..", MissingValue(.notReported, note: "..")),
  ])
  func `a value may be missing with a reason`(_ cell: String, _ missing: MissingValue) throws {
    for column in ["kostnadstak", "start", "beställare", "kategori", "process"] {
      let (value, codes) = try read("projekt", "projekt_id;\(column)", "P1;\(cell)", column)
      #expect(value == .missing(missing), "\(column)")
      #expect(codes == [], "\(column)")
    }
  }

  @Test func `prose that begins like a reason is prose`() throws {
    let (value, _) = try read("projekt", "projekt_id;syfte", "P1;Saknas ett gemensamt arkiv, byggs det här", "syfte")
    #expect(value == .text("Saknas ett gemensamt arkiv, byggs det här"))
  }

  @Test(arguments: [
    ("start", "2014-01-31", "2014-01-31"), ("start", "31 januari 2014", "2014-01-31"),
    ("namn", "  Mo\u{308}ten  ", "Möten"),
    ("syfte", "\"rad 1\r\nrad 2\"", "rad 1\nrad 2"),
  ])
  func `other cells are read into canonical form`(_ column: String, _ cell: String, _ text: String) throws {
    let (value, _) = try read("projekt", "projekt_id;\(column)", "P1;\(cell)", column)
    #expect(value?.canonicalText == text)
  }

  @Test(arguments: [("B2", "B2"), ("BP2", "B2"), ("bp 4", "B4"), ("b-0", "B0")])
  func `decision points of the project model are read as those of the programme`(_ cell: String, _ text: String) throws
  {
    let (value, _) = try read("beslut", "beslut_id;slag;beslutspunkt", "B1;Beslutspunkt;\(cell)", "beslutspunkt")
    #expect(value == .text(text))
  }

  @Test(arguments: [("2014T2", "2014T2"), ("T3 2014", "2014VB"), ("VB 2014", "2014VB"), ("2014vb", "2014VB")])
  func `report periods are read in every spelling`(_ cell: String, _ text: String) throws {
    let result = takeIn([("rapporter.csv", "period;dnr\n\(cell);KS 1/2014\n")])
    #expect(try result.records.rows.map(\.key.text) == [text])
  }

  @Test(arguments: [
    ("2014-07-01 09:30", "2014-07-01T07:30:00Z"), ("2014-01-01 00:30", "2013-12-31T23:30:00Z"),
    ("2014-07-01T09:30:00Z", "2014-07-01T09:30:00Z"), ("2014-07-01T09:30:00+02:00", "2014-07-01T07:30:00Z"),
    ("2014-03-30 02:30", "2014-03-30T01:30:00Z"), ("2014-10-26 02:30", "2014-10-26T00:30:00Z"),
  ])
  func `times are Swedish where no offset is stated`(_ cell: String, _ text: String) throws {
    let result = takeIn([
      ("tjanster.csv", "tjänst_id;namn\nT1;Tidbok\n"), ("incidenter.csv", "incident_id;tjänst;start\nI1;T1;\(cell)\n"),
    ])
    #expect(try result.records.rows.last?.fields[FieldName("start")]?.canonicalText == text)
  }

  @Test func `a choice that is nearly right gets a suggestion`() {
    let result = takeIn([("beslut.csv", "beslut_id;slag\nB1;finansering\n")])
    #expect(result.diagnostics.first?.message(.swedish).hasSuffix("Menade du ”finansiering”?") == true)
    #expect(result.diagnostics.first?.place.text == "beslut.csv:2:2")
  }
}
