public import ProgrammeModel

/// Indicators: the columns of `mätetal`.
public enum IndicatorTable {
  /// The indicator's id.
  public static let id = Column<Identifier<Indicator>>(
    "mätetal_id", .identifier, key: true, required: true, sv: "Mätetalets id.", en: "The indicator's id.")
  /// The name.
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Namnet.", en: "The name.")
  /// The perspective it belongs to.
  public static let perspective = Column<Perspective>(
    "perspektiv", .choice(Perspective.allCases.map(\.rawValue)), required: true,
    sv: "Det perspektiv mätetalet hör till.", en: "The perspective it belongs to.")
  /// Definition.
  public static let definition = Column<String>(
    "definition", .longText, sv: "Definition.", en: "Definition.")
  /// Numerator.
  public static let numerator = Column<String>(
    "täljare", .text, sv: "Täljare.", en: "Numerator.")
  /// Denominator.
  public static let denominator = Column<String>(
    "nämnare", .text, sv: "Nämnare.", en: "Denominator.")
  /// Unit, such as %.
  public static let unit = Column<String>(
    "enhet", .text, required: true, sv: "Enhet, t.ex. %.", en: "Unit, such as %.")
  /// Rising or falling.
  public static let direction = Column<Direction>(
    "riktning", .choice(Direction.allCases.map(\.rawValue)), sv: "Ökande eller minskande.", en: "Rising or falling.")
  /// Share of the target, in per cent, that suffices for partly met (default 90).
  public static let tolerance = Column<FixedDecimal>(
    "tolerans", .percent, sv: "Del av målet, i procent, som räcker för \"uppfylls delvis\" (förval 90).",
    en: "Share of the target, in per cent, that suffices for partly met (default 90).")
  /// The catalogue's calculation.
  public static let calculation = Column<String>(
    "beräkning", .text,
    sv: "Namnet på katalogens beräkning ur grunduppgifter (tertial schema --indicators); tomt om värdet rapporteras.",
    en: "The catalogue's calculation from raw rows (tertial schema --indicators); empty where values are reported.")
  /// Where the value comes from.
  public static let dataSource = Column<String>(
    "källa_till_värdet", .text, sv: "Var värdet hämtas.", en: "Where the value comes from.")
  /// How often it is measured.
  public static let frequency = Column<Frequency>(
    "frekvens", .choice(Frequency.allCases.map(\.rawValue)), sv: "Hur ofta det mäts.", en: "How often it is measured.")
  /// Role in charge.
  public static let owner = Column<String>(
    "ansvarig", .text, sv: "Ansvarig roll.", en: "Role in charge.")
  /// Yes where split by sex.
  public static let splitBySex = Column<Bool>(
    "könsuppdelat", .flag, sv: "Ja om värdet delas upp på kön.", en: "Yes where split by sex.")
  /// First period after a break in definition.
  public static let seriesFrom = Column<ReportPeriod>(
    "serie_från", .reportPeriod, sv: "Första period i serien efter ett brott i definitionen.",
    en: "First period after a break in definition.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "mätetal", sv: ("Mätetal", "Mätetal med definition, enhet, riktning, källa, frekvens och ägare."),
    en: ("Indicators", "Indicators with definition, unit, direction, source, frequency and owner."),
    change: .newInformation,
    columns: [
      id.definition, name.definition, perspective.definition, definition.definition, numerator.definition,
      denominator.definition, unit.definition, direction.definition, tolerance.definition, calculation.definition,
      dataSource.definition,
      frequency.definition, owner.definition, splitBySex.definition, seriesFrom.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Indicator? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Indicator(id: idKey)
    row.name = record.text(name)
    row.perspective = record.value(perspective)
    row.definition = record.text(definition)
    row.numerator = record.text(numerator)
    row.denominator = record.text(denominator)
    row.unit = record.text(unit)
    row.direction = record.value(direction)
    row.tolerance = record.value(tolerance)
    row.calculation = record.text(calculation)
    row.dataSource = record.text(dataSource)
    row.frequency = record.value(frequency)
    row.owner = record.text(owner)
    row.splitBySex = record.value(splitBySex) ?? false
    row.seriesFrom = record.value(seriesFrom)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
