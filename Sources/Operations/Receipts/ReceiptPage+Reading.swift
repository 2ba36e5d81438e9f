import Intake
import ProgrammeModel
import ReportContent

extension ReceiptPage {
  /// What each column was taken for.
  var columns: Section? {
    var table = Table(
      id: "tabell-kolumner", caption: said("Vad varje kolumn lästes som.", "What each column was read as."),
      columns: [
        .text(said("Fil", "File")), .text(said("Rubrik i filen", "Head in the file")),
        .text(said("Lästes som", "Read as")), .text(said("Enhet", "Unit")),
      ])
    var notRead: [Prose] = []
    for (index, file) in outcome.intake.receipts.enumerated() {
      for column in file.columns where !column.header.isEmpty {
        guard let field = column.field else { continue }
        let name = (file.table.map { "\($0.rawValue): " } ?? "") + field.rawValue
        table.rows.append(
          Table.Row(
            .body,
            [
              .text(file.name), .text(column.header), .text(name),
              column.unit.isEmpty ? .empty : .text(column.unit),
            ]))
      }
      let heads = outcome.intake.columnsNotRead(at: index)
      if !heads.isEmpty { notRead.append([.strong("\(file.name): "), .text(heads.joined(separator: ", "))]) }
    }
    guard !table.rows.isEmpty || !notRead.isEmpty else { return nil }
    var section = Section(id: "kolumner", heading: said("Kolumner", "Columns"), blocks: [])
    if !table.rows.isEmpty { section.blocks.append(.table(table)) }
    if !notRead.isEmpty {
      section.blocks.append(.paragraph(.plain(said("Kolumner som inte lästes:", "Columns that were not read:"))))
      section.blocks.append(.list(notRead, numbered: false))
    }
    return section
  }

  /// Cells that were read as something else than they say by the letter.
  var interpretations: Section? {
    var table = Table(
      id: "tabell-tolkningar",
      caption: said(
        "Celler som lästes som något annat än vad som står. Hör av er om något är fel.",
        "Cells read as something else than what they say. Tell us if anything is wrong."),
      columns: [
        .text(said("Fil och kolumn", "File and column")), .text(said("Står", "Written")),
        .text(said("Lästes som", "Read as")), .figures(said("Celler", "Cells"), unit: ""),
        .text(said("Rader", "Rows")),
      ])
    var beyond = 0
    for file in outcome.intake.receipts {
      beyond += file.interpretationsBeyond
      for cells in file.interpretations {
        table.rows.append(
          Table.Row(
            .body,
            [
              .text("\(file.name): \(cells.column)"), .text("”\(cells.written)”"),
              .text(cells.read.isEmpty ? said("tomt", "blank") : cells.read), count(cells.count),
              .text(cells.rowText),
            ]))
      }
    }
    guard !table.rows.isEmpty else { return nil }
    if beyond > 0 {
      table.notes.append(
        .plain(said("\(beyond) celler till tolkades på samma sätt.", "\(beyond) more cells were interpreted likewise."))
      )
    }
    return Section(id: "tolkningar", heading: said("Tolkade celler", "Interpreted cells"), blocks: [.table(table)])
  }

  /// What was assumed about each file.
  var assumptions: Section? {
    var items: [Prose] = []
    for file in outcome.intake.receipts {
      let table = file.table.map { " (\($0.rawValue))" } ?? ""
      for assumption in file.assumptions {
        items.append([.strong("\(file.name)\(table): "), .text(assumption(language))])
      }
    }
    guard !items.isEmpty else { return nil }
    return Section(
      id: "antaganden", heading: said("Antaganden", "Assumptions"), blocks: [.list(items, numbered: false)])
  }

  /// The sums of the amounts, to hold against the sender's own.
  var sums: Section? {
    let sums = outcome.intake.controlSums
    guard !sums.isEmpty else { return nil }
    var table = Table(
      id: "tabell-summor",
      caption: said(
        "Summor av det som lästes, kronor. Jämför med er egen summa.",
        "Sums of what was read, kronor. Compare with your own sum."),
      columns: [
        .text(said("Tabell", "Table")), .text(said("Avser", "Concerns")), .text(said("År", "Year")),
        .figures(said("Summa", "Sum"), unit: said("kr", "SEK")), .figures(said("Värden", "Values"), unit: ""),
        .figures(said("Saknas", "Missing"), unit: ""),
      ])
    for sum in sums {
      let concerns = [sum.part, sum.measure.rawValue].filter { !$0.isEmpty }.joined(separator: ", ")
      table.rows.append(
        Table.Row(
          .body,
          [
            .text(sum.table.rawValue), .text(concerns), .text(String(sum.year)),
            .figure(Figure(unidentified: .money(sum.amount), .kronor)), count(sum.count), count(sum.missing),
          ]))
    }
    return Section(id: "summor", heading: said("Kontrollsummor", "Control sums"), blocks: [.table(table)])
  }

  /// Rows that a full delivery lacks.
  var absences: Section? {
    list(outcome.absent, id: "saknas", said("Saknas i den hela leveransen", "Missing from the full delivery"))
  }

  /// Bookings that the new file of their ledger no longer has.
  var superseded: Section? {
    list(
      outcome.superseded, id: "ersatt",
      said("Bokföring som filen inte längre har", "Bookings that the file no longer has"))
  }

  private func list(_ lines: [String], id: String, _ heading: String) -> Section? {
    guard !lines.isEmpty else { return nil }
    var items: [Prose] = lines.prefix(500).map { .plain($0) }
    if lines.count > 500 {
      items.append(.plain(said("… och \(lines.count - 500) till.", "… and \(lines.count - 500) more.")))
    }
    return Section(id: id, heading: heading, blocks: [.list(items, numbered: false)])
  }

  /// What is no business of the sender's: options of the command, mappings and tables of the register.
  var toReceiver: Section? {
    let steps = words.toReceiver
    guard !steps.isEmpty else { return nil }
    return Section(
      id: "till-den-som-tar-in", heading: said("Till den som tar in leveransen", "To whoever takes the delivery in"),
      blocks: [.list(steps.map { .plain($0) }, numbered: false)])
  }

  /// The hashes by which the files can be known again, also those of which nothing was read.
  var hashes: Section? {
    let files = outcome.intake.hashes
    guard !files.isEmpty else { return nil }
    var table = Table(
      id: "tabell-kontrolltal",
      caption: said(
        "SHA-256 av varje fil: visar att det var just dessa filer som lämnades.",
        "SHA-256 of each file: shows that these very files were delivered."),
      columns: [.text(said("Fil", "File")), .text("SHA-256")])
    let unreadable = said("kunde inte läsas", "could not be read")
    table.rows = files.map { Table.Row(.body, [.text($0.file), .text($0.sha256 ?? unreadable)]) }
    return Section(
      id: "kontrolltal", heading: said("Filernas kontrolltal", "Hashes of the files"), blocks: [.table(table)])
  }
}
