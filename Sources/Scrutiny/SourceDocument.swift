public import ProgrammeModel

/// A public document that asks for something of the programme.
public enum SourceDocument: String, Sendable, CaseIterable {
  /// A district board's reply on the updated e-strategy, 2008.
  case strategyReply
  /// The updated e-strategy, 2008.
  case strategy
  /// The executive office's report on new e-services, 2007.
  case serviceProgramme
  /// Norrmalm district board's reply on the IT programme 2013-2018, with the proposal it replies to.
  case programmeReply
  /// The memorandum on audit report 11/2012.
  case auditMemorandum

  /// The document's name, and its case number where it has one.
  public var phrase: Phrase {
    switch self {
    case .strategyReply:
      Phrase(
        sv: "stadsdelsnämnds yttrande om uppdateringen av stadens e-strategi, 2008",
        en: "a district board's reply on the update of the city's e-strategy, 2008")
    case .strategy:
      Phrase(sv: "uppdateringen av stadens e-strategi, 2008", en: "the update of the city's e-strategy, 2008")
    case .serviceProgramme:
      Phrase(
        sv: "stadsledningskontorets utlåtande om nya e-tjänster 2007–2010",
        en: "the executive office's report on new e-services 2007–2010")
    case .programmeReply:
      Phrase(
        sv: "ärendet om IT-program 2013–2018, dnr 1.5.1.-576/2012",
        en: "the case of the IT programme 2013–2018, case number 1.5.1.-576/2012")
    case .auditMemorandum:
      Phrase(
        sv: "PM 2013: RI om revisionsrapport 11/2012, dnr 037-1827/2012",
        en: "memorandum PM 2013: RI on audit report 11/2012, case number 037-1827/2012")
    }
  }
}
