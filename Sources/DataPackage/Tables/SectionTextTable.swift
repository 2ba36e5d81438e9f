public import ProgrammeModel

/// Texts: the columns of `texter`.
public enum SectionTextTable {
  /// Report period.
  public static let period = Column<ReportPeriod>(
    "period", .reportPeriod, key: true, required: true, sv: "Rapportperiod.", en: "Report period.")
  /// Section: bakgrund, beredning, synpunkter, beslut ...
  public static let section = Column<String>(
    "avsnitt", .text, key: true, required: true,
    sv: "Avsnitt: bakgrund, beredning, synpunkter, beslut eller sammanfattning; i en annan rapport med slag och id "
      + "före: projekt/P1040/bakgrund, portfölj/PF1/bakgrund, nämnd/SN/bakgrund, revision/bakgrund.",
    en: "Section: bakgrund, beredning, synpunkter, beslut or sammanfattning; in another report with kind and id "
      + "before it: projekt/P1040/bakgrund, portfölj/PF1/bakgrund, nämnd/SN/bakgrund, revision/bakgrund.")
  /// sv or en.
  public static let language = Column<String>(
    "språk", .text, key: true, required: true, sv: "sv eller en.", en: "sv or en.")
  /// The text.
  public static let text = Column<String>(
    "text", .longText, required: true, sv: "Texten.", en: "The text.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "texter", sv: ("Texter", "Egna texter till rapportens avsnitt, i Markdown."),
    en: ("Texts", "Texts for sections of the report, in Markdown."), change: .newInformation,
    columns: [period.definition, section.definition, language.definition, text.definition, reference.definition])

  static func assemble(_ record: StoredRecord) -> SectionText? {
    guard let periodKey = record.key(0, period), let sectionKey = record.key(1, section),
      let languageKey = record.key(2, language)
    else { return nil }
    var row = SectionText(period: periodKey, section: sectionKey, language: languageKey)
    row.text = record.text(text)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
