import Foundation
import TestSupport

/// How a command ended and what it printed.
struct Ending: Sendable {
  let output: [UInt8]
  let errors: String
  /// The exit code; minus the signal's number where a signal ended it.
  let code: Int32

  var text: String { String(decoding: output, as: UTF8.self) }
  /// Everything a person would see, in one text.
  var said: String { text + errors }
}

/// Runs programs and waits for their end.
enum Tertial {
  /// The built command: it lies beside the bundle that these tests are in.
  static let binary: URL = folderOfTests.appendingPathComponent("tertial")

  private static var folderOfTests: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// The project's folder.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The path of something in the project.
  static func path(_ name: String) -> String { project.path + "/" + name }

  /// Runs `tertial` with arguments and waits for its end.
  static func run(_ arguments: [String], in folder: String? = nil) throws -> Ending {
    try run(binary.path, arguments, in: folder)
  }

  /// Runs `tertial` with arguments and waits for its end.
  static func run(_ arguments: String..., in folder: String? = nil) throws -> Ending {
    try run(binary.path, arguments, in: folder)
  }

  /// Runs a program and waits for its end.
  static func run(_ program: String, _ arguments: [String], in folder: String? = nil) throws -> Ending {
    let started = try start(program, arguments, in: folder)
    return try started.wait()
  }

  /// Starts a program without waiting.
  static func start(_ program: String, _ arguments: [String], in folder: String? = nil) throws -> Started {
    try Started(program, arguments, in: folder)
  }
}

/// A program that runs, with its output going to files so that no pipe fills.
final class Started {
  let process = Process()
  private let files: TemporaryFolder

  init(_ program: String, _ arguments: [String], in folder: String?) throws {
    files = try TemporaryFolder()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.map { URL(fileURLWithPath: $0) } ?? Tertial.project
    // Nothing of the machine's own settings, and lines wide enough that no sentence is broken.
    process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "COLUMNS": "4000", "LANG": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: try files.write("out", []))
    process.standardError = FileHandle(forWritingAtPath: try files.write("err", []))
    try process.run()
  }

  func wait() throws -> Ending {
    process.waitUntilExit()
    let output = try Data(contentsOf: URL(fileURLWithPath: files.path("out")))
    let errors = try Data(contentsOf: URL(fileURLWithPath: files.path("err")))
    let code = process.terminationStatus
    return Ending(
      output: [UInt8](output), errors: String(decoding: errors, as: UTF8.self),
      code: process.terminationReason == .uncaughtSignal ? -code : code)
  }
}

/// The bytes of a file.
func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

/// The lines of a text file.
func lines(_ path: String) throws -> [String] {
  String(decoding: try bytes(path), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    .map(String.init)
}

/// The names in a folder, in order.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
}
