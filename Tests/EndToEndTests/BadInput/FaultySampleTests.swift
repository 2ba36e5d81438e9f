import Foundation
import TestSupport
import Testing

/// Every folder of `SampleData/faulty` gives its code through the command line.
@Suite struct FaultySampleTests {
  static let codes: [String] = (try? names(in: Tertial.path("SampleData/faulty"))) ?? []

  @Test func `there are samples`() { #expect(Self.codes.count > 50) }

  @Test(arguments: codes)
  func `a faulty sample gives its code and the exit code of its severity`(_ code: String) throws {
    let bench = try Workbench()
    let ending = try bench.takeIn(Tertial.path("SampleData/faulty/" + code))
    let found = ending.text.split(separator: "\n").first { $0.contains("[\(code)]") }
    let line = try #require(found, "\(ending.said)")
    // A head without rows is a warning in itself, but a delivery without rows is refused.
    let refused = ending.text.contains(": fel: [") || code == "head-only"
    #expect(ending.code == (refused ? 1 : 0))
    #expect(line.contains(": fel: [") || line.contains(": varning: [") || line.contains(": upplysning: ["))
    #expect(try bench.registrations() == (refused ? 0 : 1))
    #expect(try Tertial.run("verify", "--register", bench.register).code == 0)
    #expect(ending.errors.isEmpty, "what is wrong with the data is part of the receipt")
  }
}
