public import ProgrammeModel

/// Survey answers: the columns of `enkätsvar`.
public enum SurveyAnswerTable {
  /// The form's id.
  public static let id = Column<Identifier<SurveyAnswer>>(
    "svar_id", .identifier, key: true, required: true, sv: "Formulärets id; ska inte gå att koppla till en person.",
    en: "The form's id; must not lead to a person.")
  /// Which survey.
  public static let survey = Column<SurveyKind>(
    "enkät", .choice(SurveyKind.allCases.map(\.rawValue)), required: true,
    sv: "Nöjd kund-index (tre frågor, 1–10), SUS (tio påståenden, 1–5) eller nöjdhet i fem steg.",
    en: "Satisfied-customer index (three questions, 1-10), SUS (ten, 1-5) or satisfaction in five steps.")
  /// The service it is about.
  public static let service = Column<Identifier<ITService>>(
    "tjänst", .reference(TableName("tjänster")), sv: "Tjänsten som svaret gäller.", en: "The service it is about.")
  /// The respondent's board.
  public static let organisation = Column<Identifier<Organisation>>(
    "organisation", .reference(TableName("organisationer")), sv: "Den svarandes nämnd.", en: "The respondent's board.")
  /// All, women or men.
  public static let sex = Column<SexBreakdown>(
    "kön", .choice(SexBreakdown.allCases.map(\.rawValue)), sv: "Totalt (förval), kvinnor eller män.",
    en: "All (default), women or men.")
  /// When it was answered.
  public static let period = Column<Period>(
    "period", .period, required: true, sv: "Månad, tertial eller år.", en: "Month, tertial or year.")
  /// The answers, question by question.
  public static let answers: [Column<Int>] = (1...10).map { number in
    Column<Int>(
      "fråga_\(number)", .integer, sv: "Svaret på fråga \(number); tomt om den inte besvarats.",
      en: "The answer to question \(number); empty if not answered.")
  }
  /// The document that the row was taken from.
  public static let reference = sourceColumn

  /// The table.
  public static let table = TableDefinition(
    "enkätsvar", sv: ("Enkätsvar", "Ett formulär per rad, som det besvarades; index räknas ur dem."),
    en: ("Survey answers", "One form a row, as answered; indexes are computed from them."), change: .newOutcome,
    columns: [
      id.definition, survey.definition, service.definition, organisation.definition, sex.definition, period.definition,
    ] + answers.map(\.definition) + [reference.definition])

  static func assemble(_ record: StoredRecord) -> SurveyAnswer? {
    guard let idKey = record.key(0, id) else { return nil }
    var row = SurveyAnswer(id: idKey)
    row.survey = record.value(survey)
    row.service = record.value(service)
    row.organisation = record.value(organisation)
    row.sex = record.value(sex)
    row.period = record.value(period)
    row.answers = answers.map { record.value($0) }
    row.reference = record.text(reference)
    row.origin = RecordOrigin(
      table: table.name, key: record.key, registration: record.registration, place: record.place)
    return row
  }
}
