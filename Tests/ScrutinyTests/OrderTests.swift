import Appraisal
import ProgrammeModel
import Scrutiny
import TestSupport
import Testing

@Suite struct OrderTests {
  /// A programme with findings of many rules.
  private func faulty() -> Programme {
    HealthyCity.programme {
      $0.benefitCases = []
      $0.responsibilities = []
      $0.projectGoals = []
      $0.takingsHome = []
      $0.projects[0].end = .value(day("2013-01-01"))
      $0.services[0].supportChannel = ""
      $0.frames[0].amount = .value(Money(kronor: 1_000_000))
      $0.measurements[0].observations = []
      $0.benefits.append(HealthyCity.benefit("N3", "P1", "Färre pappersansökningar"))
    }
  }

  private let context = ScrutinyContext(period: HealthyCity.period, asOf: HealthyCity.period.cutOff)

  @Test func `the same book gives the same findings in the same order, whatever the order of its rows`() {
    let first = Scrutiny.findings(in: Book(faulty()), at: context)
    #expect(first.count > 8)
    for seed in seeds(5) {
      var generator = SeededGenerator(seed: seed)
      var shuffled = faulty()
      shuffled.projects.shuffle(using: &generator)
      shuffled.benefits.shuffle(using: &generator)
      shuffled.decisions.shuffle(using: &generator)
      shuffled.outcomes.shuffle(using: &generator)
      let again = Scrutiny.findings(in: Book(shuffled), at: context)
      #expect(again == first, "seed \(seed)")
    }
  }

  @Test func `the most serious come first, then by rule and subject, and no identity occurs twice`() {
    let found = Scrutiny.findings(in: Book(faulty()), at: context)
    #expect(found == found.sorted())
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.severity >= $1.severity })
    #expect(Set(found.map(\.id)).count == found.count)
  }

  @Test func `a finding is never more serious than its rule`() throws {
    for finding in Scrutiny.findings(in: Book(faulty()), at: context) {
      let rule = try #require(Scrutiny.rule(finding.rule))
      #expect(finding.severity <= rule.severity)
      #expect(!finding.remedy.swedish.isEmpty)
      #expect(!finding.remedy.english.isEmpty)
      #expect(finding.found.english != finding.found.swedish)
    }
  }

  @Test func `an empty programme has nothing to find`() {
    let empty = Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 0))
    #expect(Scrutiny.findings(in: Book(empty), at: context).isEmpty)
  }

  @Test func `a cut-off sees what was handed in by it, whichever cut-off the same book was looked at before`() {
    let book = Book(
      HealthyCity.programme {
        $0.applications.append(HealthyCity.application("A9", "P1", "2014-10-01", kronor: 1_000_000))
      })
    func applications(_ period: ReportPeriod) -> [String] {
      let index = ScrutinyIndex(book, at: ScrutinyContext(period: period, asOf: period.cutOff))
      return index.applications["P1"]?.map(\.id.rawValue) ?? []
    }
    let year = ReportPeriod(year: 2014, occasion: .annual)
    #expect(applications(year) == ["A1", "A9"])
    #expect(applications(HealthyCity.period) == ["A1"])
    #expect(applications(year) == ["A1", "A9"])
    #expect(applications(ReportPeriod(year: 2011, occasion: .first)).isEmpty)
  }

  @Test func `the value alone is that of the inputs, for a project and for what stands for many`() {
    let book = Book(HealthyCity.programme())
    func differs<Definition: FigureDefinition>(_ definition: Definition.Type, _ subject: Subject) -> Bool {
      let inputs = definition.inputs(of: subject, at: HealthyCity.period, from: book)
      return definition.value(subject, HealthyCity.period, book) != definition.value(of: inputs)
    }
    let subjects = [
      Subject(.programme, ""), Subject(.node, "PF1"), Subject(.organisation, "ALD"), Subject(.project, "P1"),
      Subject(.project, "P2"), Subject(.project, "P9"), Subject(.benefit, "N2"), Subject(.benefit, "N9"),
    ]
    for subject in subjects {
      #expect(!differs(EconomyForecast.self, subject), "\(subject)")
      #expect(!differs(ProjectExpected.self, subject), "\(subject)")
      #expect(!differs(FrameGranted.self, subject), "\(subject)")
      #expect(!differs(BenefitPlanned<InternalBenefit>.self, subject), "\(subject)")
      #expect(!differs(BenefitRealised<InternalBenefit>.self, subject), "\(subject)")
      #expect(!differs(BenefitTakenHome<GreenBenefit>.self, subject), "\(subject)")
    }
  }
}
