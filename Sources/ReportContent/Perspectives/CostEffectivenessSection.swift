import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Cost effectiveness: unit costs over time, what was replaced, boards compared, the national figures, the quadrant.
  func costEffectiveness() -> Section? {
    guard !book.programme.caseVolumes.isEmpty || !book.programme.operationsCounts.isEmpty else { return nil }
    var section = Section(
      id: "kostnader-jamforda", heading: self("It-kostnader jämförda", "IT costs compared"))
    section.subsections = [unitCosts(), replacements(), boardComparison(), nationalFigures(), quadrant()]
      .compactMap(\.self)
    return section.subsections.isEmpty ? nil : section
  }

  func subject(_ key: String, _ service: ITService) -> Subject {
    MeasurementBook.Point(indicator: Identifier(key), kind: .service, object: service.id.rawValue).subject
  }

  private func cityFigure(_ key: String) -> Subject {
    MeasurementBook.Point(indicator: Identifier(key), kind: .city, object: "staden").subject
  }

  private func unitCosts() -> Section? {
    let services = book.pricedServices(at: period)
    guard !services.isEmpty else { return nil }
    let years = [period.sameLastYear.sameLastYear, period.sameLastYear, period]
    let index = book.programme.priceIndexes.first?.index ?? self("uppgift saknas", "missing")
    return Section(
      id: "styckkostnader", heading: self("It-kostnad per ärende över tid", "IT cost per case over time"),
      blocks: [
        .table(
          Table(
            id: "tabell-styckkostnader",
            caption: self(
              "It-kostnad per fullföljt ärende, kr, samma rapport tre år. Fasta priser med index: \(index).",
              "IT cost per completed case, SEK, the same report in three years. Fixed prices by index: \(index)."),
            columns: [.text(self("Tjänst", "Service"))]
              + years.map { .figures("\($0)", unit: self("löpande", "current")) }
              + years.map { .figures("\($0)", unit: self("fasta", "fixed")) },
            rows: services.map { service in
              Table.Row(
                .body,
                [.text(service.name)]
                  + years.map {
                    .figure(
                      figure(IndicatorValue.self, subject("kostnad-per-transaktion", service), at: $0, style: .kronor))
                  }
                  + years.map {
                    .figure(figure(ServiceUnitCostFixed.self, Subject(.service, service.id.rawValue), at: $0))
                  })
            }, sources: ["utfall", "ärenden", "prisindex"].map(TableName.init(_:))))
      ])
  }

  private func replacements() -> Section? {
    let services = runningServices.filter { $0.replacedService != nil }
    guard !services.isEmpty else { return nil }
    return Section(
      id: "fore-och-efter", heading: self("Före och efter", "Before and after"),
      blocks: [
        .table(
          Table(
            id: "tabell-fore-och-efter",
            caption: self(
              "Projekt som ersatt något: it-kostnad per ärende i den ersatta tjänsten sista perioden, och nu, kr i fasta "
                + "priser. Minus är billigare.",
              "Projects that replaced something: IT cost per case of the replaced service in its last period, and now, SEK "
                + "in fixed prices. Minus is cheaper."),
            columns: [
              .text(self("Projekt", "Project")), .text(self("Tjänst", "Service")), .text(self("Ersätter", "Replaces")),
              .figures(self("Före", "Before"), unit: self("kr", "SEK")),
              .figures(self("Efter", "After"), unit: self("kr", "SEK")),
              .figures(self("Skillnad", "Change"), unit: self("kr", "SEK")),
            ],
            rows: services.map { service in
              let old = service.replacedService ?? ""
              let last = book.lastUnitCost(of: old, before: period) ?? period
              let now = Subject(.service, service.id.rawValue)
              return Table.Row(
                .body,
                [
                  .text(service.project.flatMap { book.projects[$0]?.name } ?? ""), .text(service.name),
                  .text(book.services[old]?.name ?? old.rawValue),
                  .figure(figure(ServiceUnitCostFixed.self, Subject(.service, old.rawValue), at: last)),
                  cell(ServiceUnitCostFixed.self, now), cell(ReplacedUnitCost.self, now),
                ])
            }, sources: ["tjänster", "utfall", "ärenden", "prisindex"].map(TableName.init(_:))))
      ])
  }

  private func boardComparison() -> Section? {
    let indicators = book.programme.indicators.map(\.id) + ["kostnad-per-användare"]
    let rows = indicators.flatMap { indicator -> [Table.Row] in
      [OrganisationKind.specialistBoard, .districtBoard].compactMap { kind -> Table.Row? in
        let point = MeasurementBook.Point(indicator: indicator, kind: .organisation, object: "slag=\(kind.rawValue)")
        let reporting = BoardSpread<MedianBoard>.inputs(of: point.subject, at: period, from: book).terms.count
        guard reporting > 1 else { return nil }
        let all = book.boards(ofKind: point.object, on: period.cutOff).count
        let highest = figure(BoardSpread<HighestBoard>.self, point.subject)
        let name = book.indicators[indicator]?.name ?? book.calculation(of: indicator).map { self($0.title) }
        return Table.Row(
          .body,
          [
            .text(name ?? indicator.rawValue), .text(statedUnit(indicator)), .text(self(kind.phrase)),
            .text(self("\(reporting) av \(all)", "\(reporting) of \(all)")),
            .figure(fitted(figure(BoardSpread<LowestBoard>.self, point.subject), beside: highest)),
            .figure(fitted(figure(BoardSpread<MedianBoard>.self, point.subject), beside: highest)),
            .figure(highest),
          ])
      }
    }
    guard !rows.isEmpty else { return nil }
    return Section(
      id: "namnder-jamforda", heading: self("Nämnder av samma slag jämförda", "Boards of the same kind compared"),
      blocks: [
        .table(
          Table(
            id: "tabell-namnder-jamforda",
            caption: self(
              "Samma mätetal hos nämnder av samma slag: lägst, median och högst.",
              "The same indicator at boards of the same kind: lowest, median and highest."),
            columns: [
              .text(self("Mätetal", "Indicator")), .text(self("Enhet", "Unit")), .text(self("Slag", "Kind")),
              .text(self("Har värde", "Have a value")), .figures(self("Lägst", "Lowest"), unit: ""),
              .figures("Median", unit: ""), .figures(self("Högst", "Highest"), unit: ""),
            ], rows: rows, sources: ["mätvärden", "användare", "utfall", "verksamhetsmått"].map(TableName.init(_:))))
      ])
  }

  private func nationalFigures() -> Section? {
    let keys = [
      "it-andel", "it-investeringsandel", "inhyrd-andel", "kostnad-per-användare", "utkontrakterad-andel",
      "kostnad-per-arbetsplats", "telefoni-per-användare", "säkerställa-andel", "förbättra-andel", "nyutveckla-andel",
      "lagringskostnad",
    ]
    guard keys.contains(where: { figure(IndicatorValue.self, cityFigure($0)).value.number != nil }) else { return nil }
    return Section(
      id: "nationella-nyckeltal",
      heading: self("De nio nationella nyckeltalen för it-kostnad", "The nine national IT cost figures"),
      blocks: [
        .table(
          Table(
            id: "tabell-nationella-nyckeltal",
            caption: self(
              "Nyckeltal enligt ESV 2017:13 för rapportens fyra månader och, för belopp, sedan 1 januari; fördelningen säkerställa, förbättra, nyutveckla "
                + "är ett av de nio. Första mätningar brukar visa för lite, eftersom kostnader saknas.",
              "Figures by ESV 2017:13 for the report's four months and, for amounts, since 1 January; the split keep, improve, renew is one of the nine. First "
                + "measurements tend to show too little, since costs are missing."),
            columns: [
              .text(self("Nyckeltal", "Figure")), .text(self("Enhet", "Unit")),
              .figures(self("Fyra månader", "Four months"), unit: ""),
              .figures(self("Sedan 1 januari", "Since 1 January"), unit: ""),
              .figures(self(SameLastYear.title), unit: ""),
              .text(self("Så räknas det", "How it is computed")),
            ],
            rows: keys.map { key in
              let calculation = IndicatorCatalogue.calculation(key)
              let value = figure(IndicatorValue.self, cityFigure(key))
              return Table.Row(
                .body,
                [
                  .text(calculation.map { self($0.title) } ?? key), .text(calculation.map { self($0.unit) } ?? ""),
                  .figure(value),
                  calculation?.accumulates == true ? cell(IndicatorToDate.self, cityFigure(key)) : .text("–"),
                  .figure(fitted(figure(IndicatorChange<SameLastYear>.self, cityFigure(key)), beside: value)),
                  .text(calculation.map { self($0.formula) } ?? ""),
                ])
            }, sources: ["utfall", "verksamhetsmått", "projekt"].map(TableName.init(_:))))
      ])
  }
}
