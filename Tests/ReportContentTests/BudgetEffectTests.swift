import Appraisal
import ProgrammeModel
import ReportContent
import Testing

@Suite struct BudgetEffectTests {
  private func net(_ programme: Programme, _ board: String, _ year: Int) -> Double? {
    BudgetEffectAtBoard.value(
      Subject(.organisation, board), ReportPeriod(year: year, occasion: .annual), Book(programme)
    ).number
  }

  @Test func `running cost of the case in force and what is taken home meet at the board`() throws {
    var programme = try AppraisalCity.programme()
    programme.projects[0].state = .value(.running)
    var taking = TakingHome(id: "H1")
    taking.benefit = "N1"
    taking.organisation = "SEN"
    taking.year = 2016
    taking.amount = .value(Money(kronor: 60_000))
    taking.permanence = .permanent
    taking.decision = "dnr 1"
    programme.takingsHome = [taking]
    // The register was made in 1970, before both cases: nothing is in force then.
    #expect(net(programme, "SEN", 2016) == 60_000)
    var later = Programme(
      registration: programme.registration, statedAt: Instant(secondsSinceEpoch: 1_500_000_000))
    later.projects = programme.projects
    later.benefitCases = programme.benefitCases
    later.caseCosts = programme.caseCosts
    later.takingsHome = programme.takingsHome
    #expect(net(later, "SEN", 2015) == -10_000)
    #expect(net(later, "SEN", 2016) == 50_000)
    #expect(net(later, "SEN", 2018) == 60_000)
    #expect(net(later, "MHN", 2016) == 0)
    // −10 in 2015, +50 in 2016 and 2017, +60 in 2018, all in thousands: to date the sum of the years.
    let toDate = (2015...2018).map { year in
      BudgetEffectToDate.value(
        Subject(.organisation, "SEN"), ReportPeriod(year: year, occasion: .annual), Book(later)
      ).number
    }
    #expect(toDate == [-10_000, 40_000, 90_000, 150_000])
  }

  @Test func `a taking home without a decision does not count`() throws {
    var programme = try AppraisalCity.programme()
    var taking = TakingHome(id: "H1")
    taking.organisation = "SEN"
    taking.year = 2016
    taking.amount = .value(Money(kronor: 60_000))
    taking.permanence = .oneOff
    programme.takingsHome = [taking]
    #expect(net(programme, "SEN", 2016) == 0)
  }
}
