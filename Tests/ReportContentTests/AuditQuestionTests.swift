import Appraisal
import ProgrammeModel
import ReportContent
import Scrutiny
import Testing

@Suite struct AuditQuestionTests {
  @Test func `every rule answers exactly one of the four questions`() {
    let given = AuditQuestion.allCases.flatMap(\.rules)
    #expect(given.sorted() == Scrutiny.allRules.map(\.id).sorted())
    #expect(AuditQuestion.allCases.count == 4)
    #expect(AuditQuestion.answered(by: "R17") == .support)
    #expect(AuditQuestion.answered(by: "R99") == nil)
  }

  @Test func `every question has figures of its own, in both languages`() {
    let names = AuditQuestion.allCases.flatMap { $0.measures.map(\.name) }
    #expect(Set(names).count == names.count)
    for question in AuditQuestion.allCases {
      #expect(!question.measures.isEmpty)
      #expect(question.title.swedish != question.title.english)
    }
  }
}
