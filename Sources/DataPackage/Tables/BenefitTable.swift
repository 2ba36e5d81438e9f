public import ProgrammeModel

/// Benefits: the columns of `nyttor`.
public enum BenefitTable {
  /// The benefit's id.
  public static let id = Column<Identifier<Benefit>>(
    "nytta_id", .identifier, key: true, required: true, sv: "Nyttans id.", en: "The benefit's id.")
  /// The project.
  public static let project = Column<Identifier<Project>>(
    "projekt", .reference(TableName("projekt")), required: true, sv: "Projektet.", en: "The project.")
  /// The benefit in words (what).
  public static let name = Column<String>(
    "namn", .text, required: true, sv: "Nyttan i ord (vad).", en: "The benefit in words (what).")
  /// How it is to be realised.
  public static let how = Column<String>(
    "hur", .longText, sv: "Hur nyttan ska realiseras.", en: "How it is to be realised.")
  /// When it arises.
  public static let when = Column<String>(
    "när", .text, sv: "När nyttan uppkommer.", en: "When it arises.")
  /// Green, yellow or red.
  public static let benefitClass = Column<BenefitClass>(
    "klass", .choice(BenefitClass.allCases.map(\.rawValue)), sv: "Grön, gul eller röd.", en: "Green, yellow or red.")
  /// Kind of benefit.
  public static let kind = Column<BenefitKind>(
    "slag", .choice(BenefitKind.allCases.map(\.rawValue)), sv: "Slag av nytta.", en: "Kind of benefit.")
  /// Perspective.
  public static let perspective = Column<Perspective>(
    "perspektiv", .choice(Perspective.allCases.map(\.rawValue)), sv: "Perspektiv.", en: "Perspective.")
  /// Yes where it is a negative effect.
  public static let isDisbenefit = Column<Bool>(
    "negativ", .flag, sv: "Ja om det är en negativ effekt.", en: "Yes where it is a negative effect.")
  /// The board that pays.
  public static let payer = Column<Identifier<Organisation>>(
    "betalas_av", .reference(TableName("organisationer")), sv: "Nämnd som betalar.", en: "The board that pays.")
  /// The board or company that benefits.
  public static let beneficiary = Column<Identifier<Organisation>>(
    "tillfaller", .reference(TableName("organisationer")), sv: "Nämnd eller bolag som nyttan tillfaller.",
    en: "The board or company that benefits.")
  /// Stakeholder outside the city, such as citizens.
  public static let stakeholder = Column<String>(
    "intressent", .text, sv: "Intressent utanför staden, t.ex. medborgare.",
    en: "Stakeholder outside the city, such as citizens.")
  /// Indicator for follow-up.
  public static let indicator = Column<Identifier<Indicator>>(
    "mätetal", .reference(TableName("mätetal")), sv: "Mätetal för uppföljning.", en: "Indicator for follow-up.")
  /// Unit of the indicator.
  public static let unit = Column<String>(
    "enhet", .text, sv: "Mätetalets enhet.", en: "Unit of the indicator.")
  /// Unit of the numbers in the benefit plan.
  public static let volumeUnit = Column<String>(
    "volymenhet", .text, sv: "Enhet för antal i nyttoplanen, t.ex. timmar eller ärenden.",
    en: "Unit of the numbers in the benefit plan, such as hours or cases.")
  /// Price year where it is another than the case's.
  public static let priceYear = Column<Int>(
    "prisår", .integer, sv: "Nyttoplanens prisår om det är ett annat än kalkylens.",
    en: "Price year of the planned amounts where it is another than the case's.")
  /// Rising or falling.
  public static let direction = Column<Direction>(
    "riktning", .choice(Direction.allCases.map(\.rawValue)), sv: "Ökande eller minskande.", en: "Rising or falling.")
  /// Value before introduction.
  public static let baseline = Column<FixedDecimal>(
    "baslinje", .decimal, sv: "Värde före införandet.", en: "Value before introduction.")
  /// When the baseline was measured.
  public static let baselineDate = Column<CalendarDay>(
    "baslinjedatum", .day, sv: "När baslinjen mättes.", en: "When the baseline was measured.")
  /// Target.
  public static let target = Column<FixedDecimal>(
    "målvärde", .decimal, sv: "Målvärde.", en: "Target.")
  /// When the target is due.
  public static let targetDate = Column<CalendarDay>(
    "måldatum", .day, sv: "När målet ska nås.", en: "When the target is due.")
  /// How often it is measured.
  public static let frequency = Column<Frequency>(
    "frekvens", .choice(Frequency.allCases.map(\.rawValue)), sv: "Hur ofta nyttan mäts.",
    en: "How often it is measured.")
  /// Where the value comes from.
  public static let dataSource = Column<String>(
    "datakälla", .text, sv: "Var värdet hämtas.", en: "Where the value comes from.")
  /// How it is followed up.
  public static let followUp = Column<String>(
    "uppföljning", .longText, sv: "Hur nyttan följs upp.", en: "How it is followed up.")
  /// How it is to be taken home.
  public static let takingHome = Column<TakingHomeMethod>(
    "hemtagningssätt", .choice(TakingHomeMethod.allCases.map(\.rawValue)), sv: "Hur nyttan ska tas hem.",
    en: "How it is to be taken home.")
  /// Status of the benefit.
  public static let status = Column<BenefitStatus>(
    "status", .choice(BenefitStatus.allCases.map(\.rawValue)), sv: "Nyttans status.", en: "Status of the benefit.")
  /// A vulnerable group that the effect concerns.
  public static let vulnerableGroup = Column<String>(
    "utsatt_grupp", .text, sv: "Utsatt grupp som effekten berör, t.ex. personer utan dator.",
    en: "A vulnerable group that the effect concerns, such as those without a computer.")
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "nyttor",
    sv: ("Nyttor", "Nyttorna med de sju frågorna: vad, hur, vem, när, hur följas upp, vem följer upp, mätetal."),
    en: (
      "Benefits",
      "The benefits with the seven questions: what, how, who, when, how followed up, by whom, which indicator."
    ), change: .newInformation,
    columns: [
      id.definition, project.definition, name.definition, how.definition, when.definition, benefitClass.definition,
      kind.definition, perspective.definition, isDisbenefit.definition, payer.definition, beneficiary.definition,
      stakeholder.definition, indicator.definition, unit.definition, volumeUnit.definition, priceYear.definition,
      direction.definition, baseline.definition,
      baselineDate.definition, target.definition, targetDate.definition, frequency.definition, dataSource.definition,
      followUp.definition, takingHome.definition, status.definition, vulnerableGroup.definition, reference.definition,
    ])

  static func assemble(_ record: StoredRecord) -> Benefit? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = Benefit(id: idKey)
    row.project = record.value(project) ?? ""
    row.name = record.text(name)
    row.how = record.text(how)
    row.when = record.text(when)
    row.benefitClass = record.reported(benefitClass)
    row.kind = record.value(kind)
    row.perspective = record.value(perspective)
    row.isDisbenefit = record.value(isDisbenefit) ?? false
    row.payer = record.value(payer)
    row.beneficiary = record.reported(beneficiary)
    row.stakeholder = record.text(stakeholder)
    row.indicator = record.reported(indicator)
    row.unit = record.text(unit)
    row.volumeUnit = record.text(volumeUnit)
    row.priceYear = record.value(priceYear)
    row.direction = record.value(direction)
    row.baseline = record.reported(baseline)
    row.baselineDate = record.value(baselineDate)
    row.target = record.reported(target)
    row.targetDate = record.value(targetDate)
    row.frequency = record.value(frequency)
    row.dataSource = record.text(dataSource)
    row.followUp = record.text(followUp)
    row.takingHome = record.value(takingHome)
    row.status = record.value(status)
    row.vulnerableGroup = record.reported(vulnerableGroup)
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
