import ProgrammeModel
import SheetReaders

extension WorkbookFault {
  /// Why the workbook cannot be read, in a sentence.
  var phrase: Phrase {
    switch self {
    case .damagedContainer:
      Phrase(sv: "Filen är avbruten eller skadad.", en: "The file is cut off or damaged.")
    case .notAContainer(let kind):
      kind?.phrase
        ?? Phrase(sv: "Filen är inte i formatet XLSX.", en: "The file is not in the format XLSX.")
    case .notAWorkbook: Phrase(sv: "Filen är ingen arbetsbok.", en: "The file is no workbook.")
    case .missingPart(let part): Phrase(sv: "Delen \(shown(part)) saknas.", en: "The part \(shown(part)) is missing.")
    case .damagedPart(let part):
      Phrase(sv: "Delen \(shown(part)) är skadad.", en: "The part \(shown(part)) is damaged.")
    case .wrongSize(let part):
      Phrase(
        sv: "Delen \(shown(part)) är inte så lång som filen säger.",
        en: "The part \(shown(part)) is not as long as the file says.")
    case .encrypted(let part):
      Phrase(sv: "Delen \(shown(part)) är krypterad.", en: "The part \(shown(part)) is encrypted.")
    case .tooLarge(let part):
      Phrase(
        sv: "Delen \(shown(part)) är orimligt stor när den packas upp.",
        en: "The part \(shown(part)) is unreasonably large when unpacked.")
    case .tooManyParts(let most): Phrase(sv: "Högst \(most) delar.", en: "At most \(most) parts.")
    case .documentType(let part):
      Phrase(
        sv: "Delen \(shown(part)) har en dokumenttyp, vilket inget kalkylprogram skriver.",
        en: "The part \(shown(part)) has a document type, which no spreadsheet program writes.")
    case .notWellFormed(let part, let line):
      Phrase(
        sv: "Delen \(shown(part)) är inte välformad XML, rad \(line).",
        en: "The part \(shown(part)) is not well-formed XML, line \(line).")
    }
  }

  private func shown(_ part: String) -> String { ProblemDetails.printable(part) }
}
