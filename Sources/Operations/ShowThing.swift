import Appraisal
import DataPackage
import Governance
public import ProgrammeModel
public import Register
public import ReportContent

/// Shows one thing of the programme: what is known of it, its figures, and what refers to it.
public struct ShowThing: Sendable {
  private let workspace: Workspace

  /// Views of a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The view of the thing with an id, as content for any writer.
  ///
  /// - Throws: ``OperationError`` where no table has the id; ids that look alike are named.
  public func content(
    of id: String, period: ReportPeriod?, asOf: AsOf, language: Language
  ) throws(OperationError) -> Report {
    let tables = try workspace.tables(holding: id)
    let snapshot = try workspace.snapshot(asOf: asOf, of: .thing(id, in: tables))
    let found = DataPackage.tables.filter { !$0.isSeries }.compactMap { table -> (TableDefinition, StoredRecord)? in
      snapshot.records[table.name]?.first { $0.key.text == id }.map { (table, $0) }
    }
    guard !found.isEmpty else { throw unknown(id, in: try workspace.snapshot(asOf: asOf, of: .namesOfRecords)) }
    let programme = Programme(snapshot)
    let book = Book(programme)
    let shown = try workspace.shownPeriod(period, asOf: asOf, on: snapshot.statedAt.swedishDay)
    let period = shown.period
    var report = Report(
      kind: .project, language: language, title: title(of: found[0].1, id), subtitle: "", period: period, head: [],
      registration: snapshot.registration, statedAt: snapshot.statedAt, registerHash: "")
    report.sections = found.map { table, record in
      Section(
        id: table.name.rawValue, heading: table.title(language),
        blocks: [.table(fields(of: record, table, language))])
    }
    if let project = book.projects[Identifier(id)] {
      report.tell(shown)
      if let status = StatusViews.section(of: project, in: book, period, language) { report.sections.append(status) }
      let governance = GovernanceContext(book, period: period, on: snapshot.statedAt.swedishDay)
      report.sections.append(LifeSection.make(of: project, in: governance, language: language))
      report.sections.append(figures(of: project, book, period, language))
    }
    report.sections += references(to: id, kinds: Set(found.map(\.0.name)), snapshot, language)
    return report
  }

  private func title(of record: StoredRecord, _ id: String) -> String {
    guard case .value(let name)? = record.fields[FieldName("namn")] else { return id }
    return "\(id) \(name)"
  }

  private func fields(of record: StoredRecord, _ table: TableDefinition, _ language: Language) -> Table {
    let columns = table.columns.filter { !$0.isKey }
    return Table(
      id: "falt-" + table.name.rawValue,
      caption: Phrase(
        sv: "Senast ändrad genom registrering \(record.registration.rawValue).",
        en: "Last changed by registration \(record.registration.rawValue).")(language),
      columns: [
        .text(Phrase(sv: "Uppgift", en: "Field")(language)), .text(Phrase(sv: "Värde", en: "Value")(language)),
      ],
      rows: columns.compactMap { column in
        guard let value = record.fields[column.name] else { return nil }
        return Table.Row(.body, [.text(column.name.rawValue), .text(words(value, column, language))])
      }, sources: [table.name])
  }

  private func words(_ value: Reported<String>, _ column: ColumnDefinition, _ language: Language) -> String {
    switch value {
    case .value(let text):
      guard column.kind == .money, let amount = FixedDecimal(text: text) else { return text }
      return Printing.text(Figure(unidentified: .money(Money(ore: amount.digits)), .kronor), language)
    case .missing(let missing):
      return missing.note.isEmpty ? missing.phrase(language) : "\(missing.phrase(language)): \(missing.note)"
    }
  }

  private func figures(of project: Project, _ book: Book, _ period: ReportPeriod, _ language: Language) -> Section {
    let subject = Subject(.project, project.id.rawValue)
    let shown = [
      "project.decided-first", "project.decided", "project.spent", "project.expected", "project.margin",
      "economy.budget", "economy.outcome", "economy.forecast", "economy.deviation",
      "case.net-present-value.green", "case.net-present-value.green-yellow", "case.nnk-idu.green-yellow",
      "case.payback.green-yellow", "benefit.planned.green-yellow", "benefit.realised.green-yellow",
      "benefit.realisation-rate.green-yellow", "benefit.taken-home.green-yellow",
    ].compactMap(FigureDefinitions.definition(named:))
    return Section(
      id: "tal", heading: Phrase(sv: "Tal \(period)", en: "Figures \(period)")(language),
      blocks: [
        .table(
          Table(
            id: "tabell-tal",
            caption: Phrase(
              sv: "Belopp i mnkr. Härledningen visas av tertial explain, med samma --as-of (annars latest).",
              en: "Amounts in SEK m; see tertial explain, with the same --as-of (else latest).")(
                language),
            columns: [
              .text(Phrase(sv: "Tal", en: "Figure")(language)),
              .figures(Phrase(sv: "Värde", en: "Value")(language), unit: ""),
              .text(Phrase(sv: "Beteckning", en: "Name")(language)),
            ],
            rows: shown.map { definition in
              let figure = Figure(
                id: FigureID(name: definition.name, subject: subject, period: period.description),
                version: definition.version, value: definition.value(subject, period, book), style: definition.style)
              return Table.Row(.body, [.text(definition.title(language)), .figure(figure), .text(definition.name)])
            }))
      ])
  }

  /// The records of other tables that name the id, table by table.
  private func references(
    to id: String, kinds: Set<TableName>, _ snapshot: Snapshot, _ language: Language
  ) -> [Section] {
    DataPackage.tables.filter { !$0.isSeries }.compactMap { table -> Section? in
      let columns = table.columns.filter {
        if case .reference(let target) = $0.kind { kinds.contains(target) } else { false }
      }
      guard !columns.isEmpty else { return nil }
      let keys = table.keys.map(\.name)
      let naming = (snapshot.records[table.name] ?? []).filter { record in
        columns.contains { column in
          if let index = keys.firstIndex(of: column.name) { return record.key.parts[index] == id }
          return record.fields[column.name] == .value(id)
        }
      }
      guard !naming.isEmpty else { return nil }
      let named = table.columns.filter { !$0.isKey }.map(\.name).prefix(4)
      return Section(
        id: "hanvisar-" + table.name.rawValue, heading: table.title(language),
        blocks: [
          .table(
            Table(
              id: "tabell-hanvisar-" + table.name.rawValue,
              caption: Phrase(sv: "\(naming.count) rader som gäller \(id).", en: "\(naming.count) rows about \(id).")(
                language),
              columns: [.text(keys.map(\.rawValue).joined(separator: ", "))] + named.map { .text($0.rawValue) },
              rows: naming.map { record in
                Table.Row(
                  .body,
                  [.text(record.key.text)]
                    + named.map { name in
                      guard let value = record.fields[name], let column = table.column(name) else { return .empty }
                      return .text(words(value, column, language))
                    })
              }))
        ])
    }
  }

  private func unknown(_ id: String, in snapshot: Snapshot) -> OperationError {
    let hint = Self.hint(for: id, in: snapshot)
    return OperationError(
      Phrase(
        sv:
          "Inget i registret har id \"\(id)\".\(hint.swedish) Kommandot status visar vilka tabeller som har innehåll.",
        en:
          "Nothing in the register has the id \"\(id)\".\(hint.english) The command status shows which tables have content."
      ))
  }

  /// Which ids are most like one that does not exist, as a sentence after another; empty where none is.
  static func hint(for id: String, in snapshot: Snapshot) -> Phrase {
    let alike = KnownNames.alike(
      id, among: Set(snapshot.records.values.joined().map(\.key).filter { $0.parts.count == 1 }.map(\.text)))
    return alike.isEmpty
      ? Phrase(sv: "", en: "")
      : Phrase(sv: " Liknande: \(alike.joined(separator: ", ")).", en: " Similar: \(alike.joined(separator: ", ")).")
  }
}
