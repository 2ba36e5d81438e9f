import SheetReaders
import Testing

/// Numbers of organisations and cases, as offices write them.
@Suite struct ReferenceNumberTests {
  /// Valid ones are those of the cities themselves; the check digit of the last but one is one too high.
  @Test(arguments: [
    ("212000-0142", OrganisationNumberText.Reading.number("212000-0142")),
    ("2120001355", .number("212000-1355")),
    (" 212000 1124 ", .number("212000-1124")),
    ("16212000-3005", .number("212000-3005")),
    ("SE212000014201", .number("212000-0142")),
    ("556036-0793", .number("556036-0793")),
    ("802000-6717", .number("802000-6717")),
    ("212000-0143", .wrongCheckDigit("212000-0143")),
    ("811218-9876", .personal),
    ("19811218-9876", .personal),
    ("212000-014", .notANumber),
    ("2120-000142", .notANumber),
    ("saknas", .notANumber),
    ("", .notANumber),
  ])
  func `an organisation number is read in every form and its check digit is worked out`(
    text: String, reading: OrganisationNumberText.Reading
  ) { #expect(OrganisationNumberText.read(text) == reading) }

  @Test(arguments: [
    ("037-1827/2012", "037", 1827, 2012), ("1.5.1.-576/2012", "1.5.1", 576, 2012), ("KS 2019/562", "KS", 562, 2019),
    ("KSN-2019-0874", "KSN", 874, 2019), ("KS/2019:73", "KS", 73, 2019), ("KS2016/55", "KS", 55, 2016),
    ("KS 2018/0015", "KS", 15, 2018), ("Utl. 2016:170", "Utl", 170, 2016), ("2007:114 RI", "", 114, 2007),
    ("11/2012", "", 11, 2012),
  ])
  func `the parts of a case number are told apart`(text: String, series: String, number: Int, year: Int) throws {
    let parts = try #require(CaseNumberText.parts(text))
    #expect(parts.series == series)
    #expect(parts.number == number)
    #expect(parts.year == year)
  }

  @Test(arguments: ["", "dnr", "12", "1.2E+11", "PM 2013: RI", "2013-04-19", "1999999999999999999999/2012"])
  func `what has no such form has no parts, and that says nothing against it`(text: String) {
    #expect(CaseNumberText.parts(text) == nil)
  }
}
