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

  private static func cases(
    _ channel: CaseChannel, _ column: CaseVolume.Measure, _ values: [StoredObservation]
  ) -> CaseVolume {
    var row = CaseVolume(
      service: "T1", channel: channel, measure: column,
      key: SeriesKey(
        table: TableName("ärenden"), measure: FieldName(column.rawValue),
        dimensions: Key(["T1", "", channel.rawValue])))
    row.observations = values
    return row
  }

  @Test func `a channel that falls silent is found, one that was said to have none is not`() throws {
    let online = Self.cases(.eService, .completed, [number("2014T1", 40), number("2014T2", 100)])
    func found(_ paper: Int64) throws -> [Finding] {
      try findings("R21") { $0.caseVolumes = [online, Self.cases(.paper, .completed, [number("2014T1", paper)])] }
    }
    expectOne(try found(30), .warning, Self.service, naming: "ärenden", "fullföljda (blankett)", "tertial 2 2014")
    #expect(try found(0).isEmpty)
  }

  @Test func `a month without a row and a column that is blank in one are found`() throws {
    let months = ["2014-05", "2014-06", "2014-07", "2014-08"]
    func found(cases: [String], days: [String]) throws -> [Finding] {
      try findings("R21") {
        $0.caseVolumes = [
          Self.cases(.eService, .completed, cases.map { number($0, 10) }),
          Self.cases(.eService, .handlingDays, days.map { number($0, 100) }),
        ]
      }
    }
    #expect(try found(cases: months, days: months).isEmpty)
    #expect(try found(cases: months, days: []).isEmpty, "a column that is never used")
    let withoutJune = months.filter { $0 != "2014-06" }
    expectOne(
      try found(cases: months, days: withoutJune), .warning, Self.service, naming: "handläggningsdagar (e_tjänst)")
    expectOne(try found(cases: withoutJune, days: []), .warning, Self.service, naming: "fullföljda (e_tjänst)")
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

  @Test func `an incident without a start is found as long as it may have gone on`() throws {
    func found(until end: String?) throws -> [Finding] {
      try findings("R45") { programme in
        var incident = Incident(id: "I7")
        incident.service = "T1"
        incident.start = .missing(MissingValue(.notReported))
        if let end { incident.end = .value(Instant(swedishDay: day(end), secondsAfterMidnight: 36_000)) }
        programme.incidents = [incident]
      }
    }
    expectOne(try found(until: "2014-06-03"), .warning, Self.service, naming: "I7", "ingen starttid")
    expectOne(try found(until: nil), .warning, Self.service, naming: "ingen starttid")
    #expect(try found(until: "2014-04-30").isEmpty, "before the report's four months")
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
