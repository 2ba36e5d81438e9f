import FoundationEssentials
import SheetReaders

/// The files that are taken in together, as one registration.
public struct Delivery: Sendable {
  /// What diagnostics about the delivery as a whole point at: the name of the folder or first file.
  public var name: String
  /// What its receipt is called: the names of all that was given, each once.
  public private(set) var title: String
  /// The files, in the order that rows count them.
  public var files: [DeliveredFile]
  /// Names of folders within the delivery; nothing in them is read.
  public var folders: [String]
  /// The mapping by which all files but the slip are read; `nil` to read each by its name or the mapping beside it.
  public var mapping: DeliveredFile?

  /// A delivery of these files.
  public init(files: [DeliveredFile], folders: [String] = [], name: String? = nil) {
    self.name = name ?? files.first?.name ?? "."
    title = self.name
    self.files = files
    self.folders = folders
  }

  /// The delivery at these paths: each folder's files in order of name, each file as it is.
  ///
  /// A file is named without the folders above it; files of the same name from several folders keep theirs. A path with
  /// nothing there stays as a file, so that opening it tells. What is given twice is one.
  public init(paths: [String]) {
    var given = Names()
    var found = Names()
    var folders: [String] = []
    for path in paths {
      let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      let parts = Self.divide(trimmed)
      guard given.append(parts.name, in: parts.folder) else { continue }
      if Self.isFolder(trimmed) {
        for name in Self.names(in: trimmed) {
          if Self.isFolder(trimmed + "/" + name) {
            folders.append(name)
          } else {
            found.append(name, in: trimmed)
          }
        }
      } else {
        found.append(parts.name, in: parts.folder)
        if let mapping = Self.mapping(beside: parts) { found.append(mapping, in: parts.folder) }
      }
    }
    files = found.shown.map { DeliveredFile(name: $0.name, path: $0.path) }
    self.folders = folders
    name = given.shown.first?.name ?? "."
    title = given.shown.map(\.name).joined(separator: ", ")
  }

  /// Files and folders by the folders they are in, each once.
  private struct Names {
    private var all: [(folder: String, name: String)] = []
    private var seen: Set<String> = []

    /// Takes one in; false if it is there, however the folder is written.
    @discardableResult
    mutating func append(_ name: String, in folder: String) -> Bool {
      let place = try? FileManager.default.attributesOfItem(atPath: folder.isEmpty ? "." : folder)
      let number = place.map { "\($0[.systemNumber] ?? 0) \($0[.systemFileNumber] ?? 0)" } ?? folder
      guard seen.insert(number + "/" + name).inserted else { return false }
      all.append((folder, name))
      return true
    }

    /// Each with its path and what it is called: its name alone where no other has it.
    var shown: [(name: String, path: String)] {
      let occurrences = Dictionary(all.map { ($0.name, 1) }, uniquingKeysWith: +)
      return all.map { folder, name in
        let path = folder.isEmpty ? name : folder == "/" ? "/" + name : folder + "/" + name
        return (occurrences[name] == 1 ? name : path, path)
      }
    }
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
