public import ProgrammeModel

extension IntakeCode {
  /// What to do about it.
  public var remedy: Phrase {
    switch self {
    case .nothingToRead:
      Phrase(
        sv: "Ange en mapp eller filer där minst en CSV-fil eller ett blad heter som en tabell, t.ex. projekt.csv.",
        en: "Name a folder or files where at least one CSV file or sheet is named as a table, such as projekt.csv.")
    case .tableNotKnown:
      Phrase(
        sv: "Döp filen eller bladet efter tabellen som står där, eller ta bort filen ur leveransen.",
        en: "Name the file or sheet after the table it holds, or take the file out of the delivery.")
    case .tableInSeveralFiles:
      Phrase(sv: "Kontrollera att båda filerna ska vara med.", en: "Check that both files are meant to be there.")
    case .fileNotRead:
      Phrase(
        sv: "Inget, om filen bara är en beskrivning; annars spara den som CSV eller XLSX med tabellens namn.",
        en: "Nothing, if the file only describes; else save it as CSV or XLSX with the name of the table.")
    case .fileUnreadable:
      Phrase(
        sv: "Kontrollera sökväg och behörighet och att ingen annan skriver i filen.",
        en: "Check path and permission, and that nobody else is writing to the file.")
    case .fileNotText:
      Phrase(sv: "Öppna filen i sitt program och spara den som CSV.", en: "Open it in its program and save it as CSV.")
    case .folderNamedAsTable:
      Phrase(
        sv: "Lägg tabellen som en fil direkt i leveransens mapp.",
        en: "Put the table as a file directly in the folder of the delivery.")
    case .fileEmpty:
      Phrase(
        sv: "Skicka filen på nytt, eller ta bort den ur leveransen.",
        en: "Send the file again, or take it out of the delivery.")
    case .headOnly:
      Phrase(sv: "Kontrollera att raderna kom med när filen sparades.", en: "Check that the rows were saved as well.")
    case .mappingNotReadable:
      Phrase(
        sv: "Rätta raden i mappningen; pröva med tertial mapping check.",
        en: "Mend the line of the mapping; try it with tertial mapping check.")
    case .mappingNotUnderstood:
      Phrase(
        sv: "Rätta raden i mappningen; vad den kan säga står i Documentation/Mappings.md.",
        en: "Mend the line of the mapping; what it can say stands in Documentation/Mappings.md.")
    case .mappingNotUsed:
      Phrase(
        sv: "Kalla den som filen: budget.mappning.yaml för budget.csv. Ta bort den om den inte ska gälla.",
        en: "Name it as the file: budget.mappning.yaml for budget.csv. Take it away if it is not to be used.")
    case .mappingSheetMissing:
      Phrase(
        sv: "Skriv bladets namn i mappningen: läsning, blad.",
        en: "Write the sheet's name in the mapping: läsning, blad.")
    case .mappingColumnMissing:
      Phrase(
        sv: "Skriv rubriken som den står i filen, eller ange rubrikens rad med läsning, rubrikrad.",
        en: "Write the head as the file has it, or state the row of the head with läsning, rubrikrad.")
    case .mappingValueNotKnown:
      Phrase(
        sv: "Lägg till värdet under översätt, eller säg annars: behåll eller annars: tomt.",
        en: "Add the value under översätt, or say annars: behåll or annars: tomt.")
    case .everythingRefused:
      Phrase(
        sv: "Rätta felen ovan; ofta är det samma fel på varje rad.",
        en: "Mend the errors above; often it is one error on each row.")
    case .slipSeveralRows:
      Phrase(
        sv: "Behåll en rad i leverans.csv, eller dela leveransen i flera.",
        en: "Keep one row in leverans.csv, or split the delivery.")
    case .workbookDamaged:
      Phrase(
        sv: "Öppna arbetsboken i sitt program och spara den på nytt som .xlsx utan lösenord.",
        en: "Open the workbook in its program and save it again as .xlsx without a password.")
    case .sheetNotRead:
      Phrase(
        sv: "Inget, om bladet bara är en beskrivning; döp det annars efter tabellen det innehåller.",
        en: "Nothing, if the sheet only describes; else name it after the table it holds.")
    case .sheetHidden:
      Phrase(
        sv: "Kontrollera att bladet ska vara med; ta annars bort det och skicka arbetsboken igen.",
        en: "Check that the sheet is meant to be there; else remove it and send the workbook again.")
    case .rowsHidden:
      Phrase(
        sv: "Visa allt i bladet och kontrollera att det ska vara med; ta annars bort det.",
        en: "Show everything in the sheet and check that it is meant to be there; else remove it.")
    case .zerosLookBlank:
      Phrase(
        sv: "Töm cellerna, eller skriv varför värdet saknas, om det inte är noll.",
        en: "Empty the cells, or write why the value is missing, if it is not zero.")
    case .cellsMerged:
      Phrase(
        sv: "Dela cellerna och skriv värdet i varje rad och under varje rubrik där det gäller.",
        en: "Split the cells and write the value in each row and under each head where it holds.")
    case .cellsWithoutHead:
      Phrase(
        sv: "Inget, om det är anteckningar; skriv annars en rubrik över dem.",
        en: "Nothing, if they are notes; else write a head above them.")
    case .formulaNotCalculated:
      Phrase(
        sv: "Öppna arbetsboken i Excel eller LibreOffice, räkna om den och spara den på nytt.",
        en: "Open the workbook in Excel or LibreOffice, calculate it and save it again.")
    case .encodingMixed:
      Phrase(
        sv: "Spara filen på nytt som ”CSV UTF-8” och kontrollera å, ä och ö.",
        en: "Save the file again as “CSV UTF-8” and check å, ä and ö.")
    case .encodingNotSupported, .charactersDoubleEncoded:
      Phrase(sv: "Spara filen på nytt som ”CSV UTF-8”.", en: "Save the file again as “CSV UTF-8”.")
    case .charactersDestroyed, .questionMarksInWords:
      Phrase(
        sv: "Hämta filen på nytt ur källan och spara den som ”CSV UTF-8”; tecknen går inte att återskapa ur filen.",
        en: "Fetch it from its source again and save it as “CSV UTF-8”; the file no longer holds the characters.")
    case .delimiterAssumed:
      Phrase(
        sv: "Kontrollera kolumnerna i kvittot; skriv annars ”sep=;” på filens första rad.",
        en: "Check the columns in the receipt; else write “sep=;” as the first line of the file.")
    case .quoteNotClosed:
      Phrase(
        sv: "Stäng citattecknet, eller skriv det dubbelt om det hör till texten.",
        en: "Close the quotation mark, or write it twice if it belongs to the text.")
    case .textAfterQuote:
      Phrase(
        sv: "Skriv citattecken som hör till texten dubbelt (\"\").",
        en: "Write quotation marks that belong to the text twice (\"\").")
    case .nulByte, .controlCharacter, .invisibleCharacter:
      Phrase(sv: "Ta bort tecknet ur cellen.", en: "Remove the character from the cell.")
    case .tooFewCells, .tooManyCells:
      Phrase(
        sv: "Sätt text som innehåller skiljetecknet inom citattecken, och ge raden lika många celler som rubriken.",
        en: "Put text that holds the delimiter in quotes, and give the row as many cells as the head.")
    case .tooLarge:
      Phrase(
        sv: "Leta efter ett öppet citattecken före platsen; dela annars upp texten.",
        en: "Look for an open quotation mark before the place; else split the text.")
    case .headNotRecognised:
      Phrase(
        sv: "Låt första raden vara rubrikerna ur tabellens mall.",
        en: "Let the first row be the heads of the table's template.")
    case .columnNotKnown:
      Phrase(
        sv: "Inget, om kolumnen inte ska läsas; rätta annars rubriken.",
        en: "Nothing, if the column is not to be read; else mend the head.")
    case .columnTwice:
      Phrase(sv: "Behåll en av kolumnerna.", en: "Keep one of the columns.")
    case .keyColumnMissing, .requiredColumnMissing, .valueColumnMissing:
      Phrase(sv: "Lägg till kolumnen.", en: "Add the column.")
    case .unitNotKnown:
      Phrase(
        sv: "Skriv kr, tkr, mnkr eller mdkr efter rubriken, t.ex. ”belopp (tkr)”.",
        en: "Write kr, tkr, mnkr or mdkr after the head, such as “belopp (tkr)”.")
    case .unitNotExpected:
      Phrase(
        sv: "Ta bort enheten ur rubriken och skriv värdena i kolumnens egen enhet.",
        en: "Remove the unit from the head and write the values in the column's own unit.")
    case .keyBlank:
      Phrase(sv: "Fyll i cellen.", en: "Fill in the cell.")
    case .requiredBlank:
      Phrase(
        sv: "Fyll i cellen, eller skriv varför värdet saknas, t.ex. ”uppgift saknas”.",
        en: "Fill in the cell, or write why the value is missing, such as “uppgift saknas”.")
    case .amountNotANumber, .numberNotANumber:
      Phrase(
        sv: "Skriv ett tal, t.ex. 1 234,50; saknas värdet, skriv ”uppgift saknas” eller ”ej tillämpligt”. "
          + "I en mappning: säg under ord vad texten betyder.",
        en: "Write a number, such as 1 234,50; if there is none, “uppgift saknas” or “ej tillämpligt”. "
          + "In a mapping: say under ord what the text means.")
    case .amountUnitConflicts:
      Phrase(
        sv: "Skriv enheten bara i rubriken, t.ex. ”belopp (tkr)”, och alla belopp i den enheten.",
        en: "Write the unit in the head only, such as “belopp (tkr)”, and all amounts in that unit.")
    case .amountFinerThanOre:
      Phrase(sv: "Avrunda beloppet till hela ören.", en: "Round the amount to whole öre.")
    case .amountTooLarge, .numberTooLong:
      Phrase(sv: "Kontrollera talet och enheten.", en: "Check the number and the unit.")
    case .numberAmbiguous:
      Phrase(
        sv: "Skriv heltalet med mellanslag (1 234) eller decimaltalet med en nolla till (1,2340). I en mappning: "
          + "decimaltecken: \",\" eller \".\" under läsning.",
        en:
          "Write the whole number with a space (1 234) or the decimal one with a further zero (1,2340). In a mapping: "
          + "decimaltecken: \",\" or \".\" under läsning.")
    case .wholeNumberExpected:
      Phrase(sv: "Skriv ett heltal utan decimaler.", en: "Write a whole number without decimals.")
    case .percentQuestioned:
      Phrase(
        sv: "Skriv 3,5 för tre och en halv procent; menas verkligen ett så litet tal, skriv det med %: 0,1 %.",
        en: "Write 3,5 for three and a half per cent; if so small a number is meant, write it with %: 0,1 %.")
    case .dayNotADay:
      Phrase(sv: "Skriv dagen som 2014-08-31.", en: "Write the day as 2014-08-31.")
    case .dayAmbiguous:
      Phrase(
        sv: "Skriv dagen som år-månad-dag: 2013-04-03. I en mappning: datumform: dag/månad/år under läsning.",
        en: "Write the day as year-month-day: 2013-04-03. In a mapping: datumform: dag/månad/år under läsning.")
    case .instantNotATime:
      Phrase(
        sv: "Skriv dag och klockslag som 2014-08-31 09:30.", en: "Write day and time as 2014-08-31 09:30.")
    case .periodNotAPeriod:
      Phrase(
        sv: "Skriv år, tertial eller månad som 2014, 2014T2 eller 2014-08.",
        en: "Write year, tertial or month as 2014, 2014T2 or 2014-08.")
    case .reportPeriodNotKnown:
      Phrase(sv: "Skriv 2014T1, 2014T2 eller 2014VB.", en: "Write 2014T1, 2014T2 or 2014VB.")
    case .flagNotYesOrNo:
      Phrase(sv: "Skriv ja eller nej.", en: "Write ja or nej.")
    case .choiceNotKnown:
      Phrase(sv: "Skriv ett av orden ur tabellens mall.", en: "Write one of the words of the table's template.")
    case .identifierTooLong:
      Phrase(
        sv: "Använd det korta id som tabellen har i registret.", en: "Use the short id that the register has.")
    case .identifierLooksDestroyed:
      Phrase(
        sv: "Formatera kolumnen som text i kalkylprogrammet och hämta id:t på nytt, eller säg under översätt i en "
          + "mappning vad det ska vara.",
        en: "Format the column as text in the spreadsheet and fetch the id again, or say under översätt in a mapping "
          + "what it shall be.")
    case .sectionNotKnown:
      Phrase(
        sv: "Skriv ett av namnen; sätt projektets, portföljens eller nämndens id där det står ID.",
        en: "Write one of the names; put the id of the project, portfolio or board where it says ID.")
    case .organisationNumberWrong:
      Phrase(
        sv: "Kontrollera numret mot avtalet eller Bolagsverket; det är kvar som det skrevs.",
        en: "Check the number against the agreement or the companies' register; it stays as written.")
    case .organisationNumberPersonal:
      Phrase(
        sv: "Lämna cellen tom om personen inte ska framgå.",
        en: "Leave the cell blank if the person is not to be shown.")
    case .lineBreakInCell:
      Phrase(sv: "Skriv cellens text på en rad.", en: "Write the text of the cell on one line.")
    case .spreadsheetError:
      Phrase(
        sv: "Rätta formeln i kalkylbladet och spara på nytt.", en: "Mend the formula in the sheet and save again.")
    case .ledgerEncoding, .ledgerTextDestroyed, .ledgerLineNotRead, .ledgerCutOff, .ledgerChecksum, .ledgerSumDiffers,
      .voucherUnbalanced, .ledgerBalancesAmbiguous, .ledgerCurrency, .ledgerWithoutProjects, .bookedOutsideYear,
      .ledgerNotKnown, .accountNotMapped, .projectCodeUnknown, .ledgerNotSIE:
      ledgerRemedy
    case .xmlNotReadable, .xmlNotFacts, .xmlIsHistory, .xmlTableNotKnown, .xmlColumnNotKnown, .xmlColumnTwice,
      .xmlBesideSchema:
      xmlRemedy
    case .secrecyWithoutGround:
      Phrase(
        sv: "Skriv lagrum och beslutande efter ordet: ”sekretess: OSL 19:1, KS 2013/5”.",
        en: "Write legal ground and decider after the word: “sekretess: OSL 19:1, KS 2013/5”.")
    case .rowRepeated:
      Phrase(sv: "Inget; raden räknas en gång.", en: "Nothing; the row counts once.")
    case .rowsContradict:
      Phrase(sv: "Behåll den rad som gäller.", en: "Keep the row that holds.")
    case .referenceNotKnown:
      Phrase(
        sv: "Rätta id:t, eller lägg till raden som det hänvisar till i leveransen.",
        en: "Mend the id, or add the row that it refers to to the delivery.")
    case .referenceRefused:
      Phrase(sv: "Rätta felet på den raden först.", en: "Mend the error of that row first.")
    case .transitionImpossible:
      Phrase(
        sv: "Rätta händelsen eller dagen, eller registrera de övergångar som fattas däremellan.",
        en: "Mend the event or the day, or register the transitions that are missing in between.")
    case .seriesBreakUnstated:
      Phrase(
        sv:
          "Ange serie_från, den första period som mäts på det nya sättet; är det bara en språklig rättelse behövs inget.",
        en: "State serie_från, the first period measured in the new way; for a correction of wording nothing is needed."
      )
    }
  }
}
