import ProgrammeModel
import TestSupport
import Testing

/// Moments in UTC, and the Swedish day they fall on.
@Suite struct InstantTests {
  @Test(arguments: [
    // Winter time: an hour ahead. Summer time 2014: 30 March 01:00Z to 26 October 01:00Z.
    ("2014-01-31T22:59:59Z", "2014-01-31"), ("2014-01-31T23:00:00Z", "2014-02-01"),
    ("2014-03-29T22:59:59Z", "2014-03-29"), ("2014-03-29T23:00:00Z", "2014-03-30"),
    ("2014-03-30T21:59:59Z", "2014-03-30"), ("2014-03-30T22:00:00Z", "2014-03-31"),
    ("2014-08-31T21:59:59Z", "2014-08-31"), ("2014-08-31T22:00:00Z", "2014-09-01"),
    ("2014-10-25T21:59:59Z", "2014-10-25"), ("2014-10-25T22:00:00Z", "2014-10-26"),
    ("2014-10-26T22:59:59Z", "2014-10-26"), ("2014-10-26T23:00:00Z", "2014-10-27"),
    ("2014-12-31T23:00:00Z", "2015-01-01"), ("1969-12-31T22:59:59Z", "1969-12-31"),
  ])
  func `the Swedish day follows summer time`(_ moment: String, _ day: String) throws {
    #expect(try #require(Instant(moment)).swedishDay.description == day)
  }

  @Test(arguments: [
    ("2014-01-31", "2014-01-31T22:59:59Z"), ("2014-08-31", "2014-08-31T21:59:59Z"),
    ("2014-03-29", "2014-03-29T22:59:59Z"), ("2014-03-30", "2014-03-30T21:59:59Z"),
    ("2014-10-25", "2014-10-25T21:59:59Z"), ("2014-10-26", "2014-10-26T22:59:59Z"),
  ])
  func `a day ends at midnight by Swedish clocks`(_ day: String, _ moment: String) throws {
    #expect(Instant(endOf: try #require(CalendarDay(day))).description == moment)
  }

  @Test(arguments: [
    ("2014-01-15", 12 * 3600, "2014-01-15T11:00:00Z"), ("2014-07-15", 12 * 3600, "2014-07-15T10:00:00Z"),
    // 02:30 was shown twice on 26 October: the first is meant.
    ("2014-10-26", 9000, "2014-10-26T00:30:00Z"), ("2014-10-26", 3 * 3600, "2014-10-26T02:00:00Z"),
    // 02:30 was never shown on 30 March.
    ("2014-03-30", 9000, "2014-03-30T01:30:00Z"),
  ])
  func `a Swedish clock time is a moment`(_ day: String, _ seconds: Int, _ moment: String) throws {
    let instant = Instant(swedishDay: try #require(CalendarDay(day)), secondsAfterMidnight: seconds)
    #expect(instant.description == moment)
  }

  @Test(
    arguments: [
      ("2014-10-26T00:30:00Z", "2014-10-26T01:30:00Z"), ("2014-10-26T01:30:00Z", nil), ("2014-10-25T23:59:59Z", nil),
      ("2014-03-30T00:30:00Z", nil), ("2014-07-15T10:00:00Z", nil),
    ] as [(String, String?)])
  func `only what the clock shows twice is repeated`(_ moment: String, _ later: String?) throws {
    #expect(try #require(Instant(moment)).repeated?.description == later)
  }

  @Test(arguments: [
    "2014-09-20T24:00:00Z", "2014-09-20T10:60:00Z", "2014-09-20T10:00:60Z", "2014-09-20 10:00:00Z",
    "2014-09-20T10:00:00", "2014-09-20T10:00Z", "2014-02-30T10:00:00Z", "2014-09-20T1a:00:00Z", "",
  ])
  func `a text that is no moment is refused`(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: seeds(500))
  func `a moment comes back from its text, and lies in its own day`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let moment = Instant(secondsSinceEpoch: Int64.random(in: -2_000_000_000...5_000_000_000, using: &random))
    #expect(Instant(moment.description) == moment, "seed \(seed)")
    #expect(moment <= Instant(endOf: moment.swedishDay), "seed \(seed)")
    #expect(moment > Instant(endOf: moment.swedishDay.adding(days: -1)), "seed \(seed)")
  }
}
