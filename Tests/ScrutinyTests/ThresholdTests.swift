import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

@Suite struct ThresholdTests {
  private func limit(
    _ name: ThresholdName, _ digits: Int64?, scale: UInt8 = 0, from: String = "2014-01-01", to: String? = nil
  ) -> RegisteredThreshold {
    var row = RegisteredThreshold(threshold: name, from: day(from))
    if let digits { row.value = .value(FixedDecimal(digits: digits, scale: scale)) }
    row.to = to.map { day($0) }
    row.decision = "KS 2014/7"
    row.origin = RecordOrigin(
      table: TableName("trösklar"), key: Key([name.rawValue, from]), registration: RegistrationNumber(rawValue: 1),
      place: SourcePlace(source: 1, row: 1))
    return row
  }

  private func inForce(_ rows: RegisteredThreshold..., on text: String = "2014-08-31") -> ThresholdsInForce {
    ThresholdsInForce(HealthyCity.programme { $0.thresholds = rows }, on: day(text))
  }

  @Test func `without registered limits the published ones go, every one of them`() {
    let none = inForce()
    #expect(none.thresholds == .published)
    #expect(none.applied.map(\.name) == ThresholdName.allCases)
    #expect(none.applied.allSatisfy { !$0.isRegistered && $0.value == $0.name.published })
  }

  @Test func `a registered limit goes from its first day to its last, and the latest of several`() {
    let old = limit(.costRed, 15, from: "2014-01-01", to: "2014-06-30")
    let new = limit(.costRed, 5, from: "2014-05-01")
    #expect(inForce(old, new, on: "2013-12-31").thresholds.tolerances.cost.red == 0.1)
    #expect(inForce(old, new, on: "2014-04-30").thresholds.tolerances.cost.red == 0.15)
    #expect(inForce(old, new, on: "2014-05-01").thresholds.tolerances.cost.red == 0.05)
    #expect(inForce(old, on: "2014-07-01").thresholds.tolerances.cost.red == 0.1)
  }

  @Test func `each limit reaches the rules in the rules' own unit`() {
    let given = inForce(
      limit(.ledgerShare, 25, scale: 1), limit(.ledgerAmount, 75_000), limit(.splitWindow, 30),
      limit(.duplicateSimilarity, 80), limit(.measurementGrace, 8), limit(.largeUnderspend, 35),
      limit(.proposedSimilarity, 55), limit(.nameWeight, 7), limit(.riskYellow, 6), limit(.riskRed, 12),
      limit(.freshness, 18)
    ).thresholds
    #expect(given.ledgerShare == 0.025)
    #expect(given.ledgerAmount == Money(kronor: 75_000))
    #expect(given.splitWindowDays == 30)
    #expect(given.duplicateSimilarity == 0.8)
    #expect(given.measurementGraceMonths == 8)
    #expect(given.largeUnderspend == 0.35)
    #expect(given.proposedSimilarity == 0.55)
    #expect(given.likenessWeights == LikenessWeights(name: 7, process: 30, purpose: 20))
    #expect(given.yellowRisk == 6 && given.redRisk == 12)
    #expect(given.freshMonths == 18)
  }

  @Test func `a value that cannot be a limit is not used, and the list says why`() throws {
    let given = inForce(
      limit(.splitWindow, -1), limit(.timeRed, 25, scale: 1), limit(.deviationAmount, nil), limit(.benefitRed, 95),
      limit(.riskRed, 26), limit(.riskYellow, 0), limit(.freshness, .max), limit(.ledgerAmount, .max),
      limit(.proposedSimilarity, 101), limit(.nameWeight, 0))
    #expect(given.thresholds == .published)
    let refused = [
      ThresholdName.splitWindow, .timeRed, .deviationAmount, .benefitRed, .riskRed, .riskYellow, .freshness,
      .ledgerAmount, .proposedSimilarity, .nameWeight,
    ]
    for name in refused {
      let row = try #require(given.applied.first { $0.name == name })
      #expect(row.refusal != nil && !row.isRegistered)
      #expect(row.sourceText(.swedish).contains("används inte"))
    }
  }

  @Test func `a registered limit decides whether a rule fires`() throws {
    let rule = try #require(Scrutiny.rule("R25"))
    func found(_ days: Int64?) -> Int {
      let programme = HealthyCity.programme { programme in
        var delegation = Delegation(id: "D1")
        delegation.role = "direktören"
        delegation.scope = "per avtal"
        delegation.limit = .value(Money(kronor: 10_000_000))
        programme.delegations = [delegation]
        programme.agreements = [("AV1", "2014-03-01"), ("AV2", "2014-05-01")].map { id, date in
          var agreement = Agreement(id: Identifier(id))
          agreement.project = "P1"
          agreement.supplier = "Konsult AB"
          agreement.value = .value(Money(kronor: 9_000_000))
          agreement.date = .value(day(date))
          agreement.decider = "direktören"
          return agreement
        }
        if let days { programme.thresholds = [limit(.splitWindow, days)] }
      }
      let period = HealthyCity.period
      return rule.findings(
        in: Book(programme), at: ScrutinyContext(of: programme, period: period, asOf: period.cutOff)
      ).count
    }
    #expect(found(nil) == 1)
    #expect(found(60) == 0)
    #expect(found(61) == 1)
  }

  @Test func `every limit has words in both languages`() {
    for name in ThresholdName.allCases {
      #expect(!name.meaning.swedish.isEmpty && !name.meaning.english.isEmpty)
    }
    #expect(Set(ThresholdName.allCases.map(\.meaning.swedish)).count == ThresholdName.allCases.count)
  }
}
