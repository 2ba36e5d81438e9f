import Foundation
import Synchronization

/// A folder that exists while it is referenced and is removed afterwards, at the latest when the process ends.
public final class TemporaryFolder: Sendable {
  /// The folder's path.
  public let path: String

  private static let made = Atomic(0)

  /// A new, empty folder.
  public init() throws {
    // Short, since programs put sockets there, whose paths may have 107 bytes.
    let number = Self.made.add(1, ordering: .relaxed).newValue
    path = TemporaryRoot.path + "/\(number)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in the folder.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file in the folder, folders between included, and gives its path.
  @discardableResult
  public func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let target = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
    return target.path
  }
}

/// The folder that holds every temporary folder of this process, also those that live as long as it does.
private enum TemporaryRoot {
  static let path: String = {
    let temporary = FileManager.default.temporaryDirectory.path
    removeAbandoned(in: temporary)
    let path = temporary + "/tertial-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    } catch {
      fatalError("no folder for the tests can be made: \(error)")
    }
    atexit { try? FileManager.default.removeItem(atPath: TemporaryRoot.path) }
    return path
  }()

  /// Removes what runs have left that were killed, a file system that they had mounted included.
  private static func removeAbandoned(in temporary: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: temporary)) ?? []
    where name.hasPrefix("tertial-") {
      guard let process = Int32(name.dropFirst("tertial-".count)), process > 0, kill(process, 0) != 0, errno == ESRCH
      else {
        continue
      }
      let folder = temporary + "/" + name
      let mounts = (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? ""
      for line in mounts.split(separator: "\n") {
        let parts = line.split(separator: " ")
        if parts.count > 1, parts[1].hasPrefix(folder + "/") { umount2(String(parts[1]), CInt(MNT_DETACH)) }
      }
      try? FileManager.default.removeItem(atPath: folder)
    }
  }
}
