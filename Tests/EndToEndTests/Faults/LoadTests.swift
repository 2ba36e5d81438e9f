import Foundation
import TestSupport
import Testing

/// Two that write and five that read, all at once, as processes of their own.
@Suite(.serialized) struct LoadTests {
  /// What one of them did.
  private struct Stint: Sendable {
    var runs = 0
    var delivered: [String] = []
    var longest = Duration.zero
    var failures: [String] = []

    mutating func add(_ ending: Ending, _ took: Duration) {
      runs += 1
      longest = max(longest, took)
      if ending.code != 0 { failures.append(ending.said) }
    }
  }

  /// How long they go on.
  private static let span = Duration.seconds(Moments.isLong ? 60 : 10)
  /// The longest that anyone may have to wait: what the command allows, and as much again for a busy machine.
  private static let patience = Duration.seconds(30)

  @Test func `two writers and five readers meet no error and a bounded wait, and nothing is lost`() async throws {
    let bench = try await Workbench()
    try await bench.takeIn(try bench.delivery("first", ["projekt.csv": "projekt_id;namn\nP0;Start\n"])).mustSucceed()
    let end = ContinuousClock.now + Self.span
    let stints = try await withThrowingTaskGroup(of: Stint.self) { group in
      for writer in ["a", "b"] { group.addTask { try await Self.write(writer, to: bench, until: end) } }
      for reader in 0..<5 { group.addTask { try await Self.read(reader, bench, until: end) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(stints.flatMap(\.failures) == [])
    #expect(stints.allSatisfy { $0.longest < Self.patience }, "\(stints.map(\.longest))")
    #expect(stints.allSatisfy { $0.runs > 1 }, "everyone got a turn, again and again")
    let delivered = stints.flatMap(\.delivered)
    #expect(try await bench.registrations() == delivered.count + 1)
    let kept = try await HandTamperingTests.sqlite(
      bench.register, "SELECT key FROM entity WHERE table_name = 'projekt'")
    #expect(Set(kept.split(separator: "\n").map(String.init)) == Set(delivered + ["P0"]))
    #expect(try await Tertial.run("verify", "--register", bench.register).code == 0)
    #expect(try names(in: bench.folder.path).filter { $0.hasSuffix("-journal") || $0.hasSuffix(".new") } == [])
  }

  /// Delivers one project after the other.
  private static func write(
    _ name: String, to bench: Workbench, until end: ContinuousClock.Instant
  ) async throws -> Stint {
    var stint = Stint()
    while ContinuousClock.now < end {
      let id = "\(name)-\(stint.runs)-x"
      let delivery = try bench.delivery("delivery-" + id, ["projekt.csv": "projekt_id;namn\n\(id);Projekt \(id)\n"])
      try await run(["import", delivery, "--by", name, "--register", bench.register], &stint)
      stint.delivered.append(id)
    }
    return stint
  }

  /// Reads in turn; the first reader takes backups and verifies them.
  private static func read(_ reader: Int, _ bench: Workbench, until end: ContinuousClock.Instant) async throws -> Stint
  {
    var stint = Stint()
    var last = 0
    while ContinuousClock.now < end {
      if reader == 0 {
        let copy = bench.folder.path("kopia-\(stint.runs).tertial")
        try await run(["backup", copy, "--register", bench.register], &stint)
        try await run(["verify", "--register", copy], &stint)
        continue
      }
      let command = [["verify", "--json"], ["show", "P0"], ["status"], ["log", "--json"]][(reader + stint.runs) % 4]
      let ending = try await run(command + ["--register", bench.register], &stint)
      guard command == ["verify", "--json"], let number = try JSONValue(ending.output)["registration"]?.whole else {
        continue
      }
      #expect(number >= last, "what was known is known")
      last = number
    }
    return stint
  }

  @discardableResult
  private static func run(_ arguments: [String], _ stint: inout Stint) async throws -> Ending {
    let began = ContinuousClock.now
    let ending = try await Tertial.start(Tertial.binary.path, arguments).wait()
    stint.add(ending, ContinuousClock.now - began)
    return ending
  }
}
