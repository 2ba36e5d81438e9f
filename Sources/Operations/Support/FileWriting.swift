import FoundationEssentials
import ProgrammeModel

/// Writes files so that a reader never meets half of one.
public enum FileWriting {
  /// Writes bytes to a temporary name beside the target, then renames it.
  ///
  /// - Throws: ``OperationError`` where the folder cannot be made or written to.
  public static func write(_ bytes: [UInt8], to path: String) throws(OperationError) {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw OperationError(
        Phrase(
          sv:
            "\(path) kunde inte skrivas: \(reason(error)). Välj en annan mapp med --out, eller ge skrivrätt till den.",
          en:
            "\(path) could not be written: \(reason(error)). Choose another folder with --out, or give write access to it."
        ))
    }
  }

  private static func reason(_ error: any Error) -> String {
    (error as? CocoaError)?.underlying.map { "\($0)" } ?? "\(error)"
  }
}
