import Foundation
import TestSupport
import Testing

/// A board's questions as a workbook that it answers in.
@Suite struct QuestionsTests {
  @Test func `the same register gives the same workbook, and accepted findings are not asked about`() throws {
    let register = try SampleRegister("it-programme-2013", through: "2014-10-13-programkontoret")
    func write(_ name: String) throws -> [UInt8]? {
      let run = try register.run(
        "questions", "--organisation", "SER", "--period", "2014T2", "--json", "--out", register.folder.path(name))
      #expect(run.exitCode == 0, "\(run.text)")
      return register.bytes(name)
    }
    let first = try write("a.xlsx")
    let second = try write("b.xlsx")
    #expect(first != nil && first == second)
    let check = try register.run("check", "--period", "2014T2", "--organisation", "SER", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any]
    let found = object?["findings"] as? [[String: Any]] ?? []
    let accepted = found.count { $0["isAccepted"] as? Bool == true }
    #expect(accepted == 1)
    let told = try register.run(
      "questions", "--organisation", "SER", "--period", "2014T2", "--out", register.folder.path("c.xlsx"))
    #expect(told.output.contains("\(found.count - accepted) iakttagelser"))
  }

  @Test func `an organisation that is unknown, or has nothing to answer, is told so and nothing is written`() throws {
    let register = try SampleRegister("it-programme-2013", through: "2013-01-10-programkontoret")
    for (id, code) in [("FINNSINTE", Int32(64)), ("FAM", 1)] {
      let run = try register.run(
        "questions", "--organisation", id, "--period", "2013T1", "--out", register.folder.path("x.xlsx"))
      #expect(run.exitCode == code, "\(run.text)")
      #expect(run.errors.contains(id))
      #expect(register.bytes("x.xlsx") == nil)
    }
  }
}
