public import ProgrammeModel

extension IntakeCode {
  /// What the sender does about it: the remedy without commands, of which the sender has none to run.
  public var senderRemedy: Phrase {
    switch self {
    case .ledgerNotKnown:
      Phrase(
        sv:
          "Inget, om projekten står i dimension 6; säg annars till den som tar in leveransen vilken dimension det är.",
        en: "Nothing, if projects are in dimension 6; else tell whoever takes the delivery in which dimension it is.")
    case .accountNotMapped:
      Phrase(
        sv: "Säg till den som tar in leveransen vilket slags kostnad kontot är, eller att det inte ska räknas.",
        en: "Tell whoever takes the delivery in what kind of cost the account is, or that it is not to count.")
    case .projectCodeUnknown:
      Phrase(
        sv: "Säg till den som tar in leveransen vilket projekt koden hör till, eller att den inte hör till programmet.",
        en: "Tell whoever takes the delivery in which project the code is of, or that it is not of the programme.")
    case .mappingValueNotKnown:
      Phrase(
        sv: "Säg till den som tar in leveransen vad värdet betyder.",
        en: "Tell whoever takes the delivery in what the value means.")
    case _ where isMendedByReceiver:
      Phrase(sv: "Den som tar in leveransen rättar det.", en: "Whoever takes the delivery in mends it.")
    case .ledgerWithoutProjects:
      Phrase(
        sv: "Exportera som SIE typ 4 (eller 3) med objekt. Är projekten i en annan dimension, säg till den som tar in "
          + "leveransen vilken.",
        en: "Export as SIE type 4 (or 3) with objects. If projects are in another dimension, tell whoever takes the "
          + "delivery in which.")
    case .amountNotANumber, .numberNotANumber:
      Phrase(
        sv: "Skriv ett tal, t.ex. 1 234,50; saknas värdet, skriv ”uppgift saknas” eller ”ej tillämpligt”.",
        en: "Write a number, such as 1 234,50; if there is none, “uppgift saknas” or “ej tillämpligt”.")
    case .numberAmbiguous:
      Phrase(
        sv: "Skriv heltalet med mellanslag (1 234) eller decimaltalet med en nolla till (1,2340).",
        en: "Write the whole number with a space (1 234) or the decimal one with a further zero (1,2340).")
    case .dayAmbiguous:
      Phrase(
        sv: "Skriv dagen som år-månad-dag: 2013-04-03.", en: "Write the day as year-month-day: 2013-04-03.")
    case .identifierLooksDestroyed:
      Phrase(
        sv: "Formatera kolumnen som text i kalkylprogrammet och hämta id:t på nytt.",
        en: "Format the column as text in the spreadsheet and fetch the id again.")
    case .xmlNotFacts, .xmlTableNotKnown, .xmlColumnNotKnown, .xmlColumnTwice, .xmlBesideSchema:
      Phrase(
        sv: "Rätta efter schemat för uppgifter, som den som tar in leveransen kan skicka.",
        en: "Mend it by the schema of facts, which whoever takes the delivery in can send.")
    case .xmlIsHistory:
      Phrase(
        sv: "Skicka uppgifterna i stället för ett helt register med historik.",
        en: "Send the facts instead of a whole register with its history.")
    case .ledgerSumDiffers:
      Phrase(
        sv: "Filen saknar poster, eller är exporterad med ett urval. Exportera hela perioden, eller säg till den som "
          + "tar in leveransen att urvalet är avsett.",
        en: "The file lacks records, or was exported with a selection. Export the whole period, or tell whoever takes "
          + "the delivery in that the selection is meant.")
    case .voucherUnbalanced:
      Phrase(
        sv: "Rätta verifikationen i ekonomisystemet och exportera på nytt.",
        en: "Mend the voucher in the accounting system and export again.")
    default: remedy
    }
  }

  /// What whoever takes the delivery in can do about it; `nil` where it is the sender's to mend alone.
  public var receiverRemedy: Phrase? {
    switch self {
    case _ where isMendedByReceiver: remedy
    case .xmlNotFacts, .xmlTableNotKnown, .xmlColumnNotKnown, .xmlColumnTwice, .xmlBesideSchema:
      Phrase(
        sv: "Ge avsändaren schemat för XML-filer, som tertial schema --facts skriver ut.",
        en: "Give the sender the schema of XML files, which tertial schema --facts prints.")
    case .ledgerWithoutProjects:
      Phrase(
        sv: "Är projekten i SIE-filen i en annan dimension än 6, skriv den i tabellen huvudböcker, kolumnen "
          + "projektdimension.",
        en:
          "If projects are in another dimension of the SIE file than 6, state it in the table huvudböcker, the column "
          + "projektdimension.")
    case .amountNotANumber, .numberNotANumber:
      Phrase(
        sv: "Ord i stället för tal kan en mappning förklara: säg under ord vad de betyder.",
        en: "Words in place of numbers can be explained by a mapping: say under ord what they mean.")
    case .numberAmbiguous:
      Phrase(
        sv: "Ett tal som kan läsas på två sätt kan en mappning avgöra: decimaltecken: \",\" eller \".\" under läsning.",
        en: "A number that can be read in two ways can be settled by a mapping: decimaltecken: \",\" or \".\" under "
          + "läsning.")
    case .dayAmbiguous:
      Phrase(
        sv: "En dag som kan läsas på två sätt kan en mappning avgöra: datumform: dag/månad/år under läsning.",
        en: "A day that can be read in two ways can be settled by a mapping: datumform: dag/månad/år under läsning.")
    case .identifierLooksDestroyed:
      Phrase(
        sv: "Ett förstört id kan en mappning ersätta: säg under översätt vad det ska vara.",
        en: "A destroyed id can be replaced by a mapping: say under översätt what it shall be.")
    case .xmlIsHistory:
      Phrase(
        sv: "Ska XML-filen med historik bli ett nytt register, återställ den med tertial restore FIL.xml.",
        en: "If the XML file with a history is to be a new register, restore it with tertial restore FILE.xml.")
    case .ledgerSumDiffers:
      Phrase(
        sv: "Är urvalet i SIE-filen avsett, ta in den med --partial.",
        en: "If the selection in the SIE file is meant, take it in with --partial.")
    case .voucherUnbalanced:
      Phrase(
        sv: "Verifikationer som inte går jämnt ut lämnas utanför med --partial.",
        en: "Vouchers that do not balance are left out with --partial.")
    default: nil
    }
  }

  /// Whether the remedy is work for whom the delivery is taken in by: a mapping, or a table of the register that the
  /// sender does not keep.
  public var isMendedByReceiver: Bool {
    switch self {
    case .mappingNotReadable, .mappingNotUnderstood, .mappingNotUsed, .mappingSheetMissing, .mappingColumnMissing,
      .mappingValueNotKnown, .ledgerNotKnown, .accountNotMapped, .projectCodeUnknown:
      true
    default: false
    }
  }
}
