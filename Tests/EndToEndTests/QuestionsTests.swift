import Foundation
import TestSupport
import Testing

/// A board's questions as a workbook, filled in as a board would and taken back.
@Suite struct QuestionsTests {
  private static let day = "2014-10-13"

  /// Types an answer in the first row, in the cells that the workbook leaves open.
  private func answer(_ path: String) throws {
    var workbook = try OpenedWorkbook(path: path)
    try workbook.type("Felet är rättat.", in: "F2")
    try workbook.type("Orsak och åtgärd registreras = snart", in: "G2")
    try workbook.type(41_919, in: "I2")
    try workbook.type("utbildningsdirektören", in: "J2")
    try workbook.save()
  }

  private func asked(_ bench: Workbench) async throws -> String {
    let path = bench.folder.path("fragor.xlsx")
    let written = try await bench.run(
      "questions", "--organisation", "UTB", "--period", "2014T2", "--as-of", "latest", "--out", path)
    #expect(written.code == 0, "\(written.said)")
    #expect(written.text.contains("iakttagelser för UTB 2014T2"))
    return path
  }

  /// The findings that UTB must answer for 2014T2, as `check` gives them.
  private func findings(_ bench: Workbench) async throws -> [JSONValue] {
    let run = try await bench.run(
      "check", "--period", "2014T2", "--as-of", "latest", "--organisation", "UTB", "--json")
    return try #require(try JSONValue(run.output)["findings"]).elements
  }

  /// Takes in a workbook and expects the answer to the first question at its finding.
  private func takeBack(_ workbook: String, _ bench: Workbench) async throws -> [JSONValue] {
    let taken = try await bench.run("import", workbook, "--by", "Anna", "--organisation", "UTB")
    #expect(taken.code == 0, "\(taken.said)")
    let after = try await findings(bench)
    let answer = try #require(after.first?["answers"]?.elements.first)
    #expect(answer["answer"]?.text == "Felet är rättat.")
    #expect(answer["action"]?.text == "Orsak och åtgärd registreras = snart")
    #expect(answer["role"]?.text == "utbildningsdirektören")
    #expect(answer["answered"]?.text == "2014-10-07")
    #expect(answer["organisation"]?.text == "UTB")
    // The others have been asked, and have not been answered.
    #expect(after.count > 1)
    for finding in after.dropFirst() { #expect(finding["answers"]?.elements.first?["answer"]?.text == "") }
    return after
  }

  @Test func `a board's answers in the workbook stand at the findings`() async throws {
    let bench = try await Workbench(.itProgramme, through: Self.day)
    let before = try await findings(bench)
    let path = try await asked(bench)
    try answer(path)
    let after = try await takeBack(path, bench)
    #expect(after.map { $0["id"]?.text } == before.map { $0["id"]?.text }, "an answer clears nothing by itself")
    let report = try await bench.run(
      "report", "2014T2", "--kind", "audit", "--as-of", "latest", "--out", bench.folder.path("r"))
    #expect(report.code == 0)
    let page = String(decoding: bench.bytes("r/revisionsunderlag-2014T2.html") ?? [], as: UTF8.self)
    #expect(page.contains("Felet är rättat."))
    // The next workbook carries the answer, so that nobody answers twice.
    let again = try await bench.run(
      "questions", "--organisation", "UTB", "--period", "2014T2", "--as-of", "latest", "--json", "--out",
      bench.folder.path("igen.xlsx"))
    let told = try JSONValue(again.output)
    #expect(told["answered"]?.whole == 1)
    #expect(told["questions"]?.whole == after.count)
  }

  @Test func `answers saved by LibreOffice are taken back as well`() async throws {
    let office = "/usr/bin/soffice"
    try #require(FileManager.default.isExecutableFile(atPath: office), "run Scripts/install-packages test")
    let bench = try await Workbench(.itProgramme, through: Self.day)
    let path = try await asked(bench)
    try answer(path)
    let saved = try await Tertial.run(
      office,
      [
        "-env:UserInstallation=file://" + bench.folder.path("profil"), "--headless", "--convert-to", "xlsx", "--outdir",
        bench.folder.path("ut"), path,
      ])
    #expect(saved.code == 0, "\(saved.said)")
    _ = try await takeBack(bench.folder.path("ut/fragor.xlsx"), bench)
  }

  @Test func `the same register gives the same workbook, and accepted findings are not asked about`() async throws {
    let bench = try await Workbench(.itProgramme, through: Self.day)
    func write(_ name: String) async throws -> [UInt8]? {
      let run = try await bench.run(
        "questions", "--organisation", "SER", "--period", "2014T2", "--json", "--out", bench.folder.path(name))
      #expect(run.code == 0, "\(run.said)")
      return bench.bytes(name)
    }
    let first = try await write("a.xlsx")
    let second = try await write("b.xlsx")
    #expect(first != nil && first == second)
    let check = try await bench.run("check", "--period", "2014T2", "--organisation", "SER", "--json")
    let found = try #require(try JSONValue(check.output)["findings"]).elements
    let accepted = found.count { $0["isAccepted"]?.flag == true }
    #expect(accepted == 1)
    let told = try await bench.run(
      "questions", "--organisation", "SER", "--period", "2014T2", "--out", bench.folder.path("c.xlsx"))
    #expect(told.text.contains("\(found.count - accepted) iakttagelser"))
  }

  @Test func `an organisation that is unknown, or has nothing to answer, is told so and nothing is written`()
    async throws
  {
    let bench = try await Workbench(.itProgramme, through: "2013-01-10-programkontoret")
    for id in ["FINNSINTE", "FAM"] {
      let run = try await bench.run(
        "questions", "--organisation", id, "--period", "2013T1", "--out", bench.folder.path("x.xlsx"))
      #expect(run.code == 1, "\(run.said)")
      #expect(run.errors.contains(id))
      #expect(bench.bytes("x.xlsx") == nil)
    }
  }
}
