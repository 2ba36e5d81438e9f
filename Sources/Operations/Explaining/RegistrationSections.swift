import ProgrammeModel
import Register
import ReportContent

extension Derivations {
  /// The registrations that the facts came with, and the files that they were read from.
  func registrationSections(_ language: Language) -> [Section] {
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    var entries: [RegistrationNumber: RegistrationEntry] = [:]
    var files: [RegistrationNumber: Set<SourceFile>] = [:]
    for origin in origins.values {
      for entry in [origin.registration] + origin.undoings { entries[entry.number] = entry }
      if let file = origin.source?.file { files[origin.registration.number, default: []].insert(file) }
    }
    let numbers = entries.keys.sorted()
    guard !numbers.isEmpty else { return [] }
    let registrations = Table(
      id: "tabell-registreringar",
      caption: say("Registreringarna som uppgifterna kom med.", "The registrations that brought the facts."),
      columns: [
        .text(say("Nr", "No")), .text(say("Dag", "Day")), .text(say("Vem", "Who")), .text(say("Varför", "Why")),
        .text(say("Beslut", "Decision")),
      ],
      rows: numbers.compactMap { entries[$0] }.map { entry in
        Table.Row(
          .body,
          [
            .text(String(entry.number.rawValue)), .text(entry.header.statedAt.swedishDay.description),
            .text(entry.by(language)), .text(entry.whyAndUndone(language)),
            .text(entry.header.decision.isEmpty ? "–" : entry.header.decision),
          ])
      })
    let read = Table(
      id: "tabell-filer",
      caption: say("Filerna som uppgifterna lästes ur.", "The files that the facts were read from."),
      columns: [
        .text(say("Fil", "File")), .text(say("Registrering", "Registration")), .text("SHA-256"),
      ],
      rows: numbers.flatMap { number in
        (files[number] ?? []).sorted { ($0.name, $0.sha256) < ($1.name, $1.sha256) }.map { file in
          Table.Row(.body, [.text(file.name), .text(String(number.rawValue)), .text(file.sha256)])
        }
      })
    return [
      Section(
        id: "registreringar", heading: say("Registreringar och filer", "Registrations and files"),
        blocks: [.table(registrations)] + (read.rows.isEmpty ? [] : [.table(read)]))
    ]
  }
}
