import DataPackage
import ProgrammeModel
import SheetReaders

extension MappingReader {
  mutating func readTable(_ node: MappingNode) -> TableMapping? {
    guard let pairs = node.pairs,
      let named = pairs.first(where: {
        Heading.folded($0.key.text ?? "") == Heading.folded(MappingWords.table.rawValue)
      })
    else {
      wrong(node, Phrase(sv: "Här väntas ”tabell: NAMN”.", en: "“tabell: NAME” is expected here."))
      return nil
    }
    let name = named.value.text ?? ""
    guard let table = DeliveryPlan.table(named: name), table.name != DeliverySlip.table.name else {
      wrong(
        named.value,
        Phrase(sv: "Ingen tabell i datapaketet heter så.", en: "No table of the data package is named so."),
        suggestion: DeliveryPlan.nearestTable(to: name) ?? "")
      return nil
    }
    var mapping = TableMapping(table: table)
    forEachKey(of: node, among: MappingWords.tableKeys) { reader, key, value in
      switch key {
      case .conditions: mapping.conditions = value.items.compactMap { reader.readCondition($0) }
      case .columns: mapping.columns = reader.readColumns(value, table)
      case .wide: mapping.wide = reader.readWide(value, table)
      case .sameKey: mapping.sameKey = reader.readSameKey(value)
      default: break
      }
    }
    requireOnce(mapping, node)
    return mapping
  }

  /// A column of the table has one origin.
  private mutating func requireOnce(_ mapping: TableMapping, _ node: MappingNode) {
    let wide = mapping.wide.map { [$0.nameField, $0.valueField] } ?? []
    for field in wide where mapping.columns.contains(where: { $0.field == field }) {
      wrong(
        node,
        Phrase(
          sv: "Kolumnen \(field.rawValue) står både i ”kolumner” och i ”kolumner till rader”.",
          en: "The column \(field.rawValue) stands both in “kolumner” and in “kolumner till rader”."),
        found: field.rawValue)
    }
    if mapping.columns.isEmpty, wide.isEmpty, problems.isEmpty {
      wrong(node, Phrase(sv: "”kolumner” saknas.", en: "“kolumner” is missing."), found: mapping.table.name.rawValue)
    }
  }

  private mutating func readSameKey(_ node: MappingNode) -> SameKey {
    switch Heading.folded(node.text ?? "") {
    case "skilda": return .separate
    case "en": return .one
    case "summera": return .sum
    default:
      wrong(node, Phrase(sv: "Möjliga: skilda, en, summera.", en: "Possible: skilda, en, summera."))
      return .separate
    }
  }

  mutating func readCondition(_ node: MappingNode) -> RowCondition? {
    var head: ForeignHead?
    var test: RowCondition.Test?
    forEachKey(of: node, among: MappingWords.conditionKeys) { reader, key, value in
      switch key {
      case .head: head = reader.readHead(value)
      case .isOne: test = .isOne(of: reader.readPatterns(value))
      case .isNone: test = .isNone(of: reader.readPatterns(value))
      case .blank: test = .isBlank(reader.readFlag(value))
      default: break
      }
    }
    guard let head, let test else {
      wrong(
        node,
        Phrase(
          sv: "Ett urval är ”kolumn: RUBRIK” med ”är”, ”inte” eller ”tom”.",
          en: "A condition is “kolumn: HEAD” with “är”, “inte” or “tom”."), found: "")
      return nil
    }
    return RowCondition(head: head, test: test)
  }

  /// The column of the table that a key names.
  private mutating func readField(_ node: MappingNode, _ table: TableDefinition) -> ColumnDefinition? {
    let folded = Heading.folded(node.text ?? "")
    if let column = table.columns.first(where: { Heading.folded($0.name.rawValue) == folded }) { return column }
    let names = table.columns.map(\.name.rawValue)
    let list = names.joined(separator: ", ")
    wrong(
      node,
      Phrase(
        sv: "Tabellen \(table.name.rawValue) har kolumnerna \(list).",
        en: "The table \(table.name.rawValue) has the columns \(list)."),
      suggestion: Suggestion.nearest(to: node.text ?? "", among: names) ?? "")
    return nil
  }

  private mutating func readColumns(_ node: MappingNode, _ table: TableDefinition) -> [ColumnMapping] {
    guard let pairs = node.pairs else {
      wrong(
        node,
        Phrase(
          sv: "Här väntas tabellens kolumner med rubriken som var och en tas från.",
          en: "The table's columns are expected here, with the head each is taken from."))
      return []
    }
    return pairs.compactMap { key, value in
      guard let field = readField(key, table) else { return nil }
      if value.pairs != nil { return readColumn(value, field) }
      return readHead(value).map { ColumnMapping(field: field.name, origin: .heads([$0], separator: "")) }
    }
  }

  private mutating func readColumn(_ node: MappingNode, _ field: ColumnDefinition) -> ColumnMapping? {
    var heads: [ForeignHead] = []
    var constant: String?
    var separator = " "
    var unit: MoneyUnit?
    var dayForms: [DayForm] = []
    var translation: Translation?
    var otherwise: Translation.Otherwise?
    forEachKey(of: node, among: MappingWords.columnKeys) { reader, key, value in
      switch key {
      case .from: heads = value.items.compactMap { reader.readHead($0) }
      case .value: constant = value.text
      case .separator: separator = value.text ?? ""
      case .unit: unit = reader.readUnit(value, field)
      case .dayForm: dayForms = reader.readDayForms(value)
      case .translate: translation = reader.readTranslation(value)
      case .otherwise: otherwise = reader.readOtherwise(value)
      default: break
      }
    }
    if let otherwise { translation = Translation(values: translation?.values ?? [:], otherwise: otherwise) }
    guard heads.isEmpty != (constant == nil) else {
      wrong(
        node,
        Phrase(
          sv: "En kolumn har antingen ”från: RUBRIK” eller ”värde: TEXT”.",
          en: "A column has either “från: HEAD” or “värde: TEXT”."), found: field.name.rawValue)
      return nil
    }
    return ColumnMapping(
      field: field.name, origin: constant.map { .constant($0) } ?? .heads(heads, separator: separator), unit: unit,
      dayForms: dayForms, translation: translation)
  }

  private mutating func readUnit(_ node: MappingNode, _ field: ColumnDefinition) -> MoneyUnit? {
    guard field.kind == .money else {
      wrong(
        node,
        Phrase(
          sv: "Kolumnen \(field.name.rawValue) är inget belopp.", en: "The column \(field.name.rawValue) is no amount.")
      )
      return nil
    }
    if let unit = MoneyUnit.read(node.text ?? "") { return unit }
    wrong(node, Phrase(sv: "Möjliga: kr, tkr, mnkr, mdkr.", en: "Possible: kr, tkr, mnkr, mdkr."))
    return nil
  }

  private mutating func readTranslation(_ node: MappingNode) -> Translation? {
    guard let pairs = node.pairs else {
      wrong(
        node,
        Phrase(sv: "Här väntas vad som står i filen med vad det blir.", en: "What the file says with what it becomes."))
      return nil
    }
    var translation = Translation()
    for (key, value) in pairs {
      guard let found = key.text, let meant = value.text else {
        wrong(value, Phrase(sv: "Här väntas en text.", en: "A text is expected here."))
        continue
      }
      translation.values[TextPattern.folded(found)] = meant
    }
    return translation
  }

  private mutating func readOtherwise(_ node: MappingNode) -> Translation.Otherwise {
    switch Heading.folded(node.text ?? "") {
    case "fel": return .refuse
    case "behåll", "behall": return .keep
    case "tomt": return .blank
    default:
      wrong(node, Phrase(sv: "Möjliga: fel, behåll, tomt.", en: "Possible: fel, behåll, tomt."))
      return .refuse
    }
  }

  private mutating func readWide(_ node: MappingNode, _ table: TableDefinition) -> WideColumns? {
    var name: ColumnDefinition?
    var value: ColumnDefinition?
    var unitNode: MappingNode?
    var members: [WideColumns.Member] = []
    forEachKey(of: node, among: MappingWords.wideKeys) { reader, key, item in
      switch key {
      case .nameField: name = reader.readField(item, table)
      case .valueField: value = reader.readField(item, table)
      case .unit: unitNode = item
      case .columns: members = item.items.compactMap { reader.readMember($0) }
      default: break
      }
    }
    guard let name, let value, !members.isEmpty else {
      wrong(
        node,
        Phrase(
          sv: "”kolumner till rader” ska ha ”rubriken blir”, ”cellen blir” och ”kolumner”.",
          en: "“kolumner till rader” must have “rubriken blir”, “cellen blir” and “kolumner”."), found: "")
      return nil
    }
    let unit = unitNode.flatMap { readUnit($0, value) }
    return WideColumns(nameField: name.name, valueField: value.name, unit: unit, members: members)
  }

  private mutating func readMember(_ node: MappingNode) -> WideColumns.Member? {
    guard node.pairs != nil else { return readHead(node).map { WideColumns.Member(head: $0, name: $0.name) } }
    var head: ForeignHead?
    var name: String?
    var conditions: [RowCondition] = []
    forEachKey(of: node, among: MappingWords.memberKeys) { reader, key, value in
      switch key {
      case .from: head = reader.readHead(value)
      case .becomes: name = value.text
      case .conditions: conditions = value.items.compactMap { reader.readCondition($0) }
      default: break
      }
    }
    guard let head else {
      wrong(node, Phrase(sv: "”från: RUBRIK” saknas.", en: "“från: HEAD” is missing."), found: "")
      return nil
    }
    return WideColumns.Member(head: head, name: name ?? head.name, conditions: conditions)
  }
}
