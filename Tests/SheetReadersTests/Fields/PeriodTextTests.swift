import SheetReaders
import Testing

@Test(
  arguments: [
    ("2014", .year(2014)), (" 2014 ", .year(2014)), ("helår 2014", .year(2014)), ("2014 helår", .year(2014)),
    ("2014T2", .tertial(2, year: 2014)), ("2014t2", .tertial(2, year: 2014)), ("2014 T2", .tertial(2, year: 2014)),
    ("2014-T2", .tertial(2, year: 2014)), ("T2 2014", .tertial(2, year: 2014)), ("T2-2014", .tertial(2, year: 2014)),
    ("T2/2014", .tertial(2, year: 2014)), ("tertial 2 2014", .tertial(2, year: 2014)),
    ("Tertial 2, 2014", .tertial(2, year: 2014)), ("tertialrapport 2 2014", .tertial(2, year: 2014)),
    ("2014 tertial 2", .tertial(2, year: 2014)),
    ("VB 2014", .annualReport(year: 2014)), ("2014VB", .annualReport(year: 2014)),
    ("2014 vb", .annualReport(year: 2014)),
    ("Verksamhetsberättelse 2014", .annualReport(year: 2014)),
    ("2014-08", .month(8, year: 2014)), ("2014-8", .month(8, year: 2014)), ("2014/08", .month(8, year: 2014)),
    ("08/2014", .month(8, year: 2014)), ("201408", .month(8, year: 2014)), ("2014M08", .month(8, year: 2014)),
    ("aug 2014", .month(8, year: 2014)), ("augusti 2014", .month(8, year: 2014)), ("Aug. 2014", .month(8, year: 2014)),
    ("2014 augusti", .month(8, year: 2014)), ("maj-2014", .month(5, year: 2014)),
  ] as [(String, WrittenPeriod)])
func `a period is read in every usual writing`(_ text: String, _ period: WrittenPeriod) {
  #expect(PeriodText.read(text) == .period(period))
}

@Test(
  arguments: [
    ("2014K3", .quarter), ("Q3 2014", .quarter), ("2014Q3", .quarter), ("kvartal 3 2014", .quarter),
    ("2014-13", .noSuchMonth(13)), ("201400", .noSuchMonth(0)), ("2014T4", .noSuchTertial(4)),
    ("T0 2014", .noSuchTertial(0)),
    ("T2 14", .twoDigitYear), ("aug-14", .twoDigitYear), ("VB14", .twoDigitYear), ("T2", .noYear), ("augusti", .noYear),
    ("VB", .noYear), ("2014-08-31", .isDay), ("20140831", .isDay), ("31 augusti 2014", .isDay),
    ("2014.5", .notAPeriod), ("2 014", .notAPeriod), ("14", .notAPeriod), ("0214", .notAPeriod), ("-2014", .notAPeriod),
    ("höst 2014", .notAPeriod), ("2014-", .notAPeriod), ("T2 T3 2014", .notAPeriod), ("2014 08 01 02", .notAPeriod),
  ] as [(String, PeriodFailure)])
func `what is no period of the programme is refused for its reason`(_ text: String, _ failure: PeriodFailure) {
  #expect(PeriodText.read(text) == .failure(failure))
}

@Test func `nothing is no period`() { #expect(PeriodText.read(" ") == .empty) }

@Test func `yes and no are read in either language`() {
  for text in ["ja", "JA", "j", "Yes", "y", "true", "Sant", "1", "x", "X", " ja "] {
    #expect(AnswerText.read(text) == .yes, "\(text)")
  }
  for text in ["nej", "n", "No", "false", "FALSKT", "0"] { #expect(AnswerText.read(text) == .no, "\(text)") }
  for text in ["kanske", "-", "2", "jaja", "j a", "ja!"] { #expect(AnswerText.read(text) == .failure, "\(text)") }
  #expect(AnswerText.read("") == .empty)
}
