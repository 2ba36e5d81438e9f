import FoundationEssentials
import Glibc
import Intake
public import ProgrammeModel
import Register

/// Writes the receipt of a delivery as a page and as JSON, to be kept and sent back.
public struct WriteReceipt: Sendable {
  private let workspace: Workspace
  private let language: Language

  /// A writer of receipts about a register, in a language.
  public init(_ workspace: Workspace, _ language: Language) {
    self.workspace = workspace
    self.language = language
  }

  /// Writes `NAME.kvitto.html` and then `NAME.kvitto.json` into a folder, which is made if it is not there.
  ///
  /// Receipts that stand there already are kept, and this one gets a number: `NAME.kvitto-2`.
  ///
  /// - Parameters:
  ///   - outcome: what came of the delivery.
  ///   - name: what the receipt is named after; the delivery where nothing is given.
  ///   - folder: where the files go.
  ///   - option: how another folder is chosen where they cannot be written; `nil` where none can be.
  /// - Returns: the paths of the two files.
  /// - Throws: ``OperationError`` where the register cannot be read or the files cannot be written.
  @discardableResult
  public func write(
    _ outcome: ImportDeliveries.Outcome, as name: String? = nil, to folder: String, option: String? = "--receipt"
  ) throws(OperationError) -> [String] {
    let stem = ReceiptFiles(in: folder).next(of: name ?? outcome.name)
    try FileWriting.write(try page(outcome), to: stem + ".html", option: option)
    try FileWriting.write(Self.json(outcome, language), to: stem + ".json", option: option)
    return [stem + ".html", stem + ".json"]
  }

  /// Makes the receipt of the registration that took in the very same files young again, rather than write over it that
  /// there is nothing new; `nil` where it does not stand there.
  func renew(_ outcome: ImportDeliveries.Outcome, as name: String, in folder: String) -> [String]? {
    struct Standing: Decodable { let registration: Int64? }
    guard let stem = ReceiptFiles(in: folder).latest(of: name), let known = outcome.known,
      let data = try? Data(contentsOf: URL(fileURLWithPath: stem + ".json")),
      let standing = try? JSONDecoder().decode(Standing.self, from: data), standing.registration == known.rawValue,
      utimensat(AT_FDCWD, stem + ".json", nil, 0) == 0
    else { return nil }
    return [stem + ".html", stem + ".json"]
  }

  /// The receipt as a page.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read.
  func page(_ outcome: ImportDeliveries.Outcome) throws(OperationError) -> [UInt8] {
    let register = workspace.register
    // Another may have registered since: the receipt shows the head that this delivery left.
    let left = outcome.receipt?.head
    let head = if let left { left } else { try onRegister { () throws(RegisterError) in try register.head() } }
    let receipt = ReceiptPage(
      outcome: outcome, language: language, number: head.registration, hash: head.hash,
      statedAt: outcome.header.statedAt)
    return try MakeReport(workspace).bytes(of: receipt.content, as: .html)
  }

  /// The receipt as JSON with sorted keys.
  static func json(_ outcome: ImportDeliveries.Outcome, _ language: Language) throws(OperationError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(ImportReceipt(outcome, language))) + [UInt8(ascii: "\n")]
    } catch {
      throw OperationError(
        Phrase(sv: "Kvittot kunde inte skrivas: \(error)", en: "The receipt could not be written: \(error)"))
    }
  }
}
