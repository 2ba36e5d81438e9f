import Foundation
import Intake
import ProgrammeModel
import TestSupport
import Testing

/// `SampleData/faulty` holds one small delivery for each code, in a folder named for it.
@Suite struct FaultySampleTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("SampleData/faulty").path

  /// Codes that no small committed file alone can provoke, and that a test makes instead.
  static let madeByTest: Set<IntakeCode> = [.fileUnreadable, .tooLarge, .seriesBreakUnstated]

  static let sampled = IntakeCode.allCases.filter { !madeByTest.contains($0) }

  /// What follows from a file whose rows are refused, and so may stand beside the code itself.
  static let consequences: Set<String> = [
    IntakeCode.everythingRefused.rawValue, IntakeCode.referenceRefused.rawValue,
  ]

  /// The error that each of these codes is a consequence of in its sample.
  static let causes: [IntakeCode: IntakeCode] = [
    .everythingRefused: .dayNotADay, .referenceRefused: .dayNotADay, .tableNotKnown: .nothingToRead,
    .folderNamedAsTable: .nothingToRead,
  ]

  @Test func `every code has a folder and every folder a code`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { !$0.hasPrefix(".") }
    #expect(Set(folders) == Set(Self.sampled.map(\.rawValue)))
  }

  @Test(arguments: sampled)
  func `a sample provokes its code and nothing else`(_ code: IntakeCode) {
    let result = takeIn(Delivery(paths: [Self.folder + "/" + code.rawValue]))
    #expect(result.diagnostics.contains { $0.code == code.rawValue })
    var allowed = Self.consequences.union([code.rawValue])
    if let cause = Self.causes[code] { allowed.insert(cause.rawValue) }
    #expect(result.codes.subtracting(allowed) == [])
  }

  @Test func `a path with nothing there is told`() {
    let result = takeIn(Delivery(paths: ["/nonexistent/projekt.csv"]))
    #expect(result.places == ["projekt.csv file-unreadable"])
    #expect(takeIn(Delivery(paths: ["/nonexistent/leverans"])).codes == ["file-unreadable", "nothing-to-read"])
  }

  @Test func `quotes left open on every line lose rows, not the rest of the file`() throws {
    let text = "projekt_id;namn\n" + String(repeating: "P1;\"E-arkiv\n", count: 5000) + "P2;Tidbok\n"
    let result = takeIn([("projekt.csv", text)])
    #expect(result.codes == ["quote-not-closed"])
    #expect(result.errorCount == 5000)
    #expect(try result.records.rows.map(\.key.text) == ["P2"])
  }

  @Test func `a cell larger than is read is told with its place`() throws {
    let result = takeIn([("projekt.csv", "projekt_id;namn\nP1;\(String(repeating: "a", count: 2 << 20))\nP2;Tidbok\n")])
    #expect(result.places == ["projekt.csv:2:2 too-large"])
    #expect(try result.records.rows.map(\.key.text) == ["P2"])
  }
}
