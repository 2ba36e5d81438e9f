import ProgrammeModel
import Scrutiny
import Testing

@Suite struct RuleListTests {
  @Test func `every rule from R01 to R36 and from R40 to R50 exists once, in order`() {
    let numbers = Array(1...36) + Array(40...50)
    #expect(Scrutiny.allRules.map(\.id.rawValue) == numbers.map { $0 < 10 ? "R0\($0)" : "R\($0)" })
  }

  @Test(arguments: Scrutiny.allRules.map(\.id))
  func `every rule says what it asks in both languages and where the demand comes from`(_ id: RuleID) throws {
    let rule = try #require(Scrutiny.rule(id))
    #expect(!rule.title.swedish.isEmpty)
    #expect(!rule.title.english.isEmpty)
    #expect(rule.title.swedish != rule.title.english)
    #expect(!rule.demand.requirements.isEmpty)
    #expect(!rule.demand.citation.swedish.isEmpty)
    #expect(rule.demand.documents.isEmpty == (rule.demand.standing == .control))
    #expect(rule.demand.recommendations.allSatisfy { (1...8).contains($0) })
  }

  @Test func `there is no rule beyond the last`() {
    #expect(Scrutiny.rule("R51") == nil)
  }
}
