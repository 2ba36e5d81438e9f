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
    section.blocks = [.table(perspectiveRatings()), .table(coverageTable())] + portfolioCoverage().map(Block.table)
    section.blocks += [
      .paragraph(
        .plain(
          self(
            "Extern nytta och intern nytta redovisas var för sig och läggs aldrig ihop. Bedömningen föreslås av en regel: "
              + "nått årsmål är helt, inom toleransen delvis, annars inte; ett värde som är sämre än både förra rapporten "
              + "och samma rapport året före sänks ett steg. Den beslutade bedömningen står bredvid.",
            "External and internal benefit are shown apart and never added. A rule proposes the rating: target reached is "
              + "met, within the tolerance partly met, else not met; a value worse than both the previous report and the "
              + "same report the year before is lowered one step. The decided rating stands beside it.")))
    ]
    section.subsections = Perspective.allCases.map { perspective(PerspectiveScope($0)) }
    return section
  }

  private func coverageTable() -> Table {
    Table(
      id: "tabell-tackning",
      caption: self(
        "Hur mycket som har ett värde i perioden: mätpunkter, projekt i drift och deras kostnad; och antal mätpunkter per "
          + "föreslagen bedömning.",
        "How much has a value in the period: points, live projects and their cost; and the number of points by proposed "
          + "rating."),
      columns: [
        .text(self("Perspektiv", "Perspective")), .figures(self("Mätpunkter", "Points"), unit: "%"),
        .figures(self("Projekt", "Projects"), unit: "%"), .figures(self("Kostnad", "Cost"), unit: "%"),
      ] + Rating.allCases.map { .figures(self($0.words), unit: self("antal", "number")) },
      rows: Perspective.allCases.map { perspective in
        let subject = Subject(.perspective, perspective.rawValue)
        return Table.Row(
          .body,
          [
            .prose([.link(self(perspective.words), section: "perspektiv-" + perspective.anchor)]),
            cell(PerspectiveCoverage.self, subject, style: .percent), cell(CoverageOfProjects.self, subject),
            cell(CoverageOfCost.self, subject),
          ]
            + Rating.allCases.map { rating in
              .figure(PerspectiveRated.figure(rating, subject, period, book))
            })
      }, sources: ["mätetal", "mätvärden", "målvärden"].map(TableName.init(_:)))
  }

  /// One perspective of the city, a board, a portfolio, a project or a service.
  func perspective(_ scope: PerspectiveScope) -> Section {
    let perspective = scope.perspective
    var section = Section(id: "perspektiv-" + perspective.anchor, heading: self(perspective.words))
    let points = book.points(of: perspective)
    var shown = book.points(of: perspective, for: scope.kind, scope.object, at: period)
    // A programme that measures only services or projects has no figure for the city: then each object is named.
    let showsObject = scope.kind == .city && shown.isEmpty
    if showsObject { shown = points }
    guard !shown.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            self(
              "Inget mätetal i detta perspektiv har värde eller mål.",
              "No indicator in this perspective has a value or a target.")))
      ]
      return section
    }
    section.blocks = [
      .chart(panels(perspective, shown, showsObject)), .table(indicatorTable(perspective, shown, showsObject)),
    ]
    if let split = sexTable(perspective, shown) { section.blocks.append(.table(split)) }
    if scope.kind == .city, shown.count < points.count {
      let more = points.count - shown.count
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Tabellen visar staden som helhet. Ytterligare \(more) \(more == 1 ? "mätpunkt" : "mätpunkter") för "
                + "tjänster, projekt och nämnder ingår i täckningen ovan.",
              "The table shows the city as a whole. Another \(more == 1 ? "point" : "\(more) points") for services, "
                + "projects and boards \(more == 1 ? "is" : "are") part of the coverage above."))))
    }
    return section
  }

  /// An indicator's name, with the object's where objects are mixed.
  func label(_ point: MeasurementBook.Point, _ showsObject: Bool = false) -> String {
    let name =
      book.indicators[point.indicator]?.name ?? book.calculation(of: point.indicator).map { self($0.title) }
      ?? point.indicator.rawValue
    return showsObject ? "\(name), \(objectName(point))" : name
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
    case .met: Phrase(sv: "Uppfylls helt", en: "Fully met")
    case .partlyMet: Phrase(sv: "Uppfylls delvis", en: "Partly met")
    case .notMet: Phrase(sv: "Uppfylls inte", en: "Not met")
    case .notAssessed: Phrase(sv: "Ej bedömd", en: "Not assessed")
    }
  }
}
