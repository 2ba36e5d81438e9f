import Appraisal
import Governance
import ProgrammeModel
import Testing

@Suite struct FrameTests {
  /// 40 + 3 − 2 − 4 = 37 mnkr; omslutning on 2 mnkr is no part of it. Granted 30, applied for 9: 2 too much.
  @Test func `a frame is summed by kind of change, and over-commitment is seen before it happens`() throws {
    var city = SmallCity()
    city.frame("R1", 2014, .original, 40_000_000)
    city.frame("R2", 2014, .carriedOver, 3_000_000, on: "2014-04-22")
    city.frame("R3", 2014, .adjustment, -2_000_000, on: "2014-05-12")
    city.frame("R4", 2014, .moved, -4_000_000, on: "2014-06-16")
    city.frame("R5", 2014, .grossing, 2_000_000, on: "2014-06-16")
    city.frame("R6", 2015, .original, 45_000_000, .planned)
    city.grant("B1", "P1", "2014-02-01", 30_000_000)
    var next = city.project("P2", "Felanmälan")
    next.state = .value(.preparation)
    city.programme.projects.append(next)
    city.apply("A2", "P2", "2014-08-20", 9_000_000)
    let years = city.view("2014-09-30").frameYears(of: "PF1")
    let year = try #require(years.first { $0.year == 2014 })
    #expect(year.frame == Money(kronor: 37_000_000))
    #expect(year.changes[.grossing] == Money(kronor: 2_000_000))
    #expect(year.changes[.moved] == Money(kronor: -4_000_000))
    #expect(year.granted == Money(kronor: 30_000_000))
    #expect(year.pending == Money(kronor: 9_000_000))
    #expect(year.pendingApplications.map(\.id) == ["A2"])
    #expect(year.leftToGrant == Money(kronor: -2_000_000))
    #expect(year.forecast == nil && year.leftOfForecast == nil)
    let planned = try #require(years.first { $0.year == 2015 })
    #expect(!planned.isDecided && planned.frame == Money(kronor: 45_000_000) && planned.pending == .zero)
  }

  @Test func `an application that states its years burdens each of them`() throws {
    var city = SmallCity()
    city.frame("R1", 2014, .original, 40_000_000)
    city.frame("R6", 2015, .original, 5_000_000, .planned)
    var next = city.project("P2", "Felanmälan")
    next.state = .value(.preparation)
    city.programme.projects.append(next)
    city.apply("A2", "P2", "2014-08-20", 9_000_000)
    city.programme.applicationYears = [(2014, 3_000_000), (2015, 6_000_000)].map { (year: Int, kronor: Int64) in
      var row = ApplicationYear(application: "A2", year: year)
      row.amount = .value(Money(kronor: kronor))
      return row
    }
    let years = city.view("2014-09-30").frameYears(of: "PF1")
    #expect(years.map(\.pending) == [Money(kronor: 3_000_000), Money(kronor: 6_000_000)])
    #expect(years.map(\.leftToGrant) == [Money(kronor: 37_000_000), Money(kronor: -1_000_000)])
  }

  @Test func `what is decided after the day of the view does not count`() throws {
    var city = SmallCity()
    city.frame("R1", 2014, .original, 40_000_000)
    city.frame("R4", 2014, .moved, -4_000_000, on: "2014-06-16")
    city.grant("B1", "P1", "2014-09-01", 30_000_000)
    let before = try #require(city.view("2014-06-15").frameYears(of: "PF1").first)
    #expect(before.frame == Money(kronor: 40_000_000) && before.granted == .zero)
    let after = try #require(city.view("2014-09-01").frameYears(of: "PF1").first)
    #expect(after.frame == Money(kronor: 36_000_000) && after.leftToGrant == Money(kronor: 6_000_000))
  }

  @Test func `where no decision or application is registered, nobody knows what is left to grant`() throws {
    var city = SmallCity()
    city.frame("R1", 2014, .original, 40_000_000)
    #expect(try #require(city.view("2014-09-30").frameYears(of: "PF1").first).leftToGrant == nil)
    // A decision of any year tells that grants are registered, so that none in the year is none.
    city.grant("B1", "P1", "2013-02-01", 30_000_000)
    let year = try #require(city.view("2014-09-30").frameYears(of: "PF1").first)
    #expect(year.leftToGrant == Money(kronor: 40_000_000))
  }

  @Test func `before the original frame is decided, planned rows count with what is carried over already`() throws {
    var city = SmallCity()
    city.frame("R1", 2015, .original, 45_000_000, .planned)
    city.frame("R2", 2015, .carriedOver, 2_000_000, on: "2014-11-10")
    let before = try #require(city.view("2014-12-01").frameYears(of: "PF1").first)
    #expect(before.frame == Money(kronor: 47_000_000) && !before.isDecided)
    #expect(
      Book(city.programme).yearFrame(of: "PF1", year: 2015, on: day("2014-12-01"))?.amount == Money(kronor: 47_000_000))
    city.frame("R3", 2015, .original, 44_000_000, on: "2014-12-15")
    let after = try #require(city.view("2014-12-20").frameYears(of: "PF1").first)
    #expect(after.frame == Money(kronor: 46_000_000) && after.isDecided)
  }

  @Test func `once the year is over, an application without years burdens the next, as rule R27 has it`() throws {
    var city = SmallCity()
    city.frame("R1", 2014, .original, 40_000_000)
    city.frame("R6", 2015, .original, 45_000_000, .planned)
    var next = city.project("P2", "Felanmälan")
    next.state = .value(.preparation)
    city.programme.projects.append(next)
    city.apply("A2", "P2", "2014-08-20", 9_000_000)
    let annual = ReportPeriod(year: 2014, occasion: .annual)
    let years = city.view("2014-12-31", annual).frameYears(of: "PF1")
    #expect(years.map(\.pending) == [.zero, Money(kronor: 9_000_000)])
  }
}
