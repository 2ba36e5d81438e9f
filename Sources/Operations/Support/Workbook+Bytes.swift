import ProgrammeModel
import Workbooks

extension Workbook {
  /// The file as bytes, made in a folder that nobody else sees.
  ///
  /// - Throws: ``OperationError`` where it cannot be written.
  func bytes() throws(OperationError) -> [UInt8] {
    let folder = try ScratchFolder()
    do throws(WorkbookError) {
      try write(to: folder.file("arbetsbok.xlsx"))
    } catch {
      throw OperationError(error.phrase)
    }
    guard let bytes = folder.bytes(of: "arbetsbok.xlsx") else {
      throw OperationError(Phrase(sv: "Arbetsboken blev tom.", en: "The workbook came out empty."))
    }
    return bytes
  }

  /// Writes the file so that a reader meets all of it or none.
  ///
  /// - Throws: ``OperationError`` where it cannot be written.
  func save(to path: String) throws(OperationError) { try FileWriting.write(try bytes(), to: path) }
}
