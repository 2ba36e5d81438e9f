import FoundationEssentials
import Intake
public import ProgrammeModel
import Register

/// Takes in what is put in a folder, file by file, and writes a receipt beside each.
///
/// A file is taken when nobody has it open for writing, or where the system does not tell (a file share, the file of
/// another user), when it has not changed for some seconds. What has a receipt that is younger than the file has been
/// taken. A file that cannot be taken in gets its receipt like any other, and the watch goes on.
public struct WatchFolder {
  /// What happened to one file.
  public enum Event: Sendable {
    /// It was read; the outcome tells whether anything was registered. Without receipts: it was changed while it was
    /// read, and is read again.
    case taken(ImportDeliveries.Outcome, receipts: [String])
    /// The register could not be read or written, or the receipt not be written; it is tried again later.
    case failed(name: String, OperationError)
    /// It is left for another time, since it is still being written.
    case left(name: String)
  }

  /// How long a fault is left alone before the file is tried again, in seconds.
  private static let pause = 60
  /// How many times a single pass looks again for files that are being written.
  private static let rounds = 3

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
    var state = State()
    var rounds = 0
    while true {
      (state.unsettled, state.open) = ([], [])
      pass(&state, tell)
      if notices.shallStop { return }
      rounds += 1
      if once, state.unsettled.isEmpty || rounds > Self.rounds {
        return (state.unsettled + state.open).sorted().forEach { tell(.left(name: $0)) }
      }
      let seconds = !state.unsettled.isEmpty ? Settling.seconds : state.failed.isEmpty ? nil : Self.pause
      guard notices.wait(seconds: seconds) else { return }
    }
  }

  /// What one pass over the folder leaves for the next.
  private struct State {
    var settling = Settling()
    /// Files that somebody has open for writing: that they are closed is noticed.
    var open: [String] = []
    /// Files that may still be written.
    var unsettled: [String] = []
    /// Files that could not be taken in: as they were, the fault in words, and when to try again.
    var failed: [String: (file: FileStamp, fault: String, again: Int)] = [:]
  }

  private func pass(_ state: inout State, _ tell: (Event) -> Void) {
    for file in waiting() {
      if notices.shallStop { return }
      let path = folder + "/" + file.name
      if let fault = state.failed[file.name], fault.file == file.stamp, SystemClock.seconds < fault.again { continue }
      let writers = Writers.of(path)
      guard
        state.settling.isWhole(
          file.name, file.stamp, writers, monotonic: SystemClock.seconds, now: SystemClock.now.secondsSinceEpoch)
      else {
        if writers == .some { state.open.append(file.name) } else { state.unsettled.append(file.name) }
        continue
      }
      do throws(OperationError) {
        let outcome = try importing.run([path], now: SystemClock.now)
        guard FileStamp(path) == file.stamp else {
          // Somebody changed it while it was read: what came of that is told, and the file is read again.
          tell(.taken(outcome, receipts: []))
          state.unsettled.append(file.name)
          continue
        }
        let receipts = try WriteReceipt(workspace, language).write(
          outcome, as: file.name, to: folder, now: SystemClock.now)
        state.failed[file.name] = nil
        tell(.taken(outcome, receipts: receipts))
      } catch {
        let words = error.phrase(language)
        if state.failed[file.name]?.fault != words { tell(.failed(name: file.name, error)) }
        state.failed[file.name] = (file.stamp, words, SystemClock.seconds + Self.pause)
      }
    }
  }

  /// The files that can be taken in and have no receipt yet, in order of name.
  private func waiting() -> [(name: String, stamp: FileStamp)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      guard !name.hasPrefix("."), !name.hasPrefix("~$"), DeliveredFile.isReadable(name),
        let stamp = FileStamp(folder + "/" + name)
      else { return nil }
      if let receipt = FileStamp(WriteReceipt.path(of: name, in: folder) + ".json"), !receipt.isOlder(than: stamp) {
        return nil
      }
      return (name, stamp)
    }
  }
}
