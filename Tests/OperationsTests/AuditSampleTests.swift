import Foundation
import Operations
import ProgrammeModel
import Register
import ReportContent
import TestSupport
import Testing

@Suite struct AuditSampleTests {
  private let workspace: Workspace
  private let folder: TemporaryFolder

  init() throws {
    workspace = try Workspace(register: SampleRegister.city.get().path)
    folder = try TemporaryFolder()
  }

  private func draw(_ method: AuditSample.Method, seed: UInt64 = 7, size: Int = 20) throws -> AuditSample.Drawn {
    try AuditSample(workspace).draw(
      .init(kind: .cost, method: method, size: size, seed: seed, period: ReportPeriod(year: 2014, occasion: .annual)),
      asOf: .latest)
  }

  @Test func `the same seed draws the same sample, another seed another`() throws {
    for method in AuditSample.Method.allCases {
      let first = AuditSheet.csv(try draw(method))
      #expect(first == AuditSheet.csv(try draw(method)))
      #expect(first != AuditSheet.csv(try draw(method, seed: 8)))
    }
  }

  @Test func `drawn by krona, nothing as large as the interval is missed, and every item has its row`() throws {
    let (few, all) = (try draw(.monetaryUnit), try draw(.random, size: try draw(.random, size: 1).populationCount))
    let interval = try #require(few.interval)
    let large = all.items.filter { $0.amount >= interval }.map(\.reference)
    #expect(Set(few.items.map(\.reference)).isSuperset(of: large))
    #expect(all.items.filter { $0.amount.ore > 0 }.map(\.amount).sum == few.populationSum)
    #expect(few.items.count <= 20)
    for item in few.items {
      #expect(item.origin?.source != nil)
      #expect(item.origin?.value.value.flatMap { FixedDecimal(text: $0) }?.double == item.amount.kronor)
    }
    #expect(throws: OperationError.self) { try draw(.random, size: 0) }
    #expect(throws: OperationError.self) { try draw(.random, size: 1_000_000) }
  }

  /// Fills in the audited amounts of a sheet.
  private func fill(_ drawn: AuditSample.Drawn, _ audited: (Int, Money) -> String) throws -> String {
    var lines = AuditSheet.csv(drawn).components(separatedBy: "\r\n")
    for (index, item) in drawn.items.enumerated() {
      #expect(lines[index + 1].hasSuffix(";;"))
      lines[index + 1] = lines[index + 1].dropLast(1) + audited(index, item.amount) + ";"
    }
    let path = folder.path("prov.csv")
    try Data(lines.joined(separator: "\r\n").utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func `what a registered sample comes to is a figure that leads to its rows`() throws {
    let workspace = try Workspace(register: SampleRegister.copy(in: folder))
    let drawn = try AuditSample(workspace).draw(
      .init(
        kind: .cost, method: .monetaryUnit, size: 20, seed: 7, period: ReportPeriod(year: 2014, occasion: .annual)),
      asOf: .latest)
    let path = try fill(drawn) { index, amount in
      String(FixedDecimal(digits: index == 3 ? amount.ore / 2 : amount.ore, scale: 2).text.map { $0 == "." ? "," : $0 })
    }
    let projection = try AuditSheet.projection(from: path, of: drawn)
    _ = try RegisterResults(workspace).run(
      path, of: drawn, projection, by: "Revisorn", reason: "", now: SystemClock.now)
    let page = try RegisteredSamples(workspace).page(1, asOf: .latest, language: .swedish)
    let values = [
      "sample.found": projection.found, "sample.projected": projection.projected,
      "sample.limit": projection.upperLimit,
    ]
    for (name, value) in values {
      let figure = try #require(page.figures.first { $0.id.name == name })
      let node = try ExplainFigure(workspace).explain(figure.id.text, asOf: .latest)
      #expect(node.value == figure.value && node.value == value.map(FigureValue.money))
      #expect(node.inputs[0].factCount == drawn.items.count && node.inputs[1].factCount == drawn.items.count)
      #expect(node.inputs.allSatisfy { $0.facts.allSatisfy { $0.origin != nil } })
      #expect(node.inputs[1].facts.allSatisfy { $0.origin?.source?.file.name == "prov.csv" })
    }
  }

  @Test func `a number too large for an amount, or finer than an öre, is told and not taken`() throws {
    let drawn = try draw(.random, size: 3)
    for text in ["99999999999999999", "1,005", "tio"] {
      let path = try fill(drawn) { _, _ in text }
      #expect(complaint { _ = try AuditSheet.projection(from: path, of: drawn) }.contains("inget belopp"), "\(text)")
    }
  }

  @Test func `an error of a tenth in every item projects to a tenth of the population`() throws {
    // By krona: every draw stands for one interval, items above it for themselves.
    let byKrona = try draw(.monetaryUnit)
    let path = try fill(byKrona) { _, amount in FixedDecimal(digits: amount.ore - amount.ore / 10, scale: 2).text }
    let projection = try AuditSheet.projection(from: path, of: byKrona)
    let interval = try #require(byKrona.interval)
    let expected = byKrona.items.reduce(0.0) { $0 + max($1.amount.kronor, interval.kronor) / 10 }
    #expect(abs(try #require(projection.projected).kronor - expected) < 1)
    #expect(projection.differing == byKrona.items.count)
    // At random: the sample's own mean times the number of amounts.
    let random = try draw(.random)
    let filled = try fill(random) { _, amount in FixedDecimal(digits: amount.ore - 100, scale: 2).text }
    #expect(
      try AuditSheet.projection(from: filled, of: random).projected
        == Money(kronor: Int64(random.populationCount)))
  }

  @Test func `an unfilled sheet projects nothing, and another sample's sheet is refused`() throws {
    let drawn = try draw(.random)
    let path = try fill(drawn) { index, amount in
      index == 0 ? "" : String(FixedDecimal(digits: amount.ore, scale: 2).text.map { $0 == "." ? "," : $0 })
    }
    let projection = try AuditSheet.projection(from: path, of: drawn)
    #expect(projection.missing == 1)
    #expect(projection.found == .zero)
    #expect(projection.projected == nil)
    #expect(throws: OperationError.self) { try AuditSheet.projection(from: path, of: draw(.random, seed: 8)) }
    let wrong = try fill(drawn) { _, _ in "vet ej" }
    #expect(throws: OperationError.self) { try AuditSheet.projection(from: wrong, of: drawn) }
  }

  @Test func `results are projected onto what the sample was drawn from, and a change since is told`() throws {
    let workspace = try Workspace(register: SampleRegister.copy(in: folder))
    let sample = AuditSample(workspace)
    for method in AuditSample.Method.allCases {
      let request = AuditSample.Request(kind: .cost, method: method, size: 20, seed: 7)
      let drawn = try sample.draw(request, asOf: .latest)
      let path = try fill(drawn) { _, amount in FixedDecimal(digits: amount.ore - amount.ore / 10, scale: 2).text }
      let before = try AuditSheet.projection(from: path, of: drawn)
      #expect(try sample.change(since: drawn) == nil)

      let amount = method == .random ? "950 000" : "900 000"
      try CorrectingDelivery.takeIn(to: workspace, in: folder, amount: amount)
      let again = try sample.redraw(request, for: path, asOf: nil)
      #expect(again.shows == drawn.shows && again.populationSum == drawn.populationSum)
      let after = try AuditSheet.projection(from: path, of: again)
      #expect(after.projected == before.projected && after.upperLimit == before.upperLimit)
      let change = try #require(try sample.change(since: again))
      #expect(change.sum > drawn.populationSum && change.count == drawn.populationCount)
      let other = try sample.redraw(request, for: path, asOf: .latest)
      #expect(complaint { _ = try AuditSheet.projection(from: path, of: other) }.contains("inte detta stickprov"))
    }
  }
}
