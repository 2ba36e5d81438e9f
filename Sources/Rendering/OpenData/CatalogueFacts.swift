public import ProgrammeModel

/// What the descriptions of open data say of the whole.
public struct CatalogueFacts: Sendable {
  /// The title, without publisher and year.
  public let title: Phrase
  /// What it is.
  public let description: Phrase
  /// Who publishes it.
  public let publisher: String
  /// The address of the licence, without language.
  public let licence: String
  /// Where the files will lie, ended by `/`; empty where that is not known, so that addresses are relative.
  public let address: String
  /// The e-mail address for questions; empty if none is given.
  public let contact: String
  /// The version: the last registration that counts.
  public let version: String
  /// The day of that registration.
  public let issued: CalendarDay
  /// The programme's first and last day; `nil` where not registered.
  public let period: (first: CalendarDay, last: CalendarDay?)?

  /// What the descriptions say.
  public init(
    title: Phrase, description: Phrase, publisher: String, licence: String, address: String, contact: String,
    version: String, issued: CalendarDay, period: (first: CalendarDay, last: CalendarDay?)?
  ) {
    self.title = title
    self.description = description
    self.publisher = publisher
    self.licence = licence
    self.address = address
    self.contact = contact
    self.version = version
    self.issued = issued
    self.period = period
  }
}
