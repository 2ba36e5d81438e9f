import FoundationEssentials
import Intake
import ProgrammeModel

/// What lies in a watched folder and is one delivery: a file, or a folder with the files of one.
struct WatchedDelivery {
  let name: String
  let path: String
  let isFolder: Bool
  /// How it stood when it was looked at: of a folder its files, whatever programs leave there for themselves.
  private(set) var stamp: FileStamp
  /// When something last happened to it, in a folder also that a file was taken away.
  private(set) var touched: FileStamp
  /// Whether there is anything in it to take in.
  private(set) var hasTables = true
  /// Why a folder cannot be looked into; `nil` if it can.
  private(set) var fault: OperationError?
  private var files: [String]

  /// What has that name in a folder; `nil` for what is neither a folder nor a file that can be taken in.
  ///
  /// - Parameter isMapped: whether every file is read by a mapping that was given beside.
  init?(_ name: String, in folder: String, isMapped: Bool) {
    guard !DeliveredFile.isHidden(name) else { return nil }
    (self.name, path) = (name, folder + "/" + name)
    files = [path]
    if let stamp = FileStamp(path) {
      guard DeliveredFile.isReadable(name) else { return nil }
      (isFolder, self.stamp, touched) = (false, stamp, stamp)
      return
    }
    guard let own = FileStamp(folder: path) else { return nil }
    (isFolder, stamp, touched) = (true, own, own)
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { !DeliveredFile.isHidden($0) }
      files = names.map { path + "/" + $0 }
      stamp = FileStamp(of: files)
      let newest = own.isOlder(than: stamp) ? stamp : own
      touched = FileStamp(size: stamp.size, seconds: newest.seconds, nanoseconds: newest.nanoseconds)
      hasTables = names.contains { name in
        (DeliveredFile.makesDelivery(name) || isMapped && DeliveredFile.isReadable(name))
          && FileStamp(path + "/" + name) != nil
      }
    } catch {
      fault = OperationError(
        Phrase(
          sv: "Mappen kan inte läsas. Kontrollera behörigheten till den.",
          en: "The folder cannot be read. Check the permission to it."))
    }
  }

  /// Whether somebody writes to it; of a folder no system tells whether more is to come.
  var writers: Writers {
    let found = files.map(Writers.of)
    if !isFolder { return found.first ?? Writers.none }
    return found.contains(Writers.some) ? Writers.some : Writers.unknown
  }
}
