import ProgrammeModel
import ReportContent
import Testing

/// What people have registered, found again in the sentences of a report in another language.
@Suite struct RegisterWordsTests {
  private let texts = RegisterWords(
    [
      "Bygglov på nätet", "Talteknik", "Leverantören har bytts ut.", "Arkiv och registrering", "PM", "Ansökan (ny)",
      "Information",
    ], in: .swedish)

  /// The text with what is registered in angle quotes.
  private func marked(_ text: String) -> String {
    texts.parts(of: text).map { $0.isRegistered ? "«\($0.text)»" : $0.text }.joined()
  }

  @Test(arguments: [
    ("Bygglov på nätet", "«Bygglov på nätet»"), ("PM", "«PM»"),
    ("The project Bygglov på nätet (P1002) is late", "The project «Bygglov på nätet» (P1002) is late"),
    ("Cause: leverantören har bytts ut; action: none.", "Cause: «leverantören har bytts ut»; action: none."),
    ("Complete \"Arkiv och registrering\"", "Complete \"«Arkiv och registrering»\""),
    ("P1052 Talteknik", "P1052 «Talteknik»"), ("P1053 Information is late", "P1053 «Information» is late"),
    ("Ansökan (ny), twice", "«Ansökan (ny)», twice"), ("Talteknik (T13)", "«Talteknik» (T13)"),
    ("Information (P-12), late", "«Information» (P-12), late"), ("Talteknik (SLK)", "«Talteknik» (SLK)"),
  ])
  func `a name or a text is found alone, after an id and within a sentence`(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test(arguments: [
    "Bygglov på nätets", "A PM is missing", "Talteknik is a short word", "", "12,5", "More Information",
    "In 2014 Information came", "Information (late)", "Information (T13", "Information (13)",
  ])
  func `part of a word, and a word that could be English, is not marked`(text: String) {
    #expect(marked(text) == text)
  }

  @Test func `a head or a label of one plain word is the report's own, another is what is registered`() {
    func registered(_ text: String) -> [String] {
      texts.parts(of: text, isLabel: true).filter(\.isRegistered).map(\.text)
    }
    #expect(registered("Information") == [] && registered("PM") == [])
    #expect(
      registered("Bygglov på nätet") == ["Bygglov på nätet"] && registered("P1053 Information") == ["Information"])
  }

  @Test func `a text that is cut out of a whole is told by the whole`() {
    func marked(_ text: String, of whole: String) -> String {
      texts.parts(of: text, cutFrom: whole).map { $0.isRegistered ? "«\($0.text)»" : $0.text }.joined()
    }
    #expect(marked("P1002 Bygglov på…", of: "P1002 Bygglov på nätet") == "P1002 «Bygglov på…»")
    #expect(marked("nätet", of: "P1002 Bygglov på nätet") == "«nätet»")
    #expect(marked("The project…", of: "The project Bygglov på nätet") == "The project…")
    #expect(marked("Bygglov på nätet", of: "Bygglov på nätet") == "«Bygglov på nätet»")
    #expect(marked("Elsewhere", of: "Bygglov på nätet") == "Elsewhere")
  }

  @Test(.timeLimit(.minutes(1))) func `a long text full of numbers is read once`() {
    let text = String(repeating: "P12 34 ", count: 100_000)
    #expect(texts.parts(of: text).map(\.text) == [text])
  }

  @Test func `the parts put together are the text`() {
    let text = "Bygglov på nätet, Arkiv och registrering, Bygglov på nätet."
    #expect(texts.parts(of: text).map(\.text).joined() == text)
    #expect(texts.parts(of: text).count { $0.isRegistered } == 3)
  }

  @Test func `a report in Swedish has nothing to mark, one in English the names of the programme`() throws {
    let programme = SmallCity.programme()
    #expect(RegisterWords(programme, for: .swedish) == nil)
    let found = try #require(RegisterWords(programme, for: .english))
    #expect(found.language == .swedish)
    #expect(found.parts(of: "P1 Mina sidor").last?.isRegistered == true)
  }
}
