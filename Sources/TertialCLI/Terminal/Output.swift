import ArgumentParser
import Foundation
import Operations
import ProgrammeModel

/// What a command writes, and how it ends.
enum Output {
  /// The width of the terminal, 80 where there is none; asked for once, since thousands of lines are set by it.
  static let width = width(of: STDOUT_FILENO)

  private static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard isTerminal(descriptor), ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
      return Int(ProcessInfo.processInfo.environment["COLUMNS"] ?? "") ?? 80
    }
    return Int(size.ws_col)
  }

  static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

  static func line(_ text: String) { write(text + "\n") }

  /// Writes what a command did, in lines of the terminal's width; a path, an option or a hash is never broken.
  static func say(_ phrase: Phrase, _ language: Language) { line(Printing.hanging(phrase(language), width: width)) }

  /// Writes a message to standard error: in lines of the terminal's width, or where there is none, as it is.
  ///
  /// A message that goes to a file or another program keeps to one line, so that it can be searched and counted.
  static func complain(_ text: String) {
    let shown = isTerminal(STDERR_FILENO) ? Printing.hanging(text, width: width(of: STDERR_FILENO)) : text
    FileHandle.standardError.write(Data((shown + "\n").utf8))
  }

  /// A diagnostic among what is written: in lines of the terminal's width, or where there is none, on one line.
  static func diagnostic(_ line: String) -> String {
    isTerminal(STDOUT_FILENO) ? Printing.hanging(line, width: width) : line
  }

  private static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

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
