import DataPackage
import ProgrammeModel
import SheetReaders

/// A mapping of one table with every head found in the file.
struct BoundMapping {
  /// A column of the table that is made.
  struct Field {
    let definition: ColumnDefinition
    let unit: MoneyUnit?
    /// Positions in the foreign row; empty for a constant, and for what comes from columns that become rows.
    let positions: [Int]
    let separator: String
    let constant: String?
    let dayForms: [DayForm]
    let translation: Translation?

    /// The head in the table that is made, with the unit.
    var heading: String {
      unit.map { "\(definition.name.rawValue) (\($0.word))" } ?? definition.name.rawValue
    }
  }

  /// A condition on a cell.
  struct Condition {
    let position: Int
    let test: RowCondition.Test

    func holds(_ row: ForeignRow) -> Bool {
      let text = row.cells.indices.contains(position) ? row.cells[position].text : ""
      switch test {
      case .isOne(let patterns): return patterns.contains { $0.matches(text) }
      case .isNone(let patterns): return !patterns.contains { $0.matches(text) }
      case .isBlank(let wanted): return text.allSatisfy(\.isWhitespace) == wanted
      }
    }
  }

  /// A column that becomes rows.
  struct Member {
    let position: Int
    let name: String
    let conditions: [Condition]
  }

  let table: TableDefinition
  let sameKey: SameKey
  private(set) var fields: [Field] = []
  private(set) var conditions: [Condition] = []
  private(set) var members: [Member] = []
  /// Where in ``fields`` the name and the cell of a column that becomes rows go.
  private(set) var wideName: Int?
  private(set) var wideValue: Int?
  /// Every position that is needed.
  private(set) var positions: Set<Int> = []
  /// What was not found, with the mapping's place.
  private(set) var problems: [MappingReader.MappingProblem] = []

  init(_ mapping: TableMapping, in foreign: ForeignTable) {
    table = mapping.table
    sameKey = mapping.sameKey
    for column in mapping.columns {
      guard let definition = table.column(column.field) else { continue }
      var constant: String?
      var found: [Int] = []
      var separator = ""
      switch column.origin {
      case .constant(let text): constant = text
      case .heads(let heads, let between): (found, separator) = (heads.compactMap { find($0, foreign) }, between)
      }
      fields.append(
        Field(
          definition: definition, unit: column.unit, positions: found, separator: separator, constant: constant,
          dayForms: column.dayForms.isEmpty ? foreign.form.dayForms : column.dayForms, translation: column.translation))
    }
    conditions = bind(mapping.conditions, foreign)
    if let wide = mapping.wide { bind(wide, foreign) }
  }

  private mutating func bind(_ wide: WideColumns, _ foreign: ForeignTable) {
    for (field, unit) in [(wide.nameField, nil), (wide.valueField, wide.unit)] {
      guard let definition = table.column(field) else { continue }
      fields.append(
        Field(
          definition: definition, unit: unit, positions: [], separator: "", constant: nil,
          dayForms: foreign.form.dayForms, translation: nil))
    }
    (wideName, wideValue) = (fields.count - 2, fields.count - 1)
    for member in wide.members {
      guard let position = find(member.head, foreign) else { continue }
      members.append(
        Member(position: position, name: member.name, conditions: bind(member.conditions, foreign)))
    }
  }

  private mutating func bind(_ conditions: [RowCondition], _ foreign: ForeignTable) -> [Condition] {
    conditions.compactMap { condition in
      find(condition.head, foreign).map { Condition(position: $0, test: condition.test) }
    }
  }

  private mutating func find(_ head: ForeignHead, _ foreign: ForeignTable) -> Int? {
    switch foreign.find(head) {
    case .position(let position):
      positions.insert(position)
      return position
    case .none:
      let heads = foreign.columns.map(\.name).filter { !$0.isEmpty }
      problem(
        head,
        Phrase(
          sv: "Filens rubriker, rad \(foreign.headRow): \(Self.list(heads)).",
          en: "The heads of the file, row \(foreign.headRow): \(Self.list(heads))."),
        suggestion: Suggestion.nearest(to: head.name, among: heads) ?? "")
      return nil
    case .several(let count):
      problem(
        head,
        Phrase(
          sv: "Filen har \(count) kolumner med den rubriken: skriv \(head.name)#1, \(head.name)#2 …",
          en: "The file has \(count) columns with that head: write \(head.name)#1, \(head.name)#2 …"))
      return nil
    }
  }

  private static func list(_ heads: [String]) -> String {
    heads.prefix(30).map { ProblemDetails.printable($0) }.joined(separator: ", ") + (heads.count > 30 ? " …" : "")
  }

  private mutating func problem(_ head: ForeignHead, _ expected: Phrase, suggestion: String = "") {
    problems.append(
      MappingReader.MappingProblem(
        code: .mappingColumnMissing, line: head.line, column: head.column, expected: expected, found: head.name,
        suggestion: suggestion))
  }
}
