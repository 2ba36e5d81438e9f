import TestSupport
import Testing

@testable import Operations

/// The names of receipts: none takes another's place.
@Suite struct ReceiptFilesTests {
  @Test func `the next receipt has a number of its own, after the highest of the delivery`() throws {
    let folder = try TemporaryFolder()
    func path(_ name: String) -> String { folder.path + "/" + name }
    #expect(ReceiptFiles(in: folder.path).latest(of: "maj") == nil)
    #expect(ReceiptFiles(in: folder.path).next(of: "maj") == path("maj.kvitto"))
    for name in [
      "maj.kvitto.html", "maj.kvitto-9.json", "maj.kvitto-10.html", "maj.kvitto-x.html", "maj.kvitto-11.csv",
      "majs.kvitto-20.html", "maj", "a/b",
    ] { try folder.write(name, []) }
    #expect(ReceiptFiles(in: folder.path).latest(of: "maj") == path("maj.kvitto-10"))
    #expect(ReceiptFiles(in: folder.path).next(of: "maj") == path("maj.kvitto-11"))
    #expect(ReceiptFiles(in: folder.path + "/borta").next(of: "maj") == path("borta/maj.kvitto"))
  }

  @Test func `a delivery that is called like a receipt has receipts of its own`() throws {
    let folder = try TemporaryFolder()
    try folder.write("maj.kvitto.kvitto.json", [])
    #expect(ReceiptFiles(in: folder.path).next(of: "maj.kvitto") == folder.path + "/maj.kvitto.kvitto-2")
    #expect(ReceiptFiles(in: folder.path).next(of: "maj") == folder.path + "/maj.kvitto")
  }
}
