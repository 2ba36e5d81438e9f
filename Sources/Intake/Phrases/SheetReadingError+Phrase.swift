public import ProgrammeModel
public import SheetReaders

extension SheetReadingError {
  /// Why the file cannot be read, in a sentence.
  public var phrase: Phrase {
    switch self {
    case .missing: Phrase(sv: "Den finns inte.", en: "It does not exist.")
    case .directory: Phrase(sv: "Den är en mapp.", en: "It is a folder.")
    case .notRegularFile:
      Phrase(sv: "Den är en enhet eller ett rör, inte en fil.", en: "It is a device or a pipe, not a file.")
    case .notPermitted: Phrase(sv: "Behörighet saknas.", en: "Permission is missing.")
    case .unreadable(_, let code):
      Phrase(sv: "Operativsystemet nekar (fel \(code)).", en: "The operating system refuses (error \(code)).")
    case .notText(_, let kind): kind.phrase
    case .workbook(_, let fault): fault.phrase
    case .tooLargeToTurn(_, let cells):
      Phrase(
        sv: "Den är transponerad och har fler än \(cells) celler. Vänd den i kalkylprogrammet före import.",
        en: "It is transposed and has more than \(cells) cells. Turn it in the spreadsheet program before import.")
    case .changedWhileReading:
      Phrase(sv: "Någon skrev i den under läsningen.", en: "Somebody wrote to it while it was read.")
    }
  }
}

extension FileKind {
  /// What the file is, in a sentence.
  package var phrase: Phrase {
    switch self {
    case .zip: Phrase(sv: "Den är ett arkiv eller en arbetsbok (ZIP).", en: "It is an archive or a workbook (ZIP).")
    case .compoundDocument:
      Phrase(
        sv: "Den är ett äldre Office-dokument, eller en arbetsbok med lösenord.",
        en: "It is an older Office document, or a workbook with a password.")
    case .pdf: Phrase(sv: "Den är en PDF.", en: "It is a PDF.")
    case .gzip: Phrase(sv: "Den är packad (gzip).", en: "It is packed (gzip).")
    case .sqlite: Phrase(sv: "Den är en SQLite-databas.", en: "It is a SQLite database.")
    case .image: Phrase(sv: "Den är en bild.", en: "It is an image.")
    case .binary: Phrase(sv: "Den är binär.", en: "It is binary.")
    }
  }
}
