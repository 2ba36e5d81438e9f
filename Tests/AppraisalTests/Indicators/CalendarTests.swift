import Appraisal
import ProgrammeModel
import Testing

@Suite struct ServiceCalendarTests {
  /// Published dates of Easter Sunday, the earliest and latest possible among them.
  static let easters = [
    "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2013-03-31", "2014-04-20",
    "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2024-03-31", "2038-04-25",
  ]

  @Test(arguments: easters)
  func `Easter falls where the almanac has it`(_ text: String) {
    let day = WorkedDelivery.day(text)
    #expect(SwedishHolidays.easterSunday(day.year) == day)
    #expect(day.weekday == .sunday)
  }

  @Test func `the closed days of 2014 and 2004`() {
    #expect(
      SwedishHolidays.closedDays(2014).map(\.description) == [
        "2014-01-01", "2014-01-06", "2014-04-18", "2014-04-21", "2014-05-01", "2014-05-29", "2014-06-06", "2014-06-20",
        "2014-12-24", "2014-12-25", "2014-12-26", "2014-12-31",
      ])
    let before = SwedishHolidays.closedDays(2004).map(\.description)
    #expect(before.contains("2004-05-31"), "Whit Monday was a holiday until 2004")
    #expect(!before.contains("2004-06-06"), "the national day is one since 2005")
  }

  @Test func `office hours leave out weekends and Easter`() {
    let calendar = ServiceCalendar(.officeHours)
    // Monday 14 to Monday 21 April 2014: four days before Good Friday.
    let week = calendar.serviceTime(from: WorkedDelivery.day("2014-04-14"), through: WorkedDelivery.day("2014-04-21"))
    #expect(week.seconds == 4 * 9 * 3600)
    let own = ServiceCalendar(.officeHours, opens: 7, closes: 19)
    #expect(
      own.serviceTime(from: WorkedDelivery.day("2014-04-14"), through: WorkedDelivery.day("2014-04-14")).seconds
        == 12 * 3600)
  }

  @Test func `round the clock follows summer time`() {
    let calendar = ServiceCalendar(.roundTheClock)
    func hours(_ first: String, _ last: String) -> Int64 {
      calendar.serviceTime(from: WorkedDelivery.day(first), through: WorkedDelivery.day(last)).seconds / 3600
    }
    #expect(hours("2014-03-30", "2014-03-30") == 23)
    #expect(hours("2014-10-26", "2014-10-26") == 25)
    #expect(hours("2014-01-01", "2014-12-31") == 8760)
    #expect(hours("2014-05-01", "2014-08-31") == 2952)
    #expect(
      calendar.serviceTime(from: WorkedDelivery.day("2014-05-02"), through: WorkedDelivery.day("2014-05-01")).seconds
        == 0)
  }

  @Test func `office hours stand at the same clock in winter and summer`() throws {
    let calendar = ServiceCalendar(.officeHours)
    let winter = calendar.serviceTime(from: WorkedDelivery.day("2014-01-15"), through: WorkedDelivery.day("2014-01-15"))
    let summer = calendar.serviceTime(from: WorkedDelivery.day("2014-07-15"), through: WorkedDelivery.day("2014-07-15"))
    #expect(try #require(winter.stretches.first).lowerBound % 86_400 == 7 * 3600)
    #expect(try #require(summer.stretches.first).lowerBound % 86_400 == 6 * 3600)
  }
}
