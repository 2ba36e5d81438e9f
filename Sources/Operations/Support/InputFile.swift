import FoundationEssentials
import ProgrammeModel

/// A file or folder that somebody names to be read.
public enum InputFile {
  /// Complains of a name that nothing has, before any work is done and before it is judged as a file.
  ///
  /// - Throws: ``OperationError`` where there is no such file or folder.
  public static func require(_ path: String) throws(OperationError) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    throw OperationError(
      Phrase(
        sv: "Filen eller mappen \(path) finns inte. Kontrollera sökvägen.",
        en: "There is no file or folder \(path). Check the path."))
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``OperationError`` where it is not there or cannot be read.
  static func bytes(of path: String) throws(OperationError) -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OperationError(
        Phrase(
          sv: "\(path) finns inte eller kan inte läsas. Kontrollera sökvägen och läsrätten.",
          en: "\(path) is not there or cannot be read. Check the path and the permission to read."))
    }
    return data
  }
}
