import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport

/// Registers rebuilt from the committed samples, made once; each test that writes gets a copy.
enum SampleRegister {
  private struct Refused: Error { let name: String }

  static let city = Result { try build("it-programme-2013") }
  static let eServices = Result { try build("e-service-programme-2007") }

  /// A copy of the six-year sample in a folder of its own, as its path.
  static func copy(in folder: TemporaryFolder) throws -> String {
    let path = folder.path("programme.tertial")
    try FileManager.default.copyItem(atPath: try city.get().path, toPath: path)
    return path
  }

  private static func build(_ sample: String) throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder()
    let path = folder.path("programme.tertial")
    let now = SystemClock.now
    try InitialiseRegister(path: path, authority: "Exempelstaden").run(created: Instant(secondsSinceEpoch: 0), now: now)
    try takeIn(sample, into: try Workspace(register: path))
    return (folder, path)
  }

  /// Takes in a folder of `SampleData`, delivery by delivery.
  static func takeIn(_ sample: String, into workspace: Workspace) throws {
    let now = SystemClock.now
    var instructions = ImportDeliveries.Instructions()
    instructions.isRebuild = true
    let importing = ImportDeliveries(into: workspace, instructions)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for delivery in ImportDeliveries.deliveries(at: [root.path + "/SampleData/" + sample]) {
      let outcome = try importing.run(delivery, now: now)
      guard outcome.verdict.isSuccess else { throw Refused(name: outcome.name) }
    }
  }
}
