import Foundation
import Operations
import ProgrammeModel
import TestSupport
import Testing

@Suite struct AppraiseCashFlowsTests {
  @Test(arguments: WorkedExample.all)
  func `a worked example is met within its tolerance`(_ example: WorkedExample) throws {
    let run = try CashFlowRun(example.text, rate: example.rate, isMidYear: example.isMidYear)
    let found = try #require(run.cases.first)
    #expect(run.diagnostics.isEmpty)
    for (key, expected) in example.expected {
      let value: Double? =
        switch key {
        case "npv": found.npv
        case "nnk_i": found.nnk_i
        case "nnk_idu": found.nnk_idu
        case "bcr": found.bcr
        case "irr": found.irr
        case "payback": found.payback
        default: found.discounted_payback
        }
      let number = try #require(value, "\(example.name) \(key)")
      #expect(abs(number - expected.value) <= expected.tolerance, "\(example.name) \(key): \(number)")
    }
  }

  @Test func `the documentation's table names every worked example and its source`() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Documentation/WorkedExamples.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    for example in WorkedExample.all {
      #expect(text.contains("| \(example.name) | \(example.source) |"), "\(example.name)")
    }
  }

  @Test func `the keys stand in the order of the format and what is undefined is null`() throws {
    let run = try CashFlowRun(CashFlowRun.head + "Ö \"1\";0;0;100;0\nÖ \"1\";1;0;0;10\n", rate: "0")
    #expect(
      run.text == #"{"case":"Ö \"1\"","npv":-110.0,"nnk_i":-1.1,"nnk_idu":-1.0,"bcr":0.0,"irr":null,"#
        + #""payback":null,"discounted_payback":null,"irr_sign_changes":0}"# + "\n")
  }

  @Test func `all flows positive or all negative give no rate and no quotient that has no cost`() throws {
    let run = try CashFlowRun(CashFlowRun.head + "P;0;10;0;0\nP;1;10;0;0\n")
    let found = try #require(run.cases.first)
    #expect(found.irr == nil)
    #expect(found.irr_sign_changes == 0)
    #expect(found.bcr == nil)
    #expect(found.nnk_i == nil)
    #expect(found.payback == 0)
  }

  @Test func `several sign changes are reported and never guessed away`() throws {
    // -100, +230, -132 is zero at 10 % and at 20 %.
    let run = try CashFlowRun(CashFlowRun.head + "S;0;0;100;0\nS;1;230;0;0\nS;2;0;0;132\n")
    #expect(run.cases.first?.irr == nil)
    #expect(run.cases.first?.irr_sign_changes == 2)
  }

  @Test func `rows in any order and years left out give the same cases in order of first appearance`() throws {
    let ordered = try CashFlowRun(
      CashFlowRun.head + "B;0;0;10;0\nA;0;0;100;0\nA;1;0;0;0\nA;2;150;0;0\nB;1;0;0;0\nB;3;20;0;0\n")
    let mixed = try CashFlowRun(CashFlowRun.head + "B;3;20;0;0\nA;2;150;0;0\nB;0;0;10;0\nA;0;0;100;0\n")
    #expect(ordered.text == mixed.text)
    #expect(mixed.cases.map(\.case) == ["B", "A"])
  }

  @Test func `decimal comma and point, delimiter and order of columns do not matter`() throws {
    let swedish = try CashFlowRun(CashFlowRun.head + "A;0;0;100,5;0\nA;1;120,25;0;1,125\n")
    let english = try CashFlowRun("drift,investering,FALL,nytta,Ar\n0,100.5,A,0,0\n1.125,0,A,120.25,1\n")
    #expect(swedish.text == english.text)
    #expect(swedish.diagnostics.isEmpty)
  }

  @Test func `amounts with more decimals than nine are read to the nearest number`() throws {
    let run = try CashFlowRun(CashFlowRun.head + "A;0;0.12345678901234567;0;0\n", rate: "0")
    #expect(run.cases.first?.npv == 0.12345678901234567)
  }

  @Test func `random cases at rate 0 sum to their flows whatever the order of rows`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      var rows: [String] = []
      var sum = 0
      for year in 0..<Int.random(in: 2...12, using: &random) {
        let (benefit, investment, running) = (
          Int.random(in: -500...5000, using: &random), Int.random(in: 0...900, using: &random),
          Int.random(in: 0...300, using: &random)
        )
        sum += benefit - investment - running
        rows.append("A;\(year);\(benefit);\(investment);\(running)\n")
      }
      let run = try CashFlowRun(CashFlowRun.head + rows.shuffled(using: &random).joined(), rate: "0 %")
      #expect(run.cases.first?.npv == Double(sum))
    }
  }

  @Test func `the present value at the internal rate is zero`() throws {
    let rate = try #require(try CashFlowRun(CashFlowRun.worked).cases.first?.irr)
    let run = try CashFlowRun(
      CashFlowRun.worked,
      rate: (rate * 100).formatted(.number.precision(.fractionLength(9)).locale(Locale(identifier: "en_US_POSIX"))))
    #expect(abs(try #require(run.cases.first?.npv)) < 1e-6)
  }
}
