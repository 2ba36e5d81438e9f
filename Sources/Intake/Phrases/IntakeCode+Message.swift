import ProgrammeModel

extension IntakeCode {
  /// What was found, and what was expected, at one place.
  func message(_ details: ProblemDetails) -> Phrase {
    switch self {
    case .nothingToRead, .folderNamedAsTable, .fileEmpty, .headOnly, .encodingNotSupported,
      .slipSeveralRows, .textAfterQuote, .nulByte, .lineBreakInCell, .secrecyWithoutGround,
      .keyBlank, .requiredBlank, .fileNotRead, .keyColumnMissing, .requiredColumnMissing, .valueColumnMissing,
      .columnTwice, .identifierTooLong, .headNotRecognised, .sheetHidden:
      meaning + columnNamed(details)
    case .tableNotKnown:
      Phrase(sv: "Ingen tabell heter så.", en: "No table is named so.") + details.didYouMean
    case .ledgerEncoding, .ledgerLineNotRead, .voucherUnbalanced, .ledgerSumDiffers, .ledgerCurrency,
      .ledgerWithoutProjects, .ledgerNotKnown, .accountNotMapped, .projectCodeUnknown, .ledgerBalancesAmbiguous:
      (details.found.isEmpty ? Phrase(sv: "", en: "") : found(details) + Phrase(sv: ": ", en: ": ")) + meaning
        + spaced(details.expected)
    case .ledgerCutOff, .xmlIsHistory: meaning
    case .xmlNotReadable, .ledgerNotSIE, .xmlBesideSchema: meaning + spaced(details.expected)
    case .xmlNotFacts, .xmlTableNotKnown, .xmlColumnTwice:
      Phrase(sv: "<\(ProblemDetails.printable(details.found))>: ", en: "<\(ProblemDetails.printable(details.found))>: ")
        + meaning + spaced(details.expected) + details.didYouMean
    case .xmlColumnNotKnown:
      Phrase(
        sv: "<\(ProblemDetails.printable(details.found))> är ingen kolumn i tabellen \(details.table).",
        en: "<\(ProblemDetails.printable(details.found))> is no column of the table \(details.table).")
        + details.didYouMean
    case .ledgerChecksum: meaning + spaced(details.expected)
    case .ledgerTextDestroyed, .bookedOutsideYear:
      meaning + Phrase(sv: " Antal: \(details.count).", en: " Number: \(details.count).")
    case .formulaNotCalculated: columnLead(details) + meaning
    case .sheetNotRead, .mappingNotUsed: meaning + details.didYouMean
    case .tableInSeveralFiles:
      Phrase(
        sv: "Tabellen \(details.table) finns också i \(details.elsewhere).",
        en: "The table \(details.table) is in \(details.elsewhere) too.")
    case .fileUnreadable, .fileNotText, .quoteNotClosed, .workbookDamaged, .rowsHidden, .zerosLookBlank,
      .cellsMerged, .cellsWithoutHead:
      meaning + spaced(details.expected)
    case .mappingNotReadable: meaning + spaced(details.expected)
    case .mappingNotUnderstood, .mappingColumnMissing, .mappingSheetMissing:
      (details.found.isEmpty ? meaning : found(details) + Phrase(sv: ": ", en: ": ") + meaning)
        + spaced(details.expected) + details.didYouMean
    case .mappingValueNotKnown: columnLead(details) + found(details) + Phrase(sv: ". ", en: ". ") + meaning
    case .everythingRefused:
      Phrase(
        sv: "Ingen av filens \(details.count) rader kunde tas in.",
        en: "None of the \(details.count) rows of the file could be taken in.") + spaced(details.expected)
    case .encodingMixed, .charactersDestroyed, .charactersDoubleEncoded, .questionMarksInWords:
      meaning
        + Phrase(sv: " \(details.count) ställen, det första här.", en: " \(details.count) places, the first here.")
    case .delimiterAssumed, .tooLarge:
      meaning + spaced(details.expected)
    case .controlCharacter, .invisibleCharacter:
      meaning + Phrase(sv: " Tecken nummer \(details.count).", en: " Character number \(details.count).")
    case .tooFewCells, .tooManyCells:
      Phrase(
        sv: "Raden har \(details.count) celler, rubriken \(details.limit).",
        en: "The row has \(details.count) cells, the head \(details.limit).")
    case .columnNotKnown:
      found(details) + Phrase(sv: " är ingen kolumn i tabellen.", en: " is no column of the table.")
        + details.didYouMean
    case .unitNotKnown, .unitNotExpected:
      found(details) + Phrase(sv: ": ", en: ": ") + meaning
    case .amountNotANumber: isNo(Phrase(sv: "inget belopp", en: "no amount"), details)
    case .numberNotANumber: isNo(Phrase(sv: "inget tal", en: "no number"), details)
    case .wholeNumberExpected: isNo(Phrase(sv: "inget heltal", en: "no whole number"), details)
    case .dayNotADay: isNo(Phrase(sv: "ingen dag", en: "no day"), details) + details.didYouMean
    case .instantNotATime: isNo(Phrase(sv: "ingen tidpunkt", en: "no time"), details)
    case .periodNotAPeriod: isNo(Phrase(sv: "ingen period", en: "no period"), details) + spaced(details.expected)
    case .reportPeriodNotKnown:
      isNo(Phrase(sv: "ingen rapportperiod", en: "no report period"), details) + spaced(details.expected)
    case .flagNotYesOrNo: isNo(Phrase(sv: "varken ja eller nej", en: "neither yes nor no"), details)
    case .choiceNotKnown:
      isNo(Phrase(sv: "inget av orden", en: "none of the words"), details) + spaced(details.expected)
        + details.didYouMean
    case .amountUnitConflicts, .amountFinerThanOre, .amountTooLarge, .numberAmbiguous, .numberTooLong,
      .percentQuestioned,
      .dayAmbiguous, .identifierLooksDestroyed, .organisationNumberWrong, .sectionNotKnown, .spreadsheetError:
      columnLead(details) + found(details) + Phrase(sv: ". ", en: ". ") + meaning + spaced(details.expected)
    case .organisationNumberPersonal: columnLead(details) + meaning
    case .rowRepeated:
      Phrase(sv: "Raden står också på \(details.elsewhere).", en: "The row is at \(details.elsewhere) too.")
    case .rowsContradict:
      found(details)
        + Phrase(
          sv: " har andra uppgifter på \(details.elsewhere)", en: " has other content at \(details.elsewhere)")
        + (details.column.isEmpty
          ? Phrase(sv: ".", en: ".")
          : Phrase(sv: ", i kolumnen \(details.column).", en: ", in the column \(details.column)."))
    case .referenceNotKnown:
      columnLead(details) + found(details)
        + Phrase(
          sv: " finns varken i registret eller i leveransen, i tabellen \(details.table).",
          en: " is neither in the register nor in the delivery, in the table \(details.table).")
        + details.didYouMean
    case .referenceRefused:
      columnLead(details) + found(details)
        + Phrase(
          sv: " finns i leveransens tabell \(details.table), men den raden kunde inte tas in.",
          en: " is in the table \(details.table) of the delivery, but that row could not be taken in.")
    case .transitionImpossible: columnLead(details) + found(details) + spaced(details.expected)
    case .seriesBreakUnstated:
      columnLead(details) + found(details)
        + Phrase(
          sv:
            " i stället för \(ProblemDetails.quote(details.elsewhere).swedish); värden före och efter jämförs som en serie.",
          en:
            " instead of \(ProblemDetails.quote(details.elsewhere).english); values before and after are compared as one "
            + "series.")
    }
  }

  /// `belopp: ”tolv” är inget belopp.`
  private func isNo(_ thing: Phrase, _ details: ProblemDetails) -> Phrase {
    columnLead(details) + found(details)
      + Phrase(sv: " är \(thing.swedish).", en: " is \(thing.english).")
  }

  private func found(_ details: ProblemDetails) -> Phrase { details.quoted }

  private func columnLead(_ details: ProblemDetails) -> Phrase {
    details.column.isEmpty ? Phrase(sv: "", en: "") : Phrase(sv: "\(details.column): ", en: "\(details.column): ")
  }

  private func columnNamed(_ details: ProblemDetails) -> Phrase {
    details.column.isEmpty
      ? Phrase(sv: "", en: "")
      : Phrase(sv: " Kolumn: \(details.column).", en: " Column: \(details.column).")
  }

  private func spaced(_ phrase: Phrase?) -> Phrase {
    phrase.map { $0.swedish.isEmpty ? $0 : Phrase(sv: " ", en: " ") + $0 } ?? Phrase(sv: "", en: "")
  }
}

extension Phrase {
  /// The two phrases one after the other.
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(sv: left.swedish + right.swedish, en: left.english + right.english)
  }
}
