import Glibc
import ProgrammeModel

/// A file that is written piece by piece under another name and gets its own when it is whole.
final class OutputFile {
  private let path: String
  private let unfinished: String
  private var descriptor: Int32
  private(set) var byteCount = 0

  /// Opens the file.
  ///
  /// - Throws: ``OperationError`` where the folder cannot be made or written to.
  init(path: String) throws(OperationError) {
    self.path = path
    unfinished = path + ".\(getpid()).tmp"
    try FileWriting.requireFolder(around: path)
    try FileWriting.requireFile(path)
    // Makes the folder where it is missing.
    try FileWriting.write([], to: unfinished)
    descriptor = open(unfinished, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(path) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    FileWriting.discard(unfinished)
  }

  /// Adds bytes.
  ///
  /// - Throws: ``OperationError`` where the disk is full or the file cannot grow.
  func write(_ bytes: [UInt8]) throws(OperationError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.error(path) }
      done += count
    }
    byteCount += bytes.count
  }

  /// Gives the file its name.
  ///
  /// - Throws: ``OperationError`` where the disk does not take it.
  func finish() throws(OperationError) {
    guard fsync(descriptor) == 0, rename(unfinished, path) == 0 else { throw Self.error(path) }
    close(descriptor)
    descriptor = -1
  }

  private static func error(_ path: String) -> OperationError {
    OperationError(
      Phrase(
        sv: "\(path) kunde inte skrivas. Kontrollera mappen, rättigheterna och att disken har plats.",
        en: "\(path) could not be written. Check the folder, the permissions and that the disk has room."))
  }
}
