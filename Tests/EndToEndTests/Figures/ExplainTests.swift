import Foundation
import TestSupport
import Testing

/// Every figure of a report explains itself, down to a file and a row that exist.
@Suite struct ExplainTests {
  static func figures() async throws -> [ExplainedFigure] {
    var figures: [ExplainedFigure] = []
    for sample in Sample.reported {
      figures += try ReportXML.figures(try await sample.report).spread(over: sample == .eServices ? 14 : 60)
        .map { ExplainedFigure(sample: sample, printed: $0) }
    }
    return figures
  }

  @Test func `the sample of figures covers every name that the reports use`() async throws {
    let figures = try await Self.figures()
    var all: [PrintedInXML] = []
    for sample in Sample.reported { all += try ReportXML.figures(try await sample.report) }
    #expect(figures.count >= 60)
    #expect(Set(figures.map(\.printed.name)) == Set(all.map(\.name)))
  }

  @Test(arguments: try await figures())
  func `a figure explains itself with the value of the report`(_ figure: ExplainedFigure) async throws {
    let ending = try await Tertial.run(
      "explain", figure.printed.id, "--json", "--register", try await figure.sample.register)
    #expect(ending.code == 0, "\(ending.said)")
    let node = try JSONValue(ending.output)
    #expect(node["id"]?.text == figure.printed.id)
    #expect(node["formula"]?.text?.isEmpty == false)
    #expect(node["version"]?.whole != nil)
    #expect(node["number"]?.number == figure.printed.value.flatMap(Double.init), "\(figure.printed)")
    try await Leaves.check(node, in: figure.sample)
  }

  /// A report on one tertial also prints figures of earlier ones, by what was known on its own day.
  @Test func `figures of earlier periods are explained as the report that is named prints them`() async throws {
    let sample = Sample.itProgramme
    let printed = try ReportXML.figures(try await sample.report).filter { !$0.id.hasSuffix(":" + sample.period) }
    let ids = Array(Set(printed.map(\.id))).sorted()
    #expect(ids.contains("economy.deviation:program::2014T1"))
    let run = try await Tertial.run(
      ["explain"] + ids + ["--report", sample.period, "--json", "--register", try await sample.register])
    #expect(run.code == 0, "\(run.said.prefix(400))")
    let nodes = try JSONValue(run.output).elements
    #expect(nodes.compactMap { $0["id"]?.text } == ids)
    for (id, node) in zip(ids, nodes) {
      let value = printed.first { $0.id == id }?.value
      #expect(node["number"]?.number == value.flatMap(Double.init), "\(id)")
      #expect(node["shownAs"]?.text?.contains(sample.period) == true, "\(id)")
    }
    let both = try await Tertial.run(
      "explain", ids[0], "economy.deviation:program::2014T1", "--register", try await sample.register
    ).mustSucceed()
    #expect(both.text.contains("Visat som i rapporten för 2014T1."))
    let own = try await Tertial.run(
      "explain", "economy.deviation:program::2014T1", "--register", try await sample.register
    ).mustSucceed()
    #expect(own.text.contains("Visat som i rapporten för 2014T1.") && own.text.contains("--report"))
    let none = try await Tertial.run(
      "explain", "economy.deviation:program::2014T1", "--report", "2014T1:9", "--register", try await sample.register)
    #expect(none.code == 1 && none.errors.contains("Det finns ingen publicering 2014T1:9"))
  }

  @Test func `a text explanation names file, row, registration and person`() async throws {
    let ending = try await Tertial.run(
      "explain", "need.difference:beslut:B2007-KF2:2012VB", "--register", try await Sample.eServices.register
    ).mustSucceed()
    #expect(ending.text.contains("finansieringsbehov.csv, rad 2, kolumn \"belopp (mnkr)\", registrering 1"))
    #expect(ending.text.contains("300 000 kr") || ending.text.contains("300\u{A0}000\u{A0}kr"))
  }

  @Test func `a long derivation is told twenty at a time, and says how many more there are`() async throws {
    let register = try await Sample.itProgramme.register
    func explained(_ options: String...) async throws -> String {
      try await Tertial.run(
        ["explain", "benefit.realised.green-yellow:program::2018VB", "--depth", "1", "--register", register] + options
      ).mustSucceed().text
    }
    func parts(_ text: String) -> Int { text.split(separator: "\n").count { $0.hasPrefix("  ") && $0.contains(":") } }
    let (all, two) = (try await explained("--most", "0"), try await explained("--most", "2"))
    #expect(!all.contains("som inte räknas upp") && !all.contains("Listan är kortad."))
    #expect(two.contains("till, som inte räknas upp") && two.contains("--most 0"))
    #expect(parts(all) > parts(two))
    let none = try await Tertial.run(
      "explain", "benefit.realised.green-yellow:program::2018VB", "--most", "-1", "--register", register)
    #expect(none.code == 64 && none.errors.contains("--most"))
  }
}

/// A figure of a report and the programme it is of.
struct ExplainedFigure: Sendable, CustomTestStringConvertible {
  let sample: Sample
  let printed: PrintedInXML

  var testDescription: String { printed.id }
}

extension [PrintedInXML] {
  /// So many figures, the same number of each name as far as they go, values before missing ones, spread evenly.
  func spread(over count: Int) -> [PrintedInXML] {
    var seen: Set<String> = []
    let unique = filter { seen.insert($0.id).inserted }
    let groups = Dictionary(grouping: unique, by: \.name).sorted { $0.key < $1.key }
      .map { $0.value.filter { $0.value != nil } + $0.value.filter { $0.value == nil } }
    var chosen: [PrintedInXML] = []
    var round = 0
    while chosen.count < count || round == 0, groups.contains(where: { $0.count > round }) {
      for group in groups where group.count > round { chosen.append(group[(round * 7) % group.count]) }
      round += 1
    }
    return chosen
  }
}

/// The leaves of an explanation.
enum Leaves {
  /// The files of `SampleData` by the hash of their bytes, as `sha256sum` gives it.
  static let files = Task {
    let listing = try? await Tertial.run("/bin/sh", ["-c", "find SampleData -name '*.csv' -exec sha256sum {} +"]).text
    let pairs = (listing ?? "").split(separator: "\n").map { line in
      (String(line.prefix(64)), String(line.dropFirst(66)))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The lines of those files, each read once: one figure may have hundreds of leaves in a file.
  private static let read = Once<String, [String]>()

  /// Every leaf with a file names one that exists, with the hash it has, and a row in it that holds the value.
  static func check(_ node: JSONValue, in sample: Sample) async throws {
    let known = await files.value
    func text(of path: String) async throws -> [String] {
      try await read.value(path) { try lines(Tertial.path(path)) }
    }
    for leaf in node["facts"]?.elements ?? [] {
      guard let file = leaf["file"]?.text else { continue }
      let hash = try #require(leaf["sha256"]?.text)
      let path = try #require(known[hash], "no file of SampleData has the hash of \(file)")
      #expect(path.hasSuffix("/" + file) && path.contains(sample.rawValue))
      let row = try #require(leaf["row"]?.whole)
      let text = try await text(of: path)
      #expect(row >= 2 && row <= text.count, "\(path):\(row)")
      let words = (leaf["fact"]?.text ?? "").split(separator: " ").dropFirst().first?.split(separator: ",").first
      if let key = words?.split(separator: "|").first, text.indices.contains(row - 1) {
        // The row that is pointed at speaks of the thing that the fact is about.
        #expect(text[row - 1].contains(key), "\(path):\(row) does not name \(key)")
      }
      #expect(leaf["registration"]?.whole != nil && leaf["actor"]?.text?.isEmpty == false)
    }
    for input in node["inputs"]?.elements ?? [] { try await check(input, in: sample) }
  }
}
