import Foundation
import TestSupport
import Testing

/// The same register, period and language give the same bytes, whenever they are asked for.
@Suite struct SameBytesTests {
  @Test(arguments: Sample.reported, ["sv", "en"])
  func `the same command twice gives the same files`(_ sample: Sample, _ language: String) async throws {
    let folder = try TemporaryFolder()
    for run in ["one", "two"] {
      try await Tertial.run(
        "report", sample.period, "--register", try await sample.register, "--language", language, "--format",
        "html,xml,json",
        "--out", folder.path(run)
      ).mustSucceed()
    }
    let files = try names(in: folder.path("one"))
    #expect(files.count == 3)
    for file in files {
      #expect(try bytes(folder.path("one/" + file)) == bytes(folder.path("two/" + file)), "\(file)")
    }
  }

  /// `Scripts/render-reports` founds and fills its registers by itself.
  @Test(arguments: Sample.reported)
  func `two registers rebuilt from the same files are the same file`(_ sample: Sample) async throws {
    _ = try await CommittedReportTests.rendered.value
    let again = CommittedReportTests.registers + "/" + sample.rawValue + ".tertial"
    #expect(try bytes(again) == bytes(try await sample.register))
  }

  @Test(arguments: ["html", "xml", "json"])
  func `an earlier day gives the report that a register of that day gives`(_ format: String) async throws {
    let folder = try TemporaryFolder()
    let sample = Sample.itProgramme
    let then = try await sample.register(through: Self.day)
    try await Tertial.run(
      "report", "2014T2", "--register", then, "--format", format, "--out", folder.path("then")
    ).mustSucceed()
    try await Tertial.run(
      "report", "2014T2", "--register", try await sample.register, "--as-of", Self.day, "--format", format, "--out",
      folder.path("now")
    ).mustSucceed()
    let file = "tertialrapport-2014T2." + format
    #expect(try bytes(folder.path("then/" + file)) == bytes(folder.path("now/" + file)))
  }

  @Test func `an old report printed again shows what was known on its own date`() async throws {
    let folder = try TemporaryFolder()
    let register = try await Sample.itProgramme.register
    for (name, options) in [("own", []), ("then", ["--as-of", Self.day]), ("now", ["--as-of", "latest"])] {
      try await Tertial.run(
        ["report", "2014T2", "--register", register, "--format", "json", "--out", folder.path(name)] + options
      ).mustSucceed()
    }
    func report(_ name: String) throws -> [UInt8] { try bytes(folder.path(name + "/tertialrapport-2014T2.json")) }
    #expect(try report("own") == report("then"))
    #expect(try report("own") != report("now"))
    func states(_ name: String) throws -> Substring? {
      String(decoding: try report(name), as: UTF8.self).firstMatch(
        of: /\p{L}*\d* pågår(?:,| och) \p{L}*\d* är avslutade/)?.0
    }
    let (then, now) = (try #require(try states("own")), try #require(try states("now")))
    #expect(then != now, "then \(then), now \(now)")
  }

  static let day = "2014-10-13"
}
