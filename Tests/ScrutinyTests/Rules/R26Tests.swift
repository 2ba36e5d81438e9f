import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R26Tests {
  private func recommended(_ change: (inout Recommendation) -> Void) throws -> [Finding] {
    try findings("R26") {
      var review = Review(id: "G1")
      review.number = "11/2012"
      $0.reviews = [review]
      var recommendation = Recommendation(id: "G1-3")
      recommendation.review = "G1"
      recommendation.number = 3
      recommendation.owner = .value("KS")
      recommendation.due = .value(day("2014-06-30"))
      recommendation.status = .value(.ongoing)
      change(&recommendation)
      $0.recommendations = [recommendation]
    }
  }

  @Test func `a recommendation past its date is found`() throws {
    let found = try recommended { _ in }
    expectOne(
      found, .warning, Subject(.recommendation, "G1-3"), naming: "Rekommendation 3 i granskning 11/2012",
      "30 juni 2014",
      "pågår", "Kommunstyrelsen (KS)")
    #expect(found.first?.organisations == ["KS"])
    #expect(try recommended { $0.due = .value(day("2014-08-31")) }.isEmpty)
  }

  @Test func `who is in charge is said even when nobody is named`() throws {
    expectOne(
      try recommended { $0.owner = .missing(MissingValue(.notInSource)) }, .warning, Subject(.recommendation, "G1-3"),
      naming: "inte utpekad")
  }

  @Test func `done is done only with evidence`() throws {
    func done(_ evidence: String) throws -> [Finding] {
      try recommended {
        $0.status = .value(.done)
        $0.evidence = evidence.isEmpty ? .unstated : .value(evidence)
      }
    }
    expectOne(try done(""), .warning, Subject(.recommendation, "G1-3"), naming: "inget underlag")
    #expect(try done("dnr 113-1903/2014").isEmpty)
  }
}
