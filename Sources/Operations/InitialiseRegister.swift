import FoundationEssentials
public import ProgrammeModel
import Register

/// Makes a new register, empty or with a preset.
public struct InitialiseRegister: Sendable {
  /// Where the register is made.
  public let path: String
  /// The authority whose programme it holds.
  public let authority: String

  /// A new register at a path.
  public init(path: String, authority: String) {
    self.path = path
    self.authority = authority
  }

  /// Makes it.
  ///
  /// - Throws: ``OperationError`` where something already lies at the path, or it cannot be written.
  public func run(now: Instant) throws(OperationError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw OperationError(
        Phrase(
          sv:
            "\(path) finns redan. Välj ett annat namn med --register, eller flytta undan filen; den skrivs aldrig över.",
          en:
            "\(path) already exists. Choose another name with --register, or move the file away; it is never overwritten."
        ))
    }
    _ = try onRegister { () throws(RegisterError) in
      try Register.create(at: path, authority: authority, created: now)
    }
  }
}
