public import ProgrammeModel

/// Everything that can be wrong with, or assumed about, a delivery. The raw value is the code that users see: frozen.
public enum IntakeCode: String, CaseIterable, Sendable {
  // The delivery and its files
  case nothingToRead = "nothing-to-read"
  case tableNotKnown = "table-not-known"
  case tableInSeveralFiles = "table-in-several-files"
  case fileNotRead = "file-not-read"
  case fileUnreadable = "file-unreadable"
  case fileNotText = "file-not-text"
  case folderNamedAsTable = "folder-named-as-table"
  case fileEmpty = "file-empty"
  case headOnly = "head-only"
  case everythingRefused = "everything-refused"
  case slipSeveralRows = "slip-several-rows"

  // Mappings of foreign tables
  case mappingNotReadable = "mapping-not-readable"
  case mappingNotUnderstood = "mapping-not-understood"
  case mappingNotUsed = "mapping-not-used"
  case mappingSheetMissing = "mapping-sheet-missing"
  case mappingColumnMissing = "mapping-column-missing"
  case mappingValueNotKnown = "mapping-value-not-known"

  // Workbooks
  case workbookDamaged = "workbook-damaged"
  case sheetNotRead = "sheet-not-read"
  case sheetHidden = "sheet-hidden"
  case rowsHidden = "rows-hidden"
  case zerosLookBlank = "zeros-look-blank"
  case cellsMerged = "cells-merged"
  case cellsWithoutHead = "cells-without-head"

  // Ledgers
  case ledgerNotSIE = "ledger-not-sie"
  case ledgerEncoding = "ledger-encoding"
  case ledgerTextDestroyed = "ledger-text-destroyed"
  case ledgerLineNotRead = "ledger-line-not-read"
  case ledgerCutOff = "ledger-cut-off"
  case ledgerChecksum = "ledger-checksum-differs"
  case ledgerSumDiffers = "ledger-sum-differs"
  case voucherUnbalanced = "voucher-unbalanced"
  case ledgerBalancesAmbiguous = "ledger-balances-ambiguous"
  case ledgerCurrency = "ledger-currency"
  case ledgerWithoutProjects = "ledger-without-projects"
  case bookedOutsideYear = "booked-outside-year"
  case ledgerNotKnown = "ledger-not-known"
  case accountNotMapped = "account-not-mapped"
  case projectCodeUnknown = "project-code-unknown"

  // XML
  case xmlNotReadable = "xml-not-readable"
  case xmlNotFacts = "xml-not-facts"
  case xmlIsHistory = "xml-is-history"
  case xmlTableNotKnown = "xml-table-not-known"
  case xmlColumnNotKnown = "xml-column-not-known"
  case xmlColumnTwice = "xml-column-twice"
  case xmlBesideSchema = "xml-beside-schema"

  // Characters and rows as such
  case encodingMixed = "encoding-mixed"
  case encodingNotSupported = "encoding-not-supported"
  case charactersDestroyed = "characters-destroyed"
  case charactersDoubleEncoded = "characters-double-encoded"
  case questionMarksInWords = "question-marks-in-words"
  case delimiterAssumed = "delimiter-assumed"
  case quoteNotClosed = "quote-not-closed"
  case textAfterQuote = "text-after-quote"
  case nulByte = "nul-byte"
  case controlCharacter = "control-character"
  case invisibleCharacter = "invisible-character"
  case tooFewCells = "too-few-cells"
  case tooManyCells = "too-many-cells"
  case tooLarge = "too-large"

  // Heads
  case headNotRecognised = "head-not-recognised"
  case columnNotKnown = "column-not-known"
  case columnTwice = "column-twice"
  case keyColumnMissing = "key-column-missing"
  case requiredColumnMissing = "required-column-missing"
  case valueColumnMissing = "value-column-missing"
  case unitNotKnown = "unit-not-known"
  case unitNotExpected = "unit-not-expected"

  // Cells
  case keyBlank = "key-blank"
  case requiredBlank = "required-blank"
  case amountNotANumber = "amount-not-a-number"
  case amountUnitConflicts = "amount-unit-conflicts"
  case amountFinerThanOre = "amount-finer-than-ore"
  case amountTooLarge = "amount-too-large"
  case numberNotANumber = "number-not-a-number"
  case numberAmbiguous = "number-ambiguous"
  case numberTooLong = "number-too-long"
  case wholeNumberExpected = "whole-number-expected"
  case percentQuestioned = "percent-questioned"
  case dayNotADay = "day-not-a-day"
  case dayAmbiguous = "day-ambiguous"
  case instantNotATime = "instant-not-a-time"
  case periodNotAPeriod = "period-not-a-period"
  case reportPeriodNotKnown = "report-period-not-known"
  case flagNotYesOrNo = "flag-not-yes-or-no"
  case choiceNotKnown = "choice-not-known"
  case identifierTooLong = "id-too-long"
  case identifierLooksDestroyed = "id-looks-destroyed"
  case organisationNumberWrong = "organisation-number-wrong"
  case organisationNumberPersonal = "organisation-number-personal"
  case lineBreakInCell = "line-break-in-cell"
  case spreadsheetError = "spreadsheet-error"
  case formulaNotCalculated = "formula-not-calculated"
  case secrecyWithoutGround = "secrecy-without-ground"
  case sectionNotKnown = "section-not-known"

  // Rows against each other and against the register
  case rowRepeated = "row-repeated"
  case rowsContradict = "rows-contradict"
  case referenceNotKnown = "reference-not-known"
  case referenceRefused = "reference-refused"
  case transitionImpossible = "transition-impossible"
  case seriesBreakUnstated = "series-break-unstated"
}

extension IntakeCode {
  /// How serious it is: an error keeps the row, or the whole file, out.
  public var severity: Severity {
    switch self {
    case .fileNotRead, .tableInSeveralFiles, .delimiterAssumed, .columnNotKnown, .rowRepeated, .sheetNotRead,
      .cellsMerged, .cellsWithoutHead, .ledgerEncoding, .ledgerNotKnown:
      .notice
    case .sheetHidden, .rowsHidden, .zerosLookBlank, .headOnly, .encodingMixed, .questionMarksInWords,
      .identifierLooksDestroyed, .organisationNumberWrong, .organisationNumberPersonal, .secrecyWithoutGround,
      .sectionNotKnown, .mappingNotUsed, .ledgerTextDestroyed, .bookedOutsideYear, .accountNotMapped,
      .projectCodeUnknown, .seriesBreakUnstated, .xmlBesideSchema:
      .warning
    default: .error
    }
  }
}
