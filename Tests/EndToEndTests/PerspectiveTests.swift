import Foundation
import Testing

/// The perspective commands as a user runs them, on the six-year sample as known in October 2014.
@Suite struct PerspectiveTests {
  private static let register = Result {
    try SampleRegister("it-programme-2013", through: "2014-10-13-programkontoret")
  }

  private func run(_ arguments: String...) throws -> Command.Run {
    try Command.run(arguments + ["--register", Self.register.get().path])
  }

  @Test(arguments: [
    ["perspective"], ["perspective", "COST"], ["perspective", "it_kvalitet", "--service", "T03"],
    ["perspective", "MATURITY", "--organisation", "UTB"], ["perspective", "EXTERNAL", "--project", "P1003"],
    ["services"], ["services", "T03"], ["overview", "--organisation", "UTB"],
  ])
  func `the output fits 80 columns, in both languages, and as JSON`(arguments: [String]) throws {
    let register = ["--register", try Self.register.get().path]
    for language in ["sv", "en"] {
      let shown = try Command.run(arguments + ["--language", language] + register)
      #expect(shown.exitCode == 0, "\(shown.text.prefix(300))")
      #expect(shown.output.count > 200)
      for line in shown.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
    let json = try Command.run(arguments + ["--json"] + register)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?.isEmpty == false)
  }

  @Test func `a project's service is followed after its close, and a rating stands beside the decided one`() throws {
    let text = try run("perspective", "EXTERNAL", "--project", "P1003", "--period", "2014T2").output
    #expect(text.contains("41,0"), "\(text)")
    let board = try run("perspective", "MATURITY", "--organisation", "UTB", "--period", "2014T2").output
    #expect(board.contains("Höstens utbildningar är bokade"), "\(board)")
  }

  @Test func `the overview says what UTB must report next`() throws {
    let text = try run("overview", "--organisation", "UTB").output
    #expect(text.contains("2014VB") && text.contains("2015-01-25"), "\(text)")
    #expect(text.contains("Elevregister") && text.contains("Mina sidor") && text.contains("P1060"))
  }

  @Test(arguments: [
    (["perspective", "SPEED"], Int32(64), "EXTERNAL"),
    (["perspective", "--service", "T01", "--organisation", "UTB"], 64, "--service"),
    (["services", "T99"], 1, "T99"), (["overview", "--organisation", "XYZ"], 1, "XYZ"),
  ])
  func `what is asked for wrongly is answered with what is right`(
    arguments: [String], code: Int32, word: String
  ) throws {
    let answer = try Command.run(arguments + ["--register", try Self.register.get().path])
    #expect(answer.exitCode == code, "\(answer.text)")
    #expect(answer.errors.contains(word), "\(answer.errors)")
  }

  @Test func `the documented catalogue is the one the command prints`() throws {
    let printed = try Command.run(["schema", "--indicators", "--language", "en"]).output
    let page = try String(contentsOfFile: Command.project("Documentation/Indicators.md"), encoding: .utf8)
    #expect(printed.count > 3000)
    #expect(page.contains(printed), "put in what tertial schema --indicators --language en prints")
  }
}
