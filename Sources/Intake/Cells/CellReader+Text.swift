import DataPackage
import ProgrammeModel
import SheetReaders

extension CellReader {
  func readText(_ bytes: FieldBytes) -> CellReading {
    let text: String
    switch FieldText.read(bytes) {
    case .empty: return .blank
    case .failure(let failure):
      let (code, number) = Self.code(failure)
      var details = details(bytes)
      details.count = number
      return .refused(code, details)
    case .text(let found): text = FormulaGuard.read(found)
    }
    if SpreadsheetDamage.isErrorValue(bytes) { return .refused(Self.errorCode(bytes), details(bytes)) }
    switch definition.kind {
    case .longText:
      if let missing = MissingWords.read(text, isProse: true) { return keep(missing, details(bytes)) }
      return .value(.text(Self.unixLines(text)))
    case .identifier, .reference: return readIdentifier(text, bytes)
    default:
      if Self.hasLineBreak(text) { return .refused(.lineBreakInCell, details(bytes)) }
      if definition.isKey { return length(text, bytes) ?? readKey(text, bytes) }
      if let missing = MissingWords.read(text) { return keep(missing, details(bytes)) }
      if definition.kind == .personal { return .value(.personal(text)) }
      if let code = question(text, bytes) { return .questioned(.text(text), code, details(bytes)) }
      return .value(.text(text))
    }
  }

  private func readIdentifier(_ text: String, _ bytes: FieldBytes) -> CellReading {
    if Self.hasLineBreak(text) { return .refused(.lineBreakInCell, details(bytes)) }
    if let tooLong = length(text, bytes) { return tooLong }
    if let missing = MissingWords.read(text) { return keep(missing, details(bytes)) }
    if definition.kind == .identifier, SpreadsheetDamage.inID(bytes) != nil {
      return .questioned(.text(text), .identifierLooksDestroyed, details(bytes))
    }
    return .value(.text(text))
  }

  /// A key as written; doubtful where it names a section that no report has.
  private func readKey(_ text: String, _ bytes: FieldBytes) -> CellReading {
    guard definition.name == SectionTextTable.section.name, !SectionName.isKnown(text) else {
      return .value(.text(text))
    }
    return .questioned(.text(text), .sectionNotKnown, details(bytes, expected: SectionName.known))
  }

  /// What is doubtful in a number that is kept as written: of an organisation, or of a case.
  private func question(_ text: String, _ bytes: FieldBytes) -> IntakeCode? {
    switch definition.name {
    case Self.organisationNumber:
      switch OrganisationNumberText.read(text) {
      case .number: return nil
      case .personal: return .organisationNumberPersonal
      case .wrongCheckDigit, .notANumber: return .organisationNumberWrong
      }
    case Self.caseNumber:
      switch SpreadsheetDamage.inID(bytes) {
      case .date, .scientific: return CaseNumberText.parts(text) == nil ? .identifierLooksDestroyed : nil
      default: return nil
      }
    default: return nil
    }
  }

  private static let organisationNumber = FieldName("organisationsnummer")
  private static let caseNumber = FieldName("dnr")

  private func length(_ text: String, _ bytes: FieldBytes) -> CellReading? {
    text.count > Self.longestIdentifier ? .refused(.identifierTooLong, details(bytes)) : nil
  }

  /// The code of what makes a text impossible to keep, and the number that its sentence needs.
  static func code(_ failure: TextFailure) -> (IntakeCode, Int) {
    switch failure {
    case .invisibleMark(let number, _): (.invisibleCharacter, Int(number))
    case .controlCharacter(let number, _): (.controlCharacter, Int(number))
    case .invalidUTF8: (.charactersDestroyed, 1)
    }
  }

  private static func hasLineBreak(_ text: String) -> Bool { text.utf8.contains { $0 == 0x0A || $0 == 0x0D } }

  /// A text with line feeds alone, so that the same text from two systems is the same.
  private static func unixLines(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    var afterReturn = false
    for byte in text.utf8 {
      if byte == 0x0A, afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = byte == 0x0D
      bytes.append(afterReturn ? 0x0A : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
