import ProgrammeModel
import Rendering
import Testing

@Suite struct NumberTests {
  private func printed(_ value: FigureValue, _ style: FigureStyle, unit: String = "", _ language: Language) -> String {
    PrintedFigure(SampleFigures.figure(value, style, unit: unit), language, withUnit: true).text
  }

  @Test(arguments: [
    (0.75, "75,0\u{A0}%", "75.0%"),
    (1.0, "100,0\u{A0}%", "100.0%"),
    (-0.00049, "0,0\u{A0}%", "0.0%"),
    (-0.0005, "\u{2212}0,1\u{A0}%", "\u{2212}0.1%"),
    (0.1235, "12,4\u{A0}%", "12.4%"),  // the binary number is a little less than 0.1235
    (12.5, "1\u{A0}250,0\u{A0}%", "1,250.0%"),
    (1e-7, "0,0\u{A0}%", "0.0%"),
  ])
  func `a share is printed in per cent`(share: Double, swedish: String, english: String) {
    #expect(printed(.share(share), .percent, .swedish) == swedish)
    #expect(printed(.share(share), .percent, .english) == english)
  }

  @Test(arguments: [
    (1, "dagar", "1\u{A0}dag"), (2, "dagar", "2\u{A0}dagar"), (0, "dagar", "0\u{A0}dagar"),
    (-1, "dagar", "\u{2212}1\u{A0}dagar"), (2300, "licenser", "2\u{A0}300\u{A0}licenser"),
    (1, "projekt", "1\u{A0}projekt"),
    (1, "st", "1\u{A0}st"), (12, "", "12"), (1, "ansökningar", "1\u{A0}ansökan"),
  ])
  func `a count has the singular after one alone`(count: Int, unit: String, expected: String) {
    #expect(printed(.count(count), .count, unit: unit, .swedish) == expected)
  }

  @Test(arguments: [
    (3.5, "3,5\u{A0}år", "3.5\u{A0}years"), (1.0, "1,0\u{A0}år", "1.0\u{A0}years"),
    (-0.04, "0,0\u{A0}år", "0.0\u{A0}years"),
  ])
  func `years have one decimal`(years: Double, swedish: String, english: String) {
    #expect(printed(.number(years), .years, .swedish) == swedish)
    #expect(printed(.number(years), .years, .english) == english)
  }

  @Test(arguments: [
    (3_923_234.127, 3, "3\u{A0}923\u{A0}234,127"), (62.25, 1, "62,3"), (-62.25, 1, "\u{2212}62,3"),
    (1e15, 0, "1\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000"),
    (2.5e22, 0, "25\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000"),
    (.leastNonzeroMagnitude, 2, "0,00"),
    (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"),
  ])
  func `a number has the decimals of its style`(value: Double, decimals: Int, expected: String) {
    #expect(printed(.number(value), .number(decimals: decimals), .swedish) == expected)
  }

  @Test func `a number in kronor can be printed in millions`() {
    #expect(printed(.number(12_345_678.9), .millions, .swedish) == "12,3\u{A0}mnkr")
    #expect(printed(.number(-49_999.99), .millions, .swedish) == "0,0\u{A0}mnkr")
  }

  @Test func `the unit of an indicator follows the number`() {
    #expect(printed(.number(62), .number(decimals: 0), unit: "%", .swedish) == "62\u{A0}%")
    #expect(printed(.number(62), .number(decimals: 0), unit: "%", .english) == "62%")
    #expect(printed(.number(7.5), .number(decimals: 1), unit: "dagar", .swedish) == "7,5\u{A0}dagar")
  }

  @Test func `a change has its sign, and none where it rounds to zero`() {
    #expect(printed(.number(1.4), .change(decimals: 1), .swedish) == "+1,4")
    #expect(printed(.number(-1.4), .change(decimals: 1), .swedish) == "\u{2212}1,4")
    #expect(printed(.number(0.04), .change(decimals: 1), .swedish) == "0,0")
    #expect(printed(.number(-0.04), .change(decimals: 1), .swedish) == "0,0")
    #expect(printed(.number(2.3), .change(decimals: 1), unit: "%", .english) == "+2.3%")
    #expect(printed(.number(215), .change(decimals: 0), unit: "kr", .swedish) == "+215\u{A0}kr")
  }

  @Test func `kronor stand as amounts do in English`() {
    #expect(printed(.number(14_582), .number(decimals: 0), unit: "SEK", .english) == "SEK\u{A0}14,582")
    #expect(printed(.number(14_582), .number(decimals: 0), unit: "kr", .swedish) == "14\u{A0}582\u{A0}kr")
  }

  @Test func `a day is printed by ISO 8601`() throws {
    let day = try #require(CalendarDay("2014-08-31"))
    #expect(printed(.day(day), .day, .swedish) == "2014-08-31")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what is no number is said not to be calculable`(value: Double) {
    let figure = PrintedFigure(SampleFigures.figure(.share(value), .percent), .swedish, withUnit: true)
    #expect(figure.text == "ej beräkningsbart")
    #expect(!figure.isValue && figure.reason == "räkningen gav inget tal")
  }

  @Test func `an undefined figure is words with a reason`() {
    let swedish = PrintedFigure(SampleFigures.undefined(), .swedish, withUnit: true)
    #expect(swedish.text == "ej beräkningsbart" && swedish.reason == "planen är noll" && !swedish.isValue)
    let english = PrintedFigure(SampleFigures.undefined(), .english, withUnit: true)
    #expect(english.text == "n/a" && english.reason == "the plan is zero")
  }

  @Test(arguments: [
    (MissingValue.Reason.unstated, "uppgift saknas", "missing"), (.notReported, "uppgift saknas", "not reported"),
    (.secret, "sekretess", "secret"), (.notApplicable, "ej tillämpligt", "not applicable"),
    (.notYetDue, "ej förfallet", "not yet due"), (.notInSource, "framgår inte av källan", "not stated in the source"),
  ])
  func `a missing value says why`(reason: MissingValue.Reason, swedish: String, english: String) {
    let figure = SampleFigures.missing(reason, note: "OSL 19 kap. 3 §")
    #expect(PrintedFigure(figure, .swedish, withUnit: true).text == swedish)
    #expect(PrintedFigure(figure, .english, withUnit: true).text == english)
    #expect(PrintedFigure(figure, .swedish, withUnit: true).reason == "OSL 19 kap. 3 §")
  }
}
