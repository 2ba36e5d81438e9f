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
    let rows = [
      "slag", "metod", "storlek", "frö", "period", "visar_registrering", "antal_belopp", "summa", "intervall",
      "granskade", "med_fel", "funnet_fel", "uppräknat_fel", "övre_felgräns", "säkerhet",
    ].compactMap { name -> Table.Row? in
      guard let value = sample.fields[FieldName(name)]?.value else { return nil }
      return Table.Row(.body, [.text(name), Self.figures[name].map { figure($0, name, of: sample) } ?? .text(value)])
    }
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

  private func what(_ sample: RegisteredSamples.Sample) -> String {
    [sample.text("slag"), sample.text("metod"), sample.text("period")].filter { !$0.isEmpty }.joined(separator: ", ")
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
