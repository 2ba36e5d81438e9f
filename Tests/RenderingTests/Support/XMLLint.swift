import Foundation
import TestSupport

/// The independent reader of HTML and XML that the tests ask: `xmllint` from Debian's libxml2-utils.
enum XMLLint {
  struct Missing: Error, CustomStringConvertible {
    let description = "xmllint is missing: install libxml2-utils"
  }

  /// Runs `xmllint` on a document; gives its exit code, what it printed and what it complained about.
  static func run(
    _ arguments: [String], _ document: [UInt8]
  ) throws -> (code: Int32, output: String, complaints: String) {
    let folder = try TemporaryFolder()
    let file = try folder.write("document", document)
    let path = "/usr/bin/xmllint"
    guard FileManager.default.isExecutableFile(atPath: path) else { throw Missing() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [file]
    let output = folder.path("output")
    let complaints = folder.path("complaints")
    for name in [output, complaints] { try Data().write(to: URL(fileURLWithPath: name)) }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: complaints))
    try process.run()
    process.waitUntilExit()
    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
    return (process.terminationStatus, try text(output), try text(complaints))
  }
}
