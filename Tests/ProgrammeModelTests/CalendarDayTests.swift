import ProgrammeModel
import TestSupport
import Testing

/// Days of the Gregorian calendar, without clock or time zone.
@Suite struct CalendarDayTests {
  @Test(arguments: [
    (1900, false), (2000, true), (2004, true), (2013, false), (2016, true), (2100, false), (2400, true),
  ])
  func `leap years have a 29 February`(_ year: Int, _ isLeap: Bool) {
    #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(CalendarDay.days(inMonth: 2, of: year) == (isLeap ? 29 : 28))
  }

  @Test(arguments: [
    "2014-02-30", "2014-13-01", "2014-00-10", "2014-01-00", "2014-04-31", "0000-01-01", "2014-1-01", "14-01-01",
    "2014/01/01", "2014-01-01 ", "20140101", "", "2014-01-0a", "２０１４-01-01",
  ])
  func `a text that is no day is refused`(_ text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `days are counted from 1970`() throws {
    #expect(try #require(CalendarDay("1970-01-01")).daysSinceEpoch == 0)
    #expect(try #require(CalendarDay("2000-03-01")).daysSinceEpoch == 11_017)
    #expect(try #require(CalendarDay("1969-12-31")).daysSinceEpoch == -1)
    // The register of the programme: 1 January 2013 was day 15 706.
    #expect(CalendarDay(daysSinceEpoch: 15_706).description == "2013-01-01")
  }

  @Test func `every day of four centuries follows the day before it`() throws {
    var day = try #require(CalendarDay("1799-12-31"))
    let last = try #require(CalendarDay("2200-01-01"))
    var count = 0
    while day < last {
      let next = day.adding(days: 1)
      let sameMonth = next.year == day.year && next.month == day.month && next.day == day.day + 1
      let newMonth = next.day == 1 && day.day == CalendarDay.days(inMonth: day.month, of: day.year)
      guard sameMonth || newMonth, CalendarDay(next.description) == next else {
        Issue.record("\(day) is followed by \(next)")
        return
      }
      day = next
      count += 1
    }
    #expect(count == 146_097 + 1)
  }

  @Test(arguments: [
    ("2014-01-31", 1, "2014-02-28"), ("2016-01-31", 1, "2016-02-29"), ("2014-03-31", -1, "2014-02-28"),
    ("2014-12-15", 1, "2015-01-15"), ("2014-01-15", -1, "2013-12-15"), ("2014-08-31", 12, "2015-08-31"),
    ("2016-02-29", 12, "2017-02-28"), ("2016-02-29", 48, "2020-02-29"), ("2014-05-31", 0, "2014-05-31"),
  ])
  func `months later is the same day, or the last that there is`(_ from: String, _ months: Int, _ to: String) throws {
    #expect(try #require(CalendarDay(from)).adding(months: months).description == to)
  }

  @Test(arguments: [
    ("2014-01-15", "2014-02-14", 0), ("2014-01-15", "2014-02-15", 1), ("2014-01-31", "2014-02-28", 1),
    ("2014-01-01", "2013-12-31", 0), ("2014-01-01", "2013-12-01", -1), ("2012-02-29", "2014-02-28", 24),
    ("2014-05-10", "2014-05-10", 0),
  ])
  func `whole months are counted`(_ from: String, _ to: String, _ months: Int) throws {
    #expect(try #require(CalendarDay(from)).wholeMonths(to: try #require(CalendarDay(to))) == months)
  }

  @Test(arguments: seeds(500))
  func `a day comes back from its number and its text`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let days = Int.random(in: -700_000...2_900_000, using: &random)
    let day = CalendarDay(daysSinceEpoch: days)
    #expect(day.daysSinceEpoch == days, "seed \(seed)")
    #expect(CalendarDay(day.description) == day, "seed \(seed)")
    let other = CalendarDay(daysSinceEpoch: days + Int.random(in: -1000...1000, using: &random))
    #expect((day < other) == (day.description < other.description), "seed \(seed)")
    let months = Int.random(in: 0...60, using: &random)
    #expect(day.wholeMonths(to: day.adding(months: months)) == months, "seed \(seed)")
  }
}
