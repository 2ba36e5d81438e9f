import ProgrammeModel

/// What has been left out: ids by table, the ledger's codes of projects, the indicators of benefits, and what texts may
/// call it.
struct Gone {
  private(set) var ids: [TableName: Set<String>] = [:]
  private(set) var codes: Set<String> = []
  private(set) var indicators: Set<String> = []
  private var titles: Set<String> = []
  private var words: Set<String> = []
  /// How much it is.
  var size: Int { ids.values.reduce(0) { $0 + $1.count } }

  /// Things that people call by name or id in a text.
  private static let called: Set<TableName> = [
    ProjectTable.table.name, ITServiceTable.table.name, StructureNodeTable.table.name,
  ]
  /// Things that are there for themselves, whatever they belong to.
  private static let independent: Set<TableName> = [ProjectTable.table.name, ITServiceTable.table.name]
  /// The columns that say what a row is about, where it is about one thing of several kinds.
  private static let subjects: Set<FieldName> = [
    DecisionTable.project.name, TransitionTable.benefit.name, TransitionTable.decision.name,
    SurveyAnswerTable.service.name,
  ]
  /// The columns that say so where no project is named.
  private static let places: Set<FieldName> = [DecisionTable.node.name, RiskTable.node.name]
  /// The columns whose text has an id among its parts, such as `R13:projekt:P1033:mål` or `projekt/P1033/bakgrund`.
  private static let paths: Set<FieldName> = [AcceptedFindingTable.finding.name, SectionTextTable.section.name]
  /// A shorter name would be found in any text.
  private static let shortestName = 5

  mutating func add(_ record: StoredRecord, of table: TableDefinition) {
    ids[table.name, default: []].insert(record.key.text)
    if table.name == BenefitTable.table.name, let indicator = record.fields[BenefitTable.indicator.name]?.value {
      indicators.insert(indicator)
    }
    guard Self.called.contains(table.name) else { return }
    call(record.key.text)
    if let name = record.fields[ProjectTable.name.name]?.value { call(name) }
    guard table.name == ProjectTable.table.name else { return }
    if let code = record.fields[ProjectTable.ledgerCode.name]?.value, !code.isEmpty {
      codes.insert(code)
      call(code)
    }
  }

  private mutating func call(_ text: String) {
    let isWord = text.allSatisfy { $0.isLetter || $0.isNumber }
    if isWord, text.contains(where: \.isNumber), text.contains(where: \.isLetter) {
      words.insert(text.lowercased())
    } else if text.count >= Self.shortestName {
      titles.insert(text.lowercased())
    }
  }

  private func names(_ text: String?, _ column: ColumnDefinition) -> Bool {
    guard let text, !text.isEmpty else { return false }
    switch column.kind {
    case .reference(let target): return ids[target]?.contains(text) ?? false
    default:
      if Self.paths.contains(column.name) {
        let parts = text.split { $0 == ":" || $0 == "/" }.dropFirst().map(String.init)
        return ids.values.contains { !$0.isDisjoint(with: parts) }
      }
      return column.name.rawValue == "objekt" && ids.values.contains { $0.contains(text) }
    }
  }

  /// Whether a record cannot be without what is gone: it must name it, or is about it.
  func isNeeded(by record: StoredRecord, in table: TableDefinition) -> Bool {
    let project = record.text(DecisionTable.project.name, in: table) ?? ""
    return table.columns.contains { column in
      let isAbout =
        !Self.independent.contains(table.name)
        && (Self.subjects.contains(column.name) || project.isEmpty && Self.places.contains(column.name))
      return (column.isKey || column.isRequired || isAbout) && names(record.text(column.name, in: table), column)
    }
  }

  /// The columns by which a record mentions what is gone, and its texts with a name of it.
  func mentions(in record: StoredRecord, of table: TableDefinition) -> Set<FieldName> {
    Set(
      table.columns.compactMap { column in
        let text = record.fields[column.name]?.value
        return names(text, column) || tells(text, column) ? column.name : nil
      })
  }

  /// Whether a text calls what is gone by its name, or has its id or code as a word.
  private func tells(_ text: String?, _ column: ColumnDefinition) -> Bool {
    guard let text, column.kind == .text || column.kind == .longText else { return false }
    let said = text.lowercased()
    if titles.contains(where: { said.contains($0) }) { return true }
    return said.split { !$0.isLetter && !$0.isNumber }.contains { words.contains(String($0)) }
  }

  func isNamed(by line: StoredSeries, in table: TableDefinition) -> Bool {
    zip(table.keys, line.key.dimensions.parts).contains { column, text in
      names(text, column) || (column.name.rawValue == "projektkod" && codes.contains(text))
    }
  }
}
