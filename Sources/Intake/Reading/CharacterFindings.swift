import ProgrammeModel
import SheetReaders

/// What the survey of a file's characters means for its receipt and diagnostics.
enum CharacterFindings {
  /// Notes what was found.
  static func note(
    _ report: EncodingReport, _ file: String, _ receipt: inout FileReceipt, _ log: inout ProblemLog
  ) {
    if report.encoding == .windows1252, report.suspectedEncoding == nil {
      receipt.assumptions.append(
        Phrase(
          sv: "Tecknen lästes som Windows-1252, eftersom de inte kan vara UTF-8.",
          en: "The characters were read as Windows-1252, since they cannot be UTF-8."))
    }
    if let suspected = report.suspectedEncoding {
      log.note(
        .encodingNotSupported, at: Place(file: file),
        ProblemDetails(expected: Phrase(sv: suspected.rawValue, en: suspected.rawValue)))
      return
    }
    let findings: [(IntakeCode, CharacterFinding?)] = [
      (.encodingMixed, report.strayBytes), (.charactersDestroyed, report.replacementCharacters),
      (.charactersDestroyed, report.undefinedBytes), (.charactersDoubleEncoded, report.doubleEncoded),
      (.questionMarksInWords, report.questionMarksInWords),
    ]
    for (code, finding) in findings {
      guard let finding else { continue }
      log.note(code, at: Place(file: file, row: finding.line), ProblemDetails(count: finding.count))
    }
  }
}

extension ProblemLog {
  /// Notes something wrong in the form of a sheet.
  mutating func note(_ problem: SheetProblem, in sheet: any SheetSource) {
    note(problem, file: sheet.fileName, sheet: sheet.sheetName)
  }

  /// Notes something wrong in the form of a file or sheet.
  mutating func note(_ problem: SheetProblem, file: String, sheet: String?) {
    let place = Place(file: file, sheet: sheet, row: problem.row, column: problem.column)
    switch problem.kind {
    case .unclosedQuote: note(.quoteNotClosed, at: place, ProblemDetails())
    case .textAfterQuote: note(.textAfterQuote, at: place, ProblemDetails())
    case .nulByte: note(.nulByte, at: place, ProblemDetails())
    case .controlCharacter(let number): note(.controlCharacter, at: place, ProblemDetails(count: Int(number)))
    case .tooFewFields(let found, let expected):
      note(.tooFewCells, at: place, ProblemDetails(count: found, limit: expected))
    case .tooManyFields(let found, let expected):
      note(.tooManyCells, at: place, ProblemDetails(count: found, limit: expected))
    case .fieldTooLong(let limit):
      note(.tooLarge, at: place, Self.most(limit, sv: "byte i en cell", en: "bytes in a cell"))
    case .tooManyColumns(let limit): note(.tooLarge, at: place, Self.most(limit, sv: "kolumner", en: "columns"))
    case .rowTooLong(let limit):
      note(.tooLarge, at: place, Self.most(limit, sv: "byte i en rad", en: "bytes in a row"))
    case .rowRepeated(let times, let limit):
      note(
        .tooLarge, at: place,
        ProblemDetails(
          expected: Phrase(
            sv: "Raden står en gång men ska upprepas \(times) gånger; högst \(limit) läses.",
            en: "The row stands once but counts \(times) times; at most \(limit) are read.")))
    case .repeatsTooLarge(let limit):
      note(
        .tooLarge, at: place,
        Self.most(
          limit, sv: "byte i celler och rader som står en gång men ska upprepas",
          en: "bytes in cells and rows that stand once but are repeated"))
    case .sharedTextMissing:
      note(
        .workbookDamaged, at: place,
        ProblemDetails(
          expected: Phrase(
            sv: "Cellen hänvisar till en text som inte finns i filen.",
            en: "The cell refers to a text that is not in the file.")))
    case .cellsOutOfOrder:
      note(
        .workbookDamaged, at: place,
        ProblemDetails(
          expected: Phrase(
            sv: "Cellerna i raden står inte i kolumnernas ordning, eller två på samma plats.",
            en: "The cells of the row are not in the order of their columns, or two are in one place.")))
    case .gaveUp:
      let rest = Phrase(sv: "Resten av filen lästes inte.", en: "The rest of the file was not read.")
      note(.quoteNotClosed, at: place, ProblemDetails(expected: rest))
    }
  }

  private static func most(_ limit: Int, sv swedish: String, en english: String) -> ProblemDetails {
    ProblemDetails(expected: Phrase(sv: "Högst \(limit) \(swedish).", en: "At most \(limit) \(english)."))
  }
}
