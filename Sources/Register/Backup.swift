internal import FoundationEssentials
internal import GRDB

extension Register {
  /// Copies the register to another file while it is in use; the copy appears whole or not at all.
  ///
  /// - Returns: the head of the copy.
  /// - Throws: `alreadyExists`, `readOnly`, `diskFull` or `inputOutput` for the file that is written.
  public func backup(to destination: String) throws(RegisterError) -> RegisterHead {
    guard !FileManager.default.fileExists(atPath: destination) else { throw .alreadyExists(path: destination) }
    return try Self.guarding(destination, seconds: seconds) {
      try Self.appearing(at: destination) { unfinished in
        let copy = try DatabaseQueue(path: unfinished, configuration: Self.configuration(seconds: seconds))
        try queue.backup(to: copy)
        let head = try copy.read(Self.head)
        try copy.close()
        return (head, keep: true)
      }
    }
  }
}
