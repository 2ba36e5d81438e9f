public import ProgrammeModel

extension IntakeCode {
  /// What the code stands for, in general.
  public var meaning: Phrase {
    switch self {
    case .nothingToRead:
      Phrase(sv: "Leveransen innehåller ingen tabell att läsa.", en: "The delivery holds no table to read.")
    case .tableNotKnown:
      Phrase(
        sv: "En CSV-fil, eller inget blad i en arbetsbok, heter som en tabell i datapaketet; den läses inte.",
        en: "A CSV file, or no sheet of a workbook, is named as a table of the data package; it is not read.")
    case .tableInSeveralFiles:
      Phrase(sv: "Samma tabell finns i flera filer; alla läses.", en: "One table is in several files; all are read.")
    case .fileNotRead:
      Phrase(
        sv: "Filen eller mappen är ingen tabell och läses inte.",
        en: "The file or folder is no table and is not read.")
    case .fileUnreadable:
      Phrase(sv: "Filen kan inte läsas.", en: "The file cannot be read.")
    case .fileNotText:
      Phrase(
        sv: "Filen heter som en textfil men är något annat, t.ex. en arbetsbok eller en PDF.",
        en: "The file is named as a text file but is something else, such as a workbook or a PDF.")
    case .folderNamedAsTable:
      Phrase(sv: "En mapp heter som en tabell.", en: "A folder is named as a table.")
    case .fileEmpty:
      Phrase(sv: "Filen är tom.", en: "The file is empty.")
    case .headOnly:
      Phrase(sv: "Filen har rubriker men inga rader.", en: "The file has heads but no rows.")
    case .everythingRefused:
      Phrase(sv: "Ingen rad i filen kunde tas in.", en: "No row of the file could be taken in.")
    case .slipSeveralRows:
      Phrase(sv: "Följesedeln har fler än en rad.", en: "The delivery slip has more than one row.")
    case .mappingNotReadable:
      Phrase(sv: "Mappningen kan inte läsas som YAML.", en: "The mapping cannot be read as YAML.")
    case .mappingNotUnderstood:
      Phrase(sv: "Mappningen säger något som inte går att förstå.", en: "The mapping says something not understood.")
    case .mappingNotUsed:
      Phrase(
        sv: "Mappningen används inte: ingen fil bredvid heter som den, eller en annan mappning gäller filen.",
        en: "The mapping is not used: no file beside it has its name, or another mapping is used for that file.")
    case .mappingSheetMissing:
      Phrase(
        sv: "Mappningen säger inte vilket blad som ska läsas, eller nämner ett som inte finns.",
        en: "The mapping does not say which sheet is to be read, or names one that is not there.")
    case .mappingColumnMissing:
      Phrase(
        sv: "Mappningen nämner en rubrik som inte finns i filen, eller finns flera gånger.",
        en: "The mapping names a head that is not in the file, or is there several times.")
    case .mappingValueNotKnown:
      Phrase(
        sv: "Mappningen säger inte vad värdet ska översättas till.",
        en: "The mapping does not say what the value translates to.")
    case .workbookDamaged:
      Phrase(sv: "Arbetsboken kan inte läsas.", en: "The workbook cannot be read.")
    case .sheetNotRead:
      Phrase(
        sv: "Bladet heter inte som någon tabell och läses inte.",
        en: "The sheet is not named as any table and is not read.")
    case .sheetHidden:
      Phrase(sv: "Bladet är dolt, men lästes.", en: "The sheet is hidden, but was read.")
    case .rowsHidden:
      Phrase(
        sv: "Rader eller kolumner är dolda eller bortfiltrerade, men lästes.",
        en: "Rows or columns are hidden or filtered away, but were read.")
    case .zerosLookBlank:
      Phrase(
        sv: "Celler innehåller 0 men visas som tomma; de lästes som 0.",
        en: "Cells hold 0 but look blank; they were read as 0.")
    case .cellsMerged:
      Phrase(
        sv: "Celler är sammanfogade; bara den första av dem har ett innehåll.",
        en: "Cells are merged; only the first of them holds anything.")
    case .cellsWithoutHead:
      Phrase(
        sv: "Celler till höger om den sista rubriken lästes inte.",
        en: "Cells to the right of the last head were not read.")
    case .formulaNotCalculated:
      Phrase(
        sv: "Cellen har en formel, men filen innehåller inte dess resultat.",
        en: "The cell has a formula, but the file does not hold its result.")
    case .encodingMixed:
      Phrase(
        sv: "Filen blandar UTF-8 och Windows-1252; båda lästes som vad de ser ut att vara.",
        en: "The file mixes UTF-8 and Windows-1252; each was read as what it looks like.")
    case .encodingNotSupported:
      Phrase(
        sv: "Tecknen ser ut att vara skrivna i en gammal kodning som inte läses (DOS eller Mac).",
        en: "The characters seem to be written in an old encoding that is not read (DOS or Mac).")
    case .charactersDestroyed:
      Phrase(
        sv: "Tecken i filen är redan förstörda: i stället för å, ä eller ö står ersättningstecken.",
        en: "Characters of the file are destroyed already: replacement characters stand for å, ä or ö.")
    case .charactersDoubleEncoded:
      Phrase(
        sv: "Tecken är kodade två gånger: ”Ã¥” står för å.", en: "Characters are encoded twice: “Ã¥” stands for å.")
    case .questionMarksInWords:
      Phrase(
        sv: "Frågetecken står inne i ord, där å, ä eller ö kan ha stått.",
        en: "Question marks stand within words, where å, ä or ö may have been.")
    case .delimiterAssumed:
      Phrase(
        sv: "Skiljetecknet är antaget, eftersom filen inte visar entydigt vilket det är.",
        en: "The delimiter is assumed, since the file does not show beyond doubt which it is.")
    case .quoteNotClosed:
      Phrase(sv: "Ett citattecken öppnas men stängs inte.", en: "A quotation mark is opened but not closed.")
    case .textAfterQuote:
      Phrase(
        sv: "Det står text efter ett stängande citattecken.", en: "There is text after a closing quotation mark.")
    case .nulByte:
      Phrase(sv: "Cellen innehåller ett NUL-tecken.", en: "The cell holds a NUL character.")
    case .controlCharacter:
      Phrase(sv: "Cellen innehåller ett styrtecken.", en: "The cell holds a control character.")
    case .invisibleCharacter:
      Phrase(
        sv: "Cellen innehåller ett osynligt tecken som döljer eller vänder text.",
        en: "The cell holds an invisible character that hides or turns text.")
    case .tooFewCells:
      Phrase(sv: "Raden har färre celler än rubriken.", en: "The row has fewer cells than the head.")
    case .tooManyCells:
      Phrase(sv: "Raden har fler celler än rubriken.", en: "The row has more cells than the head.")
    case .tooLarge:
      Phrase(
        sv: "En cell, en rad eller antalet kolumner är större än vad som läses.",
        en: "A cell, a row or the number of columns is larger than what is read.")
    case .headNotRecognised:
      Phrase(
        sv: "Första raden innehåller ingen av tabellens rubriker.",
        en: "The first row holds none of the heads of the table.")
    case .columnNotKnown:
      Phrase(
        sv: "Rubriken finns inte i tabellen; kolumnen läses inte.",
        en: "The head is not in the table; the column is not read.")
    case .columnTwice:
      Phrase(sv: "Två kolumner har samma rubrik.", en: "Two columns have the same head.")
    case .keyColumnMissing:
      Phrase(
        sv: "En kolumn som behövs för att känna igen raderna saknas.",
        en: "A column that is needed to tell the rows apart is missing.")
    case .requiredColumnMissing:
      Phrase(
        sv: "En kolumn som nya rader måste ange saknas.", en: "A column that new rows must state is missing.")
    case .valueColumnMissing:
      Phrase(sv: "Filen har ingen kolumn med värden.", en: "The file has no column of values.")
    case .unitNotKnown:
      Phrase(sv: "Rubrikens enhet känns inte igen.", en: "The unit in the head is not recognised.")
    case .unitNotExpected:
      Phrase(
        sv: "Rubriken anger en penningenhet för en kolumn som inte innehåller belopp.",
        en: "The head states a unit of money for a column that holds no amounts.")
    case .keyBlank:
      Phrase(
        sv: "En cell som behövs för att känna igen raden är tom.",
        en: "A cell that is needed to tell the row apart is blank.")
    case .requiredBlank:
      Phrase(sv: "En cell som en ny rad måste ange är tom.", en: "A cell that a new row must state is blank.")
    case .amountNotANumber:
      Phrase(sv: "Cellen ska innehålla ett belopp.", en: "The cell should hold an amount.")
    case .amountUnitConflicts:
      Phrase(
        sv: "Beloppet har en annan enhet i cellen än i rubriken.",
        en: "The amount has another unit in its cell than in the head.")
    case .amountFinerThanOre:
      Phrase(sv: "Beloppet är inte hela ören.", en: "The amount is not a whole number of öre.")
    case .amountTooLarge:
      Phrase(sv: "Beloppet är större än vad som kan hållas.", en: "The amount is larger than can be held.")
    case .numberNotANumber:
      Phrase(sv: "Cellen ska innehålla ett tal.", en: "The cell should hold a number.")
    case .numberAmbiguous:
      Phrase(
        sv: "Talet kan läsas på två sätt: är tecknet decimaltecken eller tusentalsavgränsare?",
        en: "The number can be read in two ways: is the sign for decimals or for thousands?")
    case .numberTooLong:
      Phrase(
        sv: "Talet har fler siffror eller decimaler än vad som kan hållas.",
        en: "The number has more digits or decimals than can be held.")
    case .wholeNumberExpected:
      Phrase(sv: "Cellen ska innehålla ett heltal.", en: "The cell should hold a whole number.")
    case .percentQuestioned:
      Phrase(
        sv: "Procenttalet är orimligt litet eller stort och kan vara skrivet som andel.",
        en: "The percentage is improbably small or large and may be written as a fraction.")
    case .dayNotADay:
      Phrase(sv: "Cellen ska innehålla en dag.", en: "The cell should hold a day.")
    case .dayAmbiguous:
      Phrase(
        sv: "Dagen kan läsas på två sätt: vad är dag och vad är månad?",
        en: "The day can be read in two ways: which is day and which is month?")
    case .instantNotATime:
      Phrase(sv: "Cellen ska innehålla en tidpunkt.", en: "The cell should hold a time.")
    case .periodNotAPeriod:
      Phrase(sv: "Cellen ska innehålla en period.", en: "The cell should hold a period.")
    case .reportPeriodNotKnown:
      Phrase(sv: "Cellen ska innehålla en rapportperiod.", en: "The cell should hold a report period.")
    case .flagNotYesOrNo:
      Phrase(sv: "Cellen ska innehålla ja eller nej.", en: "The cell should hold yes or no.")
    case .choiceNotKnown:
      Phrase(sv: "Ordet är inte ett av dem som kolumnen kan innehålla.", en: "The word is none of those allowed.")
    case .identifierTooLong:
      Phrase(sv: "Ett id är längre än 200 tecken.", en: "An id is longer than 200 characters.")
    case .identifierLooksDestroyed:
      Phrase(
        sv: "Ett id ser ut att ha gjorts om av ett kalkylprogram, till datum eller tal.",
        en: "An id seems to have been changed by a spreadsheet, into a date or a number.")
    case .sectionNotKnown:
      Phrase(
        sv: "Ingen rapport har ett avsnitt med det namnet, så texten kommer inte med.",
        en: "No report has a section by that name, so that the text is not shown.")
    case .organisationNumberWrong:
      Phrase(
        sv: "Inget organisationsnummer: siffrorna är för få eller många, eller kontrollsiffran stämmer inte.",
        en: "No organisation number: too few or many digits, or the check digit is wrong.")
    case .organisationNumberPersonal:
      Phrase(
        sv: "Numret har formen av ett personnummer; en enskild firmas nummer är en personuppgift.",
        en: "The number has the form of a personal identity number; a sole trader's number is personal data.")
    case .lineBreakInCell:
      Phrase(sv: "Cellen innehåller en radbrytning.", en: "The cell holds a line break.")
    case .spreadsheetError:
      Phrase(sv: "Cellen innehåller ett felvärde från ett kalkylprogram.", en: "The cell holds a spreadsheet error.")
    case .ledgerEncoding, .ledgerTextDestroyed, .ledgerLineNotRead, .ledgerCutOff, .ledgerChecksum, .ledgerSumDiffers,
      .voucherUnbalanced, .ledgerBalancesAmbiguous, .ledgerCurrency, .ledgerWithoutProjects, .bookedOutsideYear,
      .ledgerNotKnown, .accountNotMapped, .projectCodeUnknown, .ledgerNotSIE:
      ledgerMeaning
    case .xmlNotReadable, .xmlNotFacts, .xmlIsHistory, .xmlTableNotKnown, .xmlColumnNotKnown, .xmlColumnTwice,
      .xmlBesideSchema:
      xmlMeaning
    case .secrecyWithoutGround:
      Phrase(
        sv: "Ett värde är sekretessbelagt utan att lagrum och beslutande anges.",
        en: "A value is secret without legal ground and decider stated.")
    case .rowRepeated:
      Phrase(
        sv: "Samma rad finns två gånger, med samma innehåll.", en: "One row is there twice, with the same content.")
    case .rowsContradict:
      Phrase(sv: "Två rader gäller samma sak men säger olika.", en: "Two rows are about one thing but differ.")
    case .referenceNotKnown:
      Phrase(
        sv: "Ett id finns varken i registret eller i leveransen.",
        en: "An id is neither in the register nor in the delivery.")
    case .referenceRefused:
      Phrase(
        sv: "Raden hänvisar till en rad i leveransen som inte kunde tas in.",
        en: "The row refers to a row of the delivery that could not be taken in.")
    case .transitionImpossible:
      Phrase(
        sv: "Övergången är inte möjlig i det tillstånd som projektet eller nyttan har nått.",
        en: "The transition is impossible in the state that the project or benefit has come to.")
    case .seriesBreakUnstated:
      Phrase(
        sv: "Mätetalets definition, täljare, nämnare eller enhet ändras utan att serien får en ny första period.",
        en:
          "The indicator's definition, numerator, denominator or unit changes and the series gets no new first period.")
    }
  }
}
