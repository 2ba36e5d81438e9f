import Foundation
import TestSupport
import Testing

/// More than one at once, and one that is cut off in the middle.
@Suite struct SharingTests {
  @Test func `two imports at once both end, one after the other, and nothing is lost`() throws {
    let bench = try Workbench()
    let large = try bench.delivery("large", Generated.measurements)
    let others = try (0..<4).map {
      try bench.delivery("other\($0)", ["projekt.csv": "projekt_id;namn\nQ\($0);Projekt \($0)\n"])
    }
    let running = try ([large] + others).map {
      try Tertial.start(Tertial.binary.path, ["import", $0, "--by", "X", "--quiet", "--register", bench.register])
    }
    for started in running {
      let ending = try started.wait()
      #expect(ending.code == 0, "\(ending.said)")
      #expect(ending.text.contains("Registrering "))
    }
    #expect(try bench.registrations() == 5)
    #expect(try Tertial.run("verify", "--register", bench.register).code == 0)
    for id in ["P0", "P83", "Q0", "Q3"] {
      #expect(try Tertial.run("show", id, "--register", bench.register).code == 0, "\(id)")
    }
  }

  @Test func `the same import twice at once is registered once`() throws {
    let bench = try Workbench()
    let delivery = try bench.delivery("d", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    let running = try (0..<2).map { _ in
      try Tertial.start(Tertial.binary.path, ["import", delivery, "--by", "X", "--register", bench.register])
    }
    #expect(try running.map { try $0.wait().code } == [0, 0])
    #expect(try bench.registrations() == 1)
  }

  @Test func `whenever an import is killed the register holds all of it or nothing`() throws {
    let bench = try Workbench()
    let delivery = try bench.delivery("large", Generated.measurements)
    let began = ContinuousClock.now
    try bench.takeIn(delivery, "--quiet").mustSucceed()
    let whole = ContinuousClock.now - began
    let complete = Generated.rows + Generated.indicators + Generated.projects
    var survivors = 0
    let moments = ProcessInfo.processInfo.environment["TERTIAL_LONG"] == nil ? 25 : 200
    for moment in 1...moments {
      let victim = try Workbench()
      let started = try Tertial.start(
        Tertial.binary.path, ["import", delivery, "--by", "X", "--quiet", "--register", victim.register])
      let wait = whole * moment * 11 / (moments * 10)
      usleep(UInt32(wait.components.seconds * 1_000_000 + wait.components.attoseconds / 1_000_000_000_000))
      kill(started.process.processIdentifier, SIGKILL)
      let ending = try started.wait()
      #expect(ending.code == 0 || ending.code == -SIGKILL)
      let verified = try Tertial.run("verify", "--json", "--register", victim.register)
      #expect(verified.code == 0, "killed at \(wait): \(verified.said)")
      let number = try JSONValue(verified.output)["registration"]?.whole
      let log = try JSONValue(try Tertial.run("log", "--json", "--register", victim.register).mustSucceed().output)
      #expect(number == log.elements.count)
      #expect(number == 0 || log.elements.first?["new"]?.whole == complete, "killed at \(wait)")
      if ending.code == 0 { #expect(number == 1) }
      survivors += number ?? 0
      // What was cut off can simply be done again.
      if number == 0, moment % 8 == 0 {
        #expect(try victim.takeIn(delivery, "--quiet").code == 0)
        #expect(try Tertial.run("verify", "--register", victim.register).code == 0)
      }
    }
    #expect(survivors < moments, "no import was killed in time for the test to mean anything")
  }
}
