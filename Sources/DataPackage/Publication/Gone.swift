import ProgrammeModel

/// What has been left out: ids by table, the indicators of benefits, and what texts may call it.
struct Gone {
  private(set) var ids: [TableName: Set<String>] = [:]
  private(set) var indicators: Set<String> = []
  private var called = CalledNames()
  private let ledger: LedgerCodes
  /// How much it is.
  var size: Int { ids.values.reduce(0) { $0 + $1.count } }

  /// Things that people call by name or id in a text.
  private static let calledTables: Set<TableName> = [
    ProjectTable.table.name, ITServiceTable.table.name, StructureNodeTable.table.name,
  ]
  /// Things that are there for themselves, whatever they belong to.
  private static let independent: Set<TableName> = [ProjectTable.table.name, ITServiceTable.table.name]
  /// Things whose own names stay as long as they do: without them nobody could tell what is spoken of.
  private static let named: Set<TableName> = calledTables.union([OrganisationTable.table.name])
  /// The columns that say what a row is about, where it is about one thing of several kinds.
  private static let subjects: Set<FieldName> = [
    DecisionTable.project.name, TransitionTable.benefit.name, TransitionTable.decision.name,
    SurveyAnswerTable.service.name,
  ]
  /// The columns that say so where no project is named.
  private static let places: Set<FieldName> = [DecisionTable.node.name, RiskTable.node.name]
  /// The columns whose text has an id among its parts, such as `R13:projekt:P1033:mål` or `projekt/P1033/bakgrund`.
  private static let paths: Set<FieldName> = [AcceptedFindingTable.finding.name, SectionTextTable.section.name]
  /// The keys whose text is a word of the package's own, such as `justerad 1`, and calls nothing by its id.
  private static let ownWords: Set<FieldName> = [BudgetTable.version.name, SectionTextTable.language.name]

  init(_ ledger: LedgerCodes = LedgerCodes()) { self.ledger = ledger }

  mutating func add(_ record: StoredRecord, of table: TableDefinition) {
    ids[table.name, default: []].insert(record.key.text)
    if table.name == BenefitTable.table.name, let indicator = record.fields[BenefitTable.indicator.name]?.value {
      indicators.insert(indicator)
    }
    guard Self.calledTables.contains(table.name) else { return }
    called.add(id: record.key.text)
    if let name = record.fields[ProjectTable.name.name]?.value { called.add(name: name) }
    guard table.name == ProjectTable.table.name else { return }
    for code in ledger.codes(of: record.key.text) { called.add(id: code) }
  }

  mutating func formUnion(_ other: Gone) {
    ids.merge(other.ids) { $0.union($1) }
    indicators.formUnion(other.indicators)
    called.formUnion(other.called)
  }

  /// Whether a code of a ledger may stand for a project that is gone.
  func hasCode(_ code: String) -> Bool {
    guard let projects = ids[ProjectTable.table.name] else { return false }
    return !projects.isDisjoint(with: ledger.projects(of: code))
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

  /// Whether a text calls what is gone by its name, or has its id or code as a word.
  private func tells(_ text: String?, _ column: ColumnDefinition) -> Bool {
    guard let text, column.kind == .text || column.kind == .longText else { return false }
    return called.stand(in: text)
  }

  /// Whether a key, which cannot be hidden alone, has a text that calls what is gone.
  private func keyTells(_ text: String?, _ column: ColumnDefinition) -> Bool {
    column.isKey && !Self.ownWords.contains(column.name) && tells(text, column)
  }

  /// Whether a record cannot be without what is gone: it must name it, or is about it.
  func isNeeded(by record: StoredRecord, in table: TableDefinition) -> Bool {
    let project = record.text(DecisionTable.project.name, in: table) ?? ""
    return table.columns.contains { column in
      let isAbout =
        !Self.independent.contains(table.name)
        && (Self.subjects.contains(column.name) || project.isEmpty && Self.places.contains(column.name))
      let text = record.text(column.name, in: table)
      return (column.isKey || column.isRequired || isAbout) && names(text, column) || keyTells(text, column)
    }
  }

  /// The columns by which a record mentions what is gone, and its texts with a name of it.
  func mentions(in record: StoredRecord, of table: TableDefinition) -> Set<FieldName> {
    Set(
      table.columns.compactMap { column in
        let text = record.fields[column.name]?.value
        let isOwnName = column.name == ProjectTable.name.name && Self.named.contains(table.name)
        return names(text, column) || !isOwnName && tells(text, column) ? column.name : nil
      })
  }

  func isNamed(by line: StoredSeries, in table: TableDefinition) -> Bool {
    zip(table.keys, line.key.dimensions.parts).contains { column, text in
      names(text, column) || keyTells(text, column) || (column.name == LedgerEntryTable.code.name && hasCode(text))
    }
  }
}
