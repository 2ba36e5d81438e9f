import Operations
import ProgrammeModel
import TestSupport
import Testing

/// What a terminal is given: lines of its width, amounts as a reader writes them, sentences that can be told apart.
@Suite struct PlainTextTests {
  @Test func `a message is broken between words and what follows is set in`() {
    let text = Printing.hanging("fel: [x] Perioden saknas i filen. Skriv 2014T2.", width: 24)
    #expect(text == "fel: [x] Perioden saknas\n  i filen. Skriv 2014T2.")
  }

  @Test func `what stands set in stays so, and a path is never broken`() {
    let path = "/mycket/lang/mapp/som/inte/far/brytas.csv"
    let text = Printing.hanging("  Skriv \(path) om", width: 20)
    #expect(text == "  Skriv\n    \(path)\n    om")
    #expect(Printing.hanging("en rad\n  och en till", width: 40) == "en rad\n  och en till")
    #expect(Printing.hanging("a = 1 kr  (fil, rad 2)", width: 40) == "a = 1 kr  (fil, rad 2)")
    #expect(Printing.hanging("", width: 40) == "")
  }

  @Test func `a line is as wide as its characters, however many bytes they are written with`() {
    let combined = "e\u{301}e\u{301}e\u{301}"
    let texts = [("åäö åäö", 7), ("4\u{A0}250\u{A0}000 kr", 12), ("−12 −12", 7), ("\(combined) \(combined)", 7)]
    for (words, width) in texts {
      #expect(Printing.hanging(words, width: width) == words)
      #expect(Printing.hanging(words, width: width - 1) == words.replacing(" ", with: "\n  "))
    }
  }

  @Test func `a history is headed by its thing and prints amounts in kronor`() throws {
    let bench = try Bench()
    try bench.takeIn("a", Bench.smallCity)
    try bench.takeIn(
      "b",
      [
        "beslut.csv":
          "beslut_id;projekt;datum;organ;slag;belopp\nB1;P1;2014-02-01;KS;finansiering;4250000\n",
        "organisationer.csv": "organisation_id;namn;slag\nKS;Kommunstyrelsen;kommunstyrelse\n",
      ], minute: 2)
    let story = try ThingHistory(bench.workspace()).story(of: "B1")
    let sentences = story.events.map { $0.sentence(.swedish) }
    #expect(sentences.contains { $0.contains("belopp: 4\u{A0}250\u{A0}000\u{A0}kr") }, "\(sentences)")
    #expect(!sentences.contains { $0.contains("4250000") })
    let english = story.events.map { $0.sentence(.english) }
    #expect(english.contains { $0.contains("belopp: SEK\u{A0}4,250,000") }, "\(english)")
    // JSON keeps what the register holds.
    #expect(story.events.contains { $0.after == "4250000.00" })
    #expect(try ThingHistory(bench.workspace()).story(of: "P1").title == "P1 Mina sidor")
  }
}
