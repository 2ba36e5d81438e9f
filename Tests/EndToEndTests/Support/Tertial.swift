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
  static func run(_ arguments: [String], in folder: String? = nil) async throws -> Ending {
    try await run(binary.path, arguments, in: folder)
  }

  /// Runs `tertial` with arguments and waits for its end.
  static func run(_ arguments: String..., in folder: String? = nil) async throws -> Ending {
    try await run(binary.path, arguments, in: folder)
  }

  /// Runs a program and waits for its end, a few at a time, without holding a thread that other tests need.
  static func run(
    _ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) async throws -> Ending {
    await Turnstile.shared.enter()
    let ending: Result<Ending, any Error>
    do {
      ending = .success(try await Started(program, arguments, in: folder, environment: environment).wait())
    } catch {
      ending = .failure(error)
    }
    await Turnstile.shared.leave()
    return try ending.get()
  }

  /// Runs a program that ends at once, where nothing can be awaited.
  static func runNow(_ program: String, _ arguments: [String]) throws -> Ending {
    let started = try start(program, arguments)
    started.process.waitUntilExit()
    return try started.ending()
  }

  /// Starts a program without waiting.
  static func start(_ program: String, _ arguments: [String], in folder: String? = nil) throws -> Started {
    try Started(program, arguments, in: folder)
  }
}

/// The command as somebody sees it who sits at a terminal of 80 columns.
enum Terminal {
  /// Runs `tertial` with arguments and waits for its end; programs are looked for in `path`, if one is given.
  static func run(_ arguments: [String], path: String? = nil) async throws -> Ending {
    let environment = ["COLUMNS": "80"].merging(path.map { ["PATH": $0] } ?? [:]) { $1 }
    return try await Tertial.run(Tertial.binary.path, arguments, environment: environment)
  }
}

/// Lets a few programs run at a time; the rest wait their turn.
actor Turnstile {
  static let shared = Turnstile(places: 3)

  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { self.places = places }

  func enter() async {
    guard places == 0 else {
      places -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func leave() {
    guard waiting.isEmpty else {
      waiting.removeFirst().resume()
      return
    }
    places += 1
  }
}

/// A program that runs, with its output going to files so that no pipe fills.
final class Started {
  let process = Process()
  private let files: TemporaryFolder
  private let ended: AsyncStream<Never>

  init(_ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]) throws {
    files = try TemporaryFolder()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.map { URL(fileURLWithPath: $0) } ?? Tertial.project
    // Nothing of the machine's own settings, lines wide enough that no sentence is broken, and a place of its own for
    // what the program leaves behind.
    process.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "COLUMNS": "4000", "LANG": "C.UTF-8", "TMPDIR": files.path,
      "HOME": files.path,
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: try files.write("out", []))
    process.standardError = FileHandle(forWritingAtPath: try files.write("err", []))
    let (ended, continuation) = AsyncStream.makeStream(of: Never.self)
    self.ended = ended
    process.terminationHandler = { _ in continuation.finish() }
    try process.run()
  }

  /// How it ended, once it has.
  func wait() async throws -> Ending {
    for await _ in ended {}
    return try ending()
  }

  /// How it ended; it must have.
  func ending() throws -> Ending {
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

/// The lines of a text file in UTF-8 or Windows-1252, cut at line feeds; a carriage return stays in its line.
func lines(_ path: String) throws -> [String] {
  try bytes(path).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
    String(bytes: line, encoding: .utf8) ?? String(bytes: line, encoding: .windowsCP1252) ?? ""
  }
}

/// The names in a folder, in order.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
}
