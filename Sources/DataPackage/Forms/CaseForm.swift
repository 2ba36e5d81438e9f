public import ProgrammeModel

/// A whole nyttokalkyl in one file, before anything is registered: a row per item and year, or per item and span.
///
/// It is no table of the data package: it becomes a programme with one case, for looking at.
public enum CaseForm {
  /// The form as a table.
  public static let table = TableDefinition(
    "nyttokalkyl",
    sv: ("Nyttokalkyl i en fil", "En rad per post och år, eller per post och följd av år; kalkylens huvud på en rad."),
    en: ("Benefit case in one file", "A row per item and year, or per item and span; the case's head on one row."),
    change: .newEstimate, columns: CaseFormItem.all + CaseFormHead.all)

  /// The heads that tell the form from other tables.
  public static let marks: [FieldName] = [CaseFormItem.kind.name, CaseFormItem.item.name, CaseFormItem.year.name]
}

/// What a row of the one-file form is.
public enum CaseFormKind: String, Choice, ColumnValue {
  /// A benefit, or a disbenefit.
  case benefit = "nytta"
  /// Expenditure for development and introduction.
  case investment = "investering"
  /// Change in yearly running cost.
  case running = "drift"
  /// Depreciation and interest: an error, which is told.
  case capitalCost = "kapitalkostnad"
  /// The share of full adoption from a year.
  case adoption = "anslutning"
}
