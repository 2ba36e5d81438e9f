import FoundationEssentials
import Glibc
import ProgrammeModel

/// A folder for files that outside programs read and write, gone when the work is done.
final class ScratchFolder: Sendable {
  let path: String

  /// A new empty folder that nobody else can read.
  init() throws(OperationError) {
    // mkdtemp puts characters of its own in the place of these six.
    let ending = String(repeating: "X", count: 6)
    var template = Array("\(FileManager.default.temporaryDirectory.path)/tertial-\(ending)".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw OperationError(
        Phrase(
          sv: "Det gick inte att skapa en tillfällig mapp (systemfel \(errno)).",
          en: "A temporary folder could not be made (system error \(errno))."))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// The bytes of a file; `nil` if it is not there or empty.
  func bytes(of name: String) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: file(name)), !data.isEmpty else { return nil }
    return [UInt8](data)
  }

  /// The end of a text file on one line, for a message.
  func lastWords(of name: String) -> String {
    let text = String(decoding: bytes(of: name) ?? [], as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).suffix(3)
    return String(lines.joined(separator: " ").suffix(300))
  }
}
