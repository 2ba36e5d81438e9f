import ProgrammeModel
import Testing

/// The words of closed sets: Swedish from the files, English from the names in the code.
@Suite struct ChoiceTests {
  @Test func `English has the capitals of names that are spelt with them`() {
    #expect(Perspective.itQuality.phrase == Phrase(sv: "it kvalitet", en: "IT quality"))
    #expect(LifeEvent.b3.phrase == Phrase(sv: "B3", en: "B3"))
    #expect(Perspective.allCases.allSatisfy { !$0.phrase.english.hasPrefix("it ") })
  }
}
