import FoundationEssentials
import TestSupport
import Testing

/// The whole process takes its memory from mimalloc, the libraries too.
@Suite struct AllocatorTests {
  @Test func `who asks for memory asks mimalloc`() async throws {
    let ending = try await Tertial.run(
      Tertial.binary.path, ["--version"], environment: ["LD_DEBUG": "bindings", "LD_BIND_NOW": "1"])
    let asking = ending.errors.split(separator: "\n").filter { $0.hasSuffix("`malloc\'") || $0.contains("`malloc\' [") }
    #expect(asking.contains { $0.contains("libsqlite3") })
    for line in asking { #expect(line.contains(" to ") && line.contains("libmimalloc"), "\(line)") }
  }
}
