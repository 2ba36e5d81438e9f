import Appraisal
import ProgrammeModel

/// A running delivery small enough to be worked out by hand: two services, two boards, two projects, May to August 2014.
enum WorkedDelivery {
  static let period = ReportPeriod(year: 2014, occasion: .second)

  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no such day: \(text)") }
    return day
  }

  /// A moment by a Swedish clock.
  static func clock(_ text: String, _ hour: Int) -> Reported<Instant> {
    .value(Instant(swedishDay: day(text), secondsAfterMidnight: hour * 3600))
  }

  static func observed(_ period: String, _ number: Double) -> StoredObservation {
    guard let period = Period(period) else { preconditionFailure("no such period: \(period)") }
    return StoredObservation(
      period: period, value: .value(FixedDecimal(digits: Int64((number * 100).rounded()), scale: 2)),
      registration: RegistrationNumber(rawValue: 1), place: SourcePlace(source: 1, row: 2))
  }

  static func key(_ table: String, _ measure: String, _ parts: String...) -> SeriesKey {
    SeriesKey(table: TableName(table), measure: FieldName(measure), dimensions: Key(parts))
  }

  static func programme(_ change: (inout Programme) -> Void = { _ in }) -> Programme {
    var programme = Programme(
      registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 1_411_300_000))
    programme.services = [service("T1", "A", .roundTheClock, from: "P1"), service("T2", "B", .officeHours)]
    programme.projects = [project("P1", .renew), project("P2", .improve)]
    addCases(to: &programme)
    addPeople(to: &programme)
    addCosts(to: &programme)
    addBenefits(to: &programme)
    addQuality(to: &programme)
    addForms(to: &programme)
    change(&programme)
    return programme
  }

  static func service(
    _ id: Identifier<ITService>, _ owner: Identifier<Organisation>, _ hours: ServiceHours,
    from project: Identifier<Project>? = nil
  ) -> ITService {
    var service = ITService(id: id)
    service.owner = .value(owner)
    service.serviceHours = hours
    service.project = project
    service.from = day("2010-01-01")
    return service
  }

  private static func project(_ id: Identifier<Project>, _ development: DevelopmentKind) -> Project {
    var project = Project(id: id)
    project.development = development
    return project
  }

  static func cases(
    _ channel: CaseChannel, _ measure: CaseVolume.Measure, _ values: [StoredObservation]
  ) -> CaseVolume {
    var row = CaseVolume(
      service: "T1", channel: channel, measure: measure,
      key: key("ärenden", measure.rawValue, "T1", "A", channel.rawValue))
    row.organisation = "A"
    row.observations = values
    return row
  }

  private static func addCases(to programme: inout Programme) {
    func add(_ channel: CaseChannel, _ numbers: [(CaseVolume.Measure, Double)]) {
      for (measure, number) in numbers {
        programme.caseVolumes.append(cases(channel, measure, [observed("2014T2", number)]))
      }
    }
    add(
      .eService,
      [
        (.started, 800), (.automated, 150), (.handlingDays, 3000), (.handlingCost, 144_000), (.citizenMinutes, 6000),
      ])
    // The year before: 625 hours on 500 cases, 1.25 hours a case.
    programme.caseVolumes.append(cases(.eService, .completed, [observed("2013T2", 500), observed("2014T2", 600)]))
    programme.caseVolumes.append(cases(.eService, .handlingHours, [observed("2013T2", 625), observed("2014T2", 300)]))
    add(
      .assistedDigital,
      [
        (.completed, 50), (.automated, 0), (.handlingDays, 500), (.handlingHours, 50), (.handlingCost, 24_000),
        (.citizenMinutes, 1000),
      ])
    add(
      .paper,
      [
        (.completed, 350), (.automated, 0), (.handlingDays, 6500), (.handlingHours, 525), (.handlingCost, 252_000),
        (.citizenMinutes, 14_000),
      ])
  }

  private static func addPeople(to programme: inout Programme) {
    for (sex, numbers) in [(SexBreakdown.women, [40.0, 30, 20, 20]), (.men, [60, 45, 15, 10])] {
      for (measure, number) in zip([UserCount.Measure.authorised, .active, .trained, .supportCalls], numbers) {
        var row = UserCount(measure: measure, key: key("användare", measure.rawValue, "", "A", sex.rawValue))
        row.organisation = "A"
        row.sex = sex
        row.observations = [observed("2014T2", number)]
        programme.userCounts.append(row)
      }
    }
    func licences(_ product: String, _ measure: LicenceCount.Measure, _ values: [StoredObservation]) {
      var row = LicenceCount(
        product: product, measure: measure, key: key("licenser", measure.rawValue, product, "", "A"))
      row.organisation = "A"
      row.observations = values
      programme.licenceCounts.append(row)
    }
    licences("X", .bought, [observed("2014-05", 100), observed("2014-08", 200)])
    licences("X", .used, [observed("2014-05", 90), observed("2014-08", 150)])
    // More used than bought: left out.
    licences("Y", .bought, [observed("2014-08", 100)])
    licences("Y", .used, [observed("2014-08", 120)])
    let sizes: [(Identifier<Organisation>, [Double])] = [
      ("A", [100, 80, 50, 4, 1, 26_000_000, 520_000]), ("B", [40, 20, 20, 1, 0.25, 14_000_000, 280_000]),
    ]
    for (board, numbers) in sizes {
      for (measure, number) in zip(
        [
          OperationsCount.Measure.employees, .itUsers, .workplaces, .itStaff, .hiredStaff, .operatingCost,
          .itInvestment,
        ], numbers)
      {
        var row = OperationsCount(
          organisation: board, measure: measure, key: key("verksamhetsmått", measure.rawValue, board.rawValue))
        row.observations = [observed("2014T2", number)]
        programme.operationsCounts.append(row)
      }
    }
  }

  static func cost(
    _ owner: String, at board: Identifier<Organisation>, _ type: CostType, _ values: [StoredObservation]
  ) -> Outcome {
    var row = Outcome(
      kind: .operatingCost, financier: .board, key: key("utfall", "belopp", owner, board.rawValue, type.rawValue))
    if owner.hasPrefix("T") { row.service = Identifier(owner) } else { row.project = Identifier(owner) }
    row.organisation = board
    row.costType = type
    row.observations = values
    return row
  }

  private static func addCosts(to programme: inout Programme) {
    let months = (5...8).map { observed("2014-0\($0)", 100_000) }
    programme.outcomes = [
      cost("T1", at: "A", .operation, months), cost("T1", at: "A", .support, [observed("2014T2", 50_000)]),
      cost("T1", at: "A", .telephony, [observed("2014T2", 20_000)]),
      cost("T1", at: "A", .storage, [observed("2014T2", 30_000)]),
      cost("T2", at: "B", .outsourced, [observed("2014T2", 300_000)]),
      cost("P1", at: "A", .consultants, [observed("2014T2", 600_000)]),
      cost("P1", at: "A", .ownTime, [observed("2014T2", 200_000)]),
      cost("P2", at: "B", .consultants, [observed("2014T2", 100_000)]),
      cost("P2", at: "B", .equipment, [observed("2014T2", 300_000)]),
    ]
  }

  private static func addBenefits(to programme: inout Programme) {
    let rows: [(Identifier<Benefit>, BenefitClass, Perspective, Double)] = [
      ("N1", .green, .internalBenefit, 1_200_000), ("N2", .yellow, .internalBenefit, 500_000),
      ("N3", .green, .externalBenefit, 9_000_000),
    ]
    for (id, benefitClass, perspective, amount) in rows {
      var benefit = Benefit(id: id)
      benefit.project = "P1"
      benefit.benefitClass = .value(benefitClass)
      benefit.perspective = perspective
      programme.benefits.append(benefit)
      var outcome = BenefitOutcome(benefit: id, key: key("nyttoutfall", "belopp", id.rawValue))
      outcome.observations = [observed("2014T2", amount)]
      programme.benefitOutcomes.append(outcome)
    }
  }
}
