import Foundation

/// What a command printed and how it ended.
struct ShellResult {
  let output: String
  let status: Int32
}

/// A file of the project's documentation.
func documentation(_ name: String) -> URL {
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation/\(name)")
}

/// Runs a script of the documentation.
func shell(_ script: String, _ arguments: String...) throws -> ShellResult {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = [documentation(script).path] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return ShellResult(output: String(decoding: output, as: UTF8.self), status: process.terminationStatus)
}
