/// Texts for sections of the report, in Markdown.
public struct SectionText: Sendable {
  /// Report period.
  public let period: ReportPeriod
  /// Section: bakgrund, beredning, synpunkter, beslut ...
  public let section: String
  /// sv or en.
  public let language: String
  /// The text.
  public var text = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(period: ReportPeriod, section: String, language: String) {
    self.period = period
    self.section = section
    self.language = language
  }
}
