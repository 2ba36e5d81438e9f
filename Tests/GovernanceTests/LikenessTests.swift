import Governance
import ProgrammeModel
import Scrutiny
import Testing

@Suite struct LikenessTests {
  private func score(_ left: String, _ right: String) -> Double {
    Likeness(ComparedThing(name: left), ComparedThing(name: right), weights: .published).score
  }

  /// Pairs that a reader takes for the same, and pairs that share words without being so.
  @Test(arguments: [
    ("Bokning av lokaler", "Lokalbokning"), ("Tidbokning", "Tidsbokning för medborgare"),
    ("Felanmälan för parker", "Parkernas felanmälan"), ("E-arkiv", "Arkivet"),
    ("Förskolekö – ansökan", "Ansökan till förskolekön"),
  ])
  func `names that mean the same are alike`(pair: (String, String)) {
    #expect(score(pair.0, pair.1) > 0.6, "\(pair): \(score(pair.0, pair.1))")
    #expect(score(pair.0, pair.1) == score(pair.1, pair.0))
  }

  @Test(arguments: [
    ("Bygglov på nätet", "Nytt nätverk i skolorna"), ("Gemensam vårdplanering", "Gemensam inloggning"),
    ("Mobilt arbetssätt i hemtjänsten", "Digitala möten och samarbetsytor"),
    ("Ledningsinformation för skolan", "Beslutsstöd för äldreomsorgen"),
  ])
  func `names that only share common words are not`(pair: (String, String)) {
    #expect(score(pair.0, pair.1) < 0.4, "\(pair): \(score(pair.0, pair.1))")
  }

  /// Name 1, process 0: 50 / (50 + 30); the purpose that one of them lacks does not count.
  @Test func `parts are weighed, and a part that one lacks does not count`() {
    let left = ComparedThing(name: "Bygglov", purpose: "Enklare ansökan", process: "Bygglovprövning")
    let right = ComparedThing(name: "Bygglov", process: "Uthyrning")
    func score(_ left: ComparedThing, _ weights: LikenessWeights = .published) -> Double {
      Likeness(left, right, weights: weights).score
    }
    #expect(abs(score(left) - 0.625) < 1e-12)
    #expect(abs(score(left, LikenessWeights(name: 1, process: 3, purpose: 0)) - 0.25) < 1e-12)
    #expect(score(ComparedThing(name: "")) == 0)
  }

  @Test func `the reason names the words that each has`() {
    let likeness = Likeness(
      ComparedThing(name: "Lokalbokning"), ComparedThing(name: "Bokning av lokaler"), weights: .published)
    #expect(likeness.shared.map(\.text) == ["lokalbokning ≈ bokning"])
  }

  @Test func `an exception from common support needs the comparing benefit case`() {
    var city = SmallCity()
    var service = ITService(id: "T08")
    service.name = "Bygglov på nätet"
    service.process = "Bygglovprövning"
    service.mustNotBeDuplicated = true
    city.programme.services = [service]
    func outcome() -> Demanded { city.view("2014-09-30").reuse(of: city.programme.projects[0]).outcome }
    #expect(outcome().isMissing)
    city.apply("A1", "P1", "2014-01-10", 5_000_000)
    #expect(outcome().words.swedish.contains("befintliga_lösningar"))
    city.programme.applications[0].consideredSolutions = "Registret över e-tjänster."
    #expect(outcome().words.swedish.contains("motiv_undantag"))
    city.programme.applications[0].exceptionMotive = "Större nytta."
    #expect(outcome().words.swedish.contains("Undantaget från T08"))
    city.programme.applications[0].comparingCase = "K1"
    #expect(!outcome().isMissing)
    city.programme.applications[0].comparingCase = nil
    city.programme.applications[0].chosenExisting = "T08"
    #expect(outcome() == .met(Phrase(sv: "bygger på T08 Bygglov på nätet", en: "builds on T08 Bygglov på nätet")))
  }

  @Test func `a project is not its own duplicate, and a refused one is none`() {
    var city = SmallCity()
    var twin = city.project("P2", "Bygglov på nätet", process: "Bygglovprövning")
    city.programme.projects.append(twin)
    #expect(city.view("2014-09-30").reuse(of: city.programme.projects[0]).candidates.map(\.id) == ["P2"])
    twin.state = .value(.refused)
    city.programme.projects[1] = twin
    #expect(city.view("2014-09-30").reuse(of: city.programme.projects[0]).candidates.isEmpty)
  }
}
