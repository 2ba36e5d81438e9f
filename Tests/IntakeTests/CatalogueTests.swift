import Intake
import ProgrammeModel
import Testing

/// The codes and their words.
@Suite struct CatalogueTests {
  @Test func `codes are words joined by hyphens`() {
    for code in IntakeCode.allCases {
      #expect(code.rawValue.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }, "\(code)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the table has a row for each code, with different meanings`(_ language: Language) {
    let lines = IntakeCode.markdownTable(language).split(separator: "\n")
    #expect(lines.count == IntakeCode.allCases.count + 2)
    #expect(lines.allSatisfy { $0.count { $0 == "|" } == 5 })
    #expect(Set(IntakeCode.allCases.map { $0.meaning(language) }).count == IntakeCode.allCases.count)
    for code in IntakeCode.allCases {
      #expect(code.meaning(language).hasSuffix(".") || code.meaning(language).hasSuffix("?"), "\(code)")
      #expect(!code.remedy(language).isEmpty)
    }
  }

  @Test func `both languages say something of their own`() {
    for code in IntakeCode.allCases { #expect(code.meaning(.swedish) != code.meaning(.english), "\(code)") }
  }

  @Test(arguments: Language.allCases)
  func `what the sender is told to do is never empty and holds no command, which the receiver is told of`(
    _ language: Language
  ) {
    func hasCommand(_ text: String) -> Bool {
      [" --", "tertial schema", "tertial restore", "tertial mapping"].contains { text.contains($0) }
    }
    for code in IntakeCode.allCases {
      let told = code.senderRemedy(language)
      #expect(!told.isEmpty && !hasCommand(told), "\(code)")
      for word in ["tabellen huvudböcker", "tabellen konton", "tabellen projektkoder", "en mappning", "a mapping"] {
        #expect(!told.contains(word), "\(code): \(told)")
      }
      #expect(code.receiverRemedy.map { $0(language).isEmpty } != true, "\(code)")
      if hasCommand(code.remedy(language)) {
        #expect(code.receiverRemedy.map { hasCommand($0(language)) } == true, "\(code)")
      }
    }
  }
}
