import Foundation
import TestSupport
import Testing

@Suite struct ReportTests {
  @Test func `the committed reports are what the samples give`() throws {
    let folder = try TemporaryFolder()
    let made = try Command.tool("/bin/sh", ["Scripts/render-reports", Command.path, folder.path])
    #expect(made.exitCode == 0, "\(made.text)")
    let committed = try files(in: Command.project("Reports"))
    #expect(!committed.isEmpty, "Reports/ is empty: run make report")
    #expect(try files(in: folder.path) == committed)
    for name in committed {
      let kept = FileManager.default.contents(atPath: Command.project("Reports/" + name))
      let now = FileManager.default.contents(atPath: folder.path(name))
      if kept != now {
        Issue.record("Reports/\(name) is not what the sample gives: run make report and look at the change")
      }
    }
  }

  @Test func `the committed reports take less than five megabytes`() throws {
    let sizes = try files(in: Command.project("Reports")).map { name in
      FileManager.default.contents(atPath: Command.project("Reports/" + name))?.count ?? 0
    }
    #expect(sizes.reduce(0, +) < 5_000_000)
  }

  @Test func `a report for an earlier day is the one that could be made that day`() throws {
    let whole = try SampleRegister("it-programme-2013")
    let then = try SampleRegister("it-programme-2013", through: "2014-06")
    let later = try whole.run("report", "2014T1", "--as-of", "2014-05-31", "--out", whole.folder.path("r"))
    let early = try then.run("report", "2014T1", "--as-of", "2014-05-31", "--out", then.folder.path("r"))
    #expect(later.exitCode == 0 && early.exitCode == 0, "\(later.text)\(early.text)")
    for name in ["r/tertialrapport-2014T1.html", "r/tertialrapport-2014T1.xml"] {
      let bytes = whole.bytes(name)
      #expect(bytes != nil)
      if bytes != then.bytes(name) { Issue.record("\(name) differs") }
    }
  }

  @Test func `an old report printed again shows the states of its own date`() throws {
    let register = try SampleRegister("it-programme-2013")
    _ = try register.run("report", "2014T2", "--format", "json", "--out", register.folder.path("own"))
    _ = try register.run(
      "report", "2014T2", "--format", "json", "--as-of", "latest", "--out", register.folder.path("now"))
    let own = String(decoding: register.bytes("own/tertialrapport-2014T2.json") ?? [], as: UTF8.self)
    let now = String(decoding: register.bytes("now/tertialrapport-2014T2.json") ?? [], as: UTF8.self)
    #expect(own.contains("19 pågår och fem är avslutade"))
    #expect(now.contains("ett pågår och 49 är avslutade"))
  }

  @Test(arguments: ["e-service-programme-2007/tertialrapport-2012VB", "it-programme-2013/tertialrapport-2014T2"])
  func `xmllint agrees that the XML follows the schema`(report: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("report.xsd", try Command.run(["schema"]).output.utf8)
    let checked = try Command.tool(
      "/usr/bin/xmllint", ["--noout", "--schema", folder.path("report.xsd"), Command.project("Reports/\(report).xml")])
    #expect(checked.exitCode == 0, "\(checked.text)")
  }

  @Test func `the report on the e-service programme shows decided beside computed with the difference named`() throws {
    let path = Command.project("Reports/e-service-programme-2007/tertialrapport-2012VB.html")
    let page = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    for printed in ["650,0", "416,0", "416,3", "216,0", "200,3", "234,0\u{A0}mnkr", "0,3\u{A0}mnkr", "ParaGå"] {
      #expect(page.contains(printed), "\(printed) is missing")
    }
  }

  private func files(in folder: String) throws -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.contains(".") }.sorted()
  }
}
