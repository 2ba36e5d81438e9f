import Foundation
import Operations
import ProgrammeModel
import Testing

@Suite struct CashFlowTroubleTests {
  @Test(arguments: ["3,5", "3.5", "3,5 %", "3.5%", " 3,50 "])
  func `the same rate written in several ways is the same`(_ rate: String) throws {
    #expect(try CashFlowRun(CashFlowRun.worked, rate: rate).text == CashFlowRun(CashFlowRun.worked).text)
  }

  @Test(arguments: ["0,035", "0.035", "350", "-60", "abc", "", "3,5 kr", "NaN", "1e3"])
  func `a rate that may mean another is questioned with a remedy`(_ rate: String) throws {
    let error = #expect(throws: OperationError.self) { try AppraiseCashFlows(rate: rate, isMidYear: false) }
    #expect(error?.isUsage == true)
    #expect(error?.phrase(.swedish).contains("[rate-questioned]") == true)
    #expect(error?.phrase(.swedish).contains("Skriv ") == true)
  }

  @Test func `a rate that is written with its percent sign is taken at its word`() throws {
    #expect(try CashFlowRun(CashFlowRun.worked, rate: "0,035 %").cases.count == 1)
  }

  @Test func `no rate is an error of use`() {
    #expect(throws: OperationError.self) { try AppraiseCashFlows(rate: nil, isMidYear: false) }
  }

  @Test(arguments: [
    ("NaN", "amount-not-a-number"), ("inf", "amount-not-a-number"), ("abc", "amount-not-a-number"),
    ("", "amount-empty"), ("-", "amount-empty"), ("1E+09", "amount-scientific"), ("5 tkr", "amount-with-unit"),
    ("5 %", "amount-with-unit"), ("1,234", "amount-ambiguous"),
    ("9999999999999999999", "amount-too-large"),
  ])
  func `a cell that is no amount is told with line and column and its case left out`(_ cell: String, _ code: String)
    throws
  {
    let run = try CashFlowRun(CashFlowRun.head + "A;0;\(cell);100;0\nB;0;0;50;0\n")
    #expect(run.codes == [code])
    #expect(run.diagnostics.first?.place.row == 2)
    #expect(run.diagnostics.first?.place.column == 3)
    #expect(run.diagnostics.first?.remedy(.swedish).isEmpty == false)
    #expect(run.cases.map(\.case) == ["B"])
  }

  @Test(arguments: ["2014", "-1", "1,5", "", "201"])
  func `a year that is not 0 to 200 is told`(_ year: String) throws {
    let run = try CashFlowRun(CashFlowRun.head + "A;\(year);1;1;1\n")
    #expect(run.codes == ["year-out-of-range"])
    #expect(run.cases.isEmpty)
  }

  @Test func `the same year twice in a case is told and not added`() throws {
    let run = try CashFlowRun(CashFlowRun.head + "A;0;1;1;1\nA;0;1;1;1\n")
    #expect(run.codes == ["year-twice"])
    #expect(run.diagnostics.first?.place.row == 3)
    #expect(run.cases.isEmpty)
  }

  @Test func `an unknown column is told with what may be meant and the missing one as well`() throws {
    let run = try CashFlowRun("fall;år;nyta;investering;drift\nA;0;1;1;1\n")
    #expect(run.codes == ["column-unknown", "column-missing"])
    #expect(run.diagnostics.first?.place.column == 3)
    #expect(run.diagnostics.first?.remedy(.swedish).contains("nytta") == true)
    #expect(run.cases.isEmpty)
  }

  @Test func `columns in different units are refused`() throws {
    let run = try CashFlowRun("fall;år;nytta (tkr);investering (mnkr);drift (tkr)\nA;0;1;1;1\n")
    #expect(run.codes == ["units-differ"])
  }

  @Test func `a row with too few fields keeps its case out`() throws {
    let run = try CashFlowRun(CashFlowRun.head + "A;0;1;1\n")
    #expect(run.codes.contains("row-malformed"))
    #expect(run.cases.isEmpty)
  }

  @Test func `a case without a name is told`() throws {
    #expect(try CashFlowRun(CashFlowRun.head + ";0;1;1;1\n").codes == ["case-without-name"])
  }

  @Test func `many alike are counted`() throws {
    let rows = (0..<50).map { "F\($0);0;x;1;1\n" }.joined()
    let run = try CashFlowRun(CashFlowRun.head + rows)
    #expect(run.diagnostics.count == 21)
    #expect(run.diagnostics.last?.message(.english) == "and 30 more alike")
  }

  @Test func `a file that is not there stops the work with a remedy`() throws {
    let appraisal = try AppraiseCashFlows(rate: "3", isMidYear: false)
    let error = #expect(throws: OperationError.self) { _ = try appraisal.run("/nowhere/at/all.csv") { _ in } }
    #expect(error?.phrase(.english).contains("does not exist") == true)
  }
}
