import Foundation
import TestSupport

/// The programmes of `SampleData`, each with registers made once for all tests; tests read them and copy them.
enum Sample: String, Sendable {
  case eServices = "e-service-programme-2007"
  case itProgramme = "it-programme-2013"
  case applications = "application-round-2019"

  /// The programmes that are reported on; the round of applications only waits for decisions.
  static let reported: [Sample] = [.eServices, .itProgramme]

  /// The day before which no programme has a delivery.
  static let created = "2007-01-01T00:00:00Z"

  /// Whose register it is, and since when, as `Scripts/render-reports` founds it.
  private var founding: [String] {
    switch self {
    case .eServices: ["--authority", "Stockholms stad (offentliga uppgifter)", "--created", "2007-12-31T00:00:00Z"]
    case .itProgramme: ["--authority", "Exempelstaden (påhittade uppgifter)", "--created", "2013-01-01T00:00:00Z"]
    case .applications: ["--authority", rawValue, "--created", Self.created]
    }
  }

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
    get async throws { try await register() }
  }

  /// The XML of the Swedish report on the sample's period.
  var report: String {
    get async throws { try await Self.reports.value(self) { try await render() } }
  }

  private static let registers = Once<[String], String>()
  private static let reports = Once<Sample, String>()

  /// The path of the register made from the deliveries up to and including a day or a folder's name, or all of them.
  func register(through last: String? = nil) async throws -> String {
    let chosen = try deliveries(through: last)
    return try await Self.registers.value([rawValue] + chosen) {
      try await make(at: SharedFolder.path("\(rawValue)-\(chosen.count).tertial"), through: last)
    }
  }

  private func deliveries(through last: String?) throws -> [String] {
    try deliveries.filter { name in last.map { name.prefix($0.count) <= $0 } ?? true }
  }

  /// Makes a register at a path from the deliveries up to and including a day or a folder's name, or all of them.
  @discardableResult
  func make(at path: String, through last: String? = nil) async throws -> String {
    try await Tertial.run(["init", "--register", path] + founding).mustSucceed()
    let sources = try last.map { try deliveries(through: $0).map { folder + "/" + $0 } } ?? [folder]
    for source in sources {
      try await Tertial.run("import", source, "--rebuild", "--quiet", "--register", path).mustSucceed()
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
  private static let folder = Result { try TemporaryFolder() }

  /// The path of something in the folder; a folder that cannot be made fails the test that writes there.
  static func path(_ name: String) -> String { ((try? folder.get().path) ?? "/nonexistent") + "/" + name }
}
