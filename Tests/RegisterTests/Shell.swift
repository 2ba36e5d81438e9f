import Foundation

/// What a command printed and how it ended.
struct ShellResult {
  let output: String
  let status: Int32
}

/// Runs a script of this folder.
func shell(_ script: String, _ arguments: String...) throws -> ShellResult {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = [folder.appendingPathComponent(script).path] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return ShellResult(output: String(decoding: output, as: UTF8.self), status: process.terminationStatus)
}
