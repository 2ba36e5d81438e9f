import Foundation
import TestSupport
import Testing

/// A board's questions as a workbook, filled in as a board would and taken back.
@Suite struct QuestionsTests {
  /// Types an answer in the first row, in the cells that the workbook leaves open.
  private func answer(_ path: String) throws {
    var workbook = try OpenedWorkbook(path: path)
    try workbook.type("Felet är rättat.", in: "F2")
    try workbook.type("Orsak och åtgärd registreras = snart", in: "G2")
    try workbook.type(41_919, in: "I2")
    try workbook.type("utbildningsdirektören", in: "J2")
    try workbook.save()
  }

  private func asked(_ register: SampleRegister) throws -> String {
    let path = register.folder.path("fragor.xlsx")
    let written = try register.run(
      "questions", "--organisation", "UTB", "--period", "2014T2", "--as-of", "latest", "--out", path)
    #expect(written.exitCode == 0, "\(written.text)")
    #expect(written.output.contains("iakttagelser för UTB 2014T2"))
    return path
  }

  /// The findings that UTB must answer for 2014T2, each with what has been answered.
  private func findings(_ register: SampleRegister) throws -> [(id: String, answers: [[String: Any]])] {
    let run = try register.run(
      "check", "--period", "2014T2", "--as-of", "latest", "--organisation", "UTB", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return (object?["findings"] as? [[String: Any]] ?? []).map {
      (id: $0["id"] as? String ?? "", answers: $0["answers"] as? [[String: Any]] ?? [])
    }
  }

  /// Fills in the workbook, optionally lets another program save it anew, and takes it in.
  private func roundTrip(_ resave: (String, TemporaryFolder) throws -> String) throws {
    let register = try SampleRegister("it-programme-2013", through: "2014-10-13-programkontoret")
    let before = try findings(register)
    let path = try asked(register)
    try answer(path)
    let sent = try resave(path, register.folder)
    let taken = try register.run("import", sent, "--by", "Anna", "--organisation", "UTB")
    #expect(taken.exitCode == 0, "\(taken.text)")
    let after = try findings(register)
    #expect(after.map(\.id) == before.map(\.id), "an answer clears nothing by itself")
    let answer = try #require(after.first?.answers.first)
    #expect(answer["answer"] as? String == "Felet är rättat.")
    #expect(answer["action"] as? String == "Orsak och åtgärd registreras = snart")
    #expect(answer["role"] as? String == "utbildningsdirektören")
    #expect(answer["answered"] as? String == "2014-10-07")
    #expect(answer["organisation"] as? String == "UTB")
    // The others have been asked, and have not been answered.
    #expect(after.count > 1)
    for finding in after.dropFirst() { #expect(finding.answers.first?["answer"] as? String == "") }
    let report = try register.run(
      "report", "2014T2", "--kind", "audit", "--as-of", "latest", "--out", register.folder.path("r"))
    #expect(report.exitCode == 0)
    let page = String(decoding: register.bytes("r/revisionsunderlag-2014T2.html") ?? [], as: UTF8.self)
    #expect(page.contains("Felet är rättat."))
    // The next workbook carries the answer, so that nobody answers twice.
    let again = try register.run(
      "questions", "--organisation", "UTB", "--period", "2014T2", "--as-of", "latest", "--json", "--out",
      register.folder.path("igen.xlsx"))
    let told = try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any]
    #expect(told?["answered"] as? Int == 1)
    #expect(told?["questions"] as? Int == after.count)
  }

  @Test func `a board's answers in the workbook stand at the findings`() throws {
    try roundTrip { path, _ in path }
  }

  private static let office = "/usr/bin/soffice"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: office), "LibreOffice is not installed"))
  func `answers saved by LibreOffice are taken back as well`() throws {
    try roundTrip { path, folder in
      let saved = try Command.tool(
        Self.office,
        [
          "-env:UserInstallation=file://" + folder.path("profil"), "--headless", "--convert-to", "xlsx", "--outdir",
          folder.path("ut"), path,
        ])
      #expect(saved.exitCode == 0, "\(saved.text)")
      return folder.path("ut/fragor.xlsx")
    }
  }

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
