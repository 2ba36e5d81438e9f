import Foundation
import TestSupport
import Testing

/// More than one at once.
@Suite struct SharingTests {
  @Test func `two imports at once both end, one after the other, and nothing is lost`() async throws {
    let bench = try await Workbench()
    let large = try bench.delivery("large", Generated.measurements(indicators: 20))
    let others = try (0..<4).map {
      try bench.delivery("other\($0)", ["projekt.csv": "projekt_id;namn\nQ\($0);Projekt \($0)\n"])
    }
    let running = try ([large] + others).map {
      try Tertial.start(Tertial.binary.path, ["import", $0, "--by", "X", "--quiet", "--register", bench.register])
    }
    for started in running {
      let ending = try await started.wait()
      #expect(ending.code == 0, "\(ending.said)")
      #expect(ending.text.contains("Registrering "))
    }
    #expect(try await bench.registrations() == 5)
    #expect(try await Tertial.run("verify", "--register", bench.register).code == 0)
    for id in ["P0", "P83", "Q0", "Q3"] {
      #expect(try await Tertial.run("show", id, "--register", bench.register).code == 0, "\(id)")
    }
  }

  @Test func `the same import twice at once is registered once`() async throws {
    let bench = try await Workbench()
    let delivery = try bench.delivery("d", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    let running = try (0..<2).map { _ in
      try Tertial.start(Tertial.binary.path, ["import", delivery, "--by", "X", "--register", bench.register])
    }
    for started in running { #expect(try await started.wait().code == 0) }
    #expect(try await bench.registrations() == 1)
  }
}
