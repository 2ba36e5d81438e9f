import CZip
import Foundation

/// A workbook that somebody opens, types in and saves: the open cells of one sheet get values, all else stays as it is.
struct OpenedWorkbook {
  private let path: String
  private let part: String
  private var xml: String

  enum Trouble: Error { case notOpened(Int32), noPart(String), noOpenCell(String), notSaved }

  /// Opens a workbook at the sheet with a number, from 1.
  init(path: String, sheet: Int = 1) throws {
    self.path = path
    part = "xl/worksheets/sheet\(sheet).xml"
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw Trouble.notOpened(code) }
    defer { zip_discard(archive) }
    var status = zip_stat_t()
    guard zip_stat(archive, part, 0, &status) == 0, let file = zip_fopen(archive, part, 0) else {
      throw Trouble.noPart(part)
    }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
    guard count == bytes.count else { throw Trouble.noPart(part) }
    xml = String(decoding: bytes, as: UTF8.self)
  }

  /// Types words in an empty cell.
  mutating func type(_ words: String, in cell: String) throws {
    try fill(cell, " t=\"inlineStr\"", "<is><t>\(words)</t></is>")
  }

  /// Types a number in an empty cell; a day is the number of days since 1899-12-30.
  mutating func type(_ number: Int, in cell: String) throws { try fill(cell, "", "<v>\(number)</v>") }

  /// Saves the workbook.
  func save() throws {
    var code: Int32 = 0
    guard let archive = zip_open(path, 0, &code) else { throw Trouble.notOpened(code) }
    let bytes = Array(xml.utf8)
    try bytes.withUnsafeBytes { buffer in
      // The buffer must live until the archive is closed.
      guard let source = zip_source_buffer(archive, buffer.baseAddress, UInt64(buffer.count), 0),
        zip_file_add(archive, part, source, UInt32(ZIP_FL_OVERWRITE)) >= 0, zip_close(archive) == 0
      else { throw Trouble.notSaved }
    }
  }

  private mutating func fill(_ cell: String, _ type: String, _ content: String) throws {
    let head = "<c r=\"\(cell)\""
    guard let start = xml.range(of: head), let end = xml[start.upperBound...].range(of: "/>"),
      !xml[start.upperBound..<end.lowerBound].contains(">")
    else { throw Trouble.noOpenCell(cell) }
    let style = xml[start.upperBound..<end.lowerBound]
    xml.replaceSubrange(start.lowerBound..<end.upperBound, with: "\(head)\(style)\(type)>\(content)</c>")
  }
}
