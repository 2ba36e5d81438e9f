import Foundation
import TestSupport

/// The two programmes of `SampleData`, each with a register made once for all tests; tests read it and copy it.
enum Sample: String, CaseIterable, Sendable {
  case eServices = "e-service-programme-2007"
  case itProgramme = "it-programme-2013"

  /// The day before which neither programme has a delivery.
  static let created = "2007-01-01T00:00:00Z"

  /// The period whose report is looked at.
  var period: String { self == .eServices ? "2012VB" : "2014T2" }

  /// The folder of deliveries.
  var folder: String { Tertial.path("SampleData/" + rawValue) }

  /// The deliveries, in order.
  var deliveries: [String] {
    get throws { try names(in: folder).filter { !$0.contains(".") } }
  }

  /// The path of the register made from the deliveries.
  var register: String {
    get async throws { try await (self == .eServices ? Self.eServiceRegister : Self.itRegister).value }
  }

  /// The XML of the Swedish report on the sample's period.
  var report: String {
    get async throws { try await (self == .eServices ? Self.eServiceReport : Self.itReport).value }
  }

  private static let eServiceRegister = Task { try await eServices.make(at: SharedFolder.path(eServices.rawValue)) }
  private static let itRegister = Task { try await itProgramme.make(at: SharedFolder.path(itProgramme.rawValue)) }
  private static let eServiceReport = Task { try await eServices.render() }
  private static let itReport = Task { try await itProgramme.render() }

  /// Makes a register at a path from the deliveries up to and including a day, or all of them.
  @discardableResult
  func make(at path: String, through day: String? = nil) async throws -> String {
    try await Tertial.run("init", "--register", path, "--authority", rawValue, "--created", Self.created).mustSucceed()
    guard let day else {
      try await Tertial.run("import", folder, "--rebuild", "--quiet", "--register", path).mustSucceed()
      return path
    }
    for delivery in try deliveries where delivery.prefix(10) <= day {
      try await Tertial.run("import", folder + "/" + delivery, "--rebuild", "--quiet", "--register", path).mustSucceed()
    }
    return path
  }

  private func render() async throws -> String {
    let folder = SharedFolder.path("report-" + rawValue)
    try await Tertial.run("report", period, "--register", try await register, "--out", folder, "--language", "sv")
      .mustSucceed()
    return folder + "/tertialrapport-\(period).xml"
  }
}

extension Ending {
  /// The same ending, if the command succeeded.
  @discardableResult
  func mustSucceed() throws -> Ending {
    guard code == 0 else { throw UnexpectedEnding(ending: self) }
    return self
  }
}

/// A command that a test rests on ended in another way than it must.
struct UnexpectedEnding: Error, CustomStringConvertible {
  let ending: Ending

  var description: String { "exit code \(ending.code): \(ending.said.suffix(2000))" }
}

/// The folder that tests share while they run; it goes when the process ends.
enum SharedFolder {
  private static let folder: String = {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("tertial-samples-\(ProcessInfo.processInfo.processIdentifier)").path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: SharedFolder.path("")) }
    return path
  }()

  static func path(_ name: String) -> String { folder + "/" + name }
}
