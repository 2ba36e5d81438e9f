import Appraisal
import ProgrammeModel
import Testing

/// Counts of which a month, a channel or a board is lacking give no figure, and never a wrong one; worked out by hand.
@Suite struct CountGapTests {
  private typealias Rows = [(CaseChannel, CaseVolume.Measure, [StoredObservation])]

  private let missing = FigureValue.missing(MissingValue(.notReported))

  /// The cases of the worked delivery replaced by some rows.
  private func value(_ key: String, _ rows: Rows) -> FigureValue {
    IndicatorCatalogueTests.value(
      key, in: WorkedDelivery.programme { $0.caseVolumes = rows.map { WorkedDelivery.cases($0, $1, $2) } })
  }

  private func months(_ numbers: [Int: Double]) -> [StoredObservation] {
    numbers.sorted { $0.key < $1.key }.map { WorkedDelivery.observed("2014-0\($0)", $1) }
  }

  private let everyMonth = [5: 100.0, 6: 100, 7: 100, 8: 100]

  @Test func `a month that lacks one of two columns leaves both out`() {
    func days(_ numbers: [Int: Double]) -> FigureValue {
      value(
        "handläggningstid", [(.eService, .completed, months(everyMonth)), (.eService, .handlingDays, months(numbers))])
    }
    // 4 000 days on 400 cases; without June it would be 3 000 on 400.
    #expect(days([5: 1000, 6: 1000, 7: 1000, 8: 1000]) == .number(10))
    #expect(days([5: 1000, 7: 1000, 8: 1000]) == missing)
  }

  @Test func `a channel that lacks one of two columns leaves both out`() {
    let completed: Rows = [(.eService, .completed, months(everyMonth)), (.paper, .completed, months(everyMonth))]
    let online: Rows = [(.eService, .handlingHours, months(everyMonth))]
    let paper: Rows = [(.paper, .handlingHours, months([5: 300, 6: 300, 7: 300, 8: 300]))]
    // (400 + 1 200) hours on 800 cases; without those on paper it would be 400 on 800.
    #expect(value("timmar-per-ärende", completed + online + paper) == .number(2))
    #expect(value("timmar-per-ärende", completed + online) == missing)
  }

  @Test func `a channel that falls silent is no channel without cases`() {
    func share(_ paper: [StoredObservation]) -> FigureValue {
      value(
        "digital-andel",
        [
          (.eService, .completed, [WorkedDelivery.observed("2014T1", 100), WorkedDelivery.observed("2014T2", 100)]),
          (.paper, .completed, paper),
        ])
    }
    let closed = WorkedDelivery.observed("2014T1", 0)
    let left = StoredObservation(
      period: closed.period, value: .missing(MissingValue(.notApplicable)), registration: closed.registration,
      place: closed.place)
    #expect(share([WorkedDelivery.observed("2014T1", 100)]) == missing)
    #expect(share([closed]) == .number(100), "a channel that was said to have none is closed")
    #expect(share([left]) == .number(100))
    #expect(share([WorkedDelivery.observed("2014T2", 300)]) == .number(25))
  }

  @Test func `a board that has ceased is not waited for`() {
    var old = WorkedDelivery.cases(.eService, .completed, [WorkedDelivery.observed("2014T1", 100)])
    old.organisation = "O"
    let programme = WorkedDelivery.programme { programme in
      programme.caseVolumes = [old, WorkedDelivery.cases(.eService, .completed, months(everyMonth))]
    }
    // 500 tkr of T1 on 400 cases.
    #expect(IndicatorCatalogueTests.value("kostnad-per-transaktion", in: programme) == missing)
    var ended = programme
    var board = Organisation(id: "O")
    board.to = WorkedDelivery.day("2014-04-30")
    ended.organisations = [board]
    #expect(IndicatorCatalogueTests.value("kostnad-per-transaktion", in: ended) == .number(1250))
  }

  @Test func `a month without a row between others is a gap, and a channel may begin later`() {
    func share(_ online: [Int: Double]) -> FigureValue {
      value("digital-andel", [(.eService, .completed, months(online)), (.paper, .completed, months(everyMonth))])
    }
    #expect(share([5: 100, 7: 100, 8: 100]) == missing)
    #expect(share([5: 100, 6: 100, 7: 100]) == missing, "August is still to come")
    #expect(share([5: 0, 6: 0, 7: 200, 8: 200]) == .number(50))
    #expect(share([7: 200, 8: 200]) == .number(50))
  }

  @Test func `cost of a longer time than the cases is not divided by them`() {
    // T1 costs 500 tkr from May to August.
    #expect(value("kostnad-per-transaktion", [(.eService, .completed, months(everyMonth))]) == .number(1250))
    #expect(value("kostnad-per-transaktion", [(.eService, .completed, months([5: 100, 6: 100, 7: 100]))]) == missing)
  }

  @Test func `a project's cost is no cost of running the service that its row names`() {
    var row = WorkedDelivery.cost("P1", at: "A", .ownTime, [WorkedDelivery.observed("2014T2", 80_000)])
    row.service = "T1"
    let programme = WorkedDelivery.programme { $0.outcomes.append(row) }
    for (kind, object) in [(ObjectKind.city, "staden"), (.organisation, "A"), (.service, "T1")] {
      #expect(IndicatorCatalogueTests.value("kostnad-per-transaktion", kind, object, in: programme) == .number(500))
    }
  }
}
