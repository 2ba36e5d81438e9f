public import Intake
public import ProgrammeModel
import Register

/// Helps to write a mapping of a foreign table: a first draft, and a trial of what is written.
public struct DraftMapping: Sendable {
  private let language: Language

  /// Help in a language.
  public init(_ language: Language) { self.language = language }

  /// A draft of a mapping of a file.
  ///
  /// - Parameters:
  ///   - path: the foreign file.
  ///   - table: the table it shall become; `nil` for the one that it looks most like.
  ///   - sheet: the sheet of a workbook.
  /// - Throws: ``OperationError`` if the file cannot be read or there is no such table.
  public func draft(of path: String, as table: String?, sheet: String?) throws(OperationError) -> MappingDraft {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do throws(MappingDraftError) {
      return try MappingDraft(of: DeliveredFile(name: name, path: path), as: table, sheet: sheet, language: language)
    } catch {
      throw Self.told(error, path)
    }
  }

  private static func told(_ error: MappingDraftError, _ path: String) -> OperationError {
    switch error {
    case .unreadable(let why):
      return OperationError(
        Phrase(sv: "\(path) kan inte läsas. \(why.swedish)", en: "\(path) cannot be read. \(why.english)"))
    case .needless(let why):
      return OperationError(Phrase(sv: "\(path): \(why.swedish)", en: "\(path): \(why.english)"))
    case .noSuchTable(let name, let suggestion):
      let near = suggestion.map { Phrase(sv: " Menade du \($0)?", en: " Did you mean \($0)?") }
      return OperationError(
        Phrase(
          sv: "Ingen tabell heter \(name).\(near?.swedish ?? "")",
          en: "No table is named \(name).\(near?.english ?? "")"), isUsage: true)
    }
  }

  /// What a mapping makes of a file; nothing is registered.
  ///
  /// References to other tables are held against the register where one is given, and otherwise taken to be good.
  public func trial(of mapping: String, on path: String, against workspace: Workspace?) throws(OperationError)
    -> IntakeResult
  {
    var known = KnownFacts()
    known.checksReferences = workspace != nil
    if let workspace {
      let register = workspace.register
      known = try onRegister { () throws(RegisterError) in try register.knownToIntake() }
    }
    var delivery = Delivery(paths: [path])
    let name = mapping.split(separator: "/").last.map(String.init) ?? mapping
    delivery.mapping = DeliveredFile(name: name, path: mapping)
    return Intake(known: known) { FileHash() }.read(delivery)
  }

  /// What is wrong with a mapping itself, without any file.
  public func faults(of mapping: String) -> [Diagnostic] {
    let name = mapping.split(separator: "/").last.map(String.init) ?? mapping
    return Intake { FileHash() }.faults(ofMapping: DeliveredFile(name: name, path: mapping))
  }
}
