/// What stops the reading of a file from outside; the wording is the caller's.
public enum SheetReadingError: Error, Hashable, Sendable {
  /// There is nothing at the path.
  case missing(path: String)
  /// The path names a folder.
  case directory(path: String)
  /// The path names a device, a pipe or a socket.
  case notRegularFile(path: String)
  /// The file may not be read by this user.
  case notPermitted(path: String)
  /// The operating system refused, with its error number.
  case unreadable(path: String, code: Int32)
  /// The content is not text: a workbook, a PDF, an archive with the wrong name.
  case notText(path: String, kind: FileKind)
  /// The file was written to between its first and its last reading.
  case changedWhileReading(path: String)
  /// A table that must lie in memory has more cells than that.
  case tooLargeToTurn(path: String, cells: Int)
  /// The file is a workbook, or should be one, and cannot be read as such.
  case workbook(path: String, WorkbookFault)
}
