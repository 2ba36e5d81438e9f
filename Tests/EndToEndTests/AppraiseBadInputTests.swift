import Foundation
import TestSupport
import Testing

/// A nyttokalkyl in one file, before anything is registered, and everything that can be wrong with one.
@Suite struct AppraiseBadInputTests {
  private static let samples = Tertial.path("SampleData/faulty-cases")

  static let codes: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: samples)) ?? []).filter { $0.hasSuffix(".csv") }
    .map { String($0.dropLast(4)) }.sorted()

  /// A case of one cost and one benefit: 1 000 tkr against four years of 400 tkr.
  private func appraised(
    rate: String = "3,5", amount: String = "400", lowest: String = "", horizon: String = "", _ options: String...
  ) async throws -> Ending {
    let folder = try TemporaryFolder()
    let text = """
      slag;post;år;till_år;lägst (tkr);trolig (tkr);klass;tillfaller;betalas_av;kalkylränta;horisont
      investering;A;2014;;;1000;;;MHN;\(rate);\(horizon)
      nytta;N1;2015;2018;\(lowest);\(amount);grön;MHN;;;

      """
    try folder.write("kalkyl.csv", Array(text.utf8))
    return try await Terminal.run(["appraise", "--file", folder.path("kalkyl.csv")] + options)
  }

  @Test(arguments: codes)
  func `each faulty case gives the code it is named for, with its remedy, and is still shown`(code: String) async throws
  {
    let run = try await Terminal.run(["appraise", "--file", Self.samples + "/" + code + ".csv"])
    #expect(run.errors.contains("[\(code)]"), "\(run.errors)")
    let lines = run.errors.split(separator: "\n")
    let place = try #require(lines.firstIndex { $0.contains("[\(code)]") })
    #expect(lines.indices.contains(place + 1) && lines[place + 1].hasPrefix("  "), "no remedy: \(run.errors)")
    #expect(run.text.contains("Resultatet"))
    #expect(run.code == (run.errors.contains(": fel: ") ? 1 : 0))
  }

  @Test func `there is a faulty case for every code in the table`() async throws {
    let table = try await Terminal.run(["schema", "--diagnostics", "--language", "en"]).text
    #expect(Self.codes.count == 15)
    for code in Self.codes { #expect(table.contains("| `\(code)` |"), "\(code)") }
  }

  @Test(arguments: ["3,5", "3.5", "3,5 %"])
  func `a rate is in per cent however it is written`(rate: String) async throws {
    let run = try await appraised(rate: rate)
    #expect(run.code == 0, "\(run.said)")
    #expect(run.text.contains("Kalkylränta: 3,5\u{A0}%"), "\(run.text.prefix(300))")
  }

  @Test(arguments: ["0,035", "350"])
  func `a rate that may be a share or lack its decimal mark is questioned, not guessed`(rate: String) async throws {
    let inFile = try await appraised(rate: rate)
    #expect(inFile.code == 1)
    #expect(inFile.errors.contains("[percent-questioned]"), "\(inFile.errors)")
    let asOption = try await appraised("--rate", rate)
    #expect(asOption.code == 64)
    #expect(asOption.errors.contains("[rate-questioned]"), "\(asOption.errors)")
  }

  @Test(arguments: ["NaN", "nan", "inf", "-inf", "∞", "-", "1e6"])
  func `text that some programs take for a number is none`(amount: String) async throws {
    let run = try await appraised(amount: amount)
    #expect(run.code == 1)
    #expect(run.errors.contains("kalkyl.csv:3:6"), "\(run.errors)")
    #expect(run.errors.contains("[amount-not-a-number]"), "\(run.errors)")
    #expect(
      run.text.contains("1 rad kunde inte läsas"), "the page says that a row is missing: \(run.text.prefix(600))")
  }

  @Test(arguments: ["0", "200"])
  func `a horizon of no years or of centuries is questioned`(horizon: String) async throws {
    let inFile = try await appraised(horizon: horizon)
    #expect(inFile.code == 1)
    #expect(inFile.errors.contains("[horizon-questioned]"), "\(inFile.errors)")
    let asOption = try await appraised("--horizon", horizon)
    #expect(asOption.code == 64)
    #expect(asOption.errors.contains("--horizon \(horizon)"))
  }

  @Test func `lowest above likely keeps the likely amount in the sum and says so`() async throws {
    let sound = try await appraised()
    let run = try await appraised(lowest: "500")
    #expect(run.errors.contains("kalkyl.csv:3"), "\(run.errors)")
    #expect(run.errors.contains("[range-not-in-order]"))
    let row = sound.text.split(separator: "\n").first { $0.hasPrefix("Nettonuvärde, ") }
    #expect(row.map { run.text.contains($0) } ?? false)
  }

  @Test func `ten thousand items in one case are all counted`() async throws {
    let folder = try TemporaryFolder()
    var text = "slag;post;år;till_år;lägst (tkr);trolig (tkr);högst (tkr);klass;tillfaller;betalas_av;kalkylränta\n"
    for item in 0..<5000 { text += "investering;A\(item);2014;;90;100;120;;;MHN;\(item == 0 ? "0 %" : "")\n" }
    for item in 0..<5000 { text += "nytta;N\(item);2015;2016;60;70;80;grön;MHN;;\n" }
    try folder.write("kalkyl.csv", Array(text.utf8))
    let run = try await Terminal.run(["appraise", "--file", folder.path("kalkyl.csv")])
    #expect(run.code == 0, "\(run.errors.prefix(500))")
    // 5 000 × 2 × 70 tkr against 5 000 × 100 tkr.
    #expect(run.text.contains("nettonuvärdet är 200,0\u{A0}mnkr"), "\(run.text.prefix(800))")
    #expect(run.text.contains("Övriga 9980 poster"))
    #expect(run.text.split(separator: "\n").count < 400)
  }
}
