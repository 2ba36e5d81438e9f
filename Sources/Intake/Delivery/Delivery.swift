import FoundationEssentials
import SheetReaders

/// The files that are taken in together, as one registration.
public struct Delivery: Sendable {
  /// What diagnostics about the delivery as a whole point at: the name of the folder or first file.
  public var name: String
  /// The files, in the order that rows count them.
  public var files: [DeliveredFile]
  /// Names of folders within the delivery; nothing in them is read.
  public var folders: [String]
  /// The mapping by which all files but the slip are read; `nil` to read each by its name or the mapping beside it.
  public var mapping: DeliveredFile?

  /// A delivery of these files.
  public init(files: [DeliveredFile], folders: [String] = [], name: String? = nil) {
    self.name = name ?? files.first?.name ?? "."
    self.files = files
    self.folders = folders
  }

  /// The delivery at these paths: each folder's files in order of name, each file as it is.
  ///
  /// A file is named without the folders above it; files of the same name from several folders keep theirs. A path with
  /// nothing there stays as a file, so that opening it tells.
  public init(paths: [String]) {
    var found: [(folder: String, name: String)] = []
    var folders: [String] = []
    for path in paths {
      let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      if Self.isFolder(trimmed) {
        for name in Self.names(in: trimmed) {
          if Self.isFolder(trimmed + "/" + name) {
            folders.append(name)
          } else {
            found.append((trimmed, name))
          }
        }
      } else {
        let parts = Self.divide(trimmed)
        found.append((parts.folder, parts.name))
        if let mapping = Self.mapping(beside: parts) { found.append((parts.folder, mapping)) }
      }
    }
    var occurrences: [String: Int] = [:]
    for file in found { occurrences[file.name, default: 0] += 1 }
    files = found.map { folder, name in
      let path = folder.isEmpty ? name : folder == "/" ? "/" + name : folder + "/" + name
      return DeliveredFile(name: occurrences[name] == 1 ? name : path, path: path)
    }
    self.folders = folders
    let first = paths.first.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? "."
    name = Self.divide(first).name
  }

  /// Has the files tell how many bytes are read from them.
  public mutating func observe(_ observer: @escaping @Sendable (Int) -> Void) {
    for index in files.indices { files[index].observer = observer }
  }

  /// How many bytes there are to read in all: a file is read twice, for what it is and for its rows.
  public var byteCount: Int {
    files.filter { !$0.isMapping }.reduce(0) { $0 + 2 * ((try? $1.open().byteCount) ?? 0) }
  }

  /// The name of the mapping beside a file that is given alone.
  private static func mapping(beside file: (folder: String, name: String)) -> String? {
    guard let dot = file.name.lastIndex(of: "."), dot > file.name.startIndex else { return nil }
    let names = ["mappning.yaml", "mappning.yml", "mapping.yaml", "mapping.yml"].map { file.name[..<dot] + "." + $0 }
    let folder = file.folder.isEmpty ? "." : file.folder
    return names.map(String.init).first { FileManager.default.fileExists(atPath: folder + "/" + $0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  /// The names in a folder in order of their bytes; none if it cannot be listed.
  private static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func divide(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}
