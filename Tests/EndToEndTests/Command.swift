import Foundation
import Synchronization
import TestSupport

/// The built command, run as a user runs it.
struct Command {
  /// What a run gave.
  struct Run {
    let exitCode: Int32
    let output: String
    let errors: String
    /// Everything that was written, for searching.
    var text: String { output + errors }
  }

  /// The binary beside the test bundle.
  static let path: String = {
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    return products.appendingPathComponent("tertial").path
  }()

  /// The project's folder.
  static let root: String = {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .path
  }()

  /// A file or folder of the project.
  static func project(_ name: String) -> String { root + "/" + name }

  /// Runs the command in the project's folder and waits for it.
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    try tool(path, arguments, environment: environment)
  }

  /// Runs any tool and waits for it; its output goes through files, so that no pipe can fill up.
  static func tool(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    let folder = try TemporaryFolder()
    let process = try started(path, arguments, environment: environment, writingTo: folder)
    process.waitUntilExit()
    func text(_ name: String) -> String {
      String(decoding: FileManager.default.contents(atPath: folder.path(name)) ?? Data(), as: UTF8.self)
    }
    return Run(exitCode: process.terminationStatus, output: text("out"), errors: text("err"))
  }

  /// Starts the command without waiting.
  static func started(
    _ path: String, _ arguments: [String], environment: [String: String] = [:], writingTo folder: TemporaryFolder
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: root)
    process.environment = ProcessInfo.processInfo.environment
      .merging(["COLUMNS": "80", "TERTIAL_LANGUAGE": "sv"]) { $1 }.merging(environment) { $1 }
    for (name, attach) in [("out", { process.standardOutput = $0 }), ("err", { process.standardError = $0 })]
      as [(String, (FileHandle) -> Void)]
    {
      try folder.write(name, [])
      attach(try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path(name))))
    }
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }
}

/// A register in a folder of its own.
struct SampleRegister {
  let folder: TemporaryFolder
  var path: String { folder.path("programme.tertial") }

  /// A new register, or one with a sample rebuilt from its deliveries, those up to a folder's name only if one is given.
  init(_ sample: String? = nil, through last: String? = nil) throws {
    folder = try TemporaryFolder()
    if let sample {
      try FileManager.default.copyItem(atPath: Self.prepared(sample, through: last), toPath: path)
    } else {
      try Self.found(path)
    }
  }

  /// The registers made so far, each once for all tests; what a test does, it does to its copy.
  private static let made = Mutex<Set<String>>([])

  private static func prepared(_ sample: String, through last: String?) throws -> String {
    try made.withLock { made in
      let path = SharedFolder.path("\(sample)-through-\(last ?? "all")")
      guard !made.contains(path) else { return path }
      try found(path)
      let base = Command.project("SampleData/" + sample)
      let deliveries =
        try last.map { last in
          try FileManager.default.contentsOfDirectory(atPath: base).sorted()
            .filter { $0 <= last && !$0.contains(".") }.map { base + "/" + $0 }
        } ?? [base]
      for delivery in deliveries {
        let run = try Command.run(["import", delivery, "--rebuild", "--quiet", "--register", path])
        guard run.exitCode == 0 else { throw Failure(text: run.text) }
      }
      made.insert(path)
      return path
    }
  }

  private static func found(_ path: String) throws {
    _ = try Command.run([
      "init", "--authority", "Provstaden", "--created", "2007-01-01T00:00:00Z", "--register", path,
    ])
  }

  /// What went wrong while preparing.
  struct Failure: Error { let text: String }

  /// Runs a command on this register.
  func run(_ arguments: String...) throws -> Command.Run {
    try Command.run(arguments + ["--register", path])
  }

  /// The bytes of a file in the register's folder.
  func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: folder.path(name)).map { [UInt8]($0) } }
}
