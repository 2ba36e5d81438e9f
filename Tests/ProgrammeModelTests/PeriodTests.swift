import ProgrammeModel
import TestSupport
import Testing

/// Years, tertials and months.
@Suite struct PeriodTests {
  static let ofTwoYears: [Period] = [2013, 2014].flatMap { year in
    [Period.year(year)] + (1...3).compactMap { Period.tertial($0, of: year) }
      + (1...12).compactMap { Period.month($0, of: year) }
  }

  @Test func `every period comes back from its code and its text`() {
    #expect(Self.ofTwoYears.count == 32)
    for period in Self.ofTwoYears {
      #expect(Period(code: period.code) == period)
      #expect(Period(period.description) == period)
    }
    #expect(Set(Self.ofTwoYears.map(\.code)).count == 32)
  }

  @Test func `codes order periods as they are ordered`() {
    for left in Self.ofTwoYears {
      for right in Self.ofTwoYears { #expect((left < right) == (left.code < right.code), "\(left) \(right)") }
    }
  }

  @Test func `codes that are no period give none`() {
    let known = Set(Self.ofTwoYears.map(\.code))
    for code in Int32(2_013_000)..<2_015_000 where !known.contains(code) { #expect(Period(code: code) == nil) }
    for code: Int32 in [0, -1, .min, .max, 120, 2014] { #expect(Period(code: code) == nil) }
  }

  @Test(arguments: [
    ("2014", "2014-01-01", "2014-12-31", 12), ("2014T1", "2014-01-01", "2014-04-30", 4),
    ("2014T2", "2014-05-01", "2014-08-31", 4), ("2014T3", "2014-09-01", "2014-12-31", 4),
    ("2016-02", "2016-02-01", "2016-02-29", 1),
  ])
  func `a period has a first and a last day`(_ text: String, _ first: String, _ last: String, _ months: Int) throws {
    let period = try #require(Period(text))
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.monthCount == months)
  }

  @Test(arguments: ["", "14", "2014T0", "2014T4", "2014T", "2014-13", "2014-00", "2014-1", "2014-+1", "2014VB", "+014"])
  func `a text that is no period is refused`(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `the months of a year are its tertials`() throws {
    for number in 1...3 {
      let tertial = try #require(Period.tertial(number, of: 2014))
      let months = (1...12).compactMap { Period.month($0, of: 2014) }
        .filter { $0.first >= tertial.first && $0.last <= tertial.last }
      #expect(months.count == 4)
      #expect(months.first?.first == tertial.first && months.last?.last == tertial.last)
    }
  }
}

/// What the three reports of a year cover.
@Suite struct ReportPeriodTests {
  @Test(arguments: [
    ("2014T1", "2014-04-30", "2014T1", "2013VB"), ("2014T2", "2014-08-31", "2014T2", "2014T1"),
    ("2014VB", "2014-12-31", "2014T3", "2014T2"),
  ])
  func `a report covers the year to its cut-off`(
    _ text: String, _ cutOff: String, _ tertial: String, _ previous: String
  ) throws {
    let period = try #require(ReportPeriod(text))
    #expect(period.first.description == "2014-01-01")
    #expect(period.cutOff.description == cutOff)
    #expect(period.tertial.description == tertial)
    #expect(period.previous.description == previous)
    #expect(period.previous < period)
    #expect(period.description == text)
    #expect(period.sameLastYear.occasion == period.occasion && period.sameLastYear.year == 2013)
  }

  @Test func `the annual report has two names in files`() {
    #expect(ReportPeriod("2014T3") == ReportPeriod("2014VB"))
    #expect(ReportPeriod("2014vb") == ReportPeriod(year: 2014, occasion: .annual))
    #expect(ReportPeriod("2014VB")?.isAnnual == true)
    #expect(ReportPeriod("2014T2")?.isAnnual == false)
  }

  @Test(arguments: ["", "2014", "2014T4", "2014-08", "14T1", "2014XX", "+014T1", "2014T10"])
  func `a text that is no report period is refused`(_ text: String) {
    #expect(ReportPeriod(text) == nil)
  }
}
