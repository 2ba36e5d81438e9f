import ArgumentParser
import Foundation
import Operations
import ProgrammeModel

/// What a command writes, and how it ends.
enum Output {
  /// The width of the terminal, 80 where there is none.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
      return Int(ProcessInfo.processInfo.environment["COLUMNS"] ?? "") ?? 80
    }
    return Int(size.ws_col)
  }

  static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

  static func line(_ text: String) { write(text + "\n") }

  static func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// Writes a value as JSON with sorted keys.
  static func json(_ value: some Encodable) throws { write(try jsonBytes(value)) }

  /// A value as JSON with sorted keys, ended by a newline.
  static func jsonBytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}

/// Runs a command's work and puts what stops it into words: exit code 1, or 64 for wrong usage.
func reporting<Result>(_ language: Language, _ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let error as OperationError {
    Output.complain("tertial: " + error.phrase(language))
    throw error.isUsage ? ExitCode(64) : ExitCode(1)
  }
}
