import ProgrammeModel
import Scrutiny
import Testing

/// R43 to R48: raw rows of the running delivery, and the strategy's measures.
@Suite struct DeliveryRuleTests {
  private static let service = Subject(.service, "T1")

  private static func cases(_ values: [StoredObservation]) -> CaseVolume {
    var row = CaseVolume(
      service: "T1", channel: .eService, measure: .completed,
      key: SeriesKey(
        table: TableName("ärenden"), measure: FieldName("fullföljda"), dimensions: Key(["T1", "", "e_tjänst"])))
    row.observations = values
    return row
  }

  @Test func `periods that overlap are found`() throws {
    expectOne(
      try findings("R43") { $0.caseVolumes = [Self.cases([number("2014-08", 40), number("2014T2", 100)])] }, .warning,
      Self.service, naming: "augusti 2014", "tertial 2 2014")
    #expect(
      try findings("R43") { $0.caseVolumes = [Self.cases([number("2014T1", 40), number("2014T2", 100)])] }.isEmpty)
  }

  @Test func `values of a service before its first day are found`() throws {
    expectOne(
      try findings("R44") { $0.caseVolumes = [Self.cases([number("2012T3", 40), number("2014T2", 100)])] }, .warning,
      Self.service, naming: "tertial 3 2012", "inte var i drift")
    #expect(try findings("R44") { $0.caseVolumes = [Self.cases([number("2013T1", 40)])] }.isEmpty)
  }

  private func incident(_ end: Reported<Instant>) throws -> [Finding] {
    try findings("R45") { programme in
      var incident = Incident(id: "I7")
      incident.service = "T1"
      incident.start = .value(Instant(swedishDay: day("2014-06-02"), secondsAfterMidnight: 36_000))
      incident.end = end
      programme.incidents = [incident]
    }
  }

  @Test func `an incident that ends before it starts, or has no end, is found`() throws {
    let before = Instant(swedishDay: day("2014-06-01"), secondsAfterMidnight: 0)
    let after = Instant(swedishDay: day("2014-06-03"), secondsAfterMidnight: 0)
    expectOne(try incident(.value(before)), .warning, Self.service, naming: "I7", "slutar innan den börjar")
    expectOne(try incident(.missing(MissingValue(.notReported))), .warning, Self.service, naming: "ingen sluttid")
    #expect(try incident(.value(after)).isEmpty)
  }

  private func licences(_ used: Int64) throws -> [Finding] {
    try findings("R46") { programme in
      for (measure, count) in [(LicenceCount.Measure.bought, 100), (.used, used)] {
        var row = LicenceCount(
          product: "Kartprogram", measure: measure,
          key: SeriesKey(
            table: TableName("licenser"), measure: FieldName(measure.rawValue),
            dimensions: Key(["Kartprogram", "", "SOC"])))
        row.organisation = "SOC"
        row.observations = [number("2014T2", count)]
        programme.licenceCounts.append(row)
      }
    }
  }

  @Test func `more licences used than bought are found`() throws {
    expectOne(try licences(120), .warning, Subject(.organisation, "SOC"), naming: "Kartprogram", "120", "100")
    #expect(try licences(100).isEmpty)
  }

  private func forms(_ answers: [Int?]) throws -> [Finding] {
    try findings("R47") { programme in
      var form = SurveyAnswer(id: "S1")
      form.survey = .customerIndex
      form.service = "T1"
      form.period = .tertial(2, of: 2014)
      form.answers = answers
      programme.surveyAnswers = [form]
    }
  }

  @Test func `forms with a missing answer or one outside the scale are found`() throws {
    expectOne(try forms([7, nil, 8]), .notice, Self.service, naming: "1 av 1", "S1")
    expectOne(try forms([7, 11, 8]), .notice, Self.service, naming: "utanför skalan")
    #expect(try forms([7, 10, 8]).isEmpty)
  }

  private func measure(_ owner: Reported<String>, _ status: ActionStatus = .ongoing) throws -> [Finding] {
    try findings("R48") { programme in
      var measure = StrategyMeasure(id: "IN1")
      measure.name = "Öppna data"
      measure.area = "Insatsområde 2"
      measure.year = 2014
      measure.owner = owner
      measure.status = .value(status)
      programme.strategyMeasures = [measure]
    }
  }

  @Test func `a strategy measure without owner is found until it is done`() throws {
    expectOne(
      try measure(.missing(MissingValue(.notReported))), .warning, Subject(.other, "IN1"), naming: "Öppna data", "2014")
    #expect(try measure(.value("it-chefen")).isEmpty)
    #expect(try measure(.missing(MissingValue(.notReported)), .done).isEmpty)
  }
}
