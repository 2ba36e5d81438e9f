import Appraisal
import ProgrammeModel
import Register
import ReportContent

/// Registered samples as content for any writer.
struct SamplePage {
  let language: Language
  /// The report period that the page is made at, under which its figures are named.
  let period: ReportPeriod

  private func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  /// All samples, a row each.
  func list(_ samples: [RegisteredSamples.Sample], _ origins: [FactReference: FactOrigin]) -> Section {
    guard !samples.isEmpty else {
      return Section(
        id: "stickprov", heading: say("Stickprov", "Samples"),
        blocks: [
          .paragraph(
            .plain(say("Inga resultat av stickprov är registrerade.", "No results of samples are registered.")))
        ])
    }
    return Section(
      id: "stickprov", heading: say("Stickprov", "Samples"),
      blocks: [
        .table(
          Table(
            id: "tabell-stickprov",
            caption: say("Stickprov med registrerade resultat, kronor.", "Samples with registered results, SEK."),
            columns: [
              .text(say("Nr", "No")), .text(say("Vad", "What")), .figures(say("Fel", "Errors"), unit: "kr"),
              .figures(say("Uppräknat", "Projected"), unit: "kr"), .figures(say("Felgräns", "Limit"), unit: "kr"),
              .text(say("Registrerat", "Registered")),
            ],
            rows: samples.map { sample in
              Table.Row(
                .body,
                [
                  .text(String(sample.number)), .text(what(sample)), figure(.found, "funnet_fel", of: sample),
                  figure(.projected, "uppräknat_fel", of: sample), figure(.limit, "övre_felgräns", of: sample),
                  .text(who(origins[sample.fact])),
                ])
            }))
      ])
  }

  /// One sample: how it was drawn, what its errors come to, and each item.
  func whole(_ sample: RegisteredSamples.Sample, _ origins: [FactReference: FactOrigin]) -> [Section] {
    let rows = facts(of: sample).map { Table.Row(.body, [.text($0.name(language)), $0.value]) }
    return [
      Section(
        id: "stickprovet", heading: say("Stickprov \(sample.number)", "Sample \(sample.number)"),
        blocks: [
          .paragraph(.plain(rule(sample))),
          .table(
            Table(
              id: "tabell-stickprovet", caption: say("Hur det drogs och vad det gav.", "How it was drawn; its result."),
              columns: [.text(say("Uppgift", "Field")), .text(say("Värde", "Value"))], rows: rows)),
        ] + caution(on: sample)),
      Section(
        id: "poster", heading: say("Granskade belopp", "Audited amounts"), blocks: [.table(items(sample, origins))]),
    ]
  }

  private func items(_ sample: RegisteredSamples.Sample, _ origins: [FactReference: FactOrigin]) -> Table {
    Table(
      id: "tabell-poster",
      caption: say(
        "Belopp i registret och enligt granskningen, kronor; vem som registrerade det granskade, och var det lästes.",
        "Amounts in the register and by the audit, SEK; who registered the audited one, and where it was read."),
      columns: [
        .text(say("Nr", "No")), .text(say("Belopp", "Amount of")), .figures(say("Register", "Register"), unit: "kr"),
        .figures(say("Granskat", "Audited"), unit: "kr"), .text(say("Anmärkning", "Remark")),
        .text(say("Registrerat", "Registered")),
      ],
      rows: sample.items.map { number, fields in
        let origin = origins[sample.fact(of: number)]
        let place = origin.flatMap { found in
          found.source.map { say("\($0.file.name) rad \(found.row)", "\($0.file.name) row \(found.row)") }
        }
        let what = [fields[FieldName("uppgift")]?.value, fields[FieldName("period")]?.value].compactMap(\.self)
        return Table.Row(
          .body,
          [
            .text(String(number)), .text(what.joined(separator: ", ")), kronor(fields[FieldName("belopp")]),
            kronor(fields[FieldName("granskat_belopp")]), .text(fields[FieldName("anmärkning")]?.value ?? ""),
            .text([who(origin), place ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")),
          ])
      })
  }

  /// How a sample was drawn and what came of it, in an auditor's words.
  private func facts(of sample: RegisteredSamples.Sample) -> [(name: Phrase, value: Table.Cell)] {
    func text(_ words: String) -> Table.Cell? { words.isEmpty ? nil : .text(words) }
    func count(_ field: String) -> Table.Cell? {
      Int(sample.text(field)).map { .figure(Figure(unidentified: .count($0), .count)) }
    }
    func amount(_ field: String) -> Table.Cell? {
      let shown = Self.figures[field].map { figure($0, field, of: sample) } ?? kronor(sample.fields[FieldName(field)])
      // In running text an amount has its unit.
      if case .figure(let figure) = shown { return .prose([.figure(figure)]) }
      return nil
    }
    let confidence = sample.text("säkerhet")
    let all: [(name: Phrase, value: Table.Cell?)] = [
      (Phrase(sv: "Vad som granskas", en: "What is examined"), text(kind(sample))),
      (Phrase(sv: "Hur det drogs", en: "How it was drawn"), text(method(sample))),
      (Phrase(sv: "Antal dragningar", en: "Number of draws"), count("storlek")),
      (Phrase(sv: "Frö för slumpen", en: "Seed"), text(sample.text("frö"))),
      (Phrase(sv: "Rapportperiod", en: "Report period"), text(sample.text("period"))),
      (Phrase(sv: "Draget ur registrering", en: "Drawn from registration"), text(sample.text("visar_registrering"))),
      (Phrase(sv: "Belopp att dra bland", en: "Amounts to draw from"), count("antal_belopp")),
      (Phrase(sv: "De beloppen tillsammans", en: "Those amounts together"), amount("summa")),
      (Phrase(sv: "Kronor mellan dragningarna", en: "Kronor between draws"), amount("intervall")),
      (Phrase(sv: "Granskade belopp", en: "Amounts examined"), count("granskade")),
      (Phrase(sv: "Belopp med fel", en: "Amounts with errors"), count("med_fel")),
      (Phrase(sv: "Funna fel", en: "Errors found"), amount("funnet_fel")),
      (Phrase(sv: "Uppräknade fel", en: "Projected errors"), amount("uppräknat_fel")),
      (Phrase(sv: "Övre felgräns", en: "Upper error limit"), amount("övre_felgräns")),
      (
        Phrase(sv: "Felgränsens säkerhet", en: "Confidence of the limit"),
        text(confidence.isEmpty ? "" : say("\(confidence) procent", "\(confidence) per cent"))
      ),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }

  private func what(_ sample: RegisteredSamples.Sample) -> String {
    [kind(sample), method(sample), sample.text("period")].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func kind(_ sample: RegisteredSamples.Sample) -> String {
    let code = sample.text("slag")
    return AuditSample.Kind(rawValue: code)?.words(language) ?? code
  }

  private func method(_ sample: RegisteredSamples.Sample) -> String {
    let code = sample.text("metod")
    return AuditSample.Method(rawValue: code)?.words(language) ?? code
  }

  /// How the errors are projected, so that a reader can follow the figures to the items.
  private func rule(_ sample: RegisteredSamples.Sample) -> String {
    sample.text("metod") == AuditSample.Method.random.rawValue
      ? say(
        "Fel är registrets belopp minus det granskade. Uppräknat fel är medelfelet gånger antalet belopp.",
        "An error is the register's amount less the audited one. Projected: the mean error times the number of amounts."
      )
      : say(
        "Fel är registrets belopp minus det granskade. Uppräknat: ett belopp under intervallet står för intervallet, med "
          + "felet i proportion; ett större för sig självt.",
        "An error is the register's amount less the audited one. Projected: an amount below the interval stands for it, "
          + "with its error in proportion; a larger one for itself.")
  }

  /// That the limit is too low to be relied on, where it is.
  private func caution(on sample: RegisteredSamples.Sample) -> [Block] {
    guard sample.text("metod") == AuditSample.Method.random.rawValue, !sample.text("övre_felgräns").isEmpty,
      let examined = Int(sample.text("granskade")), let differing = Int(sample.text("med_fel")),
      let population = Int(sample.text("antal_belopp")),
      !SampleProjection.isLimitSafe(examined: examined, differing: differing, of: population)
    else { return [] }
    return [.notice(severity: .warning, .plain(AuditSheet.Projection.caution(language)))]
  }

  private func who(_ origin: FactOrigin?) -> String {
    guard let entry = origin?.registration else { return "" }
    let corrected = origin?.replaced == nil ? "" : say(", ändrat", ", changed")
    return "\(entry.number.rawValue), \(entry.header.statedAt.swedishDay), \(entry.by(language))\(corrected)"
  }

  private static let figures: [String: SampleFigure] = [
    "funnet_fel": .found, "uppräknat_fel": .projected, "övre_felgräns": .limit,
  ]

  /// What the sample comes to, under the id that `explain` takes apart.
  private func figure(
    _ figure: SampleFigure, _ field: String, of sample: RegisteredSamples.Sample
  ) -> Table.Cell {
    guard case .money(let amount)? = money(sample.fields[FieldName(field)]) else { return .empty }
    return .figure(
      Figure(id: figure.id(of: sample.number, at: period), version: 1, value: .money(amount), style: .kronor))
  }

  private func kronor(_ value: Reported<String>?) -> Table.Cell {
    money(value).map { Table.Cell.figure(Figure(unidentified: $0, .kronor)) } ?? .empty
  }

  private func money(_ value: Reported<String>?) -> FigureValue? {
    guard let number = value?.value.flatMap({ FixedDecimal(text: $0) }), number.scale == 2 else { return nil }
    return .money(Money(ore: number.digits))
  }
}
