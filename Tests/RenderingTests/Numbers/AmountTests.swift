import ProgrammeModel
import Rendering
import Testing

/// Amounts by reference 4.8: mnkr with one decimal, hard space, true minus, half away from zero, no minus zero.
@Suite struct AmountTests {
  @Test(arguments: [
    (25_500_000_000 as Int64, "255,0\u{A0}mnkr", "SEK\u{A0}255.0\u{A0}m"),
    (477_800_000_000, "4\u{A0}778,0\u{A0}mnkr", "SEK\u{A0}4,778.0\u{A0}m"),
    (2_780_000_000, "27,8\u{A0}mnkr", "SEK\u{A0}27.8\u{A0}m"),
    (-1_230_000_000, "\u{2212}12,3\u{A0}mnkr", "SEK\u{A0}\u{2212}12.3\u{A0}m"),
    (0, "0,0\u{A0}mnkr", "SEK\u{A0}0.0\u{A0}m"),
    (4_999_999, "0,0\u{A0}mnkr", "SEK\u{A0}0.0\u{A0}m"),
    (5_000_000, "0,1\u{A0}mnkr", "SEK\u{A0}0.1\u{A0}m"),
    (-4_999_999, "0,0\u{A0}mnkr", "SEK\u{A0}0.0\u{A0}m"),
    (-5_000_000, "\u{2212}0,1\u{A0}mnkr", "SEK\u{A0}\u{2212}0.1\u{A0}m"),
    (14_999_999, "0,1\u{A0}mnkr", "SEK\u{A0}0.1\u{A0}m"),
    (15_000_000, "0,2\u{A0}mnkr", "SEK\u{A0}0.2\u{A0}m"),
    (-15_000_000, "\u{2212}0,2\u{A0}mnkr", "SEK\u{A0}\u{2212}0.2\u{A0}m"),
    (99_995_000_000, "1\u{A0}000,0\u{A0}mnkr", "SEK\u{A0}1,000.0\u{A0}m"),
    (.max, "92\u{A0}233\u{A0}720\u{A0}368,5\u{A0}mnkr", "SEK\u{A0}92,233,720,368.5\u{A0}m"),
    (.min, "\u{2212}92\u{A0}233\u{A0}720\u{A0}368,5\u{A0}mnkr", "SEK\u{A0}\u{2212}92,233,720,368.5\u{A0}m"),
  ])
  func `an amount in millions has one decimal`(ore: Int64, swedish: String, english: String) {
    let figure = SampleFigures.money("economy.forecast", ore: ore)
    #expect(PrintedFigure(figure, .swedish, withUnit: true).text == swedish)
    #expect(PrintedFigure(figure, .english, withUnit: true).text == english)
  }

  @Test(arguments: [
    (FigureStyle.thousands, 123_456_789 as Int64, "1\u{A0}235\u{A0}tkr", "SEK\u{A0}1,235\u{A0}thousand"),
    (.thousands, 50_000, "1\u{A0}tkr", "SEK\u{A0}1\u{A0}thousand"),
    (.thousands, -49_999, "0\u{A0}tkr", "SEK\u{A0}0\u{A0}thousand"),
    (.kronor, 123_456_750, "1\u{A0}234\u{A0}568\u{A0}kr", "SEK\u{A0}1,234,568"),
    (.kronor, -50, "\u{2212}1\u{A0}kr", "SEK\u{A0}\u{2212}1"),
    (.kronor, 49, "0\u{A0}kr", "SEK\u{A0}0"),
    (.number(decimals: 2), 5, "0,05", "0.05"),
    (.number(decimals: 9), 5, "0,05", "0.05"),
    (.percent, 2_780_000_000, "27,8\u{A0}mnkr", "SEK\u{A0}27.8\u{A0}m"),
  ])
  func `an amount is rounded in the unit of its style`(
    style: FigureStyle, ore: Int64, swedish: String, english: String
  ) {
    let figure = SampleFigures.figure(.money(Money(ore: ore)), style)
    #expect(PrintedFigure(figure, .swedish, withUnit: true).text == swedish)
    #expect(PrintedFigure(figure, .english, withUnit: true).text == english)
  }

  @Test(arguments: [2, 3, 9])
  func `a difference of an öre is told by an amount with that many decimals, and by more`(decimals: Int) {
    let figure = SampleFigures.figure(.money(.zero), .number(decimals: decimals))
    #expect(figure.tells(differenceFrom: Money(ore: 5), to: Money(ore: 6), in: [Money(ore: 1)]))
    #expect(!figure.tells(differenceFrom: Money(ore: 5), to: Money(ore: 5), in: []))
  }

  @Test func `the unit is left out where the head of the column states it`() {
    let figure = SampleFigures.millions("economy.forecast", 12.3)
    #expect(PrintedFigure(figure, .swedish, withUnit: false).text == "12,3")
    #expect(PrintedFigure(figure, .english, withUnit: false).text == "12.3")
  }
}
