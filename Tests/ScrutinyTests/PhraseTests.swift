import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

@Suite struct PhraseTests {
  @Test(arguments: [
    (Int64(1_230_000_000), "12,3 mnkr", "SEK 12.3 m"), (477_800_000_000, "4 778,0 mnkr", "SEK 4,778.0 m"),
    (-5_000_000_00, "−5,0 mnkr", "SEK −5.0 m"), (0, "0,0 mnkr", "SEK 0.0 m"),
    (9_999_900, "99 999 kr", "SEK 99,999"), (10_000_000, "0,1 mnkr", "SEK 0.1 m"),
    (15_000_000, "0,2 mnkr", "SEK 0.2 m"), (-14_999_999, "−0,1 mnkr", "SEK −0.1 m"),
  ])
  func `an amount is written in millions, half away from zero, small ones in kronor`(
    _ ore: Int64, _ swedish: String, _ english: String
  ) {
    let amount = Money(ore: ore)
    #expect("\(sv: amount)" == String(swedish.map { $0 == " " ? "\u{A0}" : $0 }))
    #expect("\(en: amount)" == String(english.map { $0 == " " ? "\u{A0}" : $0 }))
  }

  @Test func `what amounts differ by is found to the öre and then printed, as the report's figure of it is`() {
    // Printed 38,6 and 35,1; the annex on method says that such sums may differ from their parts as printed.
    let (more, less) = (Money(kronor: 38_640_000), Money(kronor: 35_050_000))
    #expect("\(sv: more) − \(sv: less) = \(sv: more, less: less)" == "38,6\u{A0}mnkr − 35,1\u{A0}mnkr = 3,6\u{A0}mnkr")
    #expect("\(en: less, less: more)" == "SEK\u{A0}−3.6\u{A0}m")
    let (two, three) = (Money(kronor: 10_040_000), Money(kronor: 5_040_000))
    #expect("\(sv: two, three, less: Money(kronor: 12_000_000))" == "3,1\u{A0}mnkr")
    #expect("\(sv: Money(kronor: 35_149_000), less: Money(kronor: 35_051_000))" == "98\u{A0}000\u{A0}kr")
  }

  @Test func `days and periods are written out`() {
    #expect("\(sv: day("2014-03-12"))" == "12 mars 2014")
    #expect("\(en: day("2014-03-12"))" == "12 March 2014")
    #expect(
      "\(sv: period("2014T2")), \(sv: period("2014-08")), \(sv: period("2014"))" == "tertial 2 2014, augusti 2014, 2014"
    )
    #expect("\(sv: ReportPeriod(year: 2014, occasion: .annual))" == "verksamhetsberättelsen 2014")
  }

  @Test func `a list ends with och, and says how many more there are`() {
    #expect(["a"].listed(.swedish) == "a")
    #expect(["a", "b", "c"].listed(.swedish) == "a, b och c")
    #expect(["a", "b", "c", "d"].listed(.english, atMost: 2) == "a, b and 2 more")
    #expect([String]().listed(.swedish).isEmpty)
  }

  @Test func `text is folded whether composed or not`() {
    #expect(FoldedText.key("Ärendehantering  för ÅLDERS-frågor") == "arendehantering for alders fragor")
    #expect(FoldedText.key("A\u{308}rende") == FoldedText.key("Ärende"))
  }

  @Test func `words match whole, as part of a compound or over a joint, and not by a common ending`() {
    func common(_ left: String, _ right: String) -> Int {
      TextSimilarity.common(Array(left.utf8), Array(right.utf8))
    }
    #expect(common("bokning", "lokalbokning") == 7)
    #expect(common("tidbokning", "tidsbokning") == 10)
    #expect(common("tidbokning", "tidredovisning") == 0)
    #expect(common("hr", "hr") == 2)
    #expect(common("hr", "hrdata") == 0)
  }
}
