import ProgrammeModel

/// A file that is written piece by piece under another name and gets its own when it is whole.
final class OutputFile {
  private let path: String
  private let file: UnfinishedFile
  private(set) var byteCount = 0

  /// Opens the file.
  ///
  /// - Throws: ``OperationError`` where the folder cannot be made or written to.
  init(path: String) throws(OperationError) {
    self.path = path
    try FileWriting.requireFolder(around: path)
    try FileWriting.requireFile(path)
    file = try FileWriting.writing(path) { try UnfinishedFile(at: path) }
  }

  /// Adds bytes.
  ///
  /// - Throws: ``OperationError`` where the disk is full or the file cannot grow.
  func write(_ bytes: [UInt8]) throws(OperationError) {
    try FileWriting.writing(path) { try file.write(bytes[...]) }
    byteCount += bytes.count
  }

  /// Gives the file its name.
  ///
  /// - Throws: ``OperationError`` where the disk does not take it.
  func finish() throws(OperationError) { try FileWriting.writing(path) { try file.finish() } }
}
