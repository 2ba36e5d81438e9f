import SheetReaders
import TestSupport
import Testing

private func day(_ year: Int, _ month: Int, _ day: Int) throws -> DayReading {
  .day(try #require(WrittenDay(year, month, day)))
}

@Test(arguments: [
  "2012-12-21", "20121221", "2012/12/21", "2012.12.21", "21.12.2012", "21/12/2012", "12/21/2012", "21-12-2012",
  "21 december 2012", "21 dec 2012", "21 dec. 2012", "den 21 december 2012", "21 December\u{A0}2012", "21-dec-2012",
  " 2012-12-21 ", "2012-12-21 00:00:00", "2012-12-21T00:00", "2012-12-21 00:00:00.000",
])
func `a day is read in every usual writing`(_ text: String) throws {
  #expect(DayText.read(text) == (try day(2012, 12, 21)))
}

@Test(
  arguments: [
    ("2013-02-30", .noSuchDay), ("2013-13-01", .noSuchDay), ("2013-00-10", .noSuchDay), ("20130230", .noSuchDay),
    ("31.04.2013", .noSuchDay), ("31 april 2013", .noSuchDay), ("32/13/2013", .noSuchDay), ("2100-02-29", .noSuchDay),
    ("21/12/12", .twoDigitYear), ("12-12-21", .twoDigitYear), ("21 dec 12", .twoDigitYear), ("121221", .twoDigitYear),
    ("2012-12-21 14:30", .hasTime), ("2012-12-21T00:00:01", .hasTime),
    ("2012-12", .notADay), ("2012", .notADay), ("i höst", .notADay), ("2012-12-21x", .notADay),
    ("21 foo 2012", .notADay),
    ("2012-12/21", .notADay), ("41234 00:00", .notADay), ("99999", .notADay), ("1234567", .notADay),
    ("2012-1a-21", .notADay), ("-", .notADay),
  ] as [(String, DayFailure)])
func `what is no day is refused for its reason`(_ text: String, _ failure: DayFailure) {
  #expect(DayText.read(text) == .failure(failure))
}

@Test func `a day that could be two days is asked about`() throws {
  let third = try #require(WrittenDay(2013, 4, 3))
  let fourth = try #require(WrittenDay(2013, 3, 4))
  #expect(DayText.read("03/04/2013") == .ambiguous(dayFirst: third, monthFirst: fourth))
  #expect(DayText.read("3-4-2013") == .ambiguous(dayFirst: third, monthFirst: fourth))
  #expect(DayText.read("03.04.2013") == .day(third))
  #expect(DayText.read("04/04/2013") == (try day(2013, 4, 4)))
  #expect(DayText.read("") == .empty)
}

/// Serial numbers as Excel 365 shows them: DATEVALUE of the days.
@Test(arguments: [
  (1, 1900, 1, 1), (59, 1900, 2, 28), (61, 1900, 3, 1), (367, 1901, 1, 1), (36_526, 2000, 1, 1), (41_234, 2012, 11, 21),
  (43_831, 2020, 1, 1), (2_958_465, 9999, 12, 31),
])
func `a serial number is the day a spreadsheet means`(_ serial: Int, _ year: Int, _ month: Int, _ number: Int) throws {
  #expect(WrittenDay(serial: serial) == WrittenDay(year, month, number))
  if serial > 1462 { #expect(WrittenDay(serial: serial - 1462, startsIn1904: true) == WrittenDay(year, month, number)) }
}

@Test func `serial numbers are told from days, and days that never were are none`() throws {
  #expect(DayText.read("41234") == .serialNumber(try #require(WrittenDay(2012, 11, 21))))
  #expect(WrittenDay(serial: 60) == nil)
  #expect(WrittenDay(serial: 0) == nil)
  #expect(WrittenDay(serial: 0, startsIn1904: true) == WrittenDay(1904, 1, 1))
  #expect(WrittenDay(serial: 2_958_466) == nil)
}

@Test func `every day of two centuries is read in three writings`() throws {
  for seed in seeds(300) {
    var random = SeededGenerator(seed: seed)
    let (year, month) = (Int.random(in: 1900...2100, using: &random), Int.random(in: 1...12, using: &random))
    let number = Int.random(in: 1...31, using: &random)
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let expected = WrittenDay(year, month, number).map { DayReading.day($0) } ?? .failure(.noSuchDay)
    for text in [
      "\(year)-\(padded(month))-\(padded(number))", "\(year)\(padded(month))\(padded(number))",
      "\(number).\(month).\(year)",
    ] {
      #expect(DayText.read(text) == expected, "seed \(seed): \(text)")
    }
  }
}

@Test func `a day with a time is read with its distance from UTC`() throws {
  let day = try #require(WrittenDay(2013, 5, 2))
  let cases: [(String, Int, Int, Int?)] = [
    ("2013-05-02 14:30", 0, 0, nil), ("2013-05-02 14:30:05", 5, 0, nil), ("2013-05-02T14:30:05", 5, 0, nil),
    ("2013-05-02T14:30:00Z", 0, 0, 0), ("2013-05-02T14:30+02:00", 0, 0, 120), ("2013-05-02 14:30:00 +0200", 0, 0, 120),
    ("2013-05-02T14:30:00-05", 0, 0, -300), ("2013-05-02T14:30:00.250Z", 0, 250_000_000, 0),
    ("2 maj 2013 14:30", 0, 0, nil), ("20130502T14:30", 0, 0, nil),
  ]
  for (text, second, nanosecond, offset) in cases {
    guard case .moment(let moment) = MomentText.read(text) else {
      Issue.record("\(text)")
      continue
    }
    #expect(moment.day == day, "\(text)")
    #expect((moment.hour, moment.minute, moment.second) == (14, 30, second), "\(text)")
    #expect(moment.nanosecond == nanosecond, "\(text)")
    #expect(moment.offsetMinutes == offset, "\(text)")
  }
  #expect(MomentText.read("2013-05-02") == .dayOnly(day))
  #expect(MomentText.read(" ") == .empty)
  #expect(MomentText.read("2013-02-30 14:30") == .failure(.day(.failure(.noSuchDay))))
}

@Test(arguments: [
  "2013-05-02 24:00", "2013-05-02 14:60", "2013-05-02 14:30:61", "2013-05-02 14:3", "14:30", "2013-05-02 14:30 x",
  "2013-05-02 14:30+15:00", "kl 14:30",
])
func `what is no time of a day is refused`(_ text: String) {
  #expect(MomentText.read(text) == .failure(.notAMoment))
}
