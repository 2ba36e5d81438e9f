import Appraisal
import ProgrammeModel
import Testing

/// The shares of the auditors' questions, counted by hand in the small city: P1 runs, P2 is closed and live.
@Suite struct AuditMeasureTests {
  private func count(_ name: String, _ change: (inout Programme) -> Void = { _ in }) throws -> AuditCount {
    let measure = try #require(AuditMeasure.all.first { $0.name == "audit." + name })
    return measure.count(in: Book(HealthyCity.programme(change)), at: HealthyCity.period)
  }

  private func share(_ name: String, _ change: (inout Programme) -> Void = { _ in }) throws -> FigureValue {
    let definition = try #require(FigureCatalogue.definition(named: "audit." + name))
    return definition.value(Subject(.programme, ""), HealthyCity.period, Book(HealthyCity.programme(change)))
  }

  @Test(arguments: [
    ("benefits-owned", 2), ("grants-with-case", 2), ("projects-with-goal", 2), ("benefits-measurable", 2),
    ("benefits-with-baseline", 1), ("benefits-with-outcome", 1), ("services-with-support", 1),
  ])
  func `in a healthy programme everything asked is met`(name: String, asked: Int) throws {
    let count = try count(name)
    #expect(count.asked.count == asked && count.met.count == asked && count.exceptions.isEmpty)
    #expect(try share(name) == .share(1))
  }

  @Test(arguments: ["deliveries-received", "deviations-acted-on", "recommendations-done", "preconditions-met"])
  func `where nothing is asked there is no share`(name: String) throws {
    #expect(try count(name).asked.isEmpty)
    guard case .undefined = try share(name) else {
      Issue.record("a share of nothing")
      return
    }
  }

  @Test func `a project leader who owns the benefit is no owner in the line`() throws {
    #expect(
      try share("benefits-owned") {
        for place in $0.responsibilities.indices where $0.responsibilities[place].object == "N1" {
          $0.responsibilities[place].person = .value("LED")
        }
      } == .share(0.5))
    #expect(
      try share("benefits-owned") {
        for place in $0.responsibilities.indices where $0.responsibilities[place].object == "N1" {
          $0.responsibilities[place].to = day("2014-08-30")
        }
      } == .share(0.5), "the owner left the day before the cut-off")
  }

  @Test func `innovation is left out of grants with a case, by name`() throws {
    let count = try count("grants-with-case") {
      $0.projects[0].category = .innovative
      $0.benefitCases = []
    }
    #expect(count.asked.count == 1 && count.met.isEmpty)
    #expect(count.exceptions.map(\.id) == ["B1"])
  }

  @Test func `a case made after the grant does not count`() throws {
    #expect(try share("grants-with-case") { $0.benefitCases[0].date = .value(day("2014-02-11")) } == .share(0.5))
  }

  @Test func `what is secret, not applicable, red or written down is left out with its reason`() throws {
    let secret = try count("benefits-measurable") { $0.benefits[0].indicator = .missing(MissingValue(.secret)) }
    #expect(secret.asked.count == 1 && secret.exceptions.map(\.reason.swedish) == ["sekretess"])
    let red = try count("benefits-with-outcome") { $0.benefits[1].benefitClass = .value(.red) }
    #expect(red.asked.isEmpty && red.exceptions.map(\.id) == ["N2"])
    let written = try count("benefits-owned") { $0.benefits[0].status = .writtenDown }
    #expect(written.asked.count == 1 && written.exceptions.map(\.reason.english) == ["written down"])
  }

  @Test func `a baseline measured after go-live is too late, and an outcome after the cut-off too early`() throws {
    #expect(try share("benefits-with-baseline") { $0.benefits[1].baselineDate = day("2013-01-16") } == .share(0))
    #expect(
      try share("benefits-with-outcome") {
        $0.benefitOutcomes = [realised("N2", [kronor("2014T3", 400_000)])]
      } == .share(0))
  }

  @Test func `a support channel may be the service's own or its project's`() throws {
    #expect(try share("services-with-support") { $0.services[0].supportChannel = "" } == .share(0))
    #expect(
      try share("services-with-support") {
        $0.services[0].supportChannel = ""
        $0.projects[1].supportChannel = "Kontaktcenter"
      } == .share(1))
  }
}
