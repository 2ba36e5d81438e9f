import FoundationEssentials
import Glibc
public import ProgrammeModel
import Register

/// Takes in what is put in a folder, file by file, and writes a receipt beside each.
///
/// A file is taken when it has been closed or moved into the folder, and not while another process still has it open for
/// writing. What has a receipt that is younger than the file has been taken. A file that cannot be taken in gets its
/// receipt like any other, and the watch goes on.
public struct WatchFolder {
  /// What happened to one file.
  public enum Event: Sendable {
    /// It was read; the outcome tells whether anything was registered.
    case taken(ImportDeliveries.Outcome, receipts: [String])
    /// The register could not be read or written, or the receipt not be written.
    case failed(name: String, OperationError)
  }

  private let folder: String
  private let workspace: Workspace
  private let importing: ImportDeliveries
  private let language: Language
  private let notices: FolderNotices

  /// A watch over a folder.
  ///
  /// - Throws: ``OperationError`` if there is no such folder, or it cannot be watched.
  public init(
    _ folder: String, into workspace: Workspace, _ instructions: ImportDeliveries.Instructions, _ language: Language
  ) throws(OperationError) {
    let trimmed = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard let notices = FolderNotices(trimmed) else {
      throw OperationError(
        Phrase(
          sv: "\(folder) kan inte bevakas: det ska vara en mapp som du får läsa och skriva i.",
          en: "\(folder) cannot be watched: it must be a folder that you may read and write."), isUsage: true)
    }
    self.folder = trimmed
    self.workspace = workspace
    self.language = language
    self.notices = notices
    importing = ImportDeliveries(into: workspace, instructions)
  }

  /// Takes in what lies there, and then what comes, until told to stop.
  ///
  /// - Parameters:
  ///   - once: to stop when what lies there has been taken.
  ///   - tell: called for each file.
  public func run(once: Bool, _ tell: (Event) -> Void) {
    var failed: [String: Moment] = [:]
    repeat {
      for file in waiting() where failed[file.name] != file.written {
        if notices.shallStop { return }
        do throws(OperationError) {
          let outcome = try importing.run([folder + "/" + file.name], now: SystemClock.now)
          // Somebody wrote while it was read: it comes again when it is closed.
          if moment(folder + "/" + file.name) != file.written { continue }
          let receipts = try WriteReceipt(workspace, language).write(
            outcome, as: file.name, to: folder, now: SystemClock.now)
          tell(.taken(outcome, receipts: receipts))
        } catch {
          failed[file.name] = file.written
          tell(.failed(name: file.name, error))
        }
      }
    } while !once && notices.wait()
  }

  /// When a file was last written to or moved.
  private struct Moment: Comparable {
    let seconds: Int
    let nanoseconds: Int

    static func < (left: Moment, right: Moment) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  /// The files that can be taken in and have no receipt yet, in order of name.
  private func waiting() -> [(name: String, written: Moment)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      let endings = [".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".ods"]
      guard !name.hasPrefix("."), !name.hasPrefix("~$"), endings.contains(where: name.lowercased().hasSuffix),
        let written = moment(folder + "/" + name), !isBeingWritten(folder + "/" + name)
      else { return nil }
      if let receipt = moment(WriteReceipt.path(of: name, in: folder) + ".json"), receipt >= written { return nil }
      return (name, written)
    }
  }

  private func moment(_ path: String) -> Moment? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    // When it was changed or moved, whatever time of writing it brought along.
    return Moment(seconds: Int(status.st_ctim.tv_sec), nanoseconds: Int(status.st_ctim.tv_nsec))
  }

  /// Whether some process has the file open for writing: Linux grants a lease for reading only if none has.
  private func isBeingWritten(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // 1024 is F_SETLEASE, which the headers hide behind _GNU_SOURCE.
    if fcntl(descriptor, 1024, F_RDLCK) == 0 {
      _ = fcntl(descriptor, 1024, F_UNLCK)
      return false
    }
    return errno == EAGAIN
  }
}
