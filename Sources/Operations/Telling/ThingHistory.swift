import Appraisal
import DataPackage
public import ProgrammeModel
public import Register

/// Everything that was ever said of a thing, in the order it was registered, and how its plan drifted.
public struct ThingHistory: Sendable {
  /// One change of one fact.
  public struct Event: Sendable {
    /// The registration that stated it: when, who and why.
    public let registration: RegistrationEntry
    /// The record or series.
    public let thing: String
    /// The column, or the period of a series; empty where the record itself came or went.
    public let field: String
    /// What stood; `nil` if nothing did.
    public let before: String?
    /// What was stated; `nil` if it was withdrawn.
    public let after: String?
    /// What kind of change it was.
    public let change: Change
    /// Whether a value was stated, not the reason why there is none.
    var isValue = true
    /// The column that the values are of.
    var column: ColumnDefinition?
    /// The parts of what was stated where several columns are told as one, each with its column.
    var parts: [(text: String, column: ColumnDefinition?)] = []
  }

  /// The versions of one date or amount, in order of registration.
  public struct Drift: Sendable {
    /// What drifted.
    public let name: String
    /// What was stated and when.
    public let points: [(at: CalendarDay, value: String)]
    /// The column that the values are of.
    var column: ColumnDefinition?
  }

  /// A whole history.
  public struct Story: Sendable {
    /// The id.
    public let id: String
    /// The changes in order of registration.
    public let events: [Event]
    /// For a project: milestones, decided amounts and benefit cases; only what was stated.
    public let drifts: [Drift]
    /// The figures of the thing in each report, as the report showed them; none for a thing without figures.
    public let estimates: [EstimateLine]
    /// What the thing is called, by id and name.
    public let title: String
    /// The last registration that counts.
    public let registration: RegistrationNumber
    /// When that registration was made.
    public let statedAt: Instant
    /// The part of the programme that it tells of, as it stood then.
    let programme: Programme
  }

  let workspace: Workspace
  private var register: Register { workspace.register }

  /// Histories from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The history of the record or records with an id, and of the series that it alone identifies.
  ///
  /// - Throws: ``OperationError`` where nothing with the id was ever registered.
  public func story(of id: String, asOf: AsOf = .latest) throws(OperationError) -> Story {
    let names = try workspace.tables(holding: id)
    let snapshot = try workspace.snapshot(asOf: asOf, of: .history(of: id, in: names))
    var entries: [RegistrationNumber: RegistrationEntry] = [:]
    for entry in try onRegister({ () throws(RegisterError) in try register.log() })
    where entry.number <= snapshot.registration { entries[entry.number] = entry }
    var events: [Event] = []
    for table in DataPackage.tables where names.contains(table.name) {
      events += try self.events(of: table.name, Key([id]), entries)
    }
    guard !events.isEmpty else {
      let hint = ShowThing.hint(for: id, in: try workspace.snapshot(asOf: asOf, of: .namesOfRecords))
      throw OperationError(
        Phrase(
          sv: "Inget i registret har eller har haft id \"\(id)\".\(hint.swedish)",
          en: "Nothing in the register has or had the id \"\(id)\".\(hint.english)"))
    }
    if names.contains(ProjectTable.table.name) {
      for record in snapshot.records[TransitionTable.table.name] ?? []
      where record.fields[TransitionTable.project.name] == .value(id) {
        events += Self.summarised(try self.events(of: TransitionTable.table.name, record.key, entries))
      }
    }
    events += try seriesEvents(id, names, snapshot, entries)
    events.sort { $0.registration.number < $1.registration.number }
    let drifts = names.contains(ProjectTable.table.name) ? try self.drifts(of: id, snapshot, entries) : []
    let programme = Programme(snapshot)
    let estimates = try EstimateHistory(workspace).lines(of: id, in: Book(programme), asOf: asOf)
    let name = snapshot.name(of: id, in: names)
    return Story(
      id: id, events: events, drifts: drifts, estimates: estimates, title: name.isEmpty ? id : "\(id) \(name)",
      registration: snapshot.registration, statedAt: snapshot.statedAt, programme: programme)
  }

  private func events(
    of table: TableName, _ key: Key, _ entries: [RegistrationNumber: RegistrationEntry]
  ) throws(OperationError) -> [Event] {
    let versions = try onRegister { () throws(RegisterError) in try register.history(of: table, key) }
    var standing: [FieldName: String?] = [:]
    return versions.compactMap { version in
      guard let entry = entries[version.registration] else { return nil }
      let thing = "\(table.rawValue) \(key.parts.joined(separator: ", "))"
      guard let field = version.field else {
        return Event(
          registration: entry, thing: thing, field: "", before: nil, after: version.value.map(\.words),
          change: version.change)
      }
      let after = version.value.map(\.words)
      let before = standing.updateValue(after, forKey: field) ?? nil
      return Event(
        registration: entry, thing: thing, field: field.rawValue, before: before, after: after, change: version.change,
        isValue: version.value?.value != nil, column: DataPackage.table(table)?.column(field))
    }
  }

  /// The values of the series that the id identifies, such as an indicator's or a benefit's; those of a project's money
  /// are told by its decisions and figures instead.
  private func seriesEvents(
    _ id: String, _ kinds: Set<TableName>, _ snapshot: Snapshot, _ entries: [RegistrationNumber: RegistrationEntry]
  ) throws(OperationError) -> [Event] {
    var events: [Event] = []
    for table in DataPackage.tables where table.isSeries {
      let places = table.keys.indices.filter { index in
        if case .reference(let target) = table.keys[index].kind { kinds.contains(target) } else { false }
      }
      for series in snapshot.series[table.name] ?? [] {
        guard places.contains(where: { series.key.dimensions.parts[$0] == id }) else { continue }
        let versions = try onRegister { () throws(RegisterError) in try register.history(of: series.key) }
        var standing: [Period: String?] = [:]
        let thing =
          "\(table.name.rawValue) \(series.key.dimensions.parts.filter { !$0.isEmpty }.joined(separator: ", "))"
        for version in versions.sorted(by: { $0.registration < $1.registration }) {
          guard let entry = entries[version.registration] else { continue }
          let after = version.value?.map(\.text).words
          let before = standing.updateValue(after, forKey: version.period) ?? nil
          events.append(
            Event(
              registration: entry, thing: thing, field: "\(series.key.measure.rawValue) \(version.period)",
              before: before, after: after, change: version.change, column: table.column(series.key.measure)))
        }
      }
    }
    return events
  }

  /// A transition's first statement as one event, later changes of it field by field.
  private static func summarised(_ events: [Event]) -> [Event] {
    guard let first = events.first else { return [] }
    let stated = events.filter { $0.registration.number == first.registration.number }
    let told = [
      TransitionTable.date.name, TransitionTable.benefit.name, TransitionTable.event.name, TransitionTable.body.name,
      TransitionTable.decision.name, TransitionTable.caseNumber.name, TransitionTable.amount.name,
    ].compactMap { name in stated.first { $0.field == name.rawValue && $0.isValue } }
    let summary = Event(
      registration: first.registration, thing: first.thing, field: TransitionTable.event.name.rawValue, before: nil,
      after: told.compactMap(\.after).joined(separator: ", "), change: first.change,
      parts: told.map { ($0.after ?? "", $0.column) })
    return [summary] + events.filter { $0.registration.number != first.registration.number }
  }

  private func drifts(
    of project: String, _ snapshot: Snapshot, _ entries: [RegistrationNumber: RegistrationEntry]
  ) throws(OperationError) -> [Drift] {
    var drifts: [Drift] = []
    func add(_ name: String, _ table: TableName, _ key: Key, _ field: FieldName) throws(OperationError) {
      let versions = try onRegister { () throws(RegisterError) in try register.history(of: table, key) }
      let points = versions.compactMap { version -> (at: CalendarDay, value: String)? in
        guard version.field == field, let value = version.value?.value, let entry = entries[version.registration]
        else { return nil }
        return (entry.header.statedAt.swedishDay, value)
      }
      if !points.isEmpty {
        drifts.append(Drift(name: name, points: points, column: DataPackage.table(table)?.column(field)))
      }
    }
    for record in snapshot.records[MilestoneTable.table.name] ?? [] where record.key.parts.first == project {
      let code = record.key.parts.last ?? ""
      for column in [MilestoneTable.first, MilestoneTable.decided, MilestoneTable.forecast, MilestoneTable.actual] {
        try add("\(code), \(column.name.rawValue)", MilestoneTable.table.name, record.key, column.name)
      }
    }
    func concerns(_ record: StoredRecord, _ column: FieldName) -> Bool { record.fields[column] == .value(project) }
    for record in snapshot.records[DecisionTable.table.name] ?? []
    where concerns(record, DecisionTable.project.name) {
      let day = record.fields[DecisionTable.date.name]?.value ?? ""
      try add(
        "\(record.key.text) \(day), beslutat belopp", DecisionTable.table.name, record.key, DecisionTable.amount.name)
    }
    for record in snapshot.records[BenefitCaseTable.table.name] ?? []
    where concerns(record, BenefitCaseTable.project.name) {
      for column in [BenefitCaseTable.date.name, BenefitCaseTable.stage.name, BenefitCaseTable.reason.name] {
        try add("\(record.key.text), \(column.rawValue)", BenefitCaseTable.table.name, record.key, column)
      }
    }
    return drifts
  }
}

extension Reported<String> {
  /// The value, or the reason why there is none.
  fileprivate var words: String {
    switch self {
    case .value(let text): text
    case .missing(let missing):
      missing.note.isEmpty ? missing.reason.rawValue : "\(missing.reason.rawValue): \(missing.note)"
    }
  }
}

extension Snapshot {
  /// The name of the record with an id in one of the tables; empty where it has none or stands no longer.
  fileprivate func name(of id: String, in tables: Set<TableName>) -> String {
    for table in tables.sorted() {
      let record = records[table]?.first { $0.key.text == id }
      if case .value(let name)? = record?.fields[FieldName("namn")] { return name }
    }
    return ""
  }
}
