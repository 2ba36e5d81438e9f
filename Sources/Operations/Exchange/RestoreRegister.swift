import DataPackage
import FoundationEssentials
import Intake
import ProgrammeModel
public import Register
import SheetReaders

/// Makes a register from the XML document of another's whole history.
public struct RestoreRegister: Sendable {
  private let path: String

  /// A register to be made at a path.
  public init(to path: String) { self.path = path }

  /// Makes the register and verifies it; one that does not hold is not kept.
  ///
  /// - Throws: ``OperationError`` where the document cannot be read, is no history, or the register not written.
  public func run(from document: String) throws(OperationError) -> Verification {
    let name = document.split(separator: "/").last.map(String.init) ?? document
    var failure: OperationError?
    do throws(RegisterError) {
      return try Register.restore(to: path) { take in
        do {
          try Self.read(document, name, take)
        } catch let error as OperationError {
          failure = error
          throw error
        } catch let error as SheetReadingError {
          let found = OperationError(Self.unreadable(name, error))
          failure = found
          throw found
        }
      }
    } catch {
      if let failure { throw failure }
      throw OperationError(error.phrase)
    }
  }

  private static func read(_ document: String, _ name: String, _ take: (HistoryRow) throws -> Void) throws {
    let reader = XMLRecordReader(try SourceBytes(path: document, name: name))
    try withoutActuallyEscaping(take) { take in
      try reader.read { record in
        guard reader.root == FactFormat.historyRoot else { throw notHistory(name, reader.root) }
        try take(row(record, reader))
      }
    }
    if let flaw = reader.flaw {
      throw OperationError(
        Phrase(
          sv: "\(name):\(flaw.line): XML-filen kan inte läsas. \(flaw.phrase.swedish) Inget register har skapats.",
          en: "\(name):\(flaw.line): the XML file cannot be read. \(flaw.phrase.english) No register was made."))
    }
    guard reader.root == FactFormat.historyRoot else { throw notHistory(name, reader.root) }
  }

  private static func unreadable(_ name: String, _ error: SheetReadingError) -> Phrase {
    Phrase(
      sv: "\(name): \(error.phrase.swedish) Inget register har skapats.",
      en: "\(name): \(error.phrase.english) No register was made.")
  }

  private static func notHistory(_ name: String, _ root: String) -> OperationError {
    OperationError(
      Phrase(
        sv:
          "\(name) är ingen historik: roten är <\(root)>, väntat är <\(FactFormat.historyRoot)>. Skriv en med tertial "
          + "export --history. Aktuella uppgifter tas in med tertial import.",
        en:
          "\(name) is no history: its root is <\(root)>, expected is <\(FactFormat.historyRoot)>. Write one with tertial "
          + "export --history. Current facts are taken in with tertial import."))
  }

  private static func row(_ record: XMLRecord, _ reader: XMLRecordReader) -> HistoryRow {
    var values: [(column: String, text: String?)] = []
    var encoded: Set<Substring> = []
    for field in record.fields where field.kind == .attribute {
      let text = String(decoding: record.text(field), as: UTF8.self)
      if reader.names[field.name] == FactFormat.encoded {
        encoded = Set(text.split(separator: " "))
      } else {
        values.append((reader.names[field.name], text))
      }
    }
    if !encoded.isEmpty {
      values = values.map { column, text in
        guard encoded.contains(column[...]), let text, let data = Data(base64Encoded: text) else {
          return (column, text)
        }
        return (column, String(decoding: data, as: UTF8.self))
      }
    }
    return HistoryRow(table: reader.names[record.table], values: values)
  }
}
