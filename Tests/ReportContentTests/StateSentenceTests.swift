import ProgrammeModel
import ReportContent
import Testing

/// How many projects there are and what state each is in, as the summary tells it.
@Suite struct StateSentenceTests {
  private static func summary(
    _ states: [Reported<ProjectState>], _ language: Language = .swedish
  ) -> String {
    let programme = SmallCity.programme { programme in
      programme.projects = states.enumerated().map { place, state in
        var project = SmallCity.project(Identifier("P\(place)"), "Projekt \(place)", node: "PF1")
        project.state = state
        return project
      }
      programme.budgets = []
      programme.forecasts = []
    }
    let blocks = SmallCity.report(programme, language).section("sammanfattning")?.blocks ?? []
    return blocks.map(\.words).joined(separator: "\n")
  }

  private static let unsaid = Reported<ProjectState>.missing(MissingValue(.notInSource))

  @Test func `a state that the source does not tell is not told as another`() {
    #expect(
      Self.summary([Self.unsaid, Self.unsaid])
        == "Programmet omfattar två projekt. Deras tillstånd framgår inte av källan.")
    #expect(
      Self.summary([Self.unsaid], .english)
        == "The programme holds one project. Its state is not stated in the source.")
    #expect(
      Self.summary([.value(.running), Self.unsaid])
        == "Programmet omfattar två projekt: ett pågår. Tillståndet för ett projekt framgår inte av källan.")
    #expect(
      Self.summary([Self.unsaid, .missing(MissingValue(.notReported))])
        == "Programmet omfattar två projekt. Deras tillstånd är inte känt.")
  }

  @Test func `every state is named`() {
    #expect(
      Self.summary([.value(.running), .value(.closed), .value(.cancelled), .value(.application), .value(.application)])
        == "Programmet omfattar fem projekt: ett pågår, ett är avslutat, två har ansökt om medel och ett har avbrutits."
    )
    #expect(
      Self.summary([.value(.closed), .value(.decided)], .english)
        == "The programme holds two projects: one is closed and one is decided, not started.")
  }

  @Test func `one state for all is said once`() {
    #expect(
      Self.summary([.value(.running), .value(.running)]) == "Programmet omfattar två projekt, som alla pågår.")
    #expect(Self.summary([.value(.closed)]) == "Programmet omfattar ett projekt, som är avslutat.")
    #expect(Self.summary([.value(.preparation)], .english) == "The programme holds one project, in preparation.")
  }
}
