import Appraisal
import ProgrammeModel
import Testing

/// What lands on a board: its successor's after it has ceased, and secret where a part of it is.
@Suite struct BoardFigureTests {
  private func book(_ amount: Reported<Money>) -> Book {
    var programme = Programme(
      registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 1_450_000_000))
    var old = Organisation(id: "TRH")
    old.to = CalendarDay(year: 2014, month: 12, day: 31)
    old.successor = "TRN"
    programme.organisations = [old, Organisation(id: "TRN"), Organisation(id: "UTB")]
    var taking = TakingHome(id: "H1")
    taking.organisation = "TRH"
    taking.year = 2013
    taking.permanence = .permanent
    taking.decision = "B1"
    taking.amount = amount
    programme.takingsHome = [taking]
    return Book(programme)
  }

  private func value<Definition: FigureDefinition>(
    _ definition: Definition.Type, _ board: String, _ year: Int, in book: Book
  ) -> FigureValue {
    definition.value(Subject(.organisation, board), ReportPeriod(year: year, occasion: .annual), book)
  }

  @Test func `what is permanent goes on at the board that comes after`() {
    let book = book(.value(Money(ore: 5_000_000)))
    #expect(value(TakenHomeAtBoard.self, "TRH", 2014, in: book) == .money(Money(ore: 5_000_000)))
    #expect(value(TakenHomeAtBoard.self, "TRN", 2014, in: book) == .money(.zero))
    #expect(value(TakenHomeAtBoard.self, "TRH", 2015, in: book) == .money(.zero))
    #expect(value(TakenHomeAtBoard.self, "TRN", 2015, in: book) == .money(Money(ore: 5_000_000)))
  }

  @Test func `a board's net is secret where a part of it is, and zero only where nothing lands on it`() {
    let secret = MissingValue(.secret)
    let book = book(.missing(secret))
    #expect(value(BudgetEffectAtBoard.self, "TRN", 2015, in: book) == .missing(secret))
    #expect(value(BudgetEffectToDate.self, "TRN", 2015, in: book) == .missing(secret))
    #expect(value(BudgetEffectAtBoard.self, "UTB", 2015, in: book) == .money(.zero))
  }

  @Test func `who comes after is found by the day, step by step, and in a ring it is the organisation itself`() {
    var programme = Programme(
      registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 1_450_000_000))
    func ended(_ id: Identifier<Organisation>, _ year: Int, _ month: Int, next: Identifier<Organisation>)
      -> Organisation
    {
      var organisation = Organisation(id: id)
      organisation.to = CalendarDay(year: year, month: month, day: 30)
      organisation.successor = next
      return organisation
    }
    programme.organisations = [
      ended("A", 2013, 6, next: "B"), ended("B", 2014, 6, next: "C"), Organisation(id: "C"),
      ended("X", 2013, 6, next: "Y"), ended("Y", 2013, 6, next: "X"),
    ]
    let book = Book(programme)
    func successor(_ id: Identifier<Organisation>, _ year: Int, _ month: Int, _ day: Int) -> Identifier<Organisation>? {
      CalendarDay(year: year, month: month, day: day).map { book.successor(of: id, on: $0) }
    }
    #expect(successor("A", 2013, 6, 30) == "A", "the last day is one of its own")
    #expect(successor("A", 2013, 7, 1) == "B")
    #expect(successor("A", 2014, 7, 1) == "C")
    #expect(book.successor(of: "A", in: 2013) == "A")
    #expect(book.successor(of: "A", in: 2014) == "B")
    #expect(book.successor(of: "A", in: 2015) == "C")
    #expect(book.successor(of: "X", in: 2015) == "X")
  }
}
