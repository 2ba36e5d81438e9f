import FoundationEssentials
import Glibc
public import ProgrammeModel
import Synchronization

/// Writes files so that a reader never meets half of one.
public enum FileWriting {
  /// Writes bytes to a temporary name beside the target, then renames it.
  ///
  /// - Parameter option: how another place is chosen; `nil` where none can be.
  /// - Throws: ``OperationError`` where the folder cannot be made or written to.
  public static func write(
    _ bytes: [UInt8], to path: String, option: String? = "--out"
  ) throws(OperationError) { try write(PiecedBytes(bytes), to: path, option: option) }

  /// Writes bytes, while they are made, to a temporary name beside the target, then renames it.
  ///
  /// - Parameter option: how another place is chosen; `nil` where none can be.
  /// - Throws: ``OperationError`` where the folder cannot be made or written to.
  public static func write(
    _ content: PiecedBytes, to path: String, option: String? = "--out"
  ) throws(OperationError) {
    try writing(path, option: option) {
      let file = Mutex((unfinished: try UnfinishedFile(at: path), failure: POSIXError?.none))
      content.forEachPiece { piece in
        file.withLock { file in
          guard file.failure == nil else { return }
          do throws(POSIXError) { try file.unfinished.write(piece) } catch { file.failure = error }
        }
      }
      try file.withLock { file in
        // At once, and not when the last thread that takes part has let go of it: the process may end before that.
        defer { file.unfinished.abandon() }
        if let failure = file.failure { throw failure }
        try file.unfinished.finish()
      }
    }
  }

  /// Writes to a file, and says in words why that fails.
  ///
  /// - Throws: ``OperationError`` with the reason and what to do.
  static func writing<Result>(
    _ path: String, option: String? = "--out", _ write: () throws -> Result
  ) throws(OperationError) -> Result {
    do {
      return try write()
    } catch {
      let why = reason(error)
      guard let option else {
        throw OperationError(
          Phrase(
            sv: "\(path) kunde inte skrivas: \(why.swedish). Åtgärda det.",
            en: "\(path) could not be written: \(why.english). Mend that."))
      }
      throw OperationError(
        Phrase(
          sv: "\(path) kunde inte skrivas: \(why.swedish). Välj en annan mapp med \(option), eller åtgärda det.",
          en: "\(path) could not be written: \(why.english). Choose another folder with \(option), or mend that."))
    }
  }

  /// Writes bytes to a file that is not there: what somebody has filled in must not be lost.
  ///
  /// - Throws: ``OperationError`` where something has the name already, or it cannot be written.
  public static func writeNew(_ bytes: [UInt8], to path: String) throws(OperationError) {
    try demandNew(path)
    try write(bytes, to: path)
  }

  /// Refuses a name that something has already.
  ///
  /// - Throws: ``OperationError`` where it has.
  public static func demandNew(_ path: String) throws(OperationError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    throw OperationError(
      Phrase(
        sv: "\(path) finns redan och skrivs inte över. Flytta den eller välj ett annat namn med --out.",
        en: "\(path) is there already and is not overwritten. Move it or choose another name with --out."),
      isUsage: true)
  }

  /// Complains of a folder that cannot be written in, before anything is made to be written there.
  ///
  /// - Throws: ``OperationError`` where a file is in the way, or there is no permission to write.
  public static func requireFolder(_ path: String, option: String = "--out") throws(OperationError) {
    let wanted = URL(fileURLWithPath: path).path
    var (place, isFolder) = (wanted, false)
    // What does not exist is made in the nearest folder that does.
    while !FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), place != "/" {
      place = URL(fileURLWithPath: place).deletingLastPathComponent().path
    }
    guard isFolder else {
      let file = place == wanted ? path : place
      throw OperationError(
        Phrase(
          sv: "\(file) är en fil, inte en mapp. Välj en annan mapp med \(option).",
          en: "\(file) is a file, not a folder. Choose another folder with \(option)."))
    }
    guard access(place, W_OK) == 0 else {
      throw OperationError(
        Phrase(
          sv: "\(path) går inte att skriva i: skrivrätt saknas. Välj en annan mapp med \(option).",
          en: "\(path) cannot be written in: there is no permission. Choose another folder with \(option)."))
    }
  }

  /// Takes away a file or folder that was not finished.
  static func discard(_ unfinished: String) { try? FileManager.default.removeItem(atPath: unfinished) }

  /// Complains of a folder that a file or a folder cannot be made in.
  ///
  /// - Throws: what ``requireFolder(_:option:)`` throws.
  static func requireFolder(around path: String) throws(OperationError) {
    try requireFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  /// Complains of a file's name that a folder has.
  ///
  /// - Throws: ``OperationError`` where a folder is in the way.
  static func requireFile(_ path: String) throws(OperationError) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else { return }
    throw OperationError(
      Phrase(
        sv: "\(path) är en mapp, inte en fil. Välj ett annat namn med --out.",
        en: "\(path) is a folder, not a file. Choose another name with --out."))
  }

  /// The reason in words, from the system's error number.
  private static func reason(_ error: any Error) -> Phrase {
    let cause = (error as? CocoaError)?.underlying ?? error
    switch (cause as? POSIXError)?.code {
    case .ENOSPC, .EDQUOT: return Phrase(sv: "disken är full", en: "the disk is full")
    case .EFBIG:
      return Phrase(
        sv: "filen blir större än vad utrymme eller gränser tillåter",
        en: "the file becomes larger than space or limits allow")
    case .EACCES, .EPERM: return Phrase(sv: "skrivrätt saknas", en: "there is no permission to write")
    case .EROFS: return Phrase(sv: "platsen är skrivskyddad", en: "the place is read-only")
    case .ENOENT:
      return Phrase(sv: "mappen finns inte och kan inte skapas", en: "the folder does not exist and cannot be made")
    case .EISDIR: return Phrase(sv: "en mapp har filens namn", en: "a folder has the name of the file")
    case .ENOTDIR, .EEXIST: return Phrase(sv: "en fil har mappens namn", en: "a file has the name of the folder")
    case let code?: return Phrase(sv: "systemfel \(code.rawValue)", en: "system error \(code.rawValue)")
    case nil: return Phrase(sv: "platsen går inte att skriva till", en: "the place cannot be written to")
    }
  }
}
