import Appraisal
import ProgrammeModel
import ReportContent
import Testing

/// The decision point that a benefit case is read for.
@Suite struct AppraisalPointTests {
  /// What the section on what is missing says first, for a project with these events by 2014-03-01.
  private func standing(_ events: [(LifeEvent, String)]) throws -> String {
    var programme = try AppraisalCity.programme()
    for (number, (event, date)) in events.enumerated() {
      var transition = Transition(id: Identifier("Ö\(number)"))
      transition.project = "P1"
      transition.event = event
      transition.date = CalendarDay(date).map { .value($0) } ?? .missing(MissingValue(.unstated))
      programme.transitions.append(transition)
    }
    let benefitCase = try #require(programme.benefitCases.last)
    let book = Book(programme)
    let report = AppraisalReport.make(
      of: book, appraisal: CaseAppraisal(benefitCase, in: book, CaseConventions()),
      period: ReportPeriod(year: 2013, occasion: .annual),
      on: try #require(CalendarDay("2014-03-01")), language: .swedish)
    return try #require(report.section("saknas")?.blocks.first).words
  }

  private let financed: [(LifeEvent, String)] = [
    (.application, "2013-01-01"), (.preparation, "2013-02-01"), (.prioritisation, "2013-03-01"), (.b0, "2013-03-02"),
    (.b1, "2013-04-01"), (.financing, "2013-05-01"),
  ]

  @Test func `a point passed by transition counts, also where no decision at the point is registered`() throws {
    #expect(try standing([]).contains("nästa är B0"))
    #expect(try standing(financed).contains("passerat B1; nästa är B2"))
    #expect(try standing(financed + [(.b2, "2013-06-01")]).contains("passerat B2; nästa är B3"))
  }

  @Test func `a later or impossible transition does not`() throws {
    #expect(try standing(financed + [(.b2, "2014-03-02")]).contains("nästa är B2"))
    #expect(try standing(financed + [(.b3, "2013-06-01")]).contains("nästa är B2"))
  }
}
