import Appraisal
import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// Services by cost and use: the expensive and little used, and the cheap and liked, by registered limits.
  func quadrant() -> Section? {
    let services = book.pricedServices(at: period)
    guard services.count > 3 else { return nil }
    return Section(
      id: "kvadrant", heading: self("Kostnad mot användning och nöjdhet", "Cost against use and satisfaction"),
      blocks: [.chart(quadrantChart(services)), .table(quadrantTable(services))])
  }

  private var costLimit: Figure {
    figure(QuadrantLimit<CostAxis>.self, programme, unit: self("kr per ärende", "SEK per case"))
  }

  private var useLimit: Figure { figure(QuadrantLimit<UseAxis>.self, programme, unit: "%") }

  private func quadrantChart(_ services: [ITService]) -> Chart {
    func series(_ name: String, _ key: String, _ style: FigureStyle?, _ unit: String) -> Chart.Series {
      Chart.Series(
        name: name, role: .outcome,
        figures: services.map { figure(IndicatorValue.self, subject(key, $0), style: style, unit: unit) })
    }
    let places = services.map(place)
    let poor = places.count { $0.price == .expensive && $0.use == .little }
    return Chart(
      id: "bild-kvadrant",
      title: self(
        "Dyra och lite använda tjänster: \(poor.words(.swedish)) av \(places.count.words(.swedish))",
        "Expensive and little used services: \(poor.words(.english)) of \(places.count.words(.english))"),
      summary: self(
        "Varje tjänst är en punkt: längre åt höger används den mer digitalt, högre upp kostar den mer per ärende. Streckade "
          + "linjer är gränserna. Uppe till vänster är dyrt och lite använt, nere till höger billigt och mycket använt.",
        "Each service is a point: further right it is used more digitally, higher up it costs more per case. Dashed lines are "
          + "the limits. Upper left is expensive and little used, lower right cheap and much used."),
      unit: "",
      form: .quadrant(
        labels: services.map(\.name),
        across: series(self("Digitala ärenden", "Digital take-up"), "digital-andel", nil, "%"),
        up: series(
          self("It-kostnad per ärende", "IT cost per case"), "kostnad-per-transaktion", .kronor, self("kr", "SEK")),
        limits: [
          Chart.Mark(label: self("lite använd under", "little used below"), figure: useLimit),
          Chart.Mark(label: self("dyr över", "expensive above"), figure: costLimit),
        ]))
  }

  private func quadrantTable(_ services: [ITService]) -> Table {
    let liked = limit(.quadrantLiked)
    return Table(
      id: "tabell-kvadrant",
      caption: self(
        "Dyr är över \(limit(.quadrantExpensive)) av medianen av it-kostnad per ärende, lite använd under "
          + "\(limit(.quadrantUsed)) av medianen av andel digitala ärenden; omtyckt är NKI på minst \(liked). Gränserna är "
          + "registrerade uppgifter.",
        "Expensive is above \(limit(.quadrantExpensive)) of the median of IT cost per case, little used below "
          + "\(limit(.quadrantUsed)) of the median of digital take-up; liked is a satisfied-customer index of at least "
          + "\(liked). The limits are registered facts."),
      columns: [
        .text(self("Tjänst", "Service")), .figures(self("Per ärende", "Per case"), unit: self("kr", "SEK")),
        .figures(self("Digitalt", "Digital"), unit: "%"), .figures("NKI", unit: "index"),
        .text(self("Läge", "Position")),
      ],
      rows: services.map { service in
        Table.Row(
          .body,
          [
            .text(service.name),
            cell(IndicatorValue.self, subject("kostnad-per-transaktion", service), style: .kronor),
            cell(IndicatorValue.self, subject("digital-andel", service)), .figure(latestSatisfaction(service)),
            .text(words(of: place(service))),
          ])
      }
        + [
          Table.Row(
            .subtotal,
            [
              .text(self("Gräns", "Limit")), .figure(figure(QuadrantLimit<CostAxis>.self, programme)),
              .figure(figure(QuadrantLimit<UseAxis>.self, programme)), .text(liked), .empty,
            ])
        ], sources: ["utfall", "ärenden", "enkätsvar", "trösklar"].map(TableName.init(_:)))
  }

  /// The latest yearly satisfaction: of this annual report, else of the last one.
  func latestSatisfaction(_ service: ITService) -> Figure {
    let annual = ReportPeriod(year: period.isAnnual ? period.year : period.year - 1, occasion: .annual)
    return figure(IndicatorValue.self, subject("nki", service), at: annual)
  }

  /// Where a service stands; nothing is said of what has no value.
  private func place(_ service: ITService) -> QuadrantPlace {
    func value(_ key: String) -> Double? { figure(IndicatorValue.self, subject(key, service)).value.number }
    let (cost, use, liking) = (
      value("kostnad-per-transaktion"), value("digital-andel"), latestSatisfaction(service).value.number
    )
    let least = book.programme.limit(.quadrantLiked, on: period.cutOff).double
    return QuadrantPlace(
      price: QuadrantPlace.compare(cost, costLimit.value.number) { $0 > $1 ? .expensive : .cheap },
      use: QuadrantPlace.compare(use, useLimit.value.number) { $0 < $1 ? .little : .much },
      isLiked: liking.map { $0 >= least })
  }

  private func words(of place: QuadrantPlace) -> String {
    var words: [String] = []
    if let price = place.price {
      words.append(price == .expensive ? self("dyr", "expensive") : self("billig", "cheap"))
    }
    if let use = place.use {
      words.append(use == .little ? self("lite använd", "little used") : self("mycket använd", "much used"))
    }
    if let isLiked = place.isLiked {
      words.append(isLiked ? self("omtyckt", "liked") : self("mindre omtyckt", "less liked"))
    }
    return words.isEmpty ? self("uppgift saknas", "missing") : words.joined(separator: ", ")
  }
}

/// Where a service stands against the limits; `nil` where a value is missing.
private struct QuadrantPlace {
  enum Price { case expensive, cheap }
  enum Use { case little, much }

  let price: Price?
  let use: Use?
  let isLiked: Bool?

  static func compare<Side>(_ value: Double?, _ limit: Double?, _ side: (Double, Double) -> Side) -> Side? {
    guard let value, let limit else { return nil }
    return side(value, limit)
  }
}
