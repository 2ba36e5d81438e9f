public import ProgrammeModel
import Register
import Rendering

/// Something that stops a command, in words for the person who must act.
public struct OperationError: Error, Sendable {
  /// What was found, what was expected and what to do.
  public let phrase: Phrase
  /// Whether the command was used in the wrong way, rather than having met something wrong.
  public let isUsage: Bool

  /// An error in words.
  public init(_ phrase: Phrase, isUsage: Bool = false) {
    self.phrase = phrase
    self.isUsage = isUsage
  }
}

/// Runs a piece of work on the register and puts its errors into words.
func onRegister<Result>(_ work: () throws(RegisterError) -> Result) throws(OperationError) -> Result {
  do { return try work() } catch { throw OperationError(error.phrase) }
}

/// Writes content and puts into words what stops it: a theme that cannot be used, or a fault of the program's own.
func onRendering<Result>(_ work: () throws(RenderingError) -> Result) throws(OperationError) -> Result {
  do { return try work() } catch {
    throw OperationError(
      Phrase(sv: "Innehållet kunde inte skrivas: \(error)", en: "The content could not be written: \(error)"))
  }
}

/// Runs a piece of work on rows that may lie in scratch space and puts its errors into words.
func onScratch<Result>(_ work: () throws -> Result) throws(OperationError) -> Result {
  do { return try work() } catch { throw OperationError(RegisterError(error).phrase) }
}
