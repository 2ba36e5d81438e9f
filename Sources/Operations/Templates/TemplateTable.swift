import DataPackage
import ProgrammeModel
import Workbooks

/// A table of the data package as a sheet to fill in.
struct TemplateTable {
  /// The most ids that a drop-down list offers; more than that nobody looks through.
  private static let mostChoices = 500

  let definition: TableDefinition
  let language: Language
  /// The ids that the register knows, by table.
  let ids: [TableName: [String]]
  /// What the register knows.
  var rows: [[Reported<String>?]]
  /// How many rows are prepared for filling in.
  var blankRows = 40

  /// The sheet.
  var sheet: WorkSheet {
    TypedTable(
      name: definition.name.rawValue, columns: definition.columns.map(column), rows: rows.map(cells),
      blankRows: blankRows, frozenColumns: max(1, definition.keys.count > 2 ? 1 : definition.keys.count),
      language: language
    ).sheet
  }

  /// The position of a column.
  func position(_ name: FieldName) -> Int { definition.columns.firstIndex { $0.name == name } ?? 0 }

  /// The cells of a column, for formulas of other sheets.
  func range(_ name: FieldName) -> String {
    let cells = CellRange(column: position(name), rows: 1...(rows.count + blankRows))
    return "\(definition.name.rawValue)!\(cells.fixedName)"
  }

  /// One cell of a column, by row of the sheet from 1.
  func cell(_ name: FieldName, row: Int) -> String {
    "\(definition.name.rawValue)!\(CellPlace(row, position(name)).fixedName)"
  }

  private func column(_ column: ColumnDefinition) -> TypedColumn {
    let name = column.name.rawValue
    let help = column.help(language)
    let unit = column.kind == .money ? "kr" : nil
    return TypedColumn(
      name, unit: unit, width: Self.width(column), kind(column), isInput: true,
      isRequired: column.isRequired || column.isKey && !definition.isSeries, help: help, rule: rule(column, name, help))
  }

  private func kind(_ column: ColumnDefinition) -> TypedColumn.Kind {
    switch column.kind {
    case .longText: .longText
    case .choice(let words): .choice(words)
    case .flag: .choice(["ja", "nej"])
    case .money: .amount(decimals: 2)
    case .decimal: .number(decimals: 9)
    case .percent: .percent
    case .integer: .whole
    case .day: .day
    case .text, .personal, .identifier, .reference, .instant, .period, .reportPeriod: .text
    }
  }

  private func rule(_ column: ColumnDefinition, _ name: String, _ help: String) -> InputRule? {
    guard case .reference(let table) = column.kind, let known = ids[table], !known.isEmpty,
      known.count <= Self.mostChoices
    else { return nil }
    // A row that is new in the same workbook may be named as well.
    return InputRule(
      .words(known), isStrict: false, title: name, help: help,
      complaint: TemplatePhrases.unknownID(table.rawValue)(language))
  }

  private static func width(_ column: ColumnDefinition) -> Double {
    let least =
      switch column.kind {
      case .longText: 44.0
      case .text, .personal: 26.0
      case .reference, .choice, .identifier: 18.0
      default: 13.0
      }
    return max(least, Double(column.name.rawValue.count) + 6)
  }

  private func cells(_ row: [Reported<String>?]) -> [CellContent] {
    zip(definition.columns, row).map { column, cell in
      switch cell {
      case nil: .blank
      case .missing(let missing)?: text(missing)
      case .value(let text)?: Self.content(text, column.kind)
      }
    }
  }

  private func text(_ missing: MissingValue) -> CellContent {
    if missing.reason == .unstated, !definition.namesWhatIsUnstated { return .blank }
    return .text(missing.reason.rawValue + (missing.note.isEmpty ? "" : ": " + missing.note))
  }

  /// A canonical text as a cell of the column's kind; a text that is none stays one.
  private static func content(_ text: String, _ kind: ColumnKind) -> CellContent {
    switch kind {
    case .money, .decimal, .integer: FixedDecimal(text: text).map(CellContent.decimal) ?? .text(text)
    case .percent: FixedDecimal(text: text).map { .number(percent($0)) } ?? .text(text)
    case .day: CalendarDay(text).map(CellContent.day) ?? .text(text)
    // A year is a number, so that formulas can compare it.
    case .period: text.count == 4 ? FixedDecimal(text: text).map(CellContent.decimal) ?? .text(text) : .text(text)
    default: .text(text)
    }
  }

  /// 3,5 per cent as 0.035.
  private static func percent(_ number: FixedDecimal) -> Double {
    number.scale < 8 ? FixedDecimal(digits: number.digits, scale: number.scale + 2).double : number.double / 100
  }
}
