import FoundationEssentials
import Intake
public import ProgrammeModel
import Register

/// Takes in what is put in a folder, each file and each folder of files as one delivery, and writes a receipt beside it.
///
/// A file is taken when nobody has it open for writing, or where the system does not tell (a file share, the file of
/// another user), when it has not changed for some seconds; a folder when nobody writes to its files and neither it nor
/// they have changed for some seconds. What has a receipt that is younger has been taken. What cannot be taken in gets
/// its receipt like any other, and the watch goes on.
public struct WatchFolder {
  /// What happened to one delivery.
  public enum Event: Sendable {
    /// It was read; the outcome tells whether anything was registered. Without receipts: it was changed while it was
    /// read, and is read again.
    case taken(ImportDeliveries.Outcome, receipts: [String])
    /// The register could not be read or written, or the receipt not be written; it is tried again later.
    case failed(name: String, OperationError)
    /// It is left for another time, since it is still being written.
    case left(name: String)
    /// It is a folder with no file to take in; told once as it stands.
    case passedBy(name: String)
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
  /// Whether all files are read by one mapping.
  private let isMapped: Bool

  /// A watch over a folder.
  ///
  /// - Throws: ``OperationError`` if there is no such folder, or it cannot be watched.
  public init(
    _ folder: String, into workspace: Workspace, _ instructions: ImportDeliveries.Instructions, _ language: Language
  ) throws(OperationError) {
    let trimmed = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    // The system would watch a file as well, in which nothing is ever put.
    if FileStamp(trimmed) != nil {
      throw OperationError(
        Phrase(
          sv: "\(folder) är en fil. Ange mappen som den ligger i, eller ta in bara den utan --watch.",
          en: "\(folder) is a file. Name the folder that it lies in, or take it in alone without --watch."),
        isUsage: true)
    }
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
    isMapped = instructions.mapping != nil
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
    /// Folders with nothing to take in, as they were told.
    var passedBy: [String: FileStamp] = [:]
    /// What was taken, as it was.
    var taken: [String: FileStamp] = [:]
  }

  private func pass(_ state: inout State, _ tell: (Event) -> Void) {
    let waiting = waiting(state)
    state.failed = state.failed.filter { failed in waiting.contains { $0.name == failed.key } }
    for file in waiting {
      if notices.shallStop { return }
      if state.passedBy[file.name] == file.stamp { continue }
      if let fault = state.failed[file.name], fault.file == file.stamp, SystemClock.seconds < fault.again { continue }
      if let fault = file.fault {
        fail(file, fault, &state, tell)
        continue
      }
      let writers = file.writers
      guard
        state.settling.isWhole(
          file.name, file.touched, writers, monotonic: SystemClock.seconds, now: SystemClock.now.secondsSinceEpoch)
      else {
        if writers == Writers.some { state.open.append(file.name) } else { state.unsettled.append(file.name) }
        continue
      }
      guard file.hasTables else {
        state.passedBy[file.name] = file.stamp
        state.failed[file.name] = nil
        tell(.passedBy(name: file.name))
        continue
      }
      do throws(OperationError) {
        let outcome = try importing.run([file.path], now: SystemClock.now)
        let receipts = try receipts(of: outcome, for: file)
        state.failed[file.name] = nil
        // What came of a file that somebody changed meanwhile is told, and the file is read again.
        if receipts.isEmpty { state.unsettled.append(file.name) } else { state.taken[file.name] = file.stamp }
        tell(.taken(outcome, receipts: receipts))
      } catch {
        fail(file, error, &state, tell)
      }
    }
  }

  private func fail(
    _ file: WatchedDelivery, _ error: OperationError, _ state: inout State, _ tell: (Event) -> Void
  ) {
    let words = error.phrase(language)
    if state.failed[file.name]?.fault != words { tell(.failed(name: file.name, error)) }
    state.failed[file.name] = (file.stamp, words, SystemClock.seconds + Self.pause)
  }

  /// The receipts of what was read; none where it was changed while it was read or its receipt written, which a younger
  /// receipt would hide.
  private func receipts(
    of outcome: ImportDeliveries.Outcome, for file: WatchedDelivery
  ) throws(OperationError) -> [String] {
    guard isAsItWas(file) else { return [] }
    let writing = WriteReceipt(workspace, language)
    let receipts =
      if let renewed = writing.renew(outcome, as: file.name, in: folder) {
        renewed
      } else {
        try writing.write(outcome, as: file.name, to: folder, option: nil)
      }
    if isAsItWas(file) { return receipts }
    // The receipt is of what was registered and stays; as one of long ago it does not keep the file from being taken.
    for path in receipts where path.hasSuffix(".json") {
      try? FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: path)
    }
    return []
  }

  private func isAsItWas(_ file: WatchedDelivery) -> Bool {
    WatchedDelivery(file.name, in: folder, isMapped: isMapped)?.stamp == file.stamp
  }

  /// What can be taken in and has no receipt yet, in order of name.
  private func waiting(_ state: State) -> [WatchedDelivery] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let written = ReceiptFiles(in: folder)
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      guard let found = WatchedDelivery(name, in: folder, isMapped: isMapped) else { return nil }
      if found.isFolder { notices.listen(to: found.path) }
      if let receipt = written.latest(of: name).flatMap({ FileStamp($0 + ".json") }),
        !receipt.isOlder(than: found.touched) || state.taken[name] == found.stamp
      {
        return nil
      }
      return found
    }
  }
}
