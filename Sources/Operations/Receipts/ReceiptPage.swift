import DataPackage
import Intake
import ProgrammeModel
import Register
import ReportContent

/// The receipt of a delivery as a page that can be sent back to whom it came from.
struct ReceiptPage {
  let outcome: ImportDeliveries.Outcome
  let language: Language
  let number: RegistrationNumber
  let hash: String
  let statedAt: Instant

  var content: Report {
    let header = outcome.header
    var head: [Report.HeadLine] = []
    func line(_ label: Phrase, _ value: String?) {
      if let value, !value.isEmpty { head.append(.init(label: label(language), value: value)) }
    }
    line(Phrase(sv: "Leverans", en: "Delivery"), outcome.name)
    line(Phrase(sv: "Avsändare", en: "Sender"), header.organisation)
    line(
      outcome.receipt?.registration == nil
        ? Phrase(sv: "Läst av", en: "Read by") : Phrase(sv: "Registrerat av", en: "Registered by"), header.actor)
    line(Phrase(sv: "Inkom", en: "Received"), header.received?.description)
    line(Phrase(sv: "Läst", en: "Read"), statedAt.swedishDay.description)
    var page = Report(
      kind: .board, language: language, title: said("Kvitto", "Receipt"), subtitle: outcome.name,
      period: ReportPeriod(endedBy: statedAt.swedishDay), head: head, registration: number, statedAt: statedAt,
      registerHash: hash)
    page.sections = [
      summary, problems(.error), problems(.warning), problems(.notice), files, columns, interpretations, assumptions,
      sums, absences, superseded, hashes, toReceiver,
    ].compactMap(\.self)
    return page
  }

  var words: ReceiptWords { ReceiptWords(outcome: outcome, language: language) }

  func said(_ swedish: String, _ english: String) -> String { Phrase(sv: swedish, en: english)(language) }

  func count(_ value: Int) -> Table.Cell { .figure(Figure(unidentified: .count(value), .count)) }

  /// What came of the delivery, table by table.
  private var summary: Section {
    let isGood = outcome.verdict.isSuccess
    var blocks: [Block] = [
      .notice(severity: isGood ? .notice : .error, .plain(words.sentence))
    ]
    let tallies = outcome.receipt?.tallies ?? []
    if !tallies.isEmpty {
      var table = Table(
        id: "tabell-utfall",
        caption: said("Uppgifter, räknade i poster och värden.", "Facts, counted in records and values."),
        columns: [
          .text(said("Tabell", "Table")), .figures(said("Nya", "New"), unit: ""),
          .figures(said("Ändrade", "Changed"), unit: ""), .figures(said("Oförändrade", "Unchanged"), unit: ""),
          .figures(said("Avslutade", "Ended"), unit: ""),
        ])
      table.rows = tallies.map {
        Table.Row(
          .body,
          [
            .text($0.table.rawValue), count($0.new), count($0.changed), count($0.unchanged), count($0.withdrawn),
          ])
      }
      blocks.append(.table(table))
    }
    return Section(id: "utfall", heading: said("Vad det blev", "What came of it"), blocks: blocks)
  }

  /// What is wrong, to be mended, or questioned.
  private func problems(_ severity: Severity) -> Section? {
    let found = outcome.intake.diagnostics.filter { $0.severity == severity }
    guard !found.isEmpty else { return nil }
    let total = outcome.intake.count(severity)
    let (id, heading) =
      switch severity {
      case .error: ("fel", said("Att rätta", "To mend"))
      case .warning: ("varningar", said("Att kontrollera", "To check"))
      case .notice: ("upplysningar", said("Upplysningar", "Notices"))
      }
    var table = Table(
      id: "tabell-\(id)",
      caption: total > found.count
        ? said(
          "\(total) i allt; här visas de första av varje slag.", "\(total) in all; the first of each kind are shown.")
        : said("\(total) i allt.", "\(total) in all."),
      columns: [
        .text(said("Plats", "Place")), .text(said("Vad", "What")), .text(said("Att göra", "To do")),
      ])
    table.rows = found.map {
      Table.Row(.body, [.text($0.place.text), .text($0.message(language)), .text(words.remedy($0))])
    }
    return Section(id: id, heading: heading, blocks: [.table(table)])
  }

  /// Every file: how it was read, and what became of its rows.
  private var files: Section {
    var rows = Table(
      id: "tabell-rader",
      caption: said("Rader i varje fil och tabell.", "Rows of each file and table."),
      columns: [
        .text(said("Fil", "File")), .text(said("Tabell", "Table")), .figures(said("Lästa", "Read"), unit: ""),
        .figures(said("Godtagna", "Accepted"), unit: ""), .figures(said("Upprepade", "Repeated"), unit: ""),
        .figures(said("Ihopräknade", "Added up"), unit: ""), .figures(said("Utelämnade", "Left out"), unit: ""),
        .figures(said("Avvisade", "Refused"), unit: ""),
      ])
    var forms = Table(
      id: "tabell-form", caption: said("Hur filerna är skrivna.", "How the files are written."),
      columns: [
        .text(said("Fil", "File")), .text(said("Teckenkod", "Encoding")), .text(said("Avgränsare", "Delimiter")),
        .text(said("Decimaltecken", "Decimal mark")), .text(said("Mappning", "Mapping")),
      ])
    var seen: Set<String> = []
    for file in outcome.intake.receipts {
      rows.rows.append(
        Table.Row(
          .body,
          [
            .text(file.name), .text(file.table?.rawValue ?? "–"), count(file.rowsRead), count(file.rowsAccepted),
            count(file.rowsRepeated), count(file.rowsJoined), count(file.rowsLeftOut), count(file.rowsRefused),
          ]))
      guard seen.insert(file.name).inserted else { continue }
      forms.rows.append(
        Table.Row(
          .body,
          [file.name, file.encoding, file.delimiter, file.decimalMark, file.mapping].map {
            .text($0.isEmpty ? "–" : $0)
          }))
    }
    var blocks: [Block] = [.table(rows), .table(forms)]
    if !outcome.intake.notRead.isEmpty {
      let names = outcome.intake.notRead.joined(separator: ", ")
      blocks.append(.paragraph(.plain(said("Inte lästa: \(names).", "Not read: \(names)."))))
    }
    return Section(id: "filer", heading: said("Filer och rader", "Files and rows"), blocks: blocks)
  }
}
