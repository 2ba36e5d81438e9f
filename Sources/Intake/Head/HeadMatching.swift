import DataPackage
import ProgrammeModel
import SheetReaders

/// Finds out which column of a table each head of a file means.
struct HeadMatching {
  private let table: TableDefinition
  private let header: SheetHeader
  private let file: String
  private let sheet: String?

  private var bound: [FieldName: ColumnBinding] = [:]
  private var sourceColumns: [SourceColumn] = []
  private var unknown: [(name: String, position: Int)] = []
  private var hasErrors = false
  private(set) var assumptions: [Phrase] = []

  init(_ header: SheetHeader, of table: TableDefinition, file: String, sheet: String?) {
    self.table = table
    self.header = header
    self.file = file
    self.sheet = sheet
  }

  /// The columns, or `nil` if the rows cannot be read by them; what is wrong is noted.
  mutating func match(_ log: inout ProblemLog) -> HeadBinding? {
    for (position, name) in header.names.enumerated() { bind(name, at: position, &log) }
    if bound.isEmpty, !hasErrors {
      log.note(.headNotRecognised, at: place(), ProblemDetails())
      return nil
    }
    noteUnknown(&log)
    requireColumns(&log)
    if hasErrors { return nil }
    return HeadBinding(
      row: header.row, columns: table.columns.compactMap { bound[$0.name] }, sourceColumns: sourceColumns,
      missingRequired: table.isSeries
        ? [] : table.columns.filter { $0.isRequired && !$0.isKey && bound[$0.name] == nil })
  }

  /// What every column was taken for, also where the head is refused.
  var columns: [SourceColumn] { sourceColumns }

  private func place(_ position: Int? = nil) -> Place {
    Place(file: file, sheet: sheet, row: header.row, column: position.map { $0 + 1 })
  }

  private mutating func bind(_ name: String, at position: Int, _ log: inout ProblemLog) {
    switch recognise(name) {
    case nil:
      sourceColumns.append(SourceColumn(header: name, field: nil))
      if !name.allSatisfy(\.isWhitespace) { unknown.append((name, position)) }
    case .refused(let code, let definition)?:
      sourceColumns.append(SourceColumn(header: name, field: nil))
      error(code, ProblemDetails(found: name, column: definition.name.rawValue), at: position, &log)
    case .column(let definition, let unit, let unitText)?:
      sourceColumns.append(SourceColumn(header: name, field: definition.name, unit: unitText))
      guard bound[definition.name] == nil else {
        error(.columnTwice, ProblemDetails(found: name, column: definition.name.rawValue), at: position, &log)
        return
      }
      bound[definition.name] = ColumnBinding(position: position, reader: CellReader(definition, unit: unit))
    }
  }

  private mutating func error(
    _ code: IntakeCode, _ details: ProblemDetails, at position: Int?, _ log: inout ProblemLog
  ) {
    hasErrors = true
    log.note(code, at: place(position), details)
  }

  private enum Recognition {
    case column(ColumnDefinition, MoneyUnit?, String)
    case refused(IntakeCode, ColumnDefinition)
  }

  private mutating func recognise(_ name: String) -> Recognition? {
    if let exact = column(folded: Heading.folded(name)) { return .column(exact, nil, "") }
    let heading = Heading(name)
    if let definition = column(folded: heading.key) {
      switch (heading.unit, definition.kind) {
      case (.money(let unit)?, .money): return .column(definition, unit, unit.word)
      case (.money?, .decimal), (.money?, .integer), (.money?, .percent): return .refused(.unitNotExpected, definition)
      case (.percent?, .money): return .refused(.unitNotKnown, definition)
      case (.percent?, _): return .column(definition, nil, "%")
      default: break
      }
    }
    // `horisont (år)`: a remark in parentheses after the name, but never after an amount, where it may be a unit.
    guard let open = name.firstIndex(where: { $0 == "(" || $0 == "[" }),
      let definition = column(folded: Heading.folded(String(name[..<open])))
    else { return nil }
    if definition.kind == .money { return .refused(.unitNotKnown, definition) }
    let shown = ProblemDetails.printable(name)
    assumptions.append(
      Phrase(
        sv: "Rubriken ”\(shown)” lästes som \(definition.name.rawValue).",
        en: "The head “\(shown)” was read as \(definition.name.rawValue)."))
    return .column(definition, nil, "")
  }

  /// How many columns of a table the texts of a row name: to find the head below titles.
  static func rank(_ names: [String], of table: TableDefinition) -> Int {
    let columns = Set(table.columns.map { Heading.folded($0.name.rawValue) })
    return names.count { columns.contains(Heading.folded($0)) || columns.contains(Heading($0).key) }
  }

  private func column(folded: String) -> ColumnDefinition? {
    table.columns.first { Heading.folded($0.name.rawValue) == folded }
  }

  private func noteUnknown(_ log: inout ProblemLog) {
    let free = table.columns.filter { bound[$0.name] == nil }.map(\.name.rawValue)
    for (name, position) in unknown {
      log.note(
        .columnNotKnown, at: place(position),
        ProblemDetails(found: name, suggestion: Suggestion.nearest(to: name, among: free) ?? ""))
    }
  }

  private mutating func requireColumns(_ log: inout ProblemLog) {
    func lacks(_ name: FieldName) -> Bool { bound[name] == nil }
    var needed = table.keys.filter { $0.isRequired || !table.isSeries }
    if case .series(let period, let measures, _) = table.shape {
      if let column = table.column(period) { needed.append(column) }
      if !hasErrors, measures.allSatisfy(lacks) {
        let names = measures.map(\.rawValue).joined(separator: ", ")
        error(.valueColumnMissing, ProblemDetails(column: names), at: nil, &log)
      }
    }
    for column in needed where lacks(column.name) {
      error(.keyColumnMissing, ProblemDetails(column: column.name.rawValue), at: nil, &log)
    }
  }
}

extension MoneyUnit {
  /// The word in receipts: `kr`, `tkr`, `mnkr` or `mdkr`.
  var word: String {
    switch self {
    case .kronor: "kr"
    case .thousands: "tkr"
    case .millions: "mnkr"
    case .billions: "mdkr"
    }
  }
}
