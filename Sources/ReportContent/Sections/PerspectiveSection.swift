import Appraisal
public import ProgrammeModel

extension ReportContext {
  /// The five perspectives: for each its indicators against target, rated, with coverage stated.
  func perspectives() -> Section {
    var section = Section(id: "perspektiv", heading: self("Fem perspektiv", "Five perspectives"))
    guard !book.programme.indicators.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            self(
              "Inga mätetal är registrerade, så perspektiven kan inte bedömas.",
              "No indicators are registered, so that the perspectives cannot be assessed.")))
      ]
      return section
    }
    section.blocks = [.table(coverageTable())]
    section.subsections = Perspective.allCases.map(perspective)
    return section
  }

  private func coverageTable() -> Table {
    Table(
      id: "tabell-tackning",
      caption: self(
        "Hur stor del av mätpunkterna som har ett värde i perioden.",
        "The share of measured points that have a value in the period."),
      columns: [.text(self("Perspektiv", "Perspective")), .figures(self("Täckning", "Coverage"), unit: "%")]
        + Rating.allCases.map { .figures(self($0.words), unit: self("antal", "number")) },
      rows: Perspective.allCases.map { perspective in
        let subject = Subject(.perspective, perspective.rawValue)
        return Table.Row(
          .body,
          [
            .prose([.link(self(perspective.words), section: "perspektiv-" + perspective.anchor)]),
            cell(PerspectiveCoverage.self, subject, style: .percent),
          ]
            + Rating.allCases.map { rating in
              .figure(PerspectiveRated.figure(rating, subject, period, book))
            })
      }, sources: [TableName("mätetal"), TableName("mätvärden"), TableName("målvärden")])
  }

  private func perspective(_ perspective: Perspective) -> Section {
    var section = Section(id: "perspektiv-" + perspective.anchor, heading: self(perspective.words))
    let points = book.points(of: perspective)
    guard !points.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            self(
              "Inget mätetal i detta perspektiv har värde eller mål.",
              "No indicator in this perspective has a value or a target.")))
      ]
      return section
    }
    let city = points.filter { $0.kind == .city }
    let shown = city.isEmpty ? points : city
    section.blocks = [.chart(panels(perspective, shown)), .table(indicatorTable(perspective, shown))]
    if shown.count < points.count {
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Tabellen visar staden som helhet. Ytterligare \(points.count - shown.count) mätpunkter för tjänster, "
                + "projekt och nämnder ingår i täckningen ovan.",
              "The table shows the city as a whole. Another \(points.count - shown.count) points for services, projects "
                + "and boards are part of the coverage above."))))
    }
    return section
  }

  private func indicatorTable(_ perspective: Perspective, _ points: [MeasurementBook.Point]) -> Table {
    Table(
      id: "tabell-" + perspective.anchor,
      caption: self(
        "\(perspective.words.swedish): mätetal mot årsmål.", "\(perspective.words.english): indicators against target."),
      columns: [
        .text(self("Mätetal", "Indicator")), .text(self("Enhet", "Unit")),
        .figures(self("Förra", "Previous"), unit: ""),
        .figures(self("Värde", "Value"), unit: ""), .figures(self("Årsmål", "Target"), unit: ""),
        .text(self("Föreslagen bedömning", "Proposed rating")), .text(self("Beslutad bedömning", "Decided rating")),
      ],
      rows: points.map { point in
        let indicator = book.indicators[point.indicator]
        let decided = book.decidedRating(of: point, in: period)
        let name = indicator?.name ?? point.indicator.rawValue
        return Table.Row(
          .body,
          [
            .text(point.kind == .city ? name : "\(name), \(objectName(point))"), .text(indicator?.unit ?? ""),
            .figure(figure(IndicatorValue.self, point.subject, at: period.previous)),
            cell(IndicatorValue.self, point.subject), cell(IndicatorTarget.self, point.subject),
            .rating(book.proposedRating(of: point, in: period)),
            decided.flatMap { $0.rating.value }.map(Table.Cell.rating) ?? .text(self("ej beslutad", "not decided")),
          ])
      }, sources: [TableName("mätvärden"), TableName("målvärden"), TableName("bedömningar")])
  }

  /// The name of what a point is about.
  func objectName(_ point: MeasurementBook.Point) -> String {
    switch point.kind {
    case .project: book.projects[Identifier(point.object)]?.name ?? point.object
    case .service: book.services[Identifier(point.object)]?.name ?? point.object
    case .organisation: book.organisations[Identifier(point.object)]?.name ?? point.object
    case .portfolio: book.nodes[Identifier(point.object)]?.name ?? point.object
    case .city: self("staden", "the city")
    }
  }

  private func panels(_ perspective: Perspective, _ points: [MeasurementBook.Point]) -> Chart {
    let periods = (0..<7).reversed().map { step in (0..<step).reduce(period) { earlier, _ in earlier.previous } }
    let met = points.count { book.proposedRating(of: $0, in: period) == .met }
    return Chart(
      id: "bild-" + perspective.anchor,
      title: self(
        "\(met.words(.swedish).uppercasedFirst) av \(points.count.words(.swedish)) mätetal når årsmålet",
        "\(met.words(.english).uppercasedFirst) of \(points.count.words(.english)) indicators reach the target"),
      summary: self(
        "Små linjediagram över de senaste sju tertialen för varje mätetal, med årsmålet utmärkt. Luckor är värden som saknas.",
        "Small line charts over the last seven tertials for each indicator, with the target marked. Gaps are missing values."
      ),
      unit: "",
      form: .panels(
        points.map { point in
          let indicator = book.indicators[point.indicator]
          let name = indicator?.name ?? point.indicator.rawValue
          return Chart.Panel(
            label: point.kind == .city ? name : "\(name), \(objectName(point))",
            figures: periods.map { figure(IndicatorValue.self, point.subject, at: $0, unit: indicator?.unit ?? "") },
            labels: periods.map(\.description),
            target: figure(IndicatorTarget.self, point.subject, unit: indicator?.unit ?? ""),
            direction: indicator?.direction)
        }))
  }
}

extension Perspective {
  /// The perspective's name as the programme has it.
  public var words: Phrase {
    switch self {
    case .externalBenefit: Phrase(sv: "Extern nytta", en: "External benefit")
    case .internalBenefit: Phrase(sv: "Intern nytta", en: "Internal benefit")
    case .itMaturity: Phrase(sv: "It-mognad", en: "IT maturity")
    case .itCost: Phrase(sv: "It-kostnad", en: "IT cost")
    case .itQuality: Phrase(sv: "It-kvalitet", en: "IT quality")
    }
  }

  /// The name within ids of sections and tables.
  var anchor: String { String(rawValue.map { $0 == "_" ? "-" : $0 }) }
}

extension Rating {
  /// The rating in words.
  public var words: Phrase {
    switch self {
    case .met: Phrase(sv: "Uppfylls helt", en: "Met")
    case .partlyMet: Phrase(sv: "Uppfylls delvis", en: "Partly met")
    case .notMet: Phrase(sv: "Uppfylls inte", en: "Not met")
    case .notAssessed: Phrase(sv: "Ej bedömd", en: "Not assessed")
    }
  }
}
