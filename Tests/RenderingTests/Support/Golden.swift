import Foundation

/// Files that hold what a writer gave when somebody last looked at it and found it good.
///
/// `TERTIAL_RECORD=1` writes them anew; the difference is then read before it is committed.
enum Golden {
  static func bytes(_ name: String, now: [UInt8], file: String = #filePath) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    let path = folder.appendingPathComponent("Golden").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["TERTIAL_RECORD"] == "1" { try Data(now).write(to: path) }
    return Array(try Data(contentsOf: path))
  }

  /// The first line in which two texts differ, for the message of a failure.
  static func difference(_ old: [UInt8], _ new: [UInt8]) -> String {
    let lines = [old, new].map { $0.split(separator: 0x0A, omittingEmptySubsequences: false) }
    for (number, pair) in zip(lines[0], lines[1]).enumerated() where pair.0 != pair.1 {
      return
        "line \(number + 1): \(String(decoding: pair.0, as: UTF8.self)) | \(String(decoding: pair.1, as: UTF8.self))"
    }
    return old == new ? "none" : "\(lines[0].count) lines against \(lines[1].count)"
  }
}
