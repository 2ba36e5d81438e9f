import Foundation
import TestSupport
import Testing

@testable import Operations

/// What lies in a watched folder, as it stands.
@Suite struct WatchedDeliveryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("in/maj/projekt.csv", "projekt_id;namn\nP1;Ett\n".utf8)
  }

  private func found(_ name: String, isMapped: Bool = false) throws -> WatchedDelivery {
    try #require(WatchedDelivery(name, in: folder.path("in"), isMapped: isMapped))
  }

  @Test func `a folder stands as its files do, whatever programs leave there for themselves`() throws {
    let before = try found("maj")
    try folder.write("in/maj/~$utfall.xlsx", "Anna".utf8)
    #expect(try found("maj").stamp == before.stamp)
    try folder.write("in/maj/utfall.csv", "".utf8)
    #expect(try found("maj").stamp != before.stamp)
    try FileManager.default.removeItem(atPath: folder.path("in/maj/utfall.csv"))
    let after = try found("maj")
    #expect(after.stamp == before.stamp)
    #expect(!after.touched.isOlder(than: before.touched), "that a file was taken away counts as a change")
  }

  @Test func `texts are something to take in where a mapping is given for them or lies beside them`() throws {
    try folder.write("in/brev/läs mig.txt", "Hej".utf8)
    #expect(try !found("brev").hasTables)
    #expect(try found("brev", isMapped: true).hasTables)
    try folder.write("in/brev/läs mig.mappning.yaml", "tabell: projekt".utf8)
    #expect(try found("brev").hasTables)
  }

  @Test func `what is hidden is no delivery`() throws {
    try folder.write("in/.dold/projekt.csv", "projekt_id;namn\n".utf8)
    for name in ["~$utfall.xlsx", ".projekt.csv"] { try folder.write("in/" + name, "".utf8) }
    for name in [".dold", "~$utfall.xlsx", ".projekt.csv"] {
      let hidden = WatchedDelivery(name, in: folder.path("in"), isMapped: false)
      #expect(hidden == nil, "\(name)")
    }
  }
}
