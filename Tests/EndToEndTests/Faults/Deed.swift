import Foundation
import TestSupport

/// Something that writes and can be cut off in the middle.
enum Deed: String, CaseIterable, Sendable {
  case importing, publishing, backingUp, undoing

  /// The register before the deed; made once, copied for every strike.
  var register: String {
    get async throws {
      switch self {
      case .importing: try await Self.frame.value
      case .publishing: try await Sample.eServices.register
      case .backingUp, .undoing: try await Self.filled.value
      }
    }
  }

  /// The command that does it to a register, with a folder for what it writes beside the register.
  func arguments(register: String, folder: String) async throws -> [String] {
    switch self {
    case .importing: ["import", try await Self.delivery.value, "--by", "Prov", "--quiet", "--register", register]
    case .publishing:
      [
        "publish", "2012VB", "--approved-by", "Programchefen", "--by", "Prov", "--out", folder + "/ut", "--register",
        register,
      ]
    case .backingUp: ["backup", folder + "/kopia.tertial", "--register", register]
    case .undoing: ["undo", "2", "--by", "Prov", "--reason", "fel fil", "--register", register]
    }
  }

  /// How many registrations the finished deed adds.
  var adds: Int { self == .backingUp ? 0 : 1 }

  /// The file that appears when the deed begins to write.
  func firstWritten(register: String, folder: String) -> String {
    self == .backingUp ? folder + "/kopia.tertial.new" : register + "-journal"
  }

  private static let delivery = Task {
    let folder = SharedFolder.path("deed")
    try FileManager.default.createDirectory(atPath: folder + "/rows", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder + "/frame", withIntermediateDirectories: true)
    for (name, text) in Generated.measurements(indicators: 30, projects: 20, months: 12) {
      try Data(text.utf8).write(
        to: URL(fileURLWithPath: folder + (name == "matvarden.csv" ? "/rows/" : "/frame/") + name))
    }
    return folder + "/rows"
  }

  private static let frame = Task {
    let path = SharedFolder.path("deed-frame.tertial")
    let frame = try await delivery.value.replacingOccurrences(of: "/rows", with: "/frame")
    try await Tertial.run("init", "--register", path, "--created", Sample.created).mustSucceed()
    try await Tertial.run("import", frame, "--by", "Prov", "--register", path).mustSucceed()
    return path
  }

  private static let filled = Task {
    let path = SharedFolder.path("deed-filled.tertial")
    try FileManager.default.copyItem(atPath: try await frame.value, toPath: path)
    try await Tertial.run("import", try await delivery.value, "--by", "Prov", "--register", path).mustSucceed()
    return path
  }
}
