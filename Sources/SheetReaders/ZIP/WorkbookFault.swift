/// What is wrong with a workbook as a file; the wording is the caller's.
public enum WorkbookFault: Hashable, Sendable {
  /// The file is no ZIP container, but something else, or nothing known.
  case notAContainer(FileKind?)
  /// The container cannot be opened: cut off or overwritten.
  case damagedContainer
  /// The container is no workbook: it lacks the part that lists the sheets.
  case notAWorkbook
  /// A part that another one names is not there.
  case missingPart(String)
  /// A part cannot be unpacked: its checksum or its packing is wrong.
  case damagedPart(String)
  /// A part is not as long as the container says.
  case wrongSize(String)
  /// A part is encrypted.
  case encrypted(String)
  /// A part is larger than is read, or suspiciously larger than its packed size.
  case tooLarge(String)
  /// The container has more parts than are read.
  case tooManyParts(Int)
  /// A part declares a document type, which no spreadsheet writes; entities hide there.
  case documentType(String)
  /// A part is not well-formed XML, from this line on.
  case notWellFormed(String, line: Int)
}
