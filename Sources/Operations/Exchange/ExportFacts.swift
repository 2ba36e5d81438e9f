import DataPackage
public import ProgrammeModel
public import Register
import Rendering

/// Writes what a register knows as one XML document: the current facts, or every row with the whole history.
public struct ExportFacts: Sendable {
  /// What was written.
  public struct Result: Sendable {
    /// The last registration that it holds.
    public let registration: RegistrationNumber
    /// The head of the chain; empty for current facts of an earlier day.
    public let hash: String
    /// How large the file became.
    public let byteCount: Int
  }

  private let workspace: Workspace

  /// An export of a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Writes the facts as they were known, table by table.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read or the file not written.
  public func current(to path: String, asOf: AsOf) throws(OperationError) -> Result {
    let file = try OutputFile(path: path)
    let head = try facts(asOf, [])
    let known: AsOf = head.registration.rawValue == 0 ? .latest : .registration(head.registration)
    var writer = FactsWriter()
    do {
      try file.write(writer.begin(registration: head.registration, statedAt: head.statedAt))
      for table in DataPackage.tables {
        // Table by table, so that no more than one of them is held.
        let part = try facts(known, [table.name])
        try writer.write(part.records[table.name] ?? [], of: table) { try file.write($0) }
        try writer.write(part.series[table.name] ?? [], of: table) { try file.write($0) }
      }
      try file.write(writer.end())
    } catch let error as OperationError {
      throw error
    } catch let error as FactsWriter.Unwritable {
      throw OperationError(
        Phrase(
          sv:
            "\(error.table.rawValue) \(error.key.text) har ett tecken som XML inte kan innehålla. Rätta texten, eller "
            + "använd --history, som klarar alla tecken.",
          en:
            "\(error.table.rawValue) \(error.key.text) has a character that XML cannot hold. Correct the text, or use "
            + "--history, which takes every character."))
    } catch {
      throw OperationError(Phrase(sv: "\(path): \(error)", en: "\(path): \(error)"))
    }
    try file.finish()
    return Result(registration: head.registration, hash: "", byteCount: file.byteCount)
  }

  private func facts(_ asOf: AsOf, _ tables: Set<TableName>) throws(OperationError) -> Snapshot {
    let register = workspace.register
    return try onRegister { () throws(RegisterError) in
      try register.snapshot(asOf: asOf, of: Extent(tables: tables))
    }
  }

  /// Writes every row of the register, so that another with the same head can be made of it.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read or the file not written.
  public func history(to path: String) throws(OperationError) -> Result {
    let file = try OutputFile(path: path)
    var writer = HistoryWriter()
    var failure: OperationError?
    let register = workspace.register
    let head = try onRegister { () throws(RegisterError) in try register.head() }
    do {
      try file.write(writer.begin())
      try register.history { row in
        do {
          if let piece = writer.row(of: row.table, row.values) { try file.write(piece) }
        } catch {
          failure = error as? OperationError
          throw error
        }
      }
      try file.write(writer.end())
    } catch {
      if let failure = failure ?? error as? OperationError { throw failure }
      if let known = error as? RegisterError { throw OperationError(known.phrase) }
      throw OperationError(Phrase(sv: "\(path): \(error)", en: "\(path): \(error)"))
    }
    try file.finish()
    return Result(registration: head.registration, hash: head.hash, byteCount: file.byteCount)
  }
}
