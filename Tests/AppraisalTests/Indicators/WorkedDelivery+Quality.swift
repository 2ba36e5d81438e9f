import ProgrammeModel

extension WorkedDelivery {
  static func incident(
    _ id: Identifier<Incident>, _ service: Identifier<ITService>, _ start: Reported<Instant>, _ end: Reported<Instant>,
    _ priority: String, inTime: Bool = true, isPlanned: Bool = false
  ) -> Incident {
    var incident = Incident(id: id)
    incident.service = service
    incident.start = start
    incident.end = end
    incident.priority = priority
    incident.withinAgreement = .value(inTime)
    incident.isPlanned = isPlanned
    return incident
  }

  /// T1 is down 10-16 on 10 May (two incidents that overlap) and 6-7 on 1 June (planned until 6): 7 hours.
  /// T2 is down from Thursday 5 June 16 to Monday 9 June 10; 6 June is a holiday: 3 office hours, 90 hours by the clock.
  static func addQuality(to programme: inout Programme) {
    programme.incidents = [
      incident("I1", "T1", clock("2014-05-10", 10), clock("2014-05-10", 14), "P1"),
      incident("I2", "T1", clock("2014-05-10", 12), clock("2014-05-10", 16), "P2"),
      incident("I3", "T1", clock("2014-06-01", 0), clock("2014-06-01", 6), "P3", isPlanned: true),
      incident("I4", "T1", clock("2014-06-01", 5), clock("2014-06-01", 7), "P2"),
      incident("I5", "T2", clock("2014-06-05", 16), clock("2014-06-09", 10), "P1", inTime: false),
    ]
    programme.serviceChanges = (1...8).map { number in
      var change = ServiceChange(id: Identifier("F\(number)"))
      change.service = "T1"
      change.made = .value(day("2014-06-1\(number)"))
      change.succeeded = .value(number > 1)
      return change
    }
  }

  static func form(
    _ id: String, _ survey: SurveyKind, _ answers: [Int?], _ sex: SexBreakdown = .women
  ) -> SurveyAnswer {
    var form = SurveyAnswer(id: Identifier(id))
    form.survey = survey
    form.service = "T1"
    form.sex = sex
    form.period = .tertial(2, of: 2014)
    form.answers = answers
    return form
  }

  /// Question means 7.4, 6.8 and 6.5, as in the published example; SUS 77.5 nine times and 100 once.
  static func addForms(to programme: inout Programme) {
    for number in 0..<10 {
      programme.surveyAnswers.append(
        form("N\(number)", .customerIndex, [number < 4 ? 8 : 7, number < 8 ? 7 : 6, number < 5 ? 7 : 6]))
      programme.surveyAnswers.append(
        form(
          "S\(number)", .usability,
          number < 9 ? [4, 2, 5, 1, 4, 2, 4, 2, 4, 3] : [5, 1, 5, 1, 5, 1, 5, 1, 5, 1]))
    }
    programme.surveyAnswers.append(form("N10", .customerIndex, [1, nil, 1]))
    for (number, answer) in [5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 2, 1].enumerated() {
      programme.surveyAnswers.append(form("U\(number)", .satisfaction, [answer]))
    }
  }
}
