import FoundationEssentials
import Intake

/// What lies in a watched folder and is one delivery: a file, or a folder with the files of one.
struct WatchedDelivery {
  let name: String
  let path: String
  /// How it stood when it was looked at.
  let stamp: FileStamp
  let isFolder: Bool
  /// Whether there is anything in it to take in.
  let hasTables: Bool
  private let files: [String]

  /// What has that name in a folder; `nil` for what is neither a folder nor a file that can be taken in.
  init?(_ name: String, in folder: String) {
    guard !Self.isHidden(name) else { return nil }
    let path = folder + "/" + name
    if let stamp = FileStamp(path) {
      guard DeliveredFile.isReadable(name) else { return nil }
      self.init(name: name, path: path, stamp: stamp, isFolder: false, hasTables: true, files: [path])
      return
    }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { !Self.isHidden($0) }
    let files = names.map { path + "/" + $0 }
    guard let stamp = FileStamp(folder: path, files: files) else { return nil }
    self.init(
      name: name, path: path, stamp: stamp, isFolder: true,
      hasTables: names.contains { DeliveredFile.isReadable($0) && FileStamp(path + "/" + $0) != nil }, files: files)
  }

  private init(name: String, path: String, stamp: FileStamp, isFolder: Bool, hasTables: Bool, files: [String]) {
    (self.name, self.path, self.stamp) = (name, path, stamp)
    (self.isFolder, self.hasTables, self.files) = (isFolder, hasTables, files)
  }

  /// What systems and programs leave in folders for themselves.
  private static func isHidden(_ name: String) -> Bool { name.hasPrefix(".") || name.hasPrefix("~$") }

  /// Whether somebody writes to it; of a folder no system tells whether more is to come.
  var writers: Writers {
    let found = files.map(Writers.of)
    if !isFolder { return found.first ?? Writers.none }
    return found.contains(Writers.some) ? Writers.some : Writers.unknown
  }
}
