internal import ProgrammeModel

/// Works out which columns a delivered record changes.
struct RecordChanges {
  let standing: StandingRecords
  let sources: SourceNumbers
  private let changeKinds: [TableName: Change]
  /// The numbers of the columns of the table at hand.
  var numbers: [FieldName: Int64] = [:]

  init(_ standing: StandingRecords, sources: SourceNumbers, changeKinds: [TableName: Change]) {
    self.standing = standing
    self.sources = sources
    self.changeKinds = changeKinds
  }

  /// The columns of a record that the register does not have, in key order.
  func new(_ record: PackedRecord, _ entity: Int64) throws -> [CellRow] {
    let (source, row) = try place(record)
    func cell(_ field: Int64, _ content: CellContent, note: String?) -> CellRow {
      CellRow(
        entity: entity, field: field, content: content, note: note, change: Change.first.code, source: source, row: row)
    }
    var cells: [CellRow] = []
    cells.reserveCapacity(record.shape.fields.count + 1)
    if let presence = numbers[FieldNumbers.presence] {
      cells.append(cell(presence, .text(CellContent.exists), note: nil))
    }
    try record.forEachField { position, value in
      guard let field = numbers[record.shape.fields[position]] else { return }
      let (content, note) = try CellContent.of(value, in: record.table)
      cells.append(cell(field, content, note: note))
    }
    cells.sort { $0.field < $1.field }
    return cells
  }

  /// The columns that change of a record that the register has, in key order; and whether it stands.
  func stating(_ record: PackedRecord, _ entity: Int64) throws -> (cells: [CellRow], stood: Bool) {
    let standing = try standing.cells(of: entity)
    let presence = numbers[FieldNumbers.presence].flatMap { standing[$0] }
    let stands = presence.map { !$0.isWithdrawn } ?? false
    let (source, row) = try place(record)
    var cells: [CellRow] = []
    func add(_ field: Int64, _ content: CellContent, note: String?) {
      let replaces = standing[field].map { !$0.isWithdrawn } ?? false
      let change = replaces ? changeKinds[record.table] ?? .newInformation : .first
      cells.append(
        CellRow(
          entity: entity, field: field, content: content, note: note, change: change.code, source: source, row: row))
    }
    if !stands, let presence = numbers[FieldNumbers.presence] {
      add(presence, .text(CellContent.exists), note: nil)
    }
    try record.forEachField { position, value in
      guard let field = numbers[record.shape.fields[position]] else { return }
      if let cell = standing[field], cell.states(value) { return }
      // A blank cell of a record that stands says nothing where the register holds nothing.
      if stands, value.isBlank, standing[field].map(\.isWithdrawn) ?? true { return }
      let (content, note) = try CellContent.of(value, in: record.table)
      add(field, content, note: note)
    }
    cells.sort { $0.field < $1.field }
    return (cells, stands)
  }

  /// The columns to be withdrawn of a record that is to be ended, in key order; none where it does not stand.
  func ending(_ entity: Int64) throws -> [CellRow] {
    try standing.cells(of: entity).filter { !$0.value.isWithdrawn }.keys.sorted()
      .map { CellRow(withdrawing: $0, of: entity) }
  }

  private func place(_ record: PackedRecord) throws -> (source: Int64?, row: Int64?) {
    let place = record.place
    let source = try sources.number(place.source)
    return (source, source == nil ? nil : Int64(place.row))
  }
}

extension FieldValue {
  /// Whether it is a cell that was left blank.
  fileprivate var isBlank: Bool {
    if case .missing(let missing) = self { missing == MissingValue(.unstated) } else { false }
  }
}

extension CellContent {
  /// What the column without a name holds while the record stands.
  static let exists = "finns"

  /// What a column holds for a value, and the note beside a missing one.
  ///
  /// - Throws: `unprintableText`.
  static func of(_ value: FieldValue, in table: TableName) throws -> (CellContent, note: String?) {
    switch value {
    case .missing(let missing):
      let note = try printable(missing.note, in: table)
      return (.missing(missing.reason.registerCode), note.isEmpty ? nil : note)
    case .personal(let text): return (.newPerson(try printable(text, in: table)), nil)
    default: return (.text(try printable(value.canonicalText, in: table)), nil)
    }
  }
}

extension CellRow {
  /// A column that is to stand no longer.
  init(withdrawing field: Int64, of entity: Int64) {
    self.init(
      entity: entity, field: field, content: .withdrawn, note: nil, change: Change.withdrawal.code, source: nil,
      row: nil)
  }
}
