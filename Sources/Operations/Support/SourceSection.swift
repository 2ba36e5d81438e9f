import DataPackage
import ProgrammeModel
import Register
import ReportContent

extension Report {
  /// The annex that says, for each table of the register that the report's tables rest on, how many files were read,
  /// when the last was registered and by whom.
  func sourceSection(_ sources: [StoredSource], _ log: [RegistrationEntry]) -> Section? {
    let named = Set(sections.flatMap(\.sourceTables))
    let entries = Dictionary(log.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let byTable = Dictionary(grouping: sources.filter { named.contains($0.file.table) }, by: \.file.table)
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    let rows = DataPackage.tables.compactMap { table -> Table.Row? in
      guard let read = byTable[table.name], let last = read.map(\.registration).max(), let entry = entries[last] else {
        return nil
      }
      return Table.Row(
        .body,
        [
          .text(table.title(language)), .text(String(read.count)),
          .text(String(Set(read.map(\.registration)).count)), .text(String(last.rawValue)),
          .text(entry.header.statedAt.swedishDay.description),
          .text(entry.header.organisation.isEmpty ? entry.header.role : entry.header.organisation),
        ])
    }
    guard !rows.isEmpty else { return nil }
    return Section(
      id: Section.sources, heading: say("Bilaga: underlag", "Annex: sources"),
      blocks: [
        .paragraph(
          .plain(
            say(
              "Varje tal vilar på uppgifter i registret, och varje uppgift har en fil, en rad och en registrering. "
                + "Kommandot tertial explain följer ett tal dit.",
              "Every figure rests on facts of the register, and every fact has a file, a row and a registration. The "
                + "command tertial explain follows a figure there."))),
        .table(
          Table(
            id: "tabell-underlag",
            caption: say(
              "Filer som har lästs in till och med registrering \(registration.rawValue), per tabell i registret.",
              "Files read up to registration \(registration.rawValue), by table of the register."),
            columns: [
              .text(say("Tabell", "Table")), .text(say("Filer", "Files")),
              .text(say("Registreringar", "Registrations")), .text(say("Den senaste", "The latest")),
              .text(say("Dag", "Day")), .text(say("Från", "From")),
            ], rows: rows)),
      ])
  }
}

extension Section {
  /// The tables of the register that the section's tables rest on.
  fileprivate var sourceTables: [TableName] {
    blocks.flatMap { block -> [TableName] in if case .table(let table) = block { table.sources } else { [] } }
      + subsections.flatMap(\.sourceTables)
  }
}
