import ProgrammeModel

/// The sentences of the codes about ledgers' files.
extension IntakeCode {
  /// What a code about a ledger stands for; empty for any other.
  var ledgerMeaning: Phrase {
    switch self {
    case .ledgerNotSIE:
      Phrase(
        sv: "Filen heter som en SIE-fil men innehåller ingen SIE-post.",
        en: "The file is named as a SIE file but holds no SIE record.")
    case .ledgerEncoding:
      Phrase(
        sv: "SIE-filens tecken är inte skrivna i CP437, som formatet kräver; filen lästes i den kodning som passar.",
        en: "The SIE file is not written in CP437, as the format demands; it was read in the encoding that fits.")
    case .ledgerTextDestroyed:
      Phrase(
        sv: "SIE-filen har texter med tecken som redan är förstörda; beloppen är hela.",
        en: "The SIE file has texts with characters already destroyed; the amounts are whole.")
    case .ledgerLineNotRead:
      Phrase(sv: "En post i SIE-filen kan inte läsas.", en: "A record of the SIE file cannot be read.")
    case .ledgerCutOff:
      Phrase(
        sv: "SIE-filen slutar mitt i en post, en verifikation eller kontrollsumman: den är avkortad.",
        en: "The SIE file ends within a record, a voucher or its check sum: it is cut off.")
    case .ledgerChecksum:
      Phrase(
        sv: "SIE-filens kontrollsumma (#KSUMMA) stämmer inte: innehållet har ändrats sedan filen skrevs.",
        en: "The check sum of the SIE file (#KSUMMA) is wrong: its content was changed after it was written.")
    case .ledgerSumDiffers:
      Phrase(
        sv: "Kontots verifikationer eller periodsaldon ger ett annat belopp än filens #RES, eller #UB minus #IB.",
        en: "The account's vouchers or balances give another amount than the file's #RES, or #UB less #IB.")
    case .voucherUnbalanced:
      Phrase(sv: "Verifikationen går inte jämnt ut.", en: "The voucher does not balance.")
    case .ledgerBalancesAmbiguous:
      Phrase(
        sv: "Periodsaldon per objekt kan läsas som delar av kontot eller vid sidan av dess summa, och filen visar inte "
          + "vilket.",
        en: "Balances by object can be read as parts of the account or beside its sum, and the file does not tell.")
    case .ledgerCurrency:
      Phrase(sv: "SIE-filens belopp är inte i kronor.", en: "The amounts of the SIE file are not in kronor.")
    case .ledgerWithoutProjects:
      Phrase(
        sv: "SIE-filen säger inte vad något projekt har kostat.", en: "The SIE file does not say what any project cost."
      )
    case .bookedOutsideYear:
      Phrase(
        sv: "Transaktioner har en dag utanför filens räkenskapsår (#RAR); de räknas på sin dag.",
        en: "Transactions have a day outside the file's financial year (#RAR); they count on their day.")
    case .ledgerNotKnown:
      Phrase(
        sv: "Huvudboken är inte registrerad; filens dimension 6 lästes som projekt.",
        en: "The ledger is not registered; dimension 6 of the file was read as projects.")
    case .accountNotMapped:
      Phrase(
        sv: "Vilket slags kostnad kontot är har inte registrerats, så att beloppet inte har något kostnadsslag.",
        en: "What kind of cost the account is has not been registered, so that its amount has no cost type.")
    case .projectCodeUnknown:
      Phrase(
        sv: "Huvudboken har belopp på en projektkod som inget projekt i registret har.",
        en: "The ledger has amounts on a project code that no project of the register has.")
    default: Phrase(sv: "", en: "")
    }
  }

  /// What to do about a code about a ledger; empty for any other.
  var ledgerRemedy: Phrase {
    switch self {
    case .ledgerNotSIE:
      Phrase(
        sv: "Exportera SIE typ 4 ur ekonomisystemet. Är filen något annat, ge den namn därefter.",
        en: "Export SIE type 4 from the accounting system. If the file is something else, name it accordingly.")
    case .ledgerEncoding:
      Phrase(
        sv: "Kontrollera att namnen i kvittot är rätt; be leverantören exportera i PC8.",
        en: "Check that the names in the receipt are right; ask the supplier to export as PC8.")
    case .ledgerTextDestroyed:
      Phrase(
        sv: "Be om en ny fil direkt ur ekonomisystemet om namnen behövs.",
        en: "Ask for a new file straight from the accounting system if the names are needed.")
    case .ledgerLineNotRead:
      Phrase(
        sv: "Be om en ny fil ur ekonomisystemet; rätta inte posten för hand.",
        en: "Ask for a new file from the accounting system; do not mend the record by hand.")
    case .ledgerCutOff:
      Phrase(
        sv: "Exportera filen på nytt och för över hela filen.", en: "Export the file again and transfer all of it.")
    case .ledgerChecksum:
      Phrase(
        sv: "Hämta filen på nytt ur ekonomisystemet, utan att öppna och spara den i ett annat program.",
        en: "Get the file anew from the accounting system, without opening and saving it in another program.")
    case .ledgerSumDiffers:
      Phrase(
        sv: "Filen saknar poster, eller är exporterad med ett urval. Exportera hela perioden. Är urvalet avsett, ta in "
          + "den med --partial.",
        en: "The file lacks records, or was exported with a selection. Export the whole period. If the selection is "
          + "meant, take it in with --partial.")
    case .voucherUnbalanced:
      Phrase(
        sv: "Rätta verifikationen i ekonomisystemet och exportera på nytt. Den lämnas utanför med --partial.",
        en: "Mend the voucher in the accounting system and export again. It is left out with --partial.")
    case .ledgerBalancesAmbiguous:
      Phrase(
        sv: "Exportera som SIE typ 4 i stället, eller med #RES för årets konton.",
        en: "Export as SIE type 4 instead, or with #RES for the accounts of the year.")
    case .ledgerCurrency:
      Phrase(sv: "Exportera filen i kronor (#VALUTA SEK).", en: "Export the file in kronor (#VALUTA SEK).")
    case .ledgerWithoutProjects:
      Phrase(
        sv: "Exportera som SIE typ 4 (eller 3) med objekt. Är projekten i en annan dimension än 6, skriv den i "
          + "tabellen huvudböcker, kolumnen projektdimension.",
        en: "Export as SIE type 4 (or 3) with objects. If projects are in another dimension than 6, state it in the "
          + "table huvudböcker, the column projektdimension.")
    case .bookedOutsideYear:
      Phrase(
        sv: "Kontrollera transaktionernas dagar i ekonomisystemet.",
        en: "Check the days of the transactions in the accounting system.")
    case .ledgerNotKnown:
      Phrase(
        sv: "Registrera huvudboken i tabellen huvudböcker med organisationsnummer eller företagsnummer.",
        en: "Register the ledger in the table huvudböcker with its organisation number or company number.")
    case .accountNotMapped:
      Phrase(
        sv: "Lägg till kontot i tabellen konton med slag och kostnadsslag, eller utan slag om det inte ska räknas.",
        en: "Add the account to the table konton with kind and cost type, or without a kind if it is not to count.")
    case .projectCodeUnknown:
      Phrase(
        sv: "Lägg till koden i tabellen projektkoder med projektet, eller med utanför = ja.",
        en: "Add the code to the table projektkoder with the project, or with utanför = ja.")
    default: Phrase(sv: "", en: "")
    }
  }
}
