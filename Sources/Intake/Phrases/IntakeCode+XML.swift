public import ProgrammeModel
public import SheetReaders

/// The sentences of the codes about XML documents.
extension IntakeCode {
  /// What a code about XML stands for; empty for any other.
  var xmlMeaning: Phrase {
    switch self {
    case .xmlNotReadable: Phrase(sv: "XML-filen kan inte läsas längre.", en: "The XML file can be read no further.")
    case .xmlNotFacts:
      Phrase(
        sv: "XML-filen är inga uppgifter till ett register: roten ska vara <uppgifter>.",
        en: "The XML file is no facts for a register: its root must be <uppgifter>.")
    case .xmlIsHistory:
      Phrase(
        sv: "XML-filen är ett helt register med historik, inte uppgifter till ett register.",
        en: "The XML file is a whole register with its history, not facts for a register.")
    case .xmlTableNotKnown:
      Phrase(
        sv: "Elementet är ingen tabell i datapaketet; väntat är en tabells namn.",
        en: "The element is no table of the data package; the name of a table is expected.")
    case .xmlColumnNotKnown:
      Phrase(sv: "Elementet är ingen kolumn i tabellen.", en: "The element is no column of the table.")
    case .xmlColumnTwice:
      Phrase(sv: "Kolumnen står två gånger i raden.", en: "The column is twice in the row.")
    case .xmlBesideSchema:
      Phrase(
        sv: "Dokumentet lästes, men är inte som schemat kräver.",
        en: "The document was read, but is not as the schema demands.")
    default: Phrase(sv: "", en: "")
    }
  }

  /// What to do about a code about XML; empty for any other.
  var xmlRemedy: Phrase {
    switch self {
    case .xmlNotReadable:
      Phrase(
        sv: "Skriv ut filen på nytt ur systemet den kommer från, eller rätta på raden som anges.",
        en: "Write the file again from the system it comes from, or mend it at the line stated.")
    case .xmlNotFacts, .xmlTableNotKnown, .xmlColumnNotKnown, .xmlColumnTwice, .xmlBesideSchema:
      Phrase(
        sv: "Rätta efter schemat, som tertial schema --facts skriver ut.",
        en: "Mend it by the schema, which tertial schema --facts prints.")
    case .xmlIsHistory:
      Phrase(
        sv: "Återställ det till ett nytt register med tertial restore FIL.xml.",
        en: "Restore it to a new register with tertial restore FILE.xml.")
    default: Phrase(sv: "", en: "")
    }
  }
}

extension XMLFlaw {
  /// What makes the document unreadable, in a sentence.
  public var phrase: Phrase {
    switch kind {
    case .tagMismatch(let name):
      Phrase(
        sv: "Elementet <\(name)> är öppet, men en annan sluttagg kommer.",
        en: "The element <\(name)> is open, but another end tag comes.")
    case .cutOff: Phrase(sv: "Filen slutar innan alla element är slut.", en: "It ends before its elements do.")
    case .empty: Phrase(sv: "Filen är tom.", en: "It is empty.")
    case .noElement:
      Phrase(sv: "Filen innehåller inget XML-element.", en: "It holds no XML element.")
    case .character:
      Phrase(
        sv: "Ett tecken som XML inte tillåter, eller som inte är i den angivna kodningen.",
        en: "A character that XML does not allow, or that is not in the encoding stated.")
    case .entity(let name):
      Phrase(sv: "Entiteten &\(name); läses inte.", en: "The entity &\(name); is not read.")
    case .attributeTwice(let name):
      Phrase(sv: "Attributet \(name) står två gånger.", en: "The attribute \(name) is there twice.")
    case .documentType:
      Phrase(
        sv: "Dokumenttyp (DOCTYPE) och egna entiteter läses inte. Ta bort raden.",
        en: "A document type (DOCTYPE) and entities of one's own are not read. Take the line out.")
    case .tooDeep: Phrase(sv: "Element ligger i varandra djupare än fyra led.", en: "Elements nest deeper than four.")
    case .textBetween: Phrase(sv: "Text står där element väntas.", en: "Text stands where elements are expected.")
    case .tooLong: Phrase(sv: "En rad har mer än 32 MiB text.", en: "A row has more than 32 MiB of text.")
    case .tooMany:
      Phrase(
        sv: "Fler olika elementnamn, eller fler element i en rad, än någon tabell har.",
        en: "More different names of elements, or more elements in a row, than any table has.")
    case .other(let message): Phrase(sv: "(\(message))", en: "(\(message))")
    }
  }
}
