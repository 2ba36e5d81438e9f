public import ProgrammeModel

extension IntakeCode {
  /// What the sender does about it: the remedy without commands, of which the sender has none to run.
  public var senderRemedy: Phrase {
    switch self {
    case _ where isMendedByReceiver:
      Phrase(sv: "Den som tar in leveransen rättar det.", en: "Whoever takes the delivery in mends it.")
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
  private var isMendedByReceiver: Bool {
    switch self {
    case .mappingNotReadable, .mappingNotUnderstood, .mappingNotUsed, .mappingSheetMissing, .mappingColumnMissing,
      .mappingValueNotKnown, .ledgerNotKnown, .accountNotMapped, .projectCodeUnknown:
      true
    default: false
    }
  }
}
