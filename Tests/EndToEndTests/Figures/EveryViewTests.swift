import TestSupport
import Testing

/// Every figure that any view prints under an id is one that `tertial explain` answers, with the same value.
@Suite struct EveryViewTests {
  /// A view and its sample; those that speak of what is known now are explained by what is known now.
  struct View: CustomTestStringConvertible, Sendable {
    let sample: Sample
    let arguments: [String]
    /// Whether each figure is shown as the report on its own period showed it.
    var isHistory = false
    /// The fewest figures that it must show, so that the test cannot pass on nothing.
    let fewest: Int

    /// - Precondition: `fewest` is at least 1.
    init(_ sample: Sample, _ command: String, fewest: Int, isHistory: Bool = false) {
      self.sample = sample
      arguments = command.split(separator: " ").map(String.init)
      precondition(fewest > 0, "\(command) would be tried on nothing")
      self.fewest = fewest
      self.isHistory = isHistory
    }

    var testDescription: String { "\(sample.rawValue): \(arguments.joined(separator: " "))" }
  }

  static let views = [
    View(.itProgramme, "perspective", fewest: 30), View(.itProgramme, "services", fewest: 30),
    View(.itProgramme, "frames", fewest: 150),
    View(.itProgramme, "frames --as-of 2014-10-13", fewest: 100), View(.itProgramme, "risks", fewest: 50),
    View(.itProgramme, "risks --as-of 2014-10-13", fewest: 40), View(.itProgramme, "gate P1003 B2", fewest: 1),
    View(.itProgramme, "application P1003", fewest: 1), View(.itProgramme, "decisions P1003", fewest: 3),
    View(.itProgramme, "appraise P1003", fewest: 200),
    View(.itProgramme, "realisation P1003 --by tertial", fewest: 300),
    View(.itProgramme, "realisation N1003-1 --by month --year 2015", fewest: 50),
    View(.itProgramme, "status", fewest: 5),
    View(.itProgramme, "budget-effect 2018", fewest: 100), View(.itProgramme, "show P1003", fewest: 10),
    View(.itProgramme, "history P1002", fewest: 50, isHistory: true),
    View(.itProgramme, "history M12", fewest: 50, isHistory: true),
    View(.itProgramme, "check", fewest: 3), View(.eServices, "status", fewest: 1),
  ]

  @Test(arguments: views)
  func `every figure of a view is explained to the value it shows`(_ view: View) async throws {
    let register = try await view.sample.register
    let shown = try await Tertial.run(view.arguments + ["--json", "--register", register])
    #expect([0, 1].contains(shown.code), "\(shown.errors)")
    let asOf: [String] =
      if view.isHistory { [] } else if let place = view.arguments.firstIndex(of: "--as-of") {
        ["--as-of", view.arguments[place + 1]]
      } else { ["--as-of", "latest"] }
    try await Self.check(Self.figures(in: try JSONValue(shown.output)), register, asOf, fewest: view.fewest)
  }

  @Test(arguments: Sample.reported, ["tertial", "audit"])
  func `every figure of a report is explained to the value it shows`(_ sample: Sample, _ kind: String) async throws {
    let register = try await sample.register
    let folder = try TemporaryFolder()
    try await Tertial.run(
      "report", sample.period, "--kind", kind, "--format", "json", "--out", folder.path, "--register", register
    ).mustSucceed()
    let name = try #require(try names(in: folder.path).first { $0.hasSuffix(".json") })
    let report = try JSONValue(try bytes(folder.path(name)))
    // Figures of earlier periods are shown as the report knew them.
    let registration = try #require(report["registration"]?.whole)
    try await Self.check(Self.figures(in: report), register, ["--as-of", "\(registration)"], fewest: 10)
  }

  @Test func `a round of prioritisation with a chosen frame explains its figures too`() async throws {
    let register = try await Sample.applications.register
    let portfolio = try #require(try await Self.portfolio(register))
    for choice in [[], ["--frame", "40 mnkr"]] {
      let shown = try await Tertial.run(
        ["prioritise", "--portfolio", portfolio, "--json", "--register", register] + choice)
      #expect(shown.code == 0, "\(shown.errors)")
      try await Self.check(
        Self.figures(in: try JSONValue(shown.output)), register, ["--as-of", "latest"], fewest: 40)
    }
  }

  private static func portfolio(_ register: String) async throws -> String? {
    let shown = try await Tertial.run("prioritise", "--portfolio", "?", "--register", register)
    return shown.errors.split(separator: " ").last.map { String($0.filter { $0.isLetter || $0.isNumber }) }
  }

  @Test func `the figures that findings rest on are explained`() async throws {
    let register = try await Sample.itProgramme.register
    let checked = try await Tertial.run(
      "check", "--period", "2014T2", "--as-of", "latest", "--json", "--register", register)
    let findings = try #require(try JSONValue(checked.output)["findings"])
    let grounds = findings.elements.flatMap { $0["figures"]?.elements ?? [] }
    #expect(grounds.count > 20)
    for ground in grounds { #expect(ground["figure"]?.text != nil, "\(ground)") }
    try await Self.check(Self.figures(in: findings), register, ["--as-of", "latest"], fewest: 20)
  }

  /// A figure with what was shown of it.
  private struct Shown: Hashable {
    let id: String
    let value: Double?
  }

  /// Every figure of content, however deep.
  private static func figures(in json: JSONValue) -> [Shown] {
    switch json {
    case .object(let members):
      let own = members["figure"]?.text.map { [Shown(id: $0, value: members["value"].flatMap(number))] } ?? []
      return own + members.values.flatMap { figures(in: $0) }
    case .list(let elements): return elements.flatMap { figures(in: $0) }
    case .string, .double, .boolean, .null: return []
    }
  }

  /// An amount is a text with two decimals; a day, or the words of a finding, is no number.
  private static func number(_ value: JSONValue) -> Double? { value.number ?? value.text.flatMap { Double($0) } }

  /// Asks `explain` for every figure, a few hundred at a time, and compares the values.
  private static func check(
    _ figures: [Shown], _ register: String, _ asOf: [String], fewest: Int
  ) async throws {
    let ids = Array(Set(figures.map(\.id))).sorted()
    #expect(ids.count >= fewest, "\(ids.count)")
    var explained: [String: Double?] = [:]
    for start in stride(from: 0, to: ids.count, by: 500) {
      let some = Array(ids[start..<min(start + 500, ids.count)])
      let said = try await Tertial.run(
        ["explain", "--json", "--depth", "1", "--register", register] + asOf + some)
      #expect(said.code == 0, "\(said.errors)")
      let json = try JSONValue(said.output)
      for node in some.count == 1 ? [json] : json.elements {
        if let id = node["id"]?.text { explained[id] = .some(node["number"]?.number) }
      }
    }
    for figure in figures {
      let value = try #require(explained[figure.id], "nothing explains \(figure.id)")
      guard let shown = figure.value else { continue }
      let explained = try #require(value, "\(figure.id) has a value")
      #expect(abs(explained - shown) <= abs(shown) * 1e-12, "\(figure.id): \(shown), \(explained)")
    }
  }
}
