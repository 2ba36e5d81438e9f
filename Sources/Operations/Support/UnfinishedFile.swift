import FoundationEssentials
import Glibc

/// A file that is written under another name in its folder, and gets its own when the disk has all of it.
///
/// What is let go of unfinished is taken away again. A file that is replaced keeps its permissions. What is no file, such
/// as a terminal or a pipe, is written to as it is.
final class UnfinishedFile {
  private let path: String
  private let unfinished: String?
  private var descriptor: Int32
  // Small pieces are put together, so that each does not go to the disk by itself.
  private var held: [UInt8] = []
  private static let room = 1 << 18

  /// Opens the file, in a folder that is made where it is missing.
  ///
  /// - Throws: the system's reason where one of them cannot be made.
  init(at path: String) throws {
    self.path = path
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var former = stat()
    let isThere = stat(path, &former) == 0
    let kind = former.st_mode & S_IFMT
    if isThere, kind != S_IFREG, kind != S_IFDIR {
      unfinished = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      (descriptor, unfinished) = Self.opened(in: folder.path)
      if isThere, descriptor >= 0 { _ = fchmod(descriptor, former.st_mode & 0o7777) }
    }
    guard descriptor >= 0 else { throw Self.failure() }
    held.reserveCapacity(Self.room)
  }

  deinit { abandon() }

  /// Takes away what has been written, where it is not finished.
  func abandon() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    if let unfinished { unlink(unfinished) }
  }

  /// Adds bytes.
  ///
  /// - Throws: the system's reason where the disk does not take them.
  func write(_ bytes: ArraySlice<UInt8>) throws(POSIXError) {
    if held.count + bytes.count > Self.room { try writeHeld() }
    if bytes.count > Self.room { try put(bytes) } else { held += bytes }
  }

  /// Gives the file its name.
  ///
  /// - Throws: the system's reason where the disk does not take it.
  func finish() throws(POSIXError) {
    try writeHeld()
    if let unfinished {
      guard fsync(descriptor) == 0, rename(unfinished, path) == 0 else { throw Self.failure() }
    }
    close(descriptor)
    descriptor = -1
  }

  private func writeHeld() throws(POSIXError) {
    try put(held[...])
    held.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: ArraySlice<UInt8>) throws(POSIXError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure() }
      done += count
    }
  }

  /// A file without a name of its own yet, with the permissions of a new file; no descriptor where it cannot be made.
  private static func opened(in folder: String) -> (Int32, String?) {
    var number = 0
    while true {
      let name = "\(folder)/.tertial-\(getpid())-\(number).tmp"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      // Somebody else's, or left by a process that had the same number and was killed.
      guard descriptor < 0, errno == EEXIST else { return (descriptor, name) }
      number += 1
    }
  }

  private static func failure() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
