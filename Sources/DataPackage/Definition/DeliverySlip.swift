public import ProgrammeModel

/// The slip that may lie with a delivered folder, as `leverans.csv` with one row: who sends it, when and why.
///
/// It is no table of facts: it becomes the head of the registration. What the command line states goes before it.
public enum DeliverySlip {
  /// The board, company or office that sends.
  public static let organisation = Column<String>(
    "avsändare", .text, sv: "Id för nämnd, bolag eller kontor som levererar.",
    en: "Id of the board, company or office that delivers.")
  /// The person who delivers.
  public static let actor = Column<String>(
    "lämnad_av", .personal, required: true, sv: "Den som lämnar uppgifterna.", en: "Who delivers the data.")
  /// The role that person acts in.
  public static let role = Column<String>("roll", .text, sv: "I vilken roll.", en: "In which role.")
  /// The day the delivery came in.
  public static let received = Column<CalendarDay>(
    "inkom", .day, sv: "Dagen leveransen kom in.", en: "The day the delivery came in.")
  /// When it was registered, for rebuilding a register from its deliveries.
  public static let statedAt = Column<Instant>(
    "registrerad", .instant, sv: "När leveransen registrerades, vid återuppbyggnad ur tidigare leveranser.",
    en: "When it was registered, for rebuilding a register from earlier deliveries.")
  /// Full or supplementary.
  public static let scope = Column<DeliveryScope>(
    "omfattning", .choice(DeliveryScope.allCases.map(\.rawValue)),
    sv: "Hel leverans av tabellerna, eller komplettering (förval).",
    en: "Full delivery of the tables, or a supplement (default).")
  /// The code of the reason.
  public static let reasonCode = Column<String>(
    "orsakskod", .text, sv: "Orsakskod, t.ex. rättelse, ny bedömning eller nytt utfall.",
    en: "Reason code, such as rättelse, ny bedömning or nytt utfall.")
  /// The reason in words.
  public static let reason = Column<String>("orsak", .longText, sv: "Orsaken i ord.", en: "The reason in words.")
  /// The decision it rests on.
  public static let decision = Column<String>(
    "beslut", .text, sv: "Beslut som leveransen vilar på.", en: "The decision the delivery rests on.")

  /// The slip as a table of one row.
  public static let table = TableDefinition(
    "leverans", sv: ("Följesedel", "Vem som levererar, när och varför; en rad."),
    en: ("Delivery slip", "Who delivers, when and why; one row."), change: .newInformation,
    columns: [
      organisation.definition, actor.definition, role.definition, received.definition, statedAt.definition,
      scope.definition, reasonCode.definition, reason.definition, decision.definition,
    ])
}
