internal import GRDB
internal import ProgrammeModel

/// Writes a planned registration: its rows, the leaves over them, and the row that links it to the chain.
struct RegistrationWriter {
  let database: Database
  let header: RegistrationHeader
  let clock: ClockReading
  let previous: RegisterHead

  /// Writes everything and gives the new head.
  func write<Entropy: RandomNumberGenerator>(
    _ plan: RegistrationPlan, entropy: inout Entropy, _ observations: (inout ObservationWriter) throws -> Void
  ) throws -> RegisterHead {
    let number = Bound.integer(plan.number)
    var texts = try PrivateTextWriter(database, registration: plan.number)
    let actor = try texts.insert(header.actor, entropy: &entropy)
    let reason = header.reason.isEmpty ? nil : try texts.insert(header.reason, entropy: &entropy)
    var leaves = [try write(.erasure, plan.erasures.map { [number, .integer($0)] })]
    try erase(plan.erasures)
    leaves += try writeSources(plan)
    leaves.append(try writeEntities(plan))
    leaves.append(
      try write(.field, plan.fields.map { [.integer($0.number), number, .text($0.table), .text($0.name)] }))
    var cells = try TableWriter(database, .cell)
    func writeCell(_ cell: CellRow) throws {
      if case .newPerson(let name) = cell.content {
        try cells.insert(cell.values(number, content: .person(try texts.insert(name, entropy: &entropy))))
      } else {
        try cells.insert(cell.values(number, content: cell.content))
      }
    }
    for cell in plan.cells { try writeCell(cell) }
    var passing = PassingCount(plan.telling)
    var entity: Int64 = 0
    try plan.records?.forEachCell { cell in
      if cell.entity != entity { passing.add(1) }
      entity = cell.entity
      try writeCell(cell)
    }
    leaves += [try cells.leaf(), try texts.leaf()]
    leaves.append(try writeSeries(plan))
    leaves.append(try writeUnchecked(observations, plan))
    leaves.append(try write(.tally, plan.tallies.inOrder.map { $0.values(number) }))
    let isSystemEntropy = Entropy.self == SystemRandomNumberGenerator.self
    return try link(
      plan, leaves.compactMap { $0 }, actor: actor, reason: reason, entropy: isSystemEntropy ? .system : .given)
  }

  /// Writes observations without the table's check that a value or a reason is there: an ``ObservationRow`` cannot be
  /// otherwise, `verify` looks for it, and it costs a third of the insertion.
  private func writeUnchecked(
    _ observations: (inout ObservationWriter) throws -> Void, _ plan: RegistrationPlan
  ) throws -> Leaf? {
    try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
    defer { try? database.execute(sql: "PRAGMA ignore_check_constraints = OFF") }
    var writer = try ObservationWriter(database, registration: plan.number)
    try observations(&writer)
    return try writer.leaf()
  }

  private func write(_ table: FactTable, _ rows: some Sequence<[Bound]>) throws -> Leaf? {
    var writer = try TableWriter(database, table)
    for row in rows { try writer.insert(row) }
    return try writer.leaf()
  }

  private func writeEntities(_ plan: RegistrationPlan) throws -> Leaf? {
    var entities = try TableWriter(database, .entity)
    try plan.records?.forEachNew { number, record in
      try entities.insert([
        .integer(number), .integer(plan.number), .text(record.table.rawValue), .text(record.keyText),
      ])
    }
    return try entities.leaf()
  }

  private func writeSeries(_ plan: RegistrationPlan) throws -> Leaf? {
    guard let new = plan.series else { return nil }
    var writer = try TableWriter(database, .series)
    for (offset, index) in new.order.enumerated() {
      let number = Int(index)
      try writer.insert([
        .integer(new.first + Int64(offset)), .integer(plan.number), .text(new.series.table(number).rawValue),
        .text(new.series.measure(number).rawValue), .text(new.series.text(number)),
      ])
    }
    return try writer.leaf()
  }

  private func writeSources(_ plan: RegistrationPlan) throws -> [Leaf?] {
    var sources = try TableWriter(database, .source)
    var columns = try TableWriter(database, .sourceColumn)
    for (index, file) in plan.sources.enumerated() {
      let number = Bound.integer(plan.firstSource + Int64(index))
      try sources.insert([
        number, .integer(plan.number), .text(file.name), .text(file.sha256), .text(file.table.rawValue),
        .text(file.encoding), .integer(Int64(file.rows)),
      ])
      for (position, column) in file.columns.enumerated() {
        try columns.insert([
          number, .integer(Int64(position + 1)), .integer(plan.number), .text(column.header),
          .optional(column.field?.rawValue), .text(column.unit),
        ])
      }
    }
    return [try sources.leaf(), try columns.leaf()]
  }

  /// Empties private texts; the erasures that allow it are already written.
  private func erase(_ texts: [Int64]) throws {
    let empty = try Statement(database, "UPDATE private_text SET salt = NULL, content = NULL WHERE private_text = ?")
    for text in texts { try empty.run([.integer(text)]) }
  }

  /// Writes the leaves and the registration, whose hash covers its own row, the leaves and the hash before it.
  private func link(
    _ plan: RegistrationPlan, _ leaves: [Leaf], actor: Int64, reason: Int64?, entropy: ClockReading.Kind
  ) throws -> RegisterHead {
    let row: [Bound] = [
      .integer(plan.number), .text(header.kind), .text(header.statedAt.description), .text(clock.kind.rawValue),
      .text(entropy.rawValue), .optional(header.received?.description), .integer(actor), .text(header.role),
      .text(header.organisation), .text(header.scope.rawValue), .text(header.reasonCode), .optional(reason),
      .text(header.decision), .optional(plan.reverses), .integer(Register.format), .text(previous.hash),
    ]
    var hasher = LeafHasher()
    for value in row { hasher.add(value) }
    hasher.endRow()
    let insert = try Statement(database, "INSERT INTO leaf(registration, table_name, rows, sha256) VALUES (?, ?, ?, ?)")
    for leaf in leaves.sorted(by: { precedes($0.table.rawValue, $1.table.rawValue) }) {
      let values: [Bound] = [
        .integer(plan.number), .text(leaf.table.rawValue), .integer(leaf.rows), .text(leaf.sha256),
      ]
      try insert.run(values)
      for value in values { hasher.add(value) }
      hasher.endRow()
    }
    let hash = hasher.hexadecimal()
    let columns = (ChainText.registrationColumns + ["hash"]).joined(separator: ", ")
    let places = (0...row.count).map { _ in "?" }.joined(separator: ", ")
    try Statement(database, "INSERT INTO registration(\(columns)) VALUES (\(places))").run(row + [.text(hash)])
    return RegisterHead(
      registration: RegistrationNumber(rawValue: plan.number), statedAt: header.statedAt, hash: hash)
  }
}

extension CellRow {
  /// The columns of the table `cell`, with the content that private texts have got their numbers in.
  func values(_ registration: Bound, content: CellContent) -> [Bound] {
    var (value, missing, person) = (Bound.null, Bound.null, Bound.null)
    switch content {
    case .text(let text): value = .text(text)
    case .missing(let reason): missing = .integer(reason)
    case .person(let number): person = .integer(number)
    case .newPerson, .withdrawn: break
    }
    return [
      .integer(entity), .integer(field), registration, value, missing, person, .optional(note), .integer(change),
      .optional(source), .optional(row),
    ]
  }
}

extension TableTally {
  /// The columns of the table `tally`.
  func values(_ registration: Bound) -> [Bound] {
    [registration, .text(table.rawValue)]
      + [new, changed, unchanged, withdrawn].map { .integer(Int64($0)) }
  }
}
