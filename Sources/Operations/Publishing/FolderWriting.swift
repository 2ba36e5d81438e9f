import FoundationEssentials
import Glibc
import ProgrammeModel

/// Writes a folder so that a reader meets the old one or the new one, whole.
public enum FolderWriting {
  /// Names the folder as one that the program made and may replace.
  static let mark = ".tertial"

  /// Writes files to a folder beside the target, then puts it in the target's place.
  ///
  /// A folder made by another kind of work, or by nobody's, is left alone. One of the same kind is replaced whole: what
  /// somebody has put in it since goes with the old one.
  ///
  /// - Parameter kind: what the folder is, such as `site`; a folder is only replaced by one of its kind, which a file in
  ///   it says. `nil` for a folder that must hold nothing else and is never replaced.
  /// - Throws: ``OperationError`` where the target is somebody else's, or cannot be written.
  public static func write(_ files: [FolderFile], to target: String, kind: String?) throws(OperationError) {
    let path = try placed(target, kind)
    let unfinished = path + ".\(getpid()).tmp"
    FileWriting.discard(unfinished)
    do {
      for file in files { try FileWriting.write(file.bytes, to: "\(unfinished)/\(file.path)") }
      if let kind { try FileWriting.write(Array((kind + "\n").utf8), to: "\(unfinished)/\(mark)") }
      try replace(path, by: unfinished)
    } catch {
      FileWriting.discard(unfinished)
      throw error
    }
  }

  /// Complains of a target that may not be replaced, before anything is made for it.
  ///
  /// - Throws: ``OperationError`` where the target is somebody else's.
  public static func require(_ target: String, kind: String?) throws(OperationError) { _ = try placed(target, kind) }

  /// The target without a slash at its end.
  private static func placed(_ target: String, _ kind: String?) throws(OperationError) -> String {
    let path = target.count > 1 && target.hasSuffix("/") ? String(target.dropLast()) : target
    try refuseForeign(path, kind)
    try FileWriting.requireFolder(around: path)
    return path
  }

  private static func refuseForeign(_ path: String, _ kind: String?) throws(OperationError) {
    let held = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard !held.isEmpty || FileManager.default.fileExists(atPath: path) else { return }
    let said = FileManager.default.contents(atPath: "\(path)/\(mark)").map { String(decoding: $0, as: UTF8.self) }
    var isFolder = false
    let isOurs = kind.map { said == $0 + "\n" } ?? false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder, held.isEmpty || isOurs { return }
    guard kind != nil else {
      throw OperationError(
        Phrase(
          sv: "\(path) finns redan. Det som ligger där ersätts aldrig. Flytta det, eller välj en annan mapp med --out.",
          en: "\(path) exists already. What lies there is never replaced. Move it, or choose another folder with --out."
        ))
    }
    throw OperationError(
      Phrase(
        sv: "\(path) finns redan och är inte gjord av samma kommando. Välj en ny eller tom mapp med --out.",
        en: "\(path) exists already and was not made by the same command. Choose a new or empty folder with --out."))
  }

  private static func replace(_ path: String, by unfinished: String) throws(OperationError) {
    if rename(unfinished, path) == 0 { return }
    let old = path + ".\(getpid()).old"
    let isAside = rename(path, old) == 0
    guard isAside, rename(unfinished, path) == 0 else {
      if isAside { _ = rename(old, path) }
      throw OperationError(
        Phrase(
          sv: "\(path) kunde inte ersättas. Kontrollera skrivrätten, eller välj en annan mapp med --out.",
          en: "\(path) could not be replaced. Check the permissions, or choose another folder with --out."))
    }
    FileWriting.discard(old)
  }
}
